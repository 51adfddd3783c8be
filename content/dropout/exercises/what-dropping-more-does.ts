import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'why',
  options: {
    noise: 'right',
    penalty: 'right',
    mean: { see: () => ({ demo: 'dropout-inverted', set: { probability: 0.2 } }) },
    parameters: { pitfall: 'P30.1' },
    cost: { pitfall: 'P30.1' },
    underfit: 'right',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What does dropping more do?', zh: '增大丢弃概率的影响' },
  question: {
    en: 'A hidden layer uses inverted dropout; its drop probability is raised from 20% to 80%. What follows?',
    zh: '某隐藏层采用反向丢弃法，丢弃概率由 20% 提高到 80%。以下哪些说法成立？',
  },
  options: {
    noise: {
      en: 'The variance of a given non-zero activation grows sixteen-fold',
      zh: '激活值给定且不为 0 时，方差变为原来的十六倍',
    },
    penalty: { en: 'The regularization gets stronger', zh: '正则化变强' },
    mean: { en: 'The mean of a given activation falls', zh: '激活值给定时，均值减小' },
    parameters: { en: 'The network gets fewer parameters', zh: '网络的参数变少' },
    cost: { en: 'A pass in evaluation uses fewer units', zh: '评估时一次前向传播使用的神经元变少' },
    underfit: { en: 'The risk of underfitting rises', zh: '欠拟合的风险增大' },
  },
  why: {
    mean: {
      en: 'Kept activations are divided by *q*, so the mean stays.',
      zh: '保留的激活值除以 *q*，均值不变。',
    },
    parameters: {
      en: 'Each pass leaves out other units; no parameter is removed.',
      zh: '每次前向传播丢弃的神经元不同，没有参数被删除。',
    },
    cost: {
      en: 'Evaluation uses all units, whatever the probability was in training.',
      zh: '不论训练时的丢弃概率是多少，评估时都使用全部神经元。',
    },
  },
  solution: {
    en: String.raw`The variance is $a^2\frac{1-q}q$, and $\frac{1-q}q$ grows from ¼ to 4. More noise regularizes more, up to underfitting. Mean, parameters and evaluation stay as they are.`,
    zh: String.raw`方差为 $a^2\frac{1-q}q$，其中 $\frac{1-q}q$ 由 ¼ 增大到 4。噪声越大，正则化越强，过强则欠拟合。均值、参数和评估时的计算都不变。`,
  },
};
