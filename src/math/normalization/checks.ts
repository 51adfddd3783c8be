import { requireNotNegative } from '../checks';
import { MathError } from '../errors';

/**
 * Throws unless there is at least one row and every row has `width` numbers, one a feature.
 *
 * @example requireRows('batchNorm', [[1, 2], [3]], 2) // throws MathError
 */
export function requireRows(caller: string, rows: readonly (readonly number[])[], width: number): void {
  if (rows.length === 0) throw new MathError(`${caller} needs at least one row: pass a non-empty matrix`);
  for (const row of rows) requireLength(caller, row, width);
}

/**
 * Throws unless the list has `length` numbers.
 *
 * @example requireLength('batchNorm', [1, 2], 3) // throws MathError
 */
export function requireLength(caller: string, list: ArrayLike<number>, length: number): void {
  if (list.length !== length) {
    throw new MathError(
      `${caller} needs ${length} numbers in each of its lists that fit together, not ${list.length}`,
    );
  }
}

/**
 * The divisor $\sqrt{\sigma^2+\varepsilon}$ of a normalization. `standardDeviation` is $\sigma$, for a $\sigma^2$ that has
 * overflowed or vanished. Throws unless $\varepsilon$ is a finite number of at least 0 and the divisor is above 0.
 *
 * @example deviationOf('batchNorm', 9, 0) // 3
 */
export function deviationOf(
  caller: string,
  variance: number,
  epsilon: number,
  standardDeviation = Math.sqrt(variance),
): number {
  requireNotNegative(caller, 'epsilon', epsilon);
  const square = variance + epsilon;
  const deviation =
    square > 1e-280 && square < Infinity
      ? Math.sqrt(square)
      : Math.hypot(standardDeviation, Math.sqrt(epsilon));
  if (!(deviation > 0)) {
    throw new MathError(`${caller} cannot divide by a deviation of 0: pass an epsilon above 0`);
  }
  return deviation;
}
