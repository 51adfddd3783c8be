import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'relu-family',
  points: ['formula', 'members', 'input', 'slope', 'trade'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The ReLU family', zh: 'ReLU 一族' },
  question: {
    en: 'How are ReLU, Leaky ReLU and PReLU related? Write the function and all its derivatives, with one advantage and one cost of each.',
    zh: 'ReLU、Leaky ReLU 与 PReLU 有什么关系？写出函数和全部导数，并各举一个优点和一个代价。',
  },
  points: {
    formula: {
      en: 'One formula: *f* = max(0, *x*) + *α* min(0, *x*).',
      zh: '同一个公式：*f* = max(0, *x*) + *α* min(0, *x*)。',
    },
    members: {
      en: 'ReLU has *α* = 0, Leaky ReLU a small fixed *α*, PReLU a learned one.',
      zh: 'ReLU 取 *α* = 0，Leaky ReLU 取固定的小 *α*，PReLU 的 *α* 由学习得到。',
    },
    input: {
      en: 'The derivative with respect to *x* is 1 for positive and *α* for negative *x*.',
      zh: '对 *x* 的导数：*x* 为正时是 1，为负时是 *α*。',
    },
    slope: {
      en: 'The derivative with respect to *α* is min(0, *x*).',
      zh: '对 *α* 的导数是 min(0, *x*)。',
    },
    trade: {
      en: 'ReLU: cheap, exact zeros, can die. Leak: keeps a gradient, loses the zeros. PReLU: fits its slope, has more parameters to overfit.',
      zh: 'ReLU：便宜，有准确的 0，但会死亡。带泄漏：保住梯度，失去这些 0。PReLU：自己调斜率，但参数更多，可能过拟合。',
    },
  },
  solution: {
    en: 'All are *f* = max(0, *x*) + *α* min(0, *x*): ReLU with *α* = 0, Leaky ReLU with a small fixed *α*, PReLU with a learned one. The derivative with respect to *x* is 1 or *α*, with respect to *α* it is min(0, *x*). ReLU is cheap and gives exact zeros, but units can die. A leak keeps a gradient and gives up the zeros. PReLU fits its slope, with extra parameters that can overfit.',
    zh: '三者同为 *f* = max(0, *x*) + *α* min(0, *x*)：ReLU 取 *α* = 0，Leaky ReLU 取固定的小 *α*，PReLU 的 *α* 由学习得到。对 *x* 的导数是 1 或 *α*，对 *α* 的导数是 min(0, *x*)。ReLU 便宜，有准确的 0，但神经元可能死亡。泄漏保住了梯度，却失去这些 0。PReLU 能自己调斜率，但多出的参数可能过拟合。',
  },
};
