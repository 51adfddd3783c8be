import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'leave-one-out',
  params: { leverage: oneOf(0.1, 0.2, 0.4, 0.6, 0.7, 0.75, 0.8), residual: oneOf(0.3, 0.6, 1.2, 1.5, 2.4) },
  solve: ({ leverage, residual }) => residual / (1 - leverage),
  slips: {
    same: ({ residual }) => residual,
    smaller: ({ leverage, residual }) => residual * (1 - leverage),
    'by-leverage': ({ leverage, residual }) => residual / leverage,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A residual left out', zh: '留一法残差' },
  question: {
    en: 'In a least-squares fit to all samples one of them has the leverage *h* = {leverage} and the residual *e* = {residual}. What is its residual if the fit is made without it?',
    zh: '用全部样本做最小二乘拟合，某个样本的杠杆值 *h* = {leverage}，残差 *e* = {residual}。去掉该样本重新拟合，求该样本的残差。',
  },
  solution: {
    en: String.raw`$\frac e{1-h}=\frac{\spot{residual}}{1-\spot{leverage}}\approx\spot{answer}$. No refit is needed.`,
    zh: String.raw`$\frac e{1-h}=\frac{\spot{residual}}{1-\spot{leverage}}\approx\spot{answer}$，无须重新拟合。`,
  },
  slips: {
    same: {
      en: 'The sample had pulled the fit towards itself. Without it the fit is further away.',
      zh: '原来的拟合结果被该样本拉向自己，去掉之后，残差的绝对值更大。',
    },
    smaller: {
      en: 'That makes the residual smaller. A sample that did not take part in the fit is further from it: divide by 1 − *h*.',
      zh: '这样算出的残差变小了。样本不参与拟合时残差更大，应当除以 1 − *h*。',
    },
    'by-leverage': {
      en: 'At leverage 0 the sample has no influence and the residual stays: divide by 1 − *h*, not by *h*.',
      zh: '杠杆值为 0 时样本没有影响，残差不变，所以应除以 1 − *h*，而不是 *h*。',
    },
  },
};
