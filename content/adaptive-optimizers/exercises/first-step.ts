import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { exactMove } from './shared/exact-move';

export const exercise = numeric({
  section: 'units',
  params: {
    start: decimal(-1, 1, 0.1),
    gradient: oneOf(-20, -8, -5, -3, 3, 5, 8, 20),
    learningRate: oneOf(0.1, 0.2, 0.3, 0.4),
  },
  spots: ({ gradient, learningRate }) => ({ move: Math.sign(gradient) * learningRate }),
  tolerance: { absolute: 0.005 },
  // The new position may be near 0, where a share of it means nothing.
  accept: ({ start, gradient, learningRate }) => Math.abs(start - Math.sign(gradient) * learningRate) > 0.05,
  solve: ({ start, gradient, learningRate }) => start + exactMove('adam', { learningRate }, [gradient]),
  see: ({ learningRate }) => ({ demo: 'optimizer-race', set: { learningRate, steps: 1 } }),
  slips: {
    sgd: ({ start, gradient, learningRate }) => start - learningRate * gradient,
    uncorrected: {
      value: ({ start, gradient, learningRate }) =>
        start + exactMove('adam', { learningRate, biasCorrection: false }, [gradient]),
      see: () => ({ demo: 'adam-bias', set: { correction: false, steps: 1 } }),
      pitfall: 'P25.6',
    },
    'wrong-way': ({ start, gradient, learningRate }) => start + Math.sign(gradient) * learningRate,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'First step of Adam', zh: 'Adam 的第一步' },
  question: {
    en: 'Adam starts at *θ* = {start} with *η* = {learningRate}, *β*₁ = 9/10 and *β*₂ = 999/1000. The first gradient is *g* = {gradient}. Where is *θ* after the first step? (Neglect *ε*.)',
    zh: 'Adam 从 *θ* = {start} 出发，*η* = {learningRate}，*β*₁ = 9/10，*β*₂ = 999/1000，第一个梯度为 *g* = {gradient}。忽略 *ε*，求第一步之后的 *θ*。',
  },
  solution: {
    en: String.raw`After the correction $\hat m=g$ and $\hat v=g^2$, so the quotient is $g/|g|$, the sign of $g$. The step is $\eta\,\mathrm{sign}(g)=\spot{move}$, whatever the size of $g$: $\spot{start}-(\spot{move})=\spot{answer}$.`,
    zh: String.raw`修正之后 $\hat m=g$，$\hat v=g^2$，两者之商为 $g/|g|$，即 $g$ 的符号。因此更新量为 $\eta\,\mathrm{sign}(g)=\spot{move}$，与 $g$ 的大小无关，$\spot{start}-(\spot{move})=\spot{answer}$。`,
  },
  slips: {
    sgd: {
      en: 'This is the step of SGD. In Adam the size of the gradient cancels.',
      zh: '这是 SGD 的一步。在 Adam 中，梯度的大小会被约去。',
    },
    uncorrected: {
      en: String.raw`Without bias correction the first step is $\frac1{10}\big/\sqrt{\frac1{1000}}$, more than three times *η*.`,
      zh: String.raw`没有做偏差修正。不修正时第一步是 *η* 的 $\frac1{10}\big/\sqrt{\frac1{1000}}$ 倍，即三倍多。`,
    },
    'wrong-way': {
      en: 'The size is right, but a step goes against the gradient.',
      zh: '步长正确，但方向应与梯度相反。',
    },
  },
};
