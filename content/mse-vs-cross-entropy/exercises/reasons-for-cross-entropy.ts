import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'likelihood',
  options: {
    cancels: 'right',
    likelihood: 'right',
    convex: 'right',
    accuracy: { see: () => ({ demo: 'single-neuron', set: { epochs: 100 } }), pitfall: 'P15.2' },
    hidden: { pitfall: 'P15.5' },
    steep: { see: () => ({ demo: 'mse-nonconvex', set: { z: 8 } }), pitfall: 'P15.1' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Good reasons for cross-entropy', zh: '选用交叉熵的正确理由' },
  question: {
    en: 'Which of these are right reasons to train a sigmoid or softmax output with cross-entropy?',
    zh: '下列哪些是 sigmoid 或 softmax 输出层采用交叉熵的正确理由？',
  },
  options: {
    cancels: {
      en: 'The derivative of the output activation cancels; the gradient is output minus target.',
      zh: '输出层激活函数的导数被约去，梯度等于输出减目标。',
    },
    likelihood: {
      en: 'It is the negative log-likelihood of the labels.',
      zh: '交叉熵是标签的负对数似然。',
    },
    convex: { en: 'It is convex in the net input.', zh: '交叉熵对净输入是凸的。' },
    accuracy: { en: 'It maximizes the accuracy directly.', zh: '最小化交叉熵就是直接最大化准确率。' },
    hidden: {
      en: 'It removes the derivatives of all hidden sigmoids.',
      zh: '交叉熵能消去所有隐藏层 sigmoid 的导数。',
    },
    steep: {
      en: 'Its slope by the net input can be as large as one likes.',
      zh: '交叉熵对净输入的导数可以任意大。',
    },
  },
  why: {
    accuracy: {
      en: 'Accuracy counts answers and is piecewise constant. Cross-entropy goes on falling after all answers are right.',
      zh: '准确率只统计对错，是分段常数函数。全部答对之后，交叉熵仍会继续下降。',
    },
    hidden: {
      en: 'Only the derivative of the output layer cancels.',
      zh: '约去的只有输出层的导数。',
    },
    steep: {
      en: 'By *a* it can; by *z* it is *a* − *y*, never larger than 1 in size.',
      zh: '对 *a* 的导数可以任意大，对 *z* 的导数是 *a* − *y*，绝对值不超过 1。',
    },
  },
  solution: {
    en: 'Right are the gradient $a-y$ (or $p-y$), maximum likelihood and convexity in *z*. Each component of the gradient by *z* stays below 1 in size; what matters is that it does not vanish while the answer is wrong.',
    zh: '正确的是梯度为 $a-y$（或 $p-y$）、极大似然以及对 *z* 的凸性。对 *z* 的各个偏导数的绝对值都小于 1，关键在于答错时梯度不会消失。',
  },
};
