import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'relu-family',
  points: ['formula', 'members', 'input', 'slope', 'trade'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The ReLU family', zh: 'ReLU 及其变体' },
  question: {
    en: 'How are ReLU, Leaky ReLU and PReLU related? Write the function and all its derivatives, with the advantages and costs of each.',
    zh: '说明 ReLU、Leaky ReLU 与 PReLU 的关系，写出函数和全部导数，并指出各自的优点和缺点。',
  },
  points: {
    formula: {
      en: 'One formula: *f* = max(0, *x*) + *α* min(0, *x*).',
      zh: '三者可写成同一个公式：*f* = max(0, *x*) + *α* min(0, *x*)。',
    },
    members: {
      en: 'ReLU has *α* = 0, Leaky ReLU a small fixed *α*, PReLU a learned one.',
      zh: 'ReLU 取 *α* = 0，Leaky ReLU 取固定的小 *α*，PReLU 的 *α* 由学习得到。',
    },
    input: {
      en: 'The derivative with respect to *x* is 1 for positive and *α* for negative *x*.',
      zh: '对 *x* 的导数，*x* 为正时为 1，为负时为 *α*。',
    },
    slope: {
      en: 'The derivative with respect to *α* is min(0, *x*).',
      zh: '对 *α* 的导数为 min(0, *x*)。',
    },
    trade: {
      en: 'ReLU: derivative 1 where active, which mitigates vanishing gradients; sparse outputs; cheap; but can die, and mean not 0. Leaky ReLU: a gradient for negative input, but no zeros. PReLU: *α* adapts, but more parameters, which can overfit small data sets.',
      zh: 'ReLU：缓解梯度消失，输出稀疏，计算简单；但神经元可能死亡，输出的均值不为 0。Leaky ReLU：负半轴仍有梯度，但输出不再稀疏。PReLU：*α* 自适应，但参数增多，小数据集上可能过拟合。',
    },
  },
  solution: {
    en: 'All are *f* = max(0, *x*) + *α* min(0, *x*): ReLU with *α* = 0, Leaky ReLU with a small fixed *α*, PReLU with a learned one. The derivative with respect to *x* is 1 for positive and *α* for negative *x*, with respect to *α* it is min(0, *x*). Where ReLU is active its derivative is 1, which mitigates vanishing gradients; its outputs are sparse and it is cheap, but units can die and the mean output is not 0. Leaky ReLU keeps a gradient for negative input, so that a unit can recover, but gives up the exact zeros, and its slope has to be chosen. PReLU adapts *α* to the data, with extra parameters that can overfit small data sets.',
    zh: '（1）三者同为 *f* = max(0, *x*) + *α* min(0, *x*)，其中 ReLU 取 *α* = 0，Leaky ReLU 取固定的小 *α*，PReLU 的 *α* 由学习得到。（2）对 *x* 的导数，*x* 为正时为 1，为负时为 *α*；对 *α* 的导数为 min(0, *x*)。（3）ReLU 在正半轴导数恒为 1，可缓解梯度消失，且输出稀疏、计算简单；但神经元可能死亡，输出的均值不为 0。（4）Leaky ReLU 在负半轴仍有梯度，神经元可以恢复，但输出不再稀疏，斜率要人工选定。（5）PReLU 的 *α* 自适应于数据，但参数增多，小数据集上可能过拟合。',
  },
};
