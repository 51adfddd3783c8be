import { requirePositive } from '../checks';
import { MathError } from '../errors';
import { lineInBox, type Segment } from '../linear-algebra/line-in-box';

/**
 * Where two classes of softmax regression with two features are equally probable and no other class is more so, in the box
 * $|x_1|\le a$, $|x_2|\le b$: the part of the line $(w_i-w_j)^\top x+b_i-b_j=0$ on which $z_i\ge z_k$ for all $k$. `null` when nothing is
 * left of it, or when the two classes have the same weights.
 *
 * @param box $a$ and $b$
 * @throws MathError unless the weights have two columns and the box is positive
 * @example decisionBoundary({ weights: [[1, 0], [0, 0]], biases: [-1, 0] }, 0, 1, [4, 3]) // { x: [1, 1], y: [-3, 3] }
 */
export function decisionBoundary(
  { weights, biases }: { weights: readonly (readonly number[])[]; biases: readonly number[] },
  i: number,
  j: number,
  [a, b]: readonly [number, number],
): Segment | null {
  if (weights.some((row) => row.length !== 2)) throw new MathError('decisionBoundary needs two features');
  for (const side of [a, b]) requirePositive('decisionBoundary', 'box', side);
  const lead = (k: number, over: number): [number, number, number] => [
    weights[k]![0]! - weights[over]![0]!,
    weights[k]![1]! - weights[over]![1]!,
    biases[k]! - biases[over]!,
  ];
  const [u, v, c] = lead(j, i);
  const others = weights.flatMap((_, k) => (k === i || k === j ? [] : [lead(i, k)]));
  return lineInBox([u, v], c, [-a, a], [-b, b], others);
}
