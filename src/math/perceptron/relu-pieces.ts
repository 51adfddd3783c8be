import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** A continuous piecewise linear function on $[0,1]$ by its values at the ends of its pieces. */
export interface PiecewiseLinear {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * The zigzag of one hidden layer of $n$ ReLUs with kinks at $\frac1{n+1},\dots,\frac n{n+1}$: 0 up to the first of them, then up to 1
 * and down to 0 in turn. These are $n+1$ pieces, the most that $n$ ReLUs of one input can have, since only a kink can end a piece:
 * $(n+1)\big(\mathrm{relu}(x-t_1)-2\,\mathrm{relu}(x-t_2)+2\,\mathrm{relu}(x-t_3)-\dots\big)$.
 *
 * @throws MathError unless $n$ is a whole number of at least 1
 * @example reluZigzag(2) // { x: [0, 0.333333, 0.666667, 1], y: [0, 0, 1, 0] }
 */
export function reluZigzag(units: number): PiecewiseLinear {
  requireWhole('reluZigzag', 'units', units, 1);
  const pieces = units + 1;
  return {
    x: Array.from({ length: pieces + 1 }, (_, k) => k / pieces),
    y: Array.from({ length: pieces + 1 }, (_, k) => (k === 0 ? 0 : (k + 1) % 2)),
  };
}

/**
 * The tent $T(x)=2\,\mathrm{relu}(x)-4\,\mathrm{relu}(x-\frac12)$, a hidden layer of two ReLUs: on $[0,1]$ it climbs from 0 to 1 and
 * falls back to 0.
 *
 * @example tent(0.75) // 0.5
 */
export function tent(x: number): number {
  return 2 * Math.max(0, x) - 4 * Math.max(0, x - 0.5);
}

/**
 * The $L$-fold tent $T(T(\cdots T(x)))$ on $[0,1]$, a network of $L$ hidden layers with two ReLUs each. Its kinks are the multiples of
 * $2^{-L}$, where the values are computed through the layers (exactly: all numbers are binary fractions).
 *
 * Source: M. Telgarsky, "Benefits of depth in neural networks" (2016).
 *
 * @throws MathError unless $L$ is a whole number from 1 to 20
 * @example foldedTent(2) // { x: [0, 0.25, 0.5, 0.75, 1], y: [0, 1, 0, 1, 0] }
 */
export function foldedTent(depth: number): PiecewiseLinear {
  requireWhole('foldedTent', 'layers', depth, 1);
  if (depth > 20) throw new MathError('foldedTent keeps every kink: at most 20 layers');
  const x = Array.from({ length: 2 ** depth + 1 }, (_, k) => k / 2 ** depth);
  let y = x;
  for (let layer = 0; layer < depth; layer++) y = y.map(tent);
  return { x, y };
}

/**
 * The number of linear pieces: one more than the number of points at which the slope changes.
 *
 * @throws MathError for fewer than two points
 * @example countPieces({ x: [0, 1, 2, 3], y: [0, 1, 2, 0] }) // 2
 */
export function countPieces({ x, y }: PiecewiseLinear): number {
  if (x.length < 2 || x.length !== y.length)
    throw new MathError('countPieces needs two points or more, with a value for each');
  let pieces = 1;
  for (let k = 2; k < x.length; k++) {
    const before = (y[k - 1]! - y[k - 2]!) / (x[k - 1]! - x[k - 2]!);
    const after = (y[k]! - y[k - 1]!) / (x[k]! - x[k - 1]!);
    if (Math.abs(after - before) > 1e-9 * Math.max(1, Math.abs(before))) pieces++;
  }
  return pieces;
}
