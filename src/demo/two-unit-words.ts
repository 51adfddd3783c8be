import { same } from './words';

/** The labels of a network of two inputs, two hidden units and one output, whose weights are typed in tables. */
export const twoUnitWords = {
  firstLayer: { en: 'Hidden layer *W*_1, *b*_1', zh: '隐藏层 *W*_1、*b*_1' },
  unit: { en: 'unit', zh: '神经元' },
  fromFirst: { en: 'from *x*_1', zh: '来自 *x*_1' },
  fromSecond: { en: 'from *x*_2', zh: '来自 *x*_2' },
  fromHiddenOne: { en: 'from *h*_1', zh: '来自 *h*_1' },
  fromHiddenTwo: { en: 'from *h*_2', zh: '来自 *h*_2' },
  bias: { en: 'bias', zh: '偏置' },
  hiddenOne: same('*h*_1'),
  hiddenTwo: same('*h*_2'),
  outputUnit: same('*y*'),
  firstWeight11: { en: 'weight from *x*_1 to *h*_1', zh: '*x*_1 到 *h*_1 的权重' },
  firstWeight12: { en: 'weight from *x*_2 to *h*_1', zh: '*x*_2 到 *h*_1 的权重' },
  firstWeight21: { en: 'weight from *x*_1 to *h*_2', zh: '*x*_1 到 *h*_2 的权重' },
  firstWeight22: { en: 'weight from *x*_2 to *h*_2', zh: '*x*_2 到 *h*_2 的权重' },
  firstBias1: { en: 'bias of *h*_1', zh: '*h*_1 的偏置' },
  firstBias2: { en: 'bias of *h*_2', zh: '*h*_2 的偏置' },
  secondWeight1: { en: 'weight from *h*_1 to *y*', zh: '*h*_1 到 *y* 的权重' },
  secondWeight2: { en: 'weight from *h*_2 to *y*', zh: '*h*_2 到 *y* 的权重' },
};
