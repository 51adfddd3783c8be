// What is said of the chain: what is left of the gradient, in which of the three regimes it is, and what single precision makes of it.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `Each layer multiplies the gradient by ${number(result.factor, { as: 'tick' })}. After ${counted(params.depth, 'layer')} a gradient of 1 has become ${number(result.product, { digits: 5, as: 'tick' })}${params.residual ? `; without residual connections it would be ${number(result.plain, { digits: 3, as: 'tick' })}` : ''}.`,
  zh: ({ params, result, number }) =>
    `每经过一层，梯度乘以 ${number(result.factor, { as: 'tick' })}。经过 ${number(params.depth)} 层，大小为 1 的梯度变成 ${number(result.product, { digits: 5, as: 'tick' })}${params.residual ? `；如果没有残差连接，则为 ${number(result.plain, { digits: 3, as: 'tick' })}` : ''}。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    const { singleDepth, factor } = result;
    if (factor === 0)
      return 'The factor is 0: nothing passes a single layer, and a learning rate times 0 is 0.';
    if (singleDepth !== null && singleDepth <= params.depth) {
      return factor < 1
        ? `From ${number(singleDepth)} layers on, this gradient underflows to 0 in single precision. No learning rate brings it back: η times 0 is 0.`
        : `From ${number(singleDepth)} layers on, this gradient overflows in single precision: the computer stores infinity.`;
    }
    if (factor === 1)
      return 'The factor is exactly 1: the gradient neither vanishes nor explodes, at any depth.';
    if (params.residual)
      return 'The identity path adds 1 to the factor, so here the gradient cannot vanish. While the biases hold each neuron where its slope is greatest, it can still explode.';
    return null;
  },
  zh: ({ params, result, number }) => {
    const { singleDepth, factor } = result;
    if (factor === 0) return '系数为 0，梯度连一层也传不过去，学习率乘以 0 仍是 0。';
    if (singleDepth !== null && singleDepth <= params.depth) {
      return factor < 1
        ? `从 ${number(singleDepth)} 层起，这个梯度在单精度下下溢为 0。η 乘以 0 还是 0，无论学习率多大都无法恢复。`
        : `从 ${number(singleDepth)} 层起，这个梯度在单精度下上溢，存储的结果为无穷大。`;
    }
    if (factor === 1) return '系数恰好为 1，无论多少层，梯度既不消失也不爆炸。';
    if (params.residual)
      return '恒等通路使系数加 1，所以在这里梯度不会消失；只要偏置使各神经元保持在导数最大处，梯度仍然可能爆炸。';
    return null;
  },
};
