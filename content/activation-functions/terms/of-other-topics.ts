import type { Term } from '../../../src/note/term';

/** The terms that this topic explains only until the topic to which they belong is written. */
export const termsOfOtherTopics: readonly Term[] = [
  {
    id: 'covariance-matrix',
    en: 'covariance matrix',
    zh: '协方差矩阵',
    definition: {
      en: 'Σ with the entries Σᵢⱼ = E[(xᵢ − μᵢ)(xⱼ − μⱼ)]: variances on the diagonal, covariances beside it.',
      zh: '元素为 Σᵢⱼ = E[(xᵢ − μᵢ)(xⱼ − μⱼ)] 的矩阵 Σ：对角线上是方差，其余是协方差。',
    },
    at: 'activation-functions#sigmoid-tanh',
    finds: { en: ['covariance matrix', 'covariance'], zh: ['协方差矩阵', '协方差'] },
  },
  {
    id: 'robust',
    en: 'robust',
    zh: '稳健',
    also: [{ zh: '鲁棒' }],
    definition: {
      en: 'Changed little by noise, or by a few values that are far off.',
      zh: '受噪声或少数离群值的影响很小。',
    },
    at: 'activation-functions#for-against',
  },
  {
    id: 'zero-centered',
    en: 'zero-centered (property)',
    zh: '零均值',
    definition: {
      en: 'Having a mean near 0. Inputs of a layer that are all positive give every weight of a neuron a gradient of the same sign in one sample.',
      zh: '均值接近 0。若一层的输入全为正，则对单个样本，同一神经元各权重的梯度同号。',
    },
    at: 'activation-functions#sigmoid-tanh',
    also: [{ zh: '零中心化', in: ['qiu'] }],
    note: {
      en: 'A property of outputs; the operation is mean removal (去均值化).',
      zh: '指输出的性质；相应的操作叫“去均值化”。',
    },
  },
];
