import { requireFinite, requireWhole } from '../checks';

/** The activations of a chain of single neurons, each held at the point where its derivative is largest. */
export type ChainActivation = 'sigmoid' | 'tanh' | 'relu';

/** $\phi'$ where the chain is held: 0 for sigmoid and tanh, the active side for ReLU. */
const largestDerivatives: Readonly<Record<ChainActivation, number>> = { sigmoid: 1 / 4, tanh: 1, relu: 1 };

/**
 * The factor $f=w\,\phi'$ by which one neuron $a=\phi(wa'+b)$ of a chain multiplies the gradient that comes back through it.
 * The bias holds the neuron where $\phi'$ is largest: $b=-w/2$ for sigmoid ($a=\frac12$, $f=w/4$), $b=0$ for tanh at 0 and
 * for ReLU on its active side ($f=w$).
 *
 * @example chainFactor('sigmoid', 8) // 2
 */
export function chainFactor(activation: ChainActivation, weight: number): number {
  requireFinite('chainFactor', 'weight', weight);
  return weight * largestDerivatives[activation];
}

/**
 * What is left of a gradient of 1 after 0, 1, ..., `depth` layers that each multiply it by `factor`.
 *
 * @example gradientAlongChain(0.25, 2) // [1, 0.25, 0.0625]
 */
export function gradientAlongChain(factor: number, depth: number): number[] {
  requireFinite('gradientAlongChain', 'factor', factor);
  requireWhole('gradientAlongChain', 'layers', depth);
  return Array.from({ length: depth + 1 }, (_, layers) => factor ** layers);
}

/** Half of the smallest number of single precision, $2^{-149}$: what is not larger is rounded to 0. */
const singleZero = 2 ** -150;

/** $(2-2^{-24})\,2^{127}$: from here on single precision rounds to infinity. */
const singleInfinity = (2 - 2 ** -24) * 2 ** 127;

/**
 * The least number of layers $L$ for which $f^L$, rounded to single precision (float32), is 0 or infinite, for a factor
 * $f\ge0$; `null` for $f=1$, where the power never changes. The power is rounded once, at its end.
 *
 * @example singlePrecisionDepth(0.25) // 75
 */
export function singlePrecisionDepth(factor: number): number | null {
  requireFinite('singlePrecisionDepth', 'factor', factor);
  if (factor === 1) return null;
  const end = factor < 1 ? singleZero : singleInfinity;
  const isOver = (depth: number) => (factor < 1 ? factor ** depth <= end : factor ** depth >= end);
  // The logarithm may be off by a rounding error; the power itself decides.
  let depth = Math.max(1, Math.ceil(Math.log(end) / Math.log(factor)) - 1);
  while (!isOver(depth)) depth++;
  return depth;
}
