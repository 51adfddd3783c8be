import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'ensemble',
  statements: {
    relu: { isTrue: false, see: () => ({ demo: 'mask-average', set: { unit: 'relu' } }) },
    logistic: { isTrue: true, see: () => ({ demo: 'mask-average' }) },
    arithmetic: { isTrue: false, see: () => ({ demo: 'mask-average' }), pitfall: 'E0.10' },
    'every-weight': {
      isTrue: false,
      see: () => ({ demo: 'dropout-ridge', view: 2 }),
      pitfall: 'E1.16',
    },
    bagging: true,
    fewer: { isTrue: false, pitfall: 'P30.1' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about dropout', zh: '关于丢弃法的说法' },
  question: {
    en: 'Dropout in the inverted form, evaluated by one pass without a mask. Is the statement right?',
    zh: '使用反向丢弃法，评估时不用掩码，只做一次前向传播。判断下列说法是否正确。',
  },
  statements: {
    relu: {
      en: 'For a ReLU unit with dropped inputs, the output of the one pass equals the mean output over all masks, whatever the weights.',
      zh: '对输入使用丢弃法的 ReLU 神经元，无论权重如何，一次前向传播的输出都等于所有掩码下输出的均值。',
    },
    logistic: {
      en: 'For one logistic unit with dropped inputs, the one pass gives the normalized geometric mean of the outputs over all masks.',
      zh: '对输入使用丢弃法的单个 logistic 神经元，一次前向传播的输出等于所有掩码下输出的归一化几何平均。',
    },
    arithmetic: {
      en: 'For one logistic unit with dropped inputs, the one pass gives the arithmetic mean of the outputs, whatever the weights.',
      zh: '对输入使用丢弃法的单个 logistic 神经元，无论权重如何，一次前向传播的输出都等于所有掩码下输出的算术平均。',
    },
    'every-weight': {
      en: 'In linear regression with dropped inputs, every optimal weight is smaller in size than without dropout.',
      zh: '对线性回归的输入使用丢弃法，每个最优权重的绝对值都比不用丢弃法时小。',
    },
    bagging: {
      en: 'Unlike the models of bagging, the sub-networks of dropout share their weights.',
      zh: '与装袋法（bagging）中的模型不同，丢弃法的各个子网络共享权重。',
    },
    fewer: {
      en: 'A network trained with dropout at 50% has half as many parameters afterwards.',
      zh: '以 50% 的丢弃概率训练之后，网络的参数减少一半。',
    },
  },
  why: {
    relu: {
      en: 'ReLU has a kink. If some masks make *z* negative and others positive, the mean output is larger.',
      zh: 'ReLU 有折点。如果一些掩码使 *z* 为负，另一些使 *z* 为正，输出的均值就更大。',
    },
    logistic: {
      en: 'The log-odds of its output are *z*, and their mean over the masks is *z* without a mask.',
      zh: '输出的对数几率就是 *z*，在所有掩码下的均值等于无掩码时的 *z*。',
    },
    arithmetic: {
      en: 'It is the normalized geometric mean. In the picture the arithmetic mean lies elsewhere.',
      zh: '一次前向传播等于归一化几何平均，图中的算术平均与之不同。',
    },
    'every-weight': {
      en: 'The penalty acts on a weighted sum of squares. In the example the second weight grows, because both features share the work.',
      zh: '惩罚的是权重平方的加权和。在正文的例子中，预测由两个特征共同承担，第二个权重反而增大。',
    },
    bagging: {
      en: 'Bagging trains separate models; the masks of dropout pick parts of one and the same network.',
      zh: '装袋法分别训练各个模型，丢弃法的掩码只是选取同一个网络的不同部分。',
    },
    fewer: {
      en: 'Each pass leaves out other units. No parameter is removed, and evaluation uses all of them.',
      zh: '每次前向传播丢弃的神经元不同，没有参数被删除，评估时全部使用。',
    },
  },
  solution: {
    en: 'One pass is exact (as a normalized geometric mean) for a single logistic or softmax layer whose inputs are dropped, and an approximation behind hidden non-linear units. Sub-networks share one set of weights, of which none is removed; the penalty acts on a weighted sum of their squares, not on each weight by itself.',
    zh: '对于输入带掩码的单层 logistic 或 softmax 模型，一次前向传播恰好等于归一化几何平均；有非线性隐藏层时只是近似。各子网络共享同一组权重，没有参数被删除；惩罚的是权重平方的加权和，而不是单个权重。',
  },
};
