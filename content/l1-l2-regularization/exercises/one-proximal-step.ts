import { fill } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softThreshold } from '../../../src/math/regularization/soft-threshold';

export const exercise = fill({
  section: 'algorithms',
  params: {
    weight: decimal(0.5, 2, 0.1),
    gradient: decimal(-3, -1, 0.5),
    small: decimal(0.02, 0.08, 0.01),
    smallGradient: oneOf(0.2, 0.3, 0.4),
    eta: oneOf(0.1, 0.2),
    lambda: oneOf(0.5, 0.8, 1),
  },
  accept: ({ small, smallGradient, eta, lambda }) =>
    Math.abs(small - eta * smallGradient) > 0.005 && small - eta * smallGradient < 0.9 * eta * lambda,
  cells: {
    threshold: {
      value: ({ eta, lambda }) => eta * lambda,
      slips: { lambda: ({ lambda }) => lambda },
    },
    moved: {
      value: ({ weight, gradient, eta }) => weight - eta * gradient,
      slips: { uphill: ({ weight, gradient, eta }) => weight + eta * gradient },
    },
    first: {
      value: ({ weight, gradient, eta, lambda }) => softThreshold(weight - eta * gradient, eta * lambda),
      slips: {
        'not-shrunk': ({ weight, gradient, eta }) => weight - eta * gradient,
        'by-lambda': ({ weight, gradient, eta, lambda }) => softThreshold(weight - eta * gradient, lambda),
      },
    },
    second: {
      value: ({ small, smallGradient, eta, lambda }) =>
        softThreshold(small - eta * smallGradient, eta * lambda),
      slips: {
        'no-threshold': ({ small, smallGradient, eta }) => small - eta * smallGradient,
        subgradient: ({ small, smallGradient, eta, lambda }) => small - eta * (smallGradient + lambda),
      },
    },
  },
  given: ['threshold'],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One step of ISTA', zh: 'ISTA 的一步' },
  question: {
    en: 'Two weights are $w_1$ = {weight} and $w_2$ = {small}; the gradient of the loss alone is {gradient} and {smallGradient}. Take one step of ISTA with *η* = {eta} and *λ* = {lambda}. Fill in what is missing.',
    zh: '两个权重为 $w_1$ = {weight}，$w_2$ = {small}，损失本身的梯度分量为 {gradient} 和 {smallGradient}。用 ISTA 更新一步，*η* = {eta}，*λ* = {lambda}。填写空缺的值。',
  },
  cells: {
    threshold: { en: 'threshold of the step', zh: '这一步的阈值' },
    moved: { en: '$w_1$ after the gradient step', zh: '梯度更新之后的 $w_1$' },
    first: { en: '$w_1$ after the threshold', zh: '取软阈值之后的 $w_1$' },
    second: { en: '$w_2$ after the threshold', zh: '取软阈值之后的 $w_2$' },
  },
  slips: {
    'threshold.lambda': {
      en: 'The step is only *η* long, so the threshold is *ηλ*.',
      zh: '步长为 *η*，所以阈值是 *ηλ*。',
    },
    'moved.uphill': {
      en: 'The step goes against the gradient: subtract *η* times it.',
      zh: '更新沿负梯度方向，应减去 *η* 乘以梯度。',
    },
    'first.not-shrunk': {
      en: 'The soft threshold takes *ηλ* off the size of this weight too.',
      zh: '这个权重的绝对值也要减去 *ηλ*。',
    },
    'first.by-lambda': {
      en: 'The threshold of one step is *ηλ*, not *λ*.',
      zh: '一步的阈值是 *ηλ*，而不是 *λ*。',
    },
    'second.no-threshold': {
      en: 'That is the gradient step alone. Its size is below the threshold *ηλ*, so the soft threshold makes it 0.',
      zh: '这只是梯度更新的结果，其绝对值小于阈值 *ηλ*，取软阈值之后为 0。',
    },
    'second.subgradient': {
      en: 'This is a subgradient step: it jumps past 0. The soft threshold stops at 0 exactly.',
      zh: '这是次梯度更新，会越过 0。软阈值则恰好停在 0。',
    },
  },
  solution: {
    en: String.raw`First the gradient step on the loss alone: $w_1$ becomes {moved}. Then the soft threshold by $\eta\lambda=\spot{threshold}$: $w_1$ becomes {first}. $w_2$ is smaller in size than the threshold after its gradient step, so it becomes {second}, exactly.`,
    zh: String.raw`先只对损失做梯度更新，$w_1$ 变为 {moved}；再取阈值为 $\eta\lambda=\spot{threshold}$ 的软阈值，$w_1$ 变为 {first}。$w_2$ 经梯度更新之后，绝对值小于阈值，所以恰好变为 {second}。`,
  },
};
