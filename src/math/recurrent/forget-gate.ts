import { sigmoid } from '../activations/sigmoidal';
import { requireFinite, requirePositive, requireProperShare, requireShare, requireWhole } from '../checks';

/**
 * What is left of a cell state, and of the gradient along it, after so many steps with the same forget gate: $f^T$. Throws unless
 * $0\le f\le1$ and the number of steps is whole.
 *
 * @example keptAfter(0.9, 10) // 0.348678
 */
export function keptAfter(forgetGate: number, steps: number): number {
  requireShare('keptAfter', 'forget gate', forgetGate);
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
  requireProperShare('biasToKeep', 'share to keep', kept);
  requirePositive('biasToKeep', 'number of steps', steps);
  return 0 - Math.log(Math.expm1(-Math.log(kept) / steps));
}

/**
 * After how many steps half is left: $f^T=\frac12$ for $T=\ln\frac12/\ln f$. Throws unless $0<f<1$.
 *
 * @example halfLife(0.5) // 1
 */
export function halfLife(forgetGate: number): number {
  requireProperShare('halfLife', 'forget gate', forgetGate);
  return -Math.LN2 / Math.log(forgetGate);
}
