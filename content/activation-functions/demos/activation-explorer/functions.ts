// What each activation function is called, how it is drawn, and how PyTorch writes it.

import type { Stroke } from '../../../../src/demo/views';
import type { Said } from '../../../../src/demo/words';
import type { FunctionName } from './model';

/** The names of the functions. */
export const names: Readonly<Record<FunctionName, Said>> = {
  identity: { en: 'identity', zh: '恒等' },
  step: { en: 'step', zh: '阶跃' },
  sigmoid: { en: 'sigmoid', zh: 'sigmoid' },
  tanh: { en: 'tanh', zh: 'tanh' },
  relu: { en: 'ReLU', zh: 'ReLU' },
  leakyRelu: { en: 'Leaky ReLU, PReLU', zh: 'Leaky ReLU、PReLU' },
  maximum: { en: 'max(*αx*, *x*)', zh: 'max(*αx*, *x*)' },
  elu: { en: 'ELU', zh: 'ELU' },
  selu: { en: 'SELU', zh: 'SELU' },
  gelu: { en: 'GELU', zh: 'GELU' },
  geluTanh: { en: 'GELU (tanh form)', zh: 'GELU（tanh 近似）' },
  silu: { en: 'SiLU', zh: 'SiLU' },
  softplus: { en: 'softplus', zh: 'softplus' },
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

/** Each function in PyTorch. */
export const pytorch: Readonly<Record<FunctionName, string>> = {
  identity: '1 * x',
  step: 'torch.floor(torch.sigmoid(x) + 0.5)',
  sigmoid: 'torch.sigmoid(x)',
  tanh: 'torch.tanh(x)',
  relu: 'F.relu(x)',
  leakyRelu: 'F.leaky_relu(x, alpha)',
  maximum: 'torch.maximum(alpha * x, x)',
  elu: 'F.elu(x, alpha)',
  selu: 'F.selu(x)',
  gelu: 'F.gelu(x)',
  geluTanh: 'F.gelu(x, approximate="tanh")',
  silu: 'F.silu(x)',
  softplus: 'F.softplus(x)',
};
