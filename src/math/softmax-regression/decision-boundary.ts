import { requirePositive } from '../checks';
import { MathError } from '../errors';

/** The end points of a segment of the plane. */
export interface Segment {
  x: [number, number];
  y: [number, number];
}

/**
 * Where two classes of softmax regression with two features are equally probable and no other class is more so, in the box
 * $|x_1|\le a$, $|x_2|\le b$: the part of the line $(w_i-w_j)^\top x+b_i-b_j=0$ on which $z_i\ge z_k$ for all $k$. Every condition is affine
 * along the line, so what is left is one segment; `null` when nothing is, or when the two classes have the same weights.
 *
 * @param box $a$ and $b$
 * @throws MathError unless the weights have two columns and the box is positive
 * @example decisionBoundary({ weights: [[1, 0], [0, 0]], biases: [-1, 0] }, 0, 1, [4, 3]) // { x: [1, 1], y: [-3, 3] }
 */
export function decisionBoundary(
  { weights, biases }: { weights: readonly (readonly number[])[]; biases: readonly number[] },
  i: number,
  j: number,
  box: readonly [number, number],
): Segment | null {
  if (weights.some((row) => row.length !== 2)) throw new MathError('decisionBoundary needs two features');
  for (const side of box) requirePositive('decisionBoundary', 'box', side);
  const gapTo = (k: number): [number, number, number] => [
    weights[i]![0]! - weights[k]![0]!,
    weights[i]![1]! - weights[k]![1]!,
    biases[i]! - biases[k]!,
  ];
  const [u, v, c] = gapTo(j);
  const squared = u * u + v * v;
  if (squared === 0) return null;
  // From the foot of the perpendicular along (−v, u).
  const foot = [(-c * u) / squared, (-c * v) / squared] as const;
  const along = [-v, u] as const;
  let [from, to] = [-Infinity, Infinity];
  /** Keeps the part of the line on which offset + slope · t is at least 0. */
  const keep = (offset: number, slope: number): void => {
    if (slope > 0) from = Math.max(from, -offset / slope);
    else if (slope < 0) to = Math.min(to, -offset / slope);
    else if (offset < 0) to = -Infinity;
  };
  box.forEach((side, axis) => {
    keep(side - foot[axis]!, -along[axis]!);
    keep(side + foot[axis]!, along[axis]!);
  });
  weights.forEach((_, k) => {
    if (k === i || k === j) return;
    const [a, b, d] = gapTo(k);
    keep(a * foot[0] + b * foot[1] + d, a * along[0] + b * along[1]);
  });
  if (!(to > from)) return null;
  return {
    x: [foot[0] + from * along[0], foot[0] + to * along[0]],
    y: [foot[1] + from * along[1], foot[1] + to * along[1]],
  };
}
