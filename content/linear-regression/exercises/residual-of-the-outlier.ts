import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'outliers',
  params: { leverage: oneOf(0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9), size: oneOf(5, 8, 10, 20, 30) },
  spots: ({ leverage, size }) => ({ fit: leverage * size }),
  solve: ({ leverage, size }) => (1 - leverage) * size,
  see: () => ({ demo: 'weights-outlier', set: { row: 3 } }),
  slips: {
    whole: ({ size }) => size,
    fit: ({ leverage, size }) => leverage * size,
    none: () => 0,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Residual of the outlier', zh: '离群点的残差' },
  question: {
    en: 'All samples lie on one plane. Then the target of one of them, with leverage {leverage}, is raised by {size}, and the plane is fitted again by least squares. What is the residual of this sample now?',
    zh: '所有样本原本位于同一平面上，现将杠杆值为 {leverage} 的样本的目标值增加 {size}，重新用最小二乘拟合。求该样本现在的残差。',
  },
  solution: {
    en: String.raw`The fit follows the target by $h\delta=\spot{leverage}\cdot\spot{size}=\spot{fit}$. What is left is $(1-h)\delta=\spot{answer}$.`,
    zh: String.raw`拟合值随目标值增加 $h\delta=\spot{leverage}\cdot\spot{size}=\spot{fit}$，剩下的残差为 $(1-h)\delta=\spot{answer}$。`,
  },
  slips: {
    whole: {
      en: 'That would be the residual if the plane stayed. Least squares moves it towards the wrong target.',
      zh: '只有平面不动时残差才是这个值，而最小二乘的平面会向出错的目标值移动。',
    },
    fit: {
      en: '*hδ* is how far the fit follows. The residual is what is left of *δ*.',
      zh: '*hδ* 是拟合值的增加量，残差是 *δ* 中剩下的部分。',
    },
    none: {
      en: 'The plane passes through the wrong target only at leverage 1.',
      zh: '只有杠杆值为 1 时，平面才穿过出错的目标值。',
    },
  },
};
