import { MathError } from '../errors';

/**
 * The angle in degrees between the direction of steepest descent $-\nabla f(\theta)$ and the straight way to the minimum,
 * $\theta^*-\theta$; null where one of the two is zero. Off the
 * principal axes of a quadratic it is 0 only if all eigenvalues are equal. Throws if the lists differ in length.
 *
 * @example descentAngle([1, 0], [1, 1], [0, 0]) // 45
 */
export function descentAngle(
  gradient: readonly number[],
  position: readonly number[],
  minimum: readonly number[],
): number | null {
  if (gradient.length !== position.length || minimum.length !== position.length) {
    throw new MathError('descentAngle needs gradient, position and minimum of one length');
  }
  const descent = unit(gradient.map((value) => -value));
  const way = unit(position.map((value, i) => minimum[i]! - value));
  if (descent === null || way === null) return null;
  // Half-angle formula of W. Kahan: exact digits near 0° and 180° too, where the arc cosine of a dot product has none.
  const apart = Math.hypot(...descent.map((value, i) => value - way[i]!));
  const together = Math.hypot(...descent.map((value, i) => value + way[i]!));
  return (2 * Math.atan2(apart, together) * 180) / Math.PI;
}

/**
 * The largest `descentAngle` on $f=\frac12(x^2+\kappa y^2)$ in degrees, $\arccos\frac{2\sqrt\kappa}{1+\kappa}$, reached where
 * $|x|=\sqrt\kappa\,|y|$. It tends to 90° as $\kappa\to\infty$. Throws unless $\kappa>0$.
 *
 * @example largestDescentAngle(4) // 36.8699
 */
export function largestDescentAngle(kappa: number): number {
  if (!(kappa > 0)) throw new MathError(`largestDescentAngle needs a kappa above 0, not ${kappa}`);
  if (kappa === Infinity) return 90;
  // The same angle as an arc tangent, which keeps its digits near kappa = 1.
  return (Math.atan(Math.abs(kappa - 1) / (2 * Math.sqrt(kappa))) * 180) / Math.PI;
}

/** The vector of length 1 in the same direction, or null for the zero vector. */
function unit(vector: readonly number[]): number[] | null {
  const length = Math.hypot(...vector);
  return length === 0 ? null : vector.map((value) => value / length);
}
