import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'artificial-neural-network', en: 'artificial neural network', zh: '人工神经网络' },
  { id: 'kernel-method', en: 'kernel method', zh: '核方法' },
  { id: 'linearly-inseparable', en: 'linearly inseparable', zh: '线性不可分' },
  { id: 'linearly-separable', en: 'linearly separable', zh: '线性可分' },
  { id: 'multilayer-perceptron', en: 'multilayer perceptron (MLP)', zh: '多层感知机' },
];
