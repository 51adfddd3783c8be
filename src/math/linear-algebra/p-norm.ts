import { MathError } from '../errors';

/**
 * The norm $\lVert x\rVert_p=\bigl(\sum_i|x_i|^p\bigr)^{1/p}$ for $1\le p<\infty$, and $\max_i|x_i|$ for $p=\infty$. The powers of huge
 * and tiny numbers neither overflow nor vanish. Throws if $p<1$, where the triangle inequality fails.
 *
 * @example pNorm([3, -4], 1) // 7
 */
export function pNorm(vector: readonly number[], p: number): number {
  if (!(p >= 1)) throw new MathError(`pNorm needs p of at least 1, not ${p}`);
  // A plain sum is exact for whole numbers, and the length that the language has is rounded with care.
  if (p === 1) return vector.reduce((sum, value) => sum + Math.abs(value), 0);
  if (p === 2) return Math.hypot(...vector);
  const largest = vector.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  if (largest === 0 || p === Infinity || !Number.isFinite(largest)) return largest;
  const sum = vector.reduce((total, value) => total + (Math.abs(value) / largest) ** p, 0);
  return largest * sum ** (1 / p);
}

/**
 * The vector of the plane that points at an angle (radians) and has $\lVert x\rVert_p=1$: a point of the unit circle of the norm.
 * Throws if $p<1$.
 *
 * @example unitOfPNorm(Math.PI / 4, Infinity) // [1, 1]
 */
export function unitOfPNorm(angle: number, p: number): [number, number] {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const size = pNorm([x, y], p);
  return [x / size, y / size];
}
