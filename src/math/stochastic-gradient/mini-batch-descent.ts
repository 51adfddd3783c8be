import { requireNotNegative, requireWhole } from '../checks';
import { MathError } from '../errors';
import { divergenceLimit } from '../optimization/descend';
import type { Random } from '../random';
import { leastSquaresLoss } from '../regression/least-squares';
import { shuffledOrder } from './shuffled-order';

/** What is fitted: rows $x_i$ with targets $y_i$, by the loss $\frac1{2n}\lVert Xw-y\rVert^2$. */
export interface BatchProblem {
  rows: readonly (readonly number[])[];
  targets: readonly number[];
  start: readonly number[];
}

/** How the batches are made and used. */
export interface BatchSettings {
  batchSize: number;
  learningRate: number;
  epochs: number;
  /** Shuffles the samples anew before each epoch; without it they come in their order (cyclic). */
  random?: Random;
  /**
   * How many batches are worked on at once, all of them at the same weights; one unless told. Fewer at the end of an epoch when
   * the batches do not go round.
   */
  workers?: number;
  /** What is done with the gradients of the workers: each is applied in full, or their average is. */
  combine?: 'apply-all' | 'average';
}

/** The weights after each update, the start first. */
export interface BatchRun {
  weights: number[][];
  /** How many updates an epoch has. */
  updatesPerEpoch: number;
  /** The first update after which a weight exceeds $10^{100}$ in size, or null. The list ends before it. */
  divergedAt: number | null;
}

/**
 * Gradient descent on least squares in batches: with $B=n$ batch gradient descent, with $B=1$ stochastic gradient descent. Each
 * gradient is the mean over its batch.
 *
 * @throws MathError for a batch size, number of epochs or of workers that is no whole number above 0, or shapes that do not fit
 * @example miniBatchDescent({ rows: [[1], [1]], targets: [2, 4], start: [0] }, { batchSize: 1, learningRate: 0.5, epochs: 1
 * }).weights // [[0], [1], [2.5]]
 */
export function miniBatchDescent(
  { rows, targets, start }: BatchProblem,
  { batchSize, learningRate, epochs, random, workers = 1, combine = 'apply-all' }: BatchSettings,
): BatchRun {
  requireWhole('miniBatchDescent', 'samples in a batch', batchSize, 1);
  requireWhole('miniBatchDescent', 'epochs', epochs);
  requireWhole('miniBatchDescent', 'workers', workers, 1);
  requireNotNegative('miniBatchDescent', 'learning rate', learningRate);
  if (rows.length === 0) throw new MathError('miniBatchDescent needs at least one sample');
  const inOrder = Array.from(rows, (_, i) => i);
  const batches = Math.ceil(rows.length / batchSize);
  const run: BatchRun = {
    weights: [[...start]],
    updatesPerEpoch: Math.ceil(batches / workers),
    divergedAt: null,
  };
  let weights: readonly number[] = start;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = random ? shuffledOrder(rows.length, random) : inOrder;
    for (let first = 0; first < batches; first += workers) {
      const gradients = Array.from({ length: Math.min(workers, batches - first) }, (_, worker) => {
        const from = (first + worker) * batchSize;
        const batch = order.slice(from, from + batchSize);
        return leastSquaresLoss(
          batch.map((i) => rows[i]!),
          batch.map((i) => targets[i]!),
          weights,
        ).gradient;
      });
      const share = combine === 'average' ? learningRate / gradients.length : learningRate;
      const next = weights.map((weight, j) =>
        gradients.reduce((sum, gradient) => sum - share * gradient[j]!, weight),
      );
      if (next.some((weight) => !(Math.abs(weight) <= divergenceLimit))) {
        run.divergedAt = run.weights.length;
        return run;
      }
      run.weights.push(next);
      weights = next;
    }
  }
  return run;
}

/**
 * How far a quadratic loss with Hessian $H$ lies above its minimum: $\frac12(w-w^*)^\top H(w-w^*)$, which keeps its digits where
 * the difference of two losses would lose them.
 *
 * @throws MathError if the shapes do not fit
 * @example excessLoss([[2, 0], [0, 1]], [3, 1], [2, 1]) // 1
 */
export function excessLoss(
  hessian: readonly (readonly number[])[],
  weights: readonly number[],
  minimizer: readonly number[],
): number {
  if (hessian.length !== weights.length || weights.length !== minimizer.length) {
    throw new MathError('excessLoss needs one weight and one coordinate of the minimum for each row of H');
  }
  const off = weights.map((weight, i) => weight - minimizer[i]!);
  return off.reduce(
    (sum, each, i) => sum + (each * hessian[i]!.reduce((dot, entry, j) => dot + entry * off[j]!, 0)) / 2,
    0,
  );
}
