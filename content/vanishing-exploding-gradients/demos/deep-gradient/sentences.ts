// What is said of the gradients of a deep network: how the first layer compares with the last, and why.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const { firstNorm, lastNorm, ratio, growth } = result;
    const start = `The gradient of the first weight matrix has norm ${number(firstNorm, { digits: 3 })}, that of layer ${number(params.depth)} has ${number(lastNorm, { digits: 3 })}`;
    if (ratio === null) return `${start}: no unit passes anything back.`;
    if (ratio > 2) return `${start}, ${number(ratio, { digits: 3 })} times as much.`;
    if (ratio < 1 / 2)
      return `${start}: towards the input it has grown to ${number(growth ?? 0, { digits: 3 })} times as much.`;
    return `${start}: about the same size.`;
  },
  zh: ({ params, result, number }) => {
    const { firstNorm, lastNorm, ratio, growth } = result;
    const start = `首层权重矩阵的梯度范数为 ${number(firstNorm, { digits: 3 })}，第 ${number(params.depth)} 层为 ${number(lastNorm, { digits: 3 })}`;
    if (ratio === null) return `${start}，所有神经元都不反向传递梯度。`;
    if (ratio > 2) return `${start}，是首层的 ${number(ratio, { digits: 3 })} 倍。`;
    if (ratio < 1 / 2) return `${start}，首层是末层的 ${number(growth ?? 0, { digits: 3 })} 倍。`;
    return `${start}，两者大小相近。`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.batchNormalization)
      return `The dashed line is theory for another network: very wide ReLU layers with batch normalization before each ReLU, at the start of training. Whatever the gain, the mean square of its gradient is multiplied by ${number(result.normalizedGrowth ?? 0)} per layer towards the input.`;
    if (params.activation === 'identity')
      return 'There is no activation, so all derivatives are 1: what is left of the shrinking or growing is due to the weights alone.';
    if (params.activation === 'relu')
      return 'An active ReLU has derivative 1 and an inactive one 0: the weights decide whether the gradient that passes grows or shrinks.';
    return null;
  },
  zh: ({ params, result, number }) => {
    if (params.batchNormalization)
      return `虚线是另一个网络的理论值：各 ReLU 层很宽，每个 ReLU 之前都有批归一化，训练刚刚开始。无论增益多大，朝输入方向每经过一层，梯度的均方都乘以 ${number(result.normalizedGrowth ?? 0)}。`;
    if (params.activation === 'identity') return '没有激活函数，导数全为 1，梯度变大或变小都只由权重引起。';
    if (params.activation === 'relu')
      return 'ReLU 激活时导数为 1，未激活时为 0，通过的梯度变大还是变小由权重决定。';
    return null;
  },
};
