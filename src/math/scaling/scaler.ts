import { MathError } from '../errors';
import { wholePower } from '../portable/whole-power';
import { mean, standardDeviation } from '../statistics';
import { decimalExponent } from './decimal-exponent';
import { interquartileRange, quantile } from './quantile';

/** The methods that scale a feature by an affine map whose two numbers are computed from data. */
export type ScalingMethod = 'minMax' | 'zScore' | 'robust' | 'maxAbs' | 'decimal' | 'centered' | 'divided';

/** The affine map $x'=a+s\,(x-c)/u$ of one feature. */
export interface Scaler {
  /** $c$: what is mapped to `low`. */
  readonly center: number;
  /** $u>0$: what counts as one unit. */
  readonly unit: number;
  /** $a$: 0 for all methods but min–max. */
  readonly low: number;
  /** $s$: 1 for all methods but min–max. */
  readonly stretch: number;
}

/** A unit of 0 (equal values, or a middle half of equal values) counts as 1. */
function unitOf(unit: number): number {
  return unit === 0 ? 1 : unit;
}

/**
 * Computes the numbers of a scaling method from the values of one feature, as a rule from the training set:
 * - `minMax`: $a+(b-a)\frac{x-\min}{\max-\min}$, onto the range $[a,b]$, by default $[0,1]$;
 * - `zScore`: $\frac{x-\mu}{\sigma}$ with the population $\sigma$; `centered`: $x-\mu$ alone; `divided`: $x/\sigma$ alone;
 * - `robust`: $\frac{x-\mathrm{median}}{\mathrm{IQR}}$; `maxAbs`: $x/\max|x|$; `decimal`: $x/10^j$.
 *
 * A divisor of 0 counts as 1, so that a constant feature becomes $a$ (`minMax`) or 0. Throws if the list is empty.
 *
 * @example fitScaler('minMax', [2, 4, 6, 8, 100]) // { center: 2, unit: 98, low: 0, stretch: 1 }
 */
export function fitScaler(
  method: ScalingMethod,
  values: readonly number[],
  [low, high]: readonly [number, number] = [0, 1],
): Scaler {
  if (values.length === 0) throw new MathError('fitScaler needs at least one value: pass a non-empty list');
  const plain = { low: 0, stretch: 1 };
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  const deviation = () => (smallest === largest ? 1 : unitOf(standardDeviation(values)));
  switch (method) {
    case 'minMax':
      return { center: smallest, unit: unitOf(largest - smallest), low, stretch: high - low };
    case 'zScore':
      return { ...plain, center: mean(values), unit: deviation() };
    case 'centered':
      return { ...plain, center: mean(values), unit: 1 };
    case 'divided':
      return { ...plain, center: 0, unit: deviation() };
    case 'robust':
      return { ...plain, center: quantile(values, 0.5), unit: unitOf(interquartileRange(values)) };
    case 'maxAbs':
      return { ...plain, center: 0, unit: unitOf(Math.max(Math.abs(smallest), Math.abs(largest))) };
    case 'decimal':
      return { ...plain, center: 0, unit: wholePower(10, decimalExponent(values)) };
  }
}

/**
 * Scales a value with the numbers of `fitScaler`: $x'=a+s\,(x-c)/u$. Nothing is clipped: what lies outside the data that were
 * fitted may leave the range.
 *
 * @example applyScaler(fitScaler('minMax', [2, 4, 6, 8, 100]), 200) // 2.02041
 */
export function applyScaler({ center, unit, low, stretch }: Scaler, value: number): number {
  return low + (stretch * (value - center)) / unit;
}

/**
 * Fits a method to the values of a feature and scales them with it: `fitScaler` and `applyScaler` on the same list.
 *
 * @example scaled('robust', [2, 4, 6, 8, 100]) // [-1, -0.5, 0, 0.5, 23.5]
 */
export function scaled(
  method: ScalingMethod,
  values: readonly number[],
  range: readonly [number, number] = [0, 1],
): number[] {
  const scaler = fitScaler(method, values, range);
  return values.map((value) => applyScaler(scaler, value));
}
