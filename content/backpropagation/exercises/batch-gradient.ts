import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'batch',
  params: { one: decimal(-0.2, 0.2, 0.01), two: decimal(-0.2, 0.2, 0.01), three: decimal(-0.2, 0.2, 0.01) },
  accept: ({ one, two, three }) => {
    const sum = one + two + three;
    return Math.min(one, two, three) < 0 && Math.abs(sum) > 0.045 && one !== 0 && two !== 0 && three !== 0;
  },
  spots: ({ one, two, three }) => ({ sum: one + two + three }),
  solve: ({ one, two, three }) => (one + two + three) / 3,
  slips: {
    sum: {
      value: ({ one, two, three }) => one + two + three,
      see: () => ({
        demo: 'bp-batch',
        set: { secondI1: 0.05, secondI2: 0.1, secondT1: 0.01, secondT2: 0.99 },
      }),
    },
    'sizes-averaged': {
      value: ({ one, two, three }) => (Math.abs(one) + Math.abs(two) + Math.abs(three)) / 3,
      see: () => ({ demo: 'bp-batch' }),
    },
    'last-only': {
      value: ({ three }) => three,
      see: () => ({ demo: 'bp-batch', set: { secondI1: 0.05, secondI2: 0.1 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Three samples, one gradient', zh: '三个样本，一个梯度' },
  question: {
    en: 'The loss of a batch is the mean of the losses of its samples. For three samples the derivative of the loss by $w_5$ is {one}, {two} and {three}. What is it for the batch?',
    zh: '批量的损失是各样本损失的平均。三个样本的损失对 $w_5$ 的偏导数分别为 {one}、{two}、{three}。整个批量的偏导数是多少？',
  },
  solution: {
    en: String.raw`Differentiation is linear, so the derivative of the mean is the mean of the derivatives. The sum is {sum}:

$$
\begin{aligned}&\tfrac13\bigl((\spot{one})+(\spot{two})+(\spot{three})\bigr)\\&\approx\spot{answer}\end{aligned}
$$`,
    zh: String.raw`求导是线性运算，平均的导数就是导数的平均。三者之和为 {sum}，所以

$$
\begin{aligned}&\tfrac13\bigl((\spot{one})+(\spot{two})+(\spot{three})\bigr)\\&\approx\spot{answer}\end{aligned}
$$`,
  },
  slips: {
    sum: {
      en: 'This is the sum. The loss was defined as a mean, so divide by 3. Look at the same sample twice: its gradient does not double.',
      zh: '这是总和。损失定义为平均，所以还要除以 3。把同一个样本用两次，梯度也不会加倍。',
    },
    'sizes-averaged': {
      en: 'The signs were lost. Gradients of opposite signs cancel in part.',
      zh: '丢了符号。符号相反的梯度会部分抵消。',
    },
    'last-only': {
      en: 'This is the last sample alone. Its gradient must be added to the others, not put in their place.',
      zh: '这只是最后一个样本。这个样本的梯度要与其他样本的相加，而不是取而代之。',
    },
  },
};
