import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { exactMove } from './shared/exact-move';

export const exercise = numeric({
  section: 'bias',
  params: {
    gradient: oneOf(2, 3, 5),
    learningRate: oneOf(0.1, 0.2, 0.5),
    count: oneOf(4, 9, 16, 25, 50, 100),
  },
  solve: ({ gradient, learningRate, count }) =>
    -exactMove('adagrad', { learningRate }, new Array<number>(count).fill(gradient)),
  see: ({ count }) => ({ demo: 'adam-bias', set: { steps: count } }),
  slips: {
    'no-memory': ({ learningRate }) => learningRate,
    'no-root': ({ gradient, learningRate, count }) => learningRate / (gradient * count),
    'size-kept': ({ gradient, learningRate, count }) => (learningRate * gradient) / Math.sqrt(count),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Length of a late step of AdaGrad', zh: 'AdaGrad 的步长' },
  question: {
    en: 'All gradients of a parameter are *g* = {gradient}, and *η* = {learningRate}. How long is step {count} of AdaGrad? (Neglect *ε*.)',
    zh: '某参数的梯度恒为 *g* = {gradient}，*η* = {learningRate}。忽略 *ε*，求 AdaGrad 第 {count} 步的步长。',
  },
  solution: {
    en: String.raw`In step {count} the sum holds {count} squares, the newest included: $\eta g/\sqrt{\spot{count}\,g^2}=\spot{learningRate}/\sqrt{\spot{count}}\approx\spot{answer}$.`,
    zh: String.raw`到第 {count} 步，累加和中有 {count} 个平方（含当前的一个），所以步长为 $\eta g/\sqrt{\spot{count}\,g^2}=\spot{learningRate}/\sqrt{\spot{count}}\approx\spot{answer}$。`,
  },
  slips: {
    'no-memory': {
      en: 'This is the first step. Since then the sum of squares has grown.',
      zh: '这是第一步的步长，此后平方和一直在增大。',
    },
    'no-root': {
      en: 'AdaGrad divides by the root of the sum of squares.',
      zh: 'AdaGrad 除以平方和的平方根，这里漏了开方。',
    },
    'size-kept': {
      en: 'The size of the gradient stands in the root too, and cancels.',
      zh: '根号内也含梯度的大小，应当约去。',
    },
  },
};
