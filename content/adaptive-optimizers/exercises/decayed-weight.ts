import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { exactMove } from './shared/exact-move';

export const exercise = numeric({
  section: 'decay',
  params: {
    weight: oneOf(2, 4, 5, 10),
    gradient: oneOf(0.5, 2, 3),
    learningRate: oneOf(0.1, 0.2),
    weightDecay: oneOf(0.2, 0.3, 0.5),
  },
  spots: ({ learningRate, weightDecay }) => ({ shrink: 1 - learningRate * weightDecay }),
  solve: ({ weight, gradient, learningRate, weightDecay }) =>
    weight + exactMove('adamw', { learningRate, weightDecay }, [gradient], weight),
  see: ({ weightDecay }) => ({ demo: 'adamw-vs-l2', set: { weightDecay } }),
  slips: {
    'adam-l2': {
      value: ({ weight, gradient, learningRate, weightDecay }) =>
        weight + exactMove('adam', { learningRate, weightDecay }, [gradient], weight),
      pitfall: 'P25.2',
    },
    'sgd-l2': ({ weight, gradient, learningRate, weightDecay }) =>
      weight - learningRate * (gradient + weightDecay * weight),
    'without-rate': ({ weight, learningRate, weightDecay }) => (1 - weightDecay) * weight - learningRate,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'First step of AdamW', zh: 'AdamW 的第一步' },
  question: {
    en: 'A weight is {weight}, the gradient of the loss {gradient}. AdamW has *η* = {learningRate} and *λ* = {weightDecay}. What is the weight after the first step? (Neglect *ε*.)',
    zh: '某权重为 {weight}，损失的梯度为 {gradient}。AdamW 取 *η* = {learningRate}、*λ* = {weightDecay}。忽略 *ε*，求第一步之后的权重。',
  },
  solution: {
    en: String.raw`The decay multiplies the weight by $1-\eta\lambda=\spot{shrink}$; Adam’s first step is *η* times the sign of the gradient: $\spot{shrink}\cdot\spot{weight}-\spot{learningRate}\approx\spot{answer}$.`,
    zh: String.raw`衰减使权重乘以 $1-\eta\lambda=\spot{shrink}$，Adam 的第一步为 *η* 乘以梯度的符号，所以 $\spot{shrink}\cdot\spot{weight}-\spot{learningRate}\approx\spot{answer}$。`,
  },
  slips: {
    'adam-l2': {
      en: 'This is Adam with an L2 penalty: here the penalty has the sign of the gradient, and in the first step it is divided away.',
      zh: '这是 Adam + L2。这里惩罚项与梯度同号，在第一步中被约去了。',
    },
    'sgd-l2': {
      en: 'This is SGD with L2. In the first step of AdamW the gradient is divided by its size.',
      zh: '这是 SGD + L2。在 AdamW 的第一步中，梯度要除以自身的大小。',
    },
    'without-rate': {
      en: 'The decay of a step is *ηλ*, not *λ*.',
      zh: '每一步的衰减系数是 *ηλ*，不是 *λ*。',
    },
  },
};
