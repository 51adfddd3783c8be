import { requirePositive } from '../checks';
import { binaryFormat, type FormatName } from './binary-format';

/**
 * The cross-entropy of a sigmoid output from its logit, $\max(z,0)-zy+\ln(1+e^{-|z|})$: no exponential overflows, and no
 * logarithm meets a number below 1. The label $y$ is in $[0,1]$; for 0 and 1 no digits cancel.
 *
 * @example crossEntropyFromLogit(40, 0) // 40
 */
export function crossEntropyFromLogit(logit: number, label: number): number {
  return Math.max(logit, 0) - logit * label + Math.log1p(Math.exp(-Math.abs(logit)));
}

/**
 * The cross-entropy of a sigmoid output from its probability, $-[y\ln p+(1-y)\ln(1-p)]$ with $p=1/(1+e^{-z})$, every operation rounded
 * to a format. Infinite where $p$ has become 0 or 1 on the wrong side, and not a number where 0 meets $\ln 0$.
 *
 * @example crossEntropyFromProbability(40, 0, 'float64') // Infinity
 */
export function crossEntropyFromProbability(logit: number, label: number, format: FormatName): number {
  const { round } = binaryFormat(format);
  const p = round(1 / round(1 + round(Math.exp(-round(logit)))));
  const hit = round(label * round(Math.log(p)));
  const miss = round(round(1 - label) * round(Math.log(round(1 - p))));
  return 0 - round(hit + miss);
}

/**
 * The cross-entropy of a sigmoid output whose probability is cut off to $[\varepsilon,1-\varepsilon]$: it never exceeds $-\ln\varepsilon$,
 * and where it is cut off its derivative is 0.
 *
 * @throws MathError unless the bound is above 0
 * @example crossEntropyOfClipped(40, 0, 1e-7) // 16.1181
 */
export function crossEntropyOfClipped(logit: number, label: number, bound: number): number {
  requirePositive('crossEntropyOfClipped', 'bound', bound);
  const clip = (probability: number): number => Math.min(1 - bound, Math.max(bound, probability));
  const p = clip(1 / (1 + Math.exp(-logit)));
  // 1 − p from the other side, so that the clipping alone is to blame.
  const q = clip(1 / (1 + Math.exp(logit)));
  return -(label * Math.log(p) + (1 - label) * Math.log(q));
}

/**
 * The logit from which $1+e^{-z}$ is rounded to 1 in a format with $p$ binary digits, so that the sigmoid is 1 and one minus it 0:
 * $e^{-z}\le2^{-p}$, hence $z\ge p\ln2$.
 *
 * @example sigmoidIsOneFrom('float64') // 36.7368
 */
export function sigmoidIsOneFrom(format: FormatName): number {
  return binaryFormat(format).significantBits * Math.LN2;
}
