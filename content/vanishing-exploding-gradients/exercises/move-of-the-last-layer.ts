import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'larger-learning-rate',
  params: { ratio: oneOf(1000, 4000, 20000, 50000), percent: oneOf(0.1, 0.2, 0.5), times: oneOf(10, 20, 50) },
  spots: ({ percent }) => ({ share: percent / 100 }),
  solve: ({ ratio, percent }) => (ratio * percent) / 100,
  see: ({ times }) => ({ demo: 'lr-cannot-fix', set: { learningRate: times } }),
  slips: {
    'rate-changes-ratio': {
      value: ({ ratio, percent, times }) => ((ratio / times) * percent) / 100,
      pitfall: 'E0.9',
    },
    'counted-twice': ({ ratio, percent, times }) => (ratio * times * percent) / 100,
    'percent-as-share': ({ ratio, percent }) => ratio * percent,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'And the last layer?', zh: '末层会怎样？' },
  question: {
    en: 'Two layers have weights of equal norm. The gradient of the last layer is {ratio} times that of the first. The learning rate *η* is raised to {times} times its value, until one step of gradient descent moves the first layer by {percent}% of its norm. By how many times its own norm does the same step move the last layer?',
    zh: '首层与末层的权重范数相等，末层的梯度是首层的 {ratio} 倍。把学习率 *η* 提高到原来的 {times} 倍，使梯度下降一步恰好让首层移动自身范数的 {percent}%。同一步中，末层移动自身范数的多少倍？',
  },
  solution: {
    en: String.raw`Both steps have the same $\eta$, whatever it was raised from, so their ratio is that of the gradients:

$$
\spot{ratio}\cdot\spot{share}=\spot{answer}
$$`,
    zh: String.raw`两层的更新量含有同一个 $\eta$，与学习率提高了多少无关，比值就是梯度之比：

$$
\spot{ratio}\cdot\spot{share}=\spot{answer}
$$`,
  },
  slips: {
    'rate-changes-ratio': {
      en: 'Raising the rate does not bring the layers closer: it cancels in the ratio.',
      zh: '提高学习率不会使两层更接近，求比值时学习率被约去。',
    },
    'counted-twice': {
      en: 'The {times} is already in the step of the first layer.',
      zh: '首层的更新量中已经包含了 {times} 倍，不能再乘一次。',
    },
    'percent-as-share': { en: '{percent}% is {share}.', zh: '{percent}% 等于 {share}。' },
  },
};
