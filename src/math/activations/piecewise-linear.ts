import { requireFinite } from '../checks';
import { MathError } from '../errors';
import { type Activation, interval } from './scalar-function';

/** $f(x)=x$, the output activation of regression. */
export const identityActivation: Activation = {
  value: (x) => x,
  derivative: () => 1,
  kinks: [],
  range: () => interval(null, null),
};

/** The step $1[x\ge0]$ of the perceptron: derivative 0 everywhere, undefined at 0 (0 is returned there). */
export const stepActivation: Activation = {
  // NaN stays visible.
  value: (x) => (Number.isNaN(x) ? x : Number(x >= 0)),
  derivative: () => 0,
  kinks: [0],
  range: () => interval(0, 1),
};

/** $\max(0,x)$ with the convention $f'(0)=0$. */
export const reluActivation: Activation = {
  value: (x) => Math.max(0, x),
  derivative: (x) => (x > 0 ? 1 : 0),
  kinks: [0],
  range: () => interval(0, null),
};

/**
 * $f(x)=x$ for $x>0$ and $ax$ otherwise: Leaky ReLU (fixed $a$), PReLU (learned $a$) and RReLU in evaluation.
 * $f'(0)=a$, as in PyTorch; $\partial f/\partial a=\min(0,x)$ (He et al., 2015, equation 7).
 * @throws MathError unless the slope is finite
 * @example leakyActivation(0.1).derivative(-2) // 0.1
 */
export function leakyActivation(slope: number): Activation {
  requireFinite('leaky ReLU', 'slope', slope);
  return {
    value: (x) => (x > 0 ? x : slope * x),
    derivative: (x) => (x > 0 ? 1 : slope),
    parameterDerivative: (x) => Math.min(0, x),
    kinks: slope === 1 ? [] : [0],
    range: () => interval(slope > 0 ? null : 0, null),
  };
}

/**
 * $\min(b,\max(a,x))$ with derivative 1 strictly between the bounds and 0 elsewhere.
 * @throws MathError unless both are finite and `minimum < maximum`
 * @example hardtanhActivation(-1, 1).value(3) // 1
 */
export function hardtanhActivation(minimum: number, maximum: number): Activation {
  requireFinite('hardtanh', 'minimum', minimum);
  requireFinite('hardtanh', 'maximum', maximum);
  if (minimum >= maximum) {
    throw new MathError(`hardtanh needs minimum < maximum: ${minimum} and ${maximum} were given`);
  }
  return {
    value: (x) => Math.min(maximum, Math.max(minimum, x)),
    derivative: (x) => (x > minimum && x < maximum ? 1 : 0),
    kinks: [minimum, maximum],
    range: () => interval(minimum, maximum),
  };
}

/**
 * $\max(ax,x)$, which equals Leaky ReLU only for $0\le a\le1$: the way the formula is often written, kept to show
 * where it breaks ($a=2$, $x=1$ gives 2 instead of 1).
 *
 * @example leakyAsMaximum(0.1, -2) // -0.2
 */
export function leakyAsMaximum(slope: number, x: number): number {
  return Math.max(slope * x, x);
}
