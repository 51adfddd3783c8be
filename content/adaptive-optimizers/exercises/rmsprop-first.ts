import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { exactMove } from './shared/exact-move';

export const exercise = numeric({
  section: 'bias',
  params: {
    decay: oneOf(0.8, 0.9, 0.95, 0.99),
    learningRate: oneOf(0.001, 0.01, 0.1),
    gradient: oneOf(2, 3, 5),
  },
  spots: ({ decay }) => ({ share: Number((1 - decay).toPrecision(6)) }),
  solve: ({ decay, learningRate, gradient }) => -exactMove('rmsprop', { decay, learningRate }, [gradient]),
  slips: {
    'as-adam': {
      value: ({ learningRate }) => learningRate,
      see: () => ({ demo: 'adam-bias', set: { steps: 1 } }),
    },
    'other-coefficient': ({ decay, learningRate }) => learningRate / Math.sqrt(decay),
    'no-root': ({ decay, learningRate, gradient }) => learningRate / ((1 - decay) * gradient),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'First step of RMSProp', zh: 'RMSProp 的第一步' },
  question: {
    en: 'RMSProp without bias correction has *ρ* = {decay} and *η* = {learningRate}; its average starts at 0. The first gradient is *g* = {gradient}. How long is the first step? (Neglect *ε*.)',
    zh: '不做偏差修正的 RMSProp 取 *ρ* = {decay}、*η* = {learningRate}，平方的移动平均初值为 0，第一个梯度为 *g* = {gradient}。忽略 *ε*，求第一步的步长。',
  },
  solution: {
    en: String.raw`$s=(1-\rho)g^2=\spot{share}\,g^2$, so the step is $\eta g/\sqrt s=\spot{learningRate}/\sqrt{\spot{share}}\approx\spot{answer}$: too long, since the average starts too small.`,
    zh: String.raw`$s=(1-\rho)g^2=\spot{share}\,g^2$，所以步长为 $\eta g/\sqrt s=\spot{learningRate}/\sqrt{\spot{share}}\approx\spot{answer}$。移动平均初期偏小，步长因此偏大。`,
  },
  slips: {
    'as-adam': {
      en: 'So long is the first step of Adam, which corrects the bias. RMSProp does not.',
      zh: '这是 Adam 的第一步，Adam 做了偏差修正，而 RMSProp 没有。',
    },
    'other-coefficient': {
      en: 'The new square enters with 1 − *ρ*; the coefficient *ρ* belongs to the old average, which is 0.',
      zh: '新的平方乘以 1 − *ρ* 计入，系数 *ρ* 属于历史项，而历史项为 0。',
    },
    'no-root': {
      en: 'RMSProp divides by the root of the average; then the size of the gradient cancels.',
      zh: 'RMSProp 除以移动平均的平方根，这样梯度的大小才会约去。',
    },
  },
};
