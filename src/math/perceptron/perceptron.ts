import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** One correction of the perceptron: which point was wrong, and the weights after it. */
export interface PerceptronUpdate {
  /** The epoch, counted from 1. */
  readonly epoch: number;
  /** The index of the point. */
  readonly sample: number;
  /** $w^\top x+b$ before the correction. */
  readonly score: number;
  /** $w$ after the correction. */
  readonly weights: readonly number[];
  /** $b$ after the correction. */
  readonly bias: number;
}

export interface PerceptronRun {
  readonly updates: readonly PerceptronUpdate[];
  /** The number of mistakes in each epoch that was run; the last one is 0 if the rule has come to rest. */
  readonly mistakes: readonly number[];
  /** Whether an epoch without a mistake was reached. */
  readonly converged: boolean;
  readonly weights: readonly number[];
  readonly bias: number;
  /**
   * The first two epochs that end with exactly equal weights after mistakes: from there on everything repeats, so the rule
   * never comes to rest. Epoch 0 is the start; `null` if there are none among the epochs run.
   */
  readonly repeats: readonly [number, number] | null;
}

/**
 * $w^\top x+b$.
 *
 * @throws MathError if the lengths differ
 * @example perceptronScore([3, 2], -4, [1, 1]) // 1
 */
export function perceptronScore(weights: readonly number[], bias: number, point: readonly number[]): number {
  if (weights.length !== point.length) throw new MathError('perceptronScore needs one weight for each input');
  return weights.reduce((sum, weight, j) => sum + weight * point[j]!, bias);
}

/**
 * One correction of the perceptron, $w\leftarrow w+yx$, $b\leftarrow b+y$, if the point is a mistake, $y(w^\top x+b)\le0$; otherwise
 * everything stays.
 *
 * @throws MathError if the lengths differ
 * @example perceptronUpdate({ weights: [1, 0], bias: 0 }, [0, 2], -1) // { weights: [1, -2], bias: -1 }
 */
export function perceptronUpdate(
  { weights, bias }: { readonly weights: readonly number[]; readonly bias: number },
  point: readonly number[],
  label: number,
): { weights: number[]; bias: number } {
  if (label * perceptronScore(weights, bias, point) > 0) return { weights: [...weights], bias };
  return { weights: weights.map((weight, j) => weight + label * point[j]!), bias: bias + label };
}

/**
 * The perceptron rule from $w=0$, $b=0$: the points are shown in their order, epoch after epoch, and at every one with
 * $y(w^\top x+b)\le0$ the weights move, $w\leftarrow w+yx$, $b\leftarrow b+y$. It stops after an epoch without a mistake, at the
 * latest after `epochs`. A score of 0 counts as a mistake for either label.
 *
 * Source: F. Rosenblatt, "The perceptron: a probabilistic model for information storage and organization in the brain" (1958),
 * in the form of today's textbooks.
 *
 * @param labels one of $\{-1,+1\}$ for each point
 * @throws MathError if there is no point, a label is neither 1 nor −1, or the lengths differ
 * @example trainPerceptron([[0, 0], [0, 1], [1, 0], [1, 1]], [-1, -1, -1, 1], 100).weights // [3, 2]
 */
export function trainPerceptron(
  points: readonly (readonly number[])[],
  labels: readonly number[],
  epochs: number,
): PerceptronRun {
  requireWhole('trainPerceptron', 'epochs', epochs);
  if (points.length === 0 || points.length !== labels.length)
    throw new MathError('trainPerceptron needs points, and one label for each');
  if (labels.some((label) => label !== 1 && label !== -1))
    throw new MathError('trainPerceptron needs labels 1 and -1');
  let weights: number[] = points[0]!.map(() => 0);
  let bias = 0;
  const updates: PerceptronUpdate[] = [];
  const mistakes: number[] = [];
  const ends = new Map([[[...weights, bias].join(), 0]]);
  let repeats: [number, number] | null = null;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const before = updates.length;
    points.forEach((point, sample) => {
      const label = labels[sample]!;
      const score = perceptronScore(weights, bias, point);
      if (label * score > 0) return;
      ({ weights, bias } = perceptronUpdate({ weights, bias }, point, label));
      updates.push({ epoch, sample, score, weights, bias });
    });
    mistakes.push(updates.length - before);
    if (updates.length === before) break;
    // −0 and 0 are the same weight; both are written as 0.
    const end = [...weights, bias].join();
    const earlier = ends.get(end);
    if (earlier === undefined) ends.set(end, epoch);
    else repeats ??= [earlier, epoch];
  }
  return { updates, mistakes, converged: mistakes.at(-1) === 0, weights, bias, repeats };
}

/**
 * Novikoff's bound $R^2/\gamma^2$ on the number of corrections, for a line $(w,b)$ that separates the points: with a constant input
 * of 1 for the bias, $R$ is the largest length of a point and $\gamma$ the smallest $y(w^\top x+b)/\lVert(w,b)\rVert$. Any separating
 * line gives a bound; `Infinity` for one that does not separate.
 *
 * Source: A. B. J. Novikoff, "On convergence proofs on perceptrons" (1962).
 *
 * @example novikoffBound([[1]], [1], { weights: [1], bias: 1 }) // 1
 */
export function novikoffBound(
  points: readonly (readonly number[])[],
  labels: readonly number[],
  line: { readonly weights: readonly number[]; readonly bias: number },
): number {
  const length = Math.hypot(...line.weights, line.bias);
  const radius = Math.max(...points.map((point) => Math.hypot(...point, 1)));
  const margin = Math.min(
    ...points.map((point, i) => (labels[i]! * perceptronScore(line.weights, line.bias, point)) / length),
  );
  return margin > 0 ? (radius / margin) ** 2 : Infinity;
}
