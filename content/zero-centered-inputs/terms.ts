import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'zero-centered',
    en: 'zero-centered (property)',
    zh: '零均值',
    definition: {
      en: 'Having a mean near 0. Inputs of a layer that are all positive give every weight of a neuron a gradient of the same sign in one sample.',
      zh: '均值接近 0。若一层的输入全为正，则对单个样本，同一神经元各权重的梯度同号。',
    },
    at: 'zero-centered-inputs#hidden-layers',
    also: [{ zh: '零中心化', in: ['qiu'] }],
    note: {
      en: 'A property of outputs; the operation is mean removal (去均值化).',
      zh: '指输出的性质；相应的操作叫“去均值化”。',
    },
  },
];
