import type { ScalarFunction } from '../activations/scalar-function';

/**
 * $f(x)=\sin(x^2)$ with $f'(x)=\cos(x^2)\cdot2x$ by the chain rule: the derivative of the outer function at the inner one, times the
 * derivative of the inner one.
 *
 * @example sineOfSquare.derivative(1) // 1.0806
 */
export const sineOfSquare: ScalarFunction = {
  value: (x) => Math.sin(x * x),
  derivative: (x) => Math.cos(x * x) * 2 * x,
};
