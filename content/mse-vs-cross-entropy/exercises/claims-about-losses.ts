import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'convexity',
  statements: {
    'squared-convex': {
      isTrue: false,
      see: () => ({ demo: 'mse-nonconvex', set: { z: 3 } }),
      pitfall: 'P15.4',
    },
    'entropy-convex': { isTrue: true, see: () => ({ demo: 'mse-nonconvex', set: { z: 3 } }) },
    'smaller-at-same-input': { isTrue: true, see: () => ({ demo: 'mse-nonconvex', set: { z: 0 } }) },
    'smaller-in-every-epoch': {
      isTrue: false,
      see: () => ({ demo: 'single-neuron', set: { epochs: 230 } }),
      pitfall: 'E3.16',
    },
    'hidden-layers': { isTrue: false, pitfall: 'P15.5' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the two losses', zh: '关于两种损失的说法' },
  question: {
    en: String.raw`One sigmoid output $a=\sigma(wx+b)$ with *x* ≠ 0, unless the statement says otherwise. Is the statement right?`,
    zh: String.raw`若无特别说明，只考虑一个 sigmoid 输出神经元 $a=\sigma(wx+b)$，*x* ≠ 0。判断下列说法是否正确。`,
  },
  statements: {
    'squared-convex': {
      en: 'The squared error of one sample is convex in *w*.',
      zh: '单个样本的平方误差是 *w* 的凸函数。',
    },
    'entropy-convex': {
      en: 'The cross-entropy of any data set is convex in *w* and *b*.',
      zh: '对任意数据集，交叉熵都是 *w*、*b* 的凸函数。',
    },
    'smaller-at-same-input': {
      en: String.raw`At the same *z* the gradient $\partial C/\partial z$ of $\frac12(a-y)^2$ has at most a quarter of the size of that of cross-entropy.`,
      zh: String.raw`在同一个 *z* 处，$\frac12(a-y)^2$ 的梯度 $\partial C/\partial z$ 的绝对值不超过交叉熵梯度的四分之一。`,
    },
    'smaller-in-every-epoch': {
      en: 'Whatever the common start, with the same *η* the neuron with squared error has the smaller gradient in every epoch.',
      zh: '无论从什么初值出发，只要两者的初值与 *η* 相同，在每一轮中，采用平方误差的神经元梯度都更小。',
    },
    'hidden-layers': {
      en: 'In a deep sigmoid network cross-entropy removes the derivatives of the hidden sigmoids from the gradient.',
      zh: '在深层 sigmoid 网络中，交叉熵能消去梯度中隐藏层 sigmoid 的导数。',
    },
  },
  why: {
    'squared-convex': {
      en: 'For *y* = 0 the second derivative by *z* is *a*²(1−*a*)(2−3*a*), negative for *a* > 2/3.',
      zh: '取 *y* = 0，对 *z* 的二阶导数为 *a*²(1−*a*)(2−3*a*)，当 *a* > 2/3 时为负。',
    },
    'entropy-convex': {
      en: 'For one sample the second derivative by *z* is $a(1-a)\\gt0$; *z* is linear in *w* and *b*, and a sum of convex functions is convex.',
      zh: '单个样本对 *z* 的二阶导数为 $a(1-a)\\gt0$，*z* 又是 *w*、*b* 的线性函数，而凸函数之和仍是凸函数。',
    },
    'smaller-at-same-input': {
      en: String.raw`The two differ by the factor $\sigma'(z)\le\frac14$.`,
      zh: String.raw`两者相差因子 $\sigma'(z)\le\frac14$。`,
    },
    'smaller-in-every-epoch': {
      en: 'At the same *z*, yes; but after some epochs the two neurons stand at different *z*. When cross-entropy is almost done, the squared-error neuron may still be wrong and out of saturation.',
      zh: '在同一个 *z* 处确实如此。但训练若干轮之后，两个神经元的 *z* 已不相同。交叉熵一方基本学好时，平方误差一方可能仍有误差，且已离开饱和区。',
    },
    'hidden-layers': {
      en: String.raw`Only $\sigma'$ of the output layer cancels. Each hidden layer still multiplies by its own.`,
      zh: String.raw`约去的只有输出层的 $\sigma'$，每个隐藏层仍要乘以自己的 $\sigma'$。`,
    },
  },
  solution: {
    en: String.raw`The gradient of MSE is that of cross-entropy times $\sigma'(z)\le\frac14$, at the same *z*. Cross-entropy has the curvature $a(1-a)\gt0$; that of MSE changes sign. Hidden layers keep their factors with either loss.`,
    zh: String.raw`在同一个 *z* 处，MSE 的梯度等于交叉熵的梯度乘以 $\sigma'(z)\le\frac14$。交叉熵的二阶导数 $a(1-a)\gt0$，MSE 的二阶导数会变号。无论采用哪种损失，隐藏层的因子都保留。`,
  },
};
