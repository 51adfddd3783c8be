// Each function as PyTorch writes it, and what PyTorch then computes: its own formulas, and its own conventions at kinks.

import { erf, erfc } from '../../../../src/math/error-function';
import { normalDensity } from '../../../../src/math/normal';
import type { FunctionName } from './model';

interface Line {
  readonly code: string;
  /** Value and gradient, by the formula that the line stands for. */
  readonly gives: (x: number, alpha: number) => readonly [value: number, gradient: number];
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const scale = 1.0507009873554805;
const elu = (x: number, alpha: number, factor = 1) =>
  x > 0
    ? ([factor * x, factor] as const)
    : ([factor * alpha * Math.expm1(x), factor * alpha * Math.exp(x)] as const);
const tanhRoot = Math.sqrt(2 / Math.PI);

const lines: Readonly<Record<FunctionName, Line>> = {
  identity: { code: '1 * x', gives: (x) => [x, 1] },
  step: { code: 'torch.floor(torch.sigmoid(x) + 0.5)', gives: (x) => [x >= 0 ? 1 : 0, 0] },
  sigmoid: {
    code: 'torch.sigmoid(x)',
    gives: (x) => [logistic(x), logistic(x) * (1 - logistic(x))],
  },
  tanh: { code: 'torch.tanh(x)', gives: (x) => [Math.tanh(x), 1 - Math.tanh(x) ** 2] },
  relu: { code: 'F.relu(x)', gives: (x) => (x > 0 ? [x, 1] : [0, 0]) },
  leakyRelu: {
    code: 'F.leaky_relu(x, alpha)',
    gives: (x, alpha) => (x > 0 ? [x, 1] : [alpha * x, alpha]),
  },
  maximum: {
    code: 'torch.maximum(alpha * x, x)',
    // On a tie each argument gets half of the gradient.
    gives: (x, alpha) =>
      alpha * x === x ? [x, (alpha + 1) / 2] : alpha * x > x ? [alpha * x, alpha] : [x, 1],
  },
  elu: { code: 'F.elu(x, alpha)', gives: elu },
  selu: { code: 'F.selu(x)', gives: (x) => elu(x, 1.6732632423543772, scale) },
  gelu: {
    code: 'F.gelu(x)',
    gives: (x) => {
      const share = (1 + erf(x * Math.SQRT1_2)) / 2;
      return [x * share, share + x * normalDensity(x)];
    },
  },
  geluTanh: {
    code: 'F.gelu(x, approximate="tanh")',
    gives: (x) => {
      const t = Math.tanh(tanhRoot * (x + 0.044715 * x ** 3));
      return [
        0.5 * x * (1 + t),
        0.5 * (1 + t) + 0.5 * x * (1 - t * t) * tanhRoot * (1 + 3 * 0.044715 * x * x),
      ];
    },
  },
  silu: {
    code: 'F.silu(x)',
    gives: (x) => [x * logistic(x), logistic(x) * (1 + x * (1 - logistic(x)))],
  },
  softplus: { code: 'F.softplus(x)', gives: (x) => [Math.log1p(Math.exp(x)), logistic(x)] },
};

/** Far to the left F.gelu subtracts nearly equal numbers and has no digit left; the same function in a form that keeps them. */
const farLeft: Partial<Readonly<Record<FunctionName, Line>>> = {
  gelu: {
    code: 'x * torch.special.ndtr(x)',
    gives: (x) => {
      const share = erfc(-x * Math.SQRT1_2) / 2;
      return [x * share, share + x * normalDensity(x)];
    },
  },
  geluTanh: {
    code: 'x * torch.sigmoid((8 / torch.pi)**0.5 * (x + 0.044715 * x**3))',
    gives: (x) => {
      const share = logistic(2 * tanhRoot * (x + 0.044715 * x ** 3));
      return [x * share, share + x * share * (1 - share) * 2 * tanhRoot * (1 + 3 * 0.044715 * x * x)];
    },
  },
};

/** The line that is shown at this input. */
export function inPyTorch(name: FunctionName, x: number): Line {
  return (x < -4 && farLeft[name]) || lines[name];
}
