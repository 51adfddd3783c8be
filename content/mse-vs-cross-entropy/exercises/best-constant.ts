import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'when-squared-error',
  params: { percent: oneOf(10, 20, 30, 60, 70, 80, 90) },
  spots: ({ percent }) => ({ likely: percent > 50 ? 1 : 0 }),
  options: { both: 'right', 'entropy-only': 'wrong', 'most-likely': 'wrong', half: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The best constant answer', zh: '最优的常数预测' },
  question: {
    en: 'In a set of labels {percent}% are 1. A model may only give one constant *a* between 0 and 1 for all of them. Which *a* minimizes mean squared error, which one mean cross-entropy?',
    zh: '某数据集中有 {percent}% 的标签为 1。模型对所有样本只能输出同一个常数 *a*，取值在 0 与 1 之间。使均方误差最小的 *a* 和使平均交叉熵最小的 *a* 各是多少？',
  },
  options: {
    both: { en: '{percent}% for both', zh: '两者都是 {percent}%' },
    'entropy-only': {
      en: '{percent}% for cross-entropy, {likely} for squared error',
      zh: '交叉熵为 {percent}%，均方误差为 {likely}',
    },
    'most-likely': { en: '{likely} for both', zh: '两者都是 {likely}' },
    half: {
      en: '{percent}% for squared error, ½ for cross-entropy',
      zh: '均方误差为 {percent}%，交叉熵为 ½',
    },
  },
  why: {
    'entropy-only': {
      en: String.raw`The mean of the labels minimizes squared error: the derivative of $\pi(1-a)^2+(1-\pi)a^2$ is $2(a-\pi)$. The more frequent label would minimize the absolute error.`,
      zh: String.raw`使均方误差最小的是标签的均值，因为 $\pi(1-a)^2+(1-\pi)a^2$ 的导数为 $2(a-\pi)$。使绝对误差最小的才是出现较多的标签。`,
    },
    'most-likely': {
      en: 'A certain answer costs infinite cross-entropy as soon as one label contradicts it.',
      zh: '输出为 0 或 1 时，只要有一个标签不符，交叉熵就为无穷大。',
    },
    half: {
      en: String.raw`The derivative of $-\pi\ln a-(1-\pi)\ln(1-a)$ is 0 at $a=\pi$. ½ is right only if half of the labels are 1.`,
      zh: String.raw`$-\pi\ln a-(1-\pi)\ln(1-a)$ 的导数在 $a=\pi$ 处为 0。只有一半标签为 1 时才是 ½。`,
    },
  },
  solution: {
    en: String.raw`With the share $\pi$ of ones, the derivatives are $2(a-\pi)$ and $\frac{a-\pi}{a(1-a)}$. Both are 0 at $a=\pi$ and change from negative to positive there. Both losses are strictly proper: their best answer is the true probability.`,
    zh: String.raw`设标签为 1 的比例为 $\pi$，两者的导数为 $2(a-\pi)$ 与 $\frac{a-\pi}{a(1-a)}$，都在 $a=\pi$ 处为 0，并由负变正。可见两种损失都是严格适当的，最优的输出就是真实概率。`,
  },
};
