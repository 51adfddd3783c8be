// The symbols of the 2-2-2 network, and the words of its fields.

import type { Said } from '../../../../src/demo/words';

const symbol = (text: string): Said => ({ en: text, zh: text });

/** The symbols of the network. */
export const networkWords = {
  i1: symbol('*i*_1'),
  i2: symbol('*i*_2'),
  t1: symbol('*t*_1'),
  t2: symbol('*t*_2'),
  w1: symbol('*w*_1'),
  w2: symbol('*w*_2'),
  w3: symbol('*w*_3'),
  w4: symbol('*w*_4'),
  w5: symbol('*w*_5'),
  w6: symbol('*w*_6'),
  w7: symbol('*w*_7'),
  w8: symbol('*w*_8'),
  b1: symbol('*b*_1'),
  b2: symbol('*b*_2'),
  h1: symbol('*h*_1'),
  h2: symbol('*h*_2'),
  o1: symbol('*o*_1'),
  o2: symbol('*o*_2'),
  E: symbol('*E*'),
  quantity: { en: 'quantity', zh: '量' },
  start: { en: 'start', zh: '初值' },
  intoHidden: { en: 'Hidden layer: weights and bias', zh: '隐藏层：权重与偏置' },
  intoOutput: { en: 'Output layer: weights and bias', zh: '输出层：权重与偏置' },
};
