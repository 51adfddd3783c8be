import { sigmoid } from '../activations/sigmoidal';
import { requireFinite, requirePositive, requireWhole } from '../checks';
import { MathError } from '../errors';

/**
 * What is left of a cell state, and of the gradient along it, after so many steps with the same forget gate: $f^T$. Throws unless
 * $0\le f\le1$ and the number of steps is whole.
 *
 * @example keptAfter(0.9, 10) // 0.348678
 */
export function keptAfter(forgetGate: number, steps: number): number {
  if (!(forgetGate >= 0 && forgetGate <= 1)) {
    throw new MathError(`keptAfter needs a forget gate from 0 to 1, not ${forgetGate}`);
  }
  requireWhole('keptAfter', 'steps', steps);
  return forgetGate ** steps;
}

/**
 * The forget gate whose net input is its bias $b$ alone: $\sigma(b)$. Throws unless the bias is finite.
 *
 * @example forgetGateOf(1) // 0.731059
 */
export function forgetGateOf(bias: number): number {
  requireFinite('forgetGateOf', 'bias', bias);
  return sigmoid(bias);
}

/**
 * The bias with which the share `kept` is left after so many steps: $\sigma(b)^T=p$ for $b=-\ln(p^{-1/T}-1)$. Throws unless
 * $0<p<1$ and the number of steps, which need not be whole, is above 0.
 *
 * @example biasToKeep(0.5, 1) // 0
 */
export function biasToKeep(kept: number, steps: number): number {
  requirePositive('biasToKeep', 'share to keep', kept);
  requirePositive('biasToKeep', 'number of steps', steps);
  if (kept >= 1) throw new MathError(`biasToKeep needs a share below 1, not ${kept}`);
  return 0 - Math.log(Math.expm1(-Math.log(kept) / steps));
}

/**
 * After how many steps half is left: $f^T=\frac12$ for $T=\ln\frac12/\ln f$. Throws unless $0<f<1$.
 *
 * @example halfLife(0.5) // 1
 */
export function halfLife(forgetGate: number): number {
  if (!(forgetGate > 0 && forgetGate < 1)) {
    throw new MathError(`halfLife needs a forget gate between 0 and 1, not ${forgetGate}`);
  }
  return -Math.LN2 / Math.log(forgetGate);
}
