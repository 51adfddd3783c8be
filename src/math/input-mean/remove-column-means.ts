import { type Matrix, sizeOf } from '../matrix';
import { mean } from '../statistics';

/**
 * Mean removal: the mean $\mu_j$ of every column is subtracted, $x_{ij}-\mu_j$. Shapes and variances stay; the second moment
 * $\Sigma+\mu\mu^\top$ becomes the covariance $\Sigma$.
 *
 * @throws MathError if the rows differ in length
 * @example removeColumnMeans([[1, 2], [3, 6]]) // { means: [2, 4], rows: [[-1, -2], [1, 2]] }
 */
export function removeColumnMeans(rows: readonly (readonly number[])[]): { means: number[]; rows: Matrix } {
  const { columns } = sizeOf(rows, 'removeColumnMeans');
  const means = Array.from({ length: columns }, (_, j) => mean(rows.map((row) => row[j]!)));
  return { means, rows: rows.map((row) => row.map((entry, j) => entry - means[j]!)) };
}
