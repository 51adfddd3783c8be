import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

interface Drawn {
  count: number;
  center: number;
  rise: number;
}

export const exercise = numeric({
  section: 'mean-median',
  params: { count: whole(4, 12), center: whole(5, 30), rise: whole(20, 90) },
  solve: ({ count, center, rise }) => center + rise / count,
  slips: {
    unmoved: ({ center }: Drawn) => center,
    'whole-rise': ({ center, rise }: Drawn) => center + rise,
    'one-less': ({ count, center, rise }: Drawn) => center + rise / (count - 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One value moves', zh: '一个取值变动' },
  question: {
    en: 'A constant is fitted to {count} targets by squared loss, and the result is {center}. Then the largest target turns out to be {rise} larger. What is the constant now?',
    zh: '用平方损失对 {count} 个目标值拟合一个常数，结果为 {center}。后来发现最大的目标值应再增加 {rise}，求新的最优常数。',
  },
  solution: {
    en: String.raw`The constant is the mean: the sum grows by {rise}, the mean by $\spot{rise}/\spot{count}$, to $\spot{center}+\spot{rise}/\spot{count}\approx\spot{answer}$. With absolute loss the median would stay as it is, because the largest of at least three values does not enter it.`,
    zh: String.raw`最优常数是均值。总和增加 {rise}，均值增加 $\spot{rise}/\spot{count}$，变为 $\spot{center}+\spot{rise}/\spot{count}\approx\spot{answer}$。若用绝对损失，取值不少于三个时最大值不影响中位数，所以中位数不变。`,
  },
  slips: {
    unmoved: {
      en: 'The median would not move; the mean does.',
      zh: '不变的是中位数，均值会变。',
    },
    'whole-rise': {
      en: 'The rise is shared among all values.',
      zh: '增量要由全部取值平均分摊。',
    },
    'one-less': {
      en: 'The mean divides by the number of values, not by one less.',
      zh: '求均值时应除以取值的个数，而不是个数减一。',
    },
  },
};
