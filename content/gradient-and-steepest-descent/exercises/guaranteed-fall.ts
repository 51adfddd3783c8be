import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { guaranteedChange } from '../../../src/math/descent-direction/step-change';

export const exercise = numeric({
  section: 'step-size',
  params: {
    smoothness: oneOf(2, 4, 5, 10),
    size: oneOf(1, 2, 3, 4),
    share: oneOf(0.5, 0.6, 1.4, 1.5, 1.6),
  },
  spots: ({ smoothness, share }) => ({ learningRate: share / smoothness }),
  solve: ({ smoothness, size, share }) => -guaranteedChange([size], share / smoothness, smoothness),
  slips: {
    'first-order': {
      value: ({ smoothness, size, share }) => (share / smoothness) * size ** 2,
      see: () => ({ demo: 'taylor-quality', set: { learningRate: 0.2 } }),
    },
    'other-rate': ({ smoothness, size }) => size ** 2 / (2 * smoothness),
    'norm-once': {
      value: ({ smoothness, size, share }) =>
        -guaranteedChange([size], share / smoothness, smoothness) / size ** 2,
      pitfall: 'E0.19',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A fall that is certain', zh: '有保证的下降量' },
  question: {
    en: String.raw`*f* is *L*-smooth with *L* = {smoothness}, and at $\theta$ the gradient has the length {size}. By how much does *f* fall at least in a step $-\eta\nabla f$ with *η* = {learningRate}?`,
    zh: String.raw`*f* 是 *L*-光滑的，*L* = {smoothness}，在 $\theta$ 处梯度的范数为 {size}。取 *η* = {learningRate}，一步 $-\eta\nabla f$ 至少使 *f* 下降多少？`,
  },
  solution: {
    en: String.raw`The descent lemma: at least $\eta(1-\frac{L\eta}2)\lVert\nabla f\rVert^2=\spot{learningRate}\cdot\big(1-\frac{\spot{smoothness}\cdot\spot{learningRate}}2\big)\cdot\spot{size}^2\approx\spot{answer}$.`,
    zh: String.raw`由下降引理，至少下降 $\eta(1-\frac{L\eta}2)\lVert\nabla f\rVert^2=\spot{learningRate}\cdot\big(1-\frac{\spot{smoothness}\cdot\spot{learningRate}}2\big)\cdot\spot{size}^2\approx\spot{answer}$。`,
  },
  slips: {
    'first-order': {
      en: 'This is what the first-order expansion promises. Curvature may take a part of it back.',
      zh: '这是一阶展开的预测值，曲率可能抵消其中的一部分。',
    },
    'other-rate': {
      en: String.raw`This is $\lVert\nabla f\rVert^2/(2L)$, the guarantee at $\eta=1/L$. Here *η* has another value.`,
      zh: String.raw`这是 $\lVert\nabla f\rVert^2/(2L)$，即 $\eta=1/L$ 时的保证值，这里 *η* 取的是别的值。`,
    },
    'norm-once': {
      en: 'The square of the length of the gradient is missing.',
      zh: '漏了梯度范数的平方。',
    },
  },
};
