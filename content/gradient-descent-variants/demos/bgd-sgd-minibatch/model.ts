// Gradient descent on eight points with batches of 8, 4, 2 and 1 samples, with one worker or two.

import { defineModel, type ParamsOf } from '../../../../src/demo/define-demo';
import { choice, number, point, seed, several, steps, toggle } from '../../../../src/demo/parameters';
import { descentAngle } from '../../../../src/math/optimization/descent-angle';
import { symmetricEigen } from '../../../../src/math/optimization/symmetric-eigen';
import { createRandom } from '../../../../src/math/random';
import {
  leastSquares,
  leastSquaresHessian,
  leastSquaresLoss,
} from '../../../../src/math/regression/least-squares';
import { excessLoss, miniBatchDescent } from '../../../../src/math/stochastic-gradient/mini-batch-descent';
import { noisyLine } from '../../../../src/math/stochastic-gradient/noisy-line';

/** In the order in which they are drawn: the nervous path of single samples lies on top. */
export const batchSizes = ['8', '4', '2', '1'] as const;
export const axes = ['epochs', 'updates', 'samples'] as const;

/** A path is drawn until it is this far away: beyond, a diverging walk only crosses the frame. */
const farAway = 20;
/** Below, the excess loss is rounding. */
const smallest = 1e-31;

/** Degrees below which an angle is rounding: that of a start on a principal axis. */
const straight = 1e-6;

/** That of the loss, the same with and without noise in the labels. */
export const hessian = leastSquaresHessian(noisyLine(true).rows);
const largestCurvature = symmetricEigen(hessian).values[0]!;

const problems = [false, true].map((withNoise) => {
  const { rows, targets } = noisyLine(withNoise);
  const minimizer = leastSquares(rows, targets);
  return { rows, targets, minimizer, minimum: leastSquaresLoss(rows, targets, minimizer).loss };
});

export const model = defineModel({
  id: 'bgd-sgd-minibatch',
  params: {
    epochs: steps({ min: 1, max: 100, value: 5 }),
    batchSize: choice(batchSizes, '8'),
    learningRate: number({ min: 0.01, max: 0.8, step: 0.01, value: 0.1 }),
    order: choice(['cyclic', 'shuffled'], 'cyclic'),
    labelNoise: toggle(true),
    workers: choice(['one', 'bothApplied', 'averaged'], 'one'),
    axis: choice(axes, 'samples'),
    paths: several(batchSizes, ['8', '4', '1']),
    start: point({ min: -0.4, max: 1, step: 0.05, value: [0, 0] }),
    seed: seed(21),
  },
  compute(params) {
    const { learningRate, epochs, start } = params;
    const problem = problems[Number(params.labelNoise)]!;
    const { rows, targets, minimizer, minimum } = problem;
    const samples = epochs * rows.length;
    const size = Number(params.batchSize);
    const workers = params.workers === 'one' ? 1 : 2;
    const drawn = batchSizes.filter(
      (each) => params.paths.includes(each) || (workers === 1 && each === params.batchSize),
    );
    const lossOf = (weights: readonly number[]) => leastSquaresLoss(rows, targets, weights).loss;
    /** So many updates have all that are drawn. */
    const fewest =
      epochs *
      Math.min(
        ...drawn.map((each) => rows.length / Number(each)),
        workers === 1 ? Infinity : Math.ceil(rows.length / size / 2),
      );
    const runOf = (batchSize: number, together: 1 | 2) => {
      const run = miniBatchDescent(
        { rows, targets, start },
        {
          batchSize,
          learningRate,
          epochs,
          workers: together,
          combine: params.workers === 'averaged' ? 'average' : 'apply-all',
          ...(params.order === 'shuffled' && { random: createRandom(params.seed) }),
        },
      );
      const perUpdate = {
        epochs: 1 / run.updatesPerEpoch,
        updates: 1,
        samples: rows.length / run.updatesPerEpoch,
      }[params.axis];
      const excesses = run.weights.map((weights) => excessLoss(hessian, weights, minimizer));
      const last = run.divergedAt === null ? run.weights.at(-1)! : null;
      const leaves = run.weights.findIndex((weights) => Math.max(...weights.map(Math.abs)) > farAway);
      const near = leaves < 0 ? run.weights : run.weights.slice(0, leaves + 1);
      return {
        updates: epochs * run.updatesPerEpoch,
        weights: last,
        loss: last && lossOf(last),
        lossAfterFewest: run.weights[fewest] ? lossOf(run.weights[fewest]) : null,
        excess: last && excesses.at(-1)!,
        path: { x: near.map(([slope]) => slope!), y: near.map(([, intercept]) => intercept!) },
        excessCurve: {
          x: excesses.map((_, update) => update * perUpdate),
          y: excesses.map((excess) => (excess > smallest ? excess : null)),
        },
      };
    };
    const runs = drawn.map((each) => ({ size: each, ...runOf(Number(each), 1) }));
    const together = workers === 1 ? null : runOf(size, 2);
    const { updates, weights, loss, excess } = together ?? runs.find((run) => run.size === params.batchSize)!;
    const factor = fullGradientFactor(params);
    const angle = descentAngle(leastSquaresLoss(rows, targets, start).gradient, start, minimizer);
    return {
      runs,
      together,
      fewest,
      /** Whether nothing but batch gradient descent is drawn: there its first step is compared with the way to the minimum. */
      isBatchAlone: together === null && drawn.every((each) => each === '8'),
      loss,
      excess,
      weights,
      updates,
      samples,
      minimum,
      minimizer,
      limit: factor === null ? null : 2 / (factor * largestCurvature),
      sameAsBatch: factor === null ? null : factor * learningRate,
      batchLimit: 2 / largestCurvature,
      angle: angle !== null && angle < straight ? 0 : angle,
    };
  },
});

/** Where every update follows the gradient of all samples: how many times it takes it; elsewhere null. */
export function fullGradientFactor({
  batchSize,
  workers,
}: Pick<ParamsOf<typeof model>, 'batchSize' | 'workers'>): number | null {
  if (batchSize === '8') return 1;
  if (batchSize !== '4' || workers === 'one') return null;
  return workers === 'bothApplied' ? 2 : 1;
}
