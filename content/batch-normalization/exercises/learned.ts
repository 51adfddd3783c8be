import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'inference',
  options: {
    gamma: 'right',
    beta: 'right',
    'running-mean': { see: () => ({ demo: 'bn-running', set: { batches: 1 } }) },
    'running-variance': { see: () => ({ demo: 'bn-running', set: { batches: 50 } }) },
    epsilon: { see: () => ({ demo: 'bn-steps', set: { epsilon: 1 } }) },
    'newest-weight': { see: () => ({ demo: 'bn-running', set: { newestWeight: 0.5 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What is learned', zh: '哪些是可学习参数' },
  question: {
    en: 'Which of these does gradient descent learn?',
    zh: '下列哪些量由梯度下降学得？',
  },
  options: {
    gamma: { en: 'The scale *γ*', zh: '缩放 *γ*' },
    beta: { en: 'The shift *β*', zh: '平移 *β*' },
    'running-mean': { en: 'The running mean', zh: '均值的移动平均' },
    'running-variance': { en: 'The running variance', zh: '方差的移动平均' },
    epsilon: { en: 'The constant *ε*', zh: '常数 *ε*' },
    'newest-weight': {
      en: 'The weight *α* of the newest batch in the running averages',
      zh: '移动平均中最新一批的权重 *α*',
    },
  },
  why: {
    'running-mean': {
      en: 'The running mean is saved with the model, but it gets no gradient: each forward pass in training updates it by averaging.',
      zh: '均值的移动平均随模型一起保存，但没有梯度，训练时在每次前向计算中按加权平均更新。',
    },
    'running-variance': {
      en: 'The running variance is an average of batch variances. The loss in training does not depend on it, so it has no gradient.',
      zh: '方差的移动平均是各批方差的加权平均。训练时的损失与之无关，所以没有梯度。',
    },
    epsilon: {
      en: '*ε* is a hyper-parameter, fixed before training.',
      zh: '*ε* 是超参数，在训练之前选定。',
    },
    'newest-weight': {
      en: '*α* is a hyper-parameter. In training no output depends on it.',
      zh: '*α* 是超参数，训练时的输出都与它无关。',
    },
  },
  solution: {
    en: '*γ* and *β*. The running averages are updated in the forward pass and saved with the model, without a gradient. *ε* and *α* are hyper-parameters.',
    zh: '*γ* 和 *β*。移动平均在前向计算中更新，随模型一起保存，没有梯度。*ε* 和 *α* 是超参数。',
  },
};
