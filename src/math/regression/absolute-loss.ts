import { MathError } from '../errors';
import { sizeOf } from '../matrix';

/** Residuals this small, compared with the numbers they are the difference of, are the rounding of 0. */
const rounding = 1e-10;

/**
 * The loss $\frac1n\lVert y-Xw\rVert_1$ and its subgradient $-\frac1nX^\top\operatorname{sign}(y-Xw)$ with $\operatorname{sign}(0)=0$. A
 * residual that is 0 but for rounding counts as 0: otherwise rounding would choose the way of a descent.
 *
 * Source: S. Boyd, L. Vandenberghe, "Convex Optimization", sections on norm approximation.
 *
 * @throws MathError if $y$ has another length than $X$, or $w$ another than a row
 * @example absoluteLoss([[1, 1], [2, 1]], [3, -1], [0, 0]) // { loss: 2, subgradient: [0.5, 0] }
 */
export function absoluteLoss(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  weights: readonly number[],
): { loss: number; subgradient: number[] } {
  const { columns } = sizeOf(rows, 'absoluteLoss');
  if (targets.length !== rows.length || weights.length !== columns) {
    throw new MathError('absoluteLoss needs one target for each row and one weight for each column');
  }
  const subgradient = weights.map(() => 0);
  let loss = 0;
  rows.forEach((row, i) => {
    let residual = targets[i]!;
    let size = Math.abs(residual);
    row.forEach((entry, j) => {
      residual -= entry * weights[j]!;
      size += Math.abs(entry * weights[j]!);
    });
    const sign = Math.abs(residual) <= rounding * size ? 0 : Math.sign(residual);
    loss += (sign * residual) / rows.length;
    if (sign === 0) return;
    row.forEach((entry, j) => {
      subgradient[j]! -= (sign * entry) / rows.length;
    });
  });
  return { loss, subgradient };
}
