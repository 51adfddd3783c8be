// What each activation function is called and how it is drawn.

import type { Stroke } from '../../../../src/demo/views';
import { type Said, same } from '../../../../src/demo/words';
import type { FunctionName } from './model';

/** The names of the functions. */
export const names: Readonly<Record<FunctionName, Said>> = {
  identity: { en: 'identity', zh: '恒等' },
  step: { en: 'step', zh: '阶跃' },
  sigmoid: same('sigmoid'),
  tanh: same('tanh'),
  relu: same('ReLU'),
  leakyRelu: { en: 'Leaky ReLU, PReLU', zh: 'Leaky ReLU、PReLU' },
  maximum: same('max(*αx*, *x*)'),
  elu: same('ELU'),
  selu: same('SELU'),
  gelu: same('GELU'),
  geluTanh: { en: 'GELU (tanh form)', zh: 'GELU（tanh 近似）' },
  silu: same('SiLU'),
  softplus: same('softplus'),
};

/** How each function is drawn: one colour a family, one kind of line each member. */
export const looks: Readonly<Record<FunctionName, Stroke>> = {
  identity: { colour: 6 },
  step: { colour: 6, dash: 'dashed' },
  sigmoid: { colour: 1 },
  tanh: { colour: 2 },
  relu: { colour: 3 },
  leakyRelu: { colour: 3, dash: 'dashed' },
  maximum: { colour: 3, dash: 'dotted' },
  elu: { colour: 4 },
  selu: { colour: 4, dash: 'dashed' },
  gelu: { colour: 5 },
  geluTanh: { colour: 5, dash: 'dotted' },
  silu: { colour: 5, dash: 'dashed' },
  softplus: { colour: 1, dash: 'dashed' },
};
