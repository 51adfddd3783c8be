import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'leave-one-out',
  variables: { y: between(2, 8), m: between(-3, 1), n: whole(3, 40) },
  answer: ({ y, m, n }) => (n * (y - m)) / (n - 1),
  key: 'n*(y-m)/(n-1)',
  slips: {
    'in-the-fit': ({ y, m }) => y - m,
    smaller: ({ y, m, n }) => ((n - 1) * (y - m)) / n,
    'sum-not-reduced': ({ y, m, n }) => y - (n * m) / (n - 1),
    'divisor-not-reduced': ({ y, m, n }) => y - (n * m - y) / n,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Left-out residual of a mean', zh: '均值模型的留一法残差' },
  question: {
    en: 'A model predicts the mean of its training targets. The mean of all *n* targets is *m*; one of them is *y*. What is the residual, target less prediction, of this sample in leave-one-out? Write it in *y*, *m* and *n*.',
    zh: '某模型以训练样本目标值的平均值作为预测。全部 *n* 个目标值的均值为 *m*，其中一个为 *y*。用留一法评估时，该样本的残差（目标值减预测值）是多少？请用 *y*、*m* 和 *n* 写出。',
  },
  solution: {
    en: String.raw`Without *y* the others have the sum $nm-y$ and the mean $\frac{nm-y}{n-1}$. So the residual is

$$
y-\frac{nm-y}{n-1}
$$

Over the common denominator this is the residual of the full fit, divided by $1-\frac1n$: every sample has the leverage $1/n$ here. No refit is needed.`,
    zh: String.raw`去掉 *y* 之后，其余目标值之和为 $nm-y$，均值为 $\frac{nm-y}{n-1}$，所以残差为

$$
y-\frac{nm-y}{n-1}
$$

通分可知，结果等于全部样本拟合时的残差除以 $1-\frac1n$，这里每个样本的杠杆值都是 $1/n$，不必重新拟合。`,
  },
  slips: {
    'in-the-fit': {
      en: 'This is the residual of the fit to all samples. The mean without *y* lies further away from *y*.',
      zh: '这是用全部样本拟合时的残差。去掉 *y* 之后，均值离 *y* 更远。',
    },
    smaller: {
      en: 'Left out, the sample cannot pull the mean towards itself: the residual gets larger, not smaller.',
      zh: '样本留出之后不再把均值拉向自己，残差变大，不是变小。',
    },
    'sum-not-reduced': {
      en: 'The sum of the others is $nm-y$: *y* itself has to go.',
      zh: '其余目标值之和为 $nm-y$，这里没有去掉 *y*。',
    },
    'divisor-not-reduced': {
      en: 'Only *n* − 1 targets are left to divide by.',
      zh: '只剩 *n* − 1 个目标值，应除以 *n* − 1。',
    },
  },
};
