import { exp } from '../portable/exp';
import { tanh } from '../portable/tanh';
import { type Activation, interval } from './scalar-function';

const open = { lower: false, upper: false };

/**
 * The logistic sigmoid $\sigma(x)=\frac{1}{1+e^{-x}}$, in $(0,1)$. The exponent is never positive, so nothing
 * overflows and small values keep their relative accuracy.
 *
 * @example sigmoid(Math.log(3)) // 0.75
 */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const exponential = exp(x);
  return exponential / (1 + exponential);
}

/**
 * $\sigma'(x)=\sigma(x)\,\sigma(-x)=\sigma(1-\sigma)\le\tfrac14$; the product form does not cancel for large $x$.
 *
 * @example sigmoidDerivative(0) // 0.25
 */
export function sigmoidDerivative(x: number): number {
  return sigmoid(x) * sigmoid(-x);
}

/**
 * $\tanh'(x)=1-\tanh^2x=1/\cosh^2x\le1$; the second form does not cancel for large $|x|$. With $w=e^{-2|x|}$ it is
 * $4w/(1+w)^2$, which does not overflow.
 *
 * @example tanhDerivative(0) // 1
 */
export function tanhDerivative(x: number): number {
  const exponential = exp(-2 * Math.abs(x));
  return (4 * exponential) / ((1 + exponential) * (1 + exponential));
}

/** $\sigma(x)=1/(1+e^{-x})$ with range $(0,1)$. */
export const sigmoidActivation: Activation = {
  value: sigmoid,
  derivative: sigmoidDerivative,
  kinks: [],
  range: () => interval(0, 1, open),
};

/** $\tanh x=2\sigma(2x)-1$ with range $(-1,1)$. */
export const tanhActivation: Activation = {
  value: tanh,
  derivative: tanhDerivative,
  kinks: [],
  range: () => interval(-1, 1, open),
};

/** Softsign $\frac{x}{1+|x|}$ with $f'(x)=\frac{1}{(1+|x|)^2}$ and range $(-1,1)$ (Bergstra et al., 2009). */
export const softsignActivation: Activation = {
  value: (x) => (Math.abs(x) === Infinity ? Math.sign(x) : x / (1 + Math.abs(x))),
  derivative: (x) => 1 / ((1 + Math.abs(x)) * (1 + Math.abs(x))),
  kinks: [],
  range: () => interval(-1, 1, open),
};
