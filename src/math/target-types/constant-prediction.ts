import { requireFinite } from '../checks';
import { MathError } from '../errors';
import { mean } from '../statistics';

/** The two losses of a prediction $c$: $\sum_i(y_i-c)^2$ and $\sum_i|y_i-c|$. */
export type ConstantLossName = 'squared' | 'absolute';

/**
 * The total loss of one constant prediction $c$ for all values: $\sum_i(y_i-c)^2$ or $\sum_i|y_i-c|$, a sum and not a mean.
 *
 * @throws MathError if the list is empty, or for a number that is not finite
 * @example constantLoss('squared', [1, 3], 2) // 2
 */
export function constantLoss(name: ConstantLossName, values: readonly number[], prediction: number): number {
  requireValues('constantLoss', values);
  requireFinite('constantLoss', 'prediction', prediction);
  return values.reduce(
    (sum, value) => sum + (name === 'squared' ? (value - prediction) ** 2 : Math.abs(value - prediction)),
    0,
  );
}

/**
 * How hard one value pulls the prediction $c$ towards itself, minus the derivative of its loss by $c$: $2(y-c)$ for the squared
 * loss, $\operatorname{sign}(y-c)$ for the absolute one with $\operatorname{sign}(0)=0$. In a minimum of the squared loss the pulls
 * add up to 0.
 *
 * @example pullOf('squared', 5, 2) // 6
 */
export function pullOf(name: ConstantLossName, value: number, prediction: number): number {
  return name === 'squared' ? 2 * (value - prediction) : Math.sign(value - prediction);
}

/**
 * The constants that minimize the total loss, as an interval: the mean alone for the squared loss; for the absolute loss all numbers
 * between the two in the middle of the sorted list, which is the median alone when their count is odd.
 *
 * @throws MathError if the list is empty, or for a number that is not finite
 * @example bestConstants('absolute', [1, 2, 4, 9]) // [2, 4]
 */
export function bestConstants(name: ConstantLossName, values: readonly number[]): [number, number] {
  requireValues('bestConstants', values);
  if (name === 'squared') {
    const center = mean(values);
    return [center, center];
  }
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.ceil((sorted.length - 1) / 2)]!];
}

function requireValues(caller: string, values: readonly number[]): void {
  if (values.length === 0) throw new MathError(`${caller} needs at least one value`);
  for (const value of values) requireFinite(caller, 'value', value);
}
