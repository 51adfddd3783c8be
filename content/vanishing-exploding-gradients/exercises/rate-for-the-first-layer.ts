import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { rateForMove } from '../../../src/math/depth/rate-experiment';

export const exercise = numeric({
  section: 'larger-learning-rate',
  params: { weightNorm: oneOf(2, 4, 5, 8), gradient: oneOf(2, 4, 5), percent: oneOf(0.1, 0.2, 0.5) },
  spots: ({ percent }) => ({ share: percent / 100 }),
  solve: ({ weightNorm, gradient, percent }) => rateForMove(percent / 100, weightNorm, gradient * 1e-6),
  see: () => ({ demo: 'lr-cannot-fix', set: { learningRate: 1550.4749 } }),
  slips: {
    'norm-forgotten': ({ gradient, percent }) => percent / 100 / (gradient * 1e-6),
    'gradient-forgotten': ({ weightNorm, percent }) => (percent / 100) * weightNorm,
    'percent-as-share': ({ weightNorm, gradient, percent }) => (percent * weightNorm) / (gradient * 1e-6),
    inverse: ({ weightNorm, gradient, percent }) => (gradient * 1e-6) / ((percent / 100) * weightNorm),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The rate that moves layer 1', zh: '更新首层所需的学习率' },
  question: {
    en: String.raw`In a deep network $\lVert W_1\rVert$ = {weightNorm} and $\lVert\partial E/\partial W_1\rVert=\spot{gradient}\cdot10^{-6}$. With which learning rate *η* does one step of gradient descent move $W_1$ by {percent}% of its norm?`,
    zh: String.raw`某深层网络中 $\lVert W_1\rVert$ = {weightNorm}，$\lVert\partial E/\partial W_1\rVert=\spot{gradient}\cdot10^{-6}$。学习率 *η* 取多大，梯度下降一步才能使 $W_1$ 移动自身范数的 {percent}%？`,
  },
  solution: {
    en: String.raw`The step has the length $\eta\,\lVert\partial E/\partial W_1\rVert$; it is to be $\spot{share}\cdot\spot{weightNorm}$:

$$
\eta=\frac{\spot{share}\cdot\spot{weightNorm}}{\spot{gradient}\cdot10^{-6}}\approx\spot{answer}
$$

The same $\eta$ applies to the last layer. If its gradient is of order 1, so large a step throws it far beyond its own size.`,
    zh: String.raw`更新量的范数为 $\eta\,\lVert\partial E/\partial W_1\rVert$，应等于 $\spot{share}\cdot\spot{weightNorm}$，所以

$$
\eta=\frac{\spot{share}\cdot\spot{weightNorm}}{\spot{gradient}\cdot10^{-6}}\approx\spot{answer}
$$

末层也用这个 $\eta$。如果末层梯度的量级为 1，这样的更新量就远远超过末层权重本身。`,
  },
  slips: {
    'norm-forgotten': {
      en: 'The move is relative to the norm of the weights: multiply by {weightNorm}.',
      zh: '更新量是相对于权重范数而言的，还要乘以 {weightNorm}。',
    },
    'gradient-forgotten': {
      en: 'This is the length of the step. Divide it by the norm of the gradient.',
      zh: '这是更新量的范数，还要除以梯度的范数。',
    },
    'percent-as-share': { en: '{percent}% is {share}.', zh: '{percent}% 等于 {share}。' },
    inverse: {
      en: 'This is the reciprocal. A smaller gradient needs a larger rate.',
      zh: '这是倒数。梯度越小，所需的学习率越大。',
    },
  },
};
