// The symbols of the 2-2-2 network, and the words of its fields.

import { common } from '../../../../src/demo/common-words';
import { same } from '../../../../src/demo/words';

/** The symbols of the network. */
export const networkWords = {
  i1: same('*i*_1'),
  i2: same('*i*_2'),
  t1: same('*t*_1'),
  t2: same('*t*_2'),
  w1: same('*w*_1'),
  w2: same('*w*_2'),
  w3: same('*w*_3'),
  w4: same('*w*_4'),
  w5: same('*w*_5'),
  w6: same('*w*_6'),
  w7: same('*w*_7'),
  w8: same('*w*_8'),
  b1: same('*b*_1'),
  b2: same('*b*_2'),
  h1: same('*h*_1'),
  h2: same('*h*_2'),
  o1: same('*o*_1'),
  o2: same('*o*_2'),
  E: same('*E*'),
  quantity: { en: 'quantity', zh: '量' },
  start: common.start,
  intoHidden: { en: 'Hidden layer: weights and bias', zh: '隐藏层：权重与偏置' },
  intoOutput: { en: 'Output layer: weights and bias', zh: '输出层：权重与偏置' },
};
