import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { descend } from '../../../src/math/optimization/descend';
import { gradientDescent } from '../../../src/math/optimization/optimizers/gradient-descent';
import { createRandom } from '../../../src/math/random';
import {
  leastSquares,
  leastSquaresHessian,
  leastSquaresLoss,
} from '../../../src/math/regression/least-squares';
import {
  type BatchSettings,
  excessLoss,
  miniBatchDescent,
} from '../../../src/math/stochastic-gradient/mini-batch-descent';
import { noisyLine } from '../../../src/math/stochastic-gradient/noisy-line';
import { caseNamed, expectClose, loadGolden } from '../../golden/check';
import { evenly } from '../evenly';

const exact = { rtol: 1e-12, atol: 1e-14 };
/** Ten decimals, as the curriculum prints them. */
const tenDecimals = { rtol: 0, atol: 5.1e-11 };

const line = noisyLine(true);
const clean = noisyLine(false);
const start = [0, 0];
const run = (settings: Partial<BatchSettings>, data = line) => {
  const { weights } = miniBatchDescent(
    { ...data, start },
    { batchSize: 8, learningRate: 0.1, epochs: 5, ...settings },
  );
  return weights.at(-1)!;
};
const lossAfter = (settings: Partial<BatchSettings>, data = line) =>
  leastSquaresLoss(data.rows, data.targets, run(settings, data)).loss;

describe('gradient descent in batches', () => {
  it('reaches the losses of the curriculum on SGD8', () => {
    // Curriculum, page P22, demo bgd-sgd-minibatch; recomputed with NumPy.
    expectClose(
      [8, 4, 2, 1].map((batchSize) => lossAfter({ batchSize })),
      [0.41827313661420423, 0.11735004247122194, 0.035940436983819254, 0.03268316905032489],
      exact,
    );
    expectClose(
      [8, 1].map((batchSize) => lossAfter({ batchSize, epochs: 50 })),
      [0.03236675522597501, 0.03258945070179378],
      exact,
    );
    expectClose(lossAfter({ batchSize: 1, random: createRandom(21) }), 0.0324209984, tenDecimals);
    const order = lossAfter({ batchSize: 1, epochs: 20 }, clean) / 5.035e-19;
    expect(order > 0.1 && order < 10).toBe(true);
  });

  it('diverges with two workers whose gradients are both applied', () => {
    const two = { batchSize: 4, workers: 2 };
    expectClose(lossAfter(two), 0.112328588, tenDecimals);
    expectClose(lossAfter({ ...two, combine: 'average' }), lossAfter({}), exact);
    expectClose(lossAfter({ ...two, learningRate: 0.8, epochs: 50 }), 19264.641433492256, {
      rtol: 1e-9,
      atol: 0,
    });
    expectClose(lossAfter({ batchSize: 4, learningRate: 0.8, epochs: 50 }), 0.0341359694, tenDecimals);
  });

  it('adds up the gradients of all workers to one step of batch gradient descent', () => {
    fc.assert(
      fc.property(evenly(0.01, 0.5), fc.constantFrom(1, 2, 4), (learningRate, batchSize) => {
        const workers = 8 / batchSize;
        expectClose(
          run({ batchSize, workers, learningRate }),
          run({ learningRate: workers * learningRate }),
          { rtol: 1e-9, atol: 1e-12 },
        );
        expectClose(run({ batchSize, workers, learningRate, combine: 'average' }), run({ learningRate }), {
          rtol: 1e-9,
          atol: 1e-12,
        });
      }),
    );
  });

  it('with whole batches is the optimizer, whatever the order', () => {
    const objective = {
      value: (weights: readonly number[]) => leastSquaresLoss(line.rows, line.targets, weights).loss,
      gradient: (weights: readonly number[]) => leastSquaresLoss(line.rows, line.targets, weights).gradient,
    };
    const optimizer = gradientDescent({ learningRate: 0.3 });
    const { positions } = descend({ objective, optimizer, start, steps: 7 });
    const settings = { batchSize: 8, learningRate: 0.3, epochs: 7 };
    const { weights, updatesPerEpoch } = miniBatchDescent({ ...line, start }, settings);
    expect(updatesPerEpoch).toBe(1);
    expectClose(weights, positions, exact);
    const shuffled = miniBatchDescent({ ...line, start }, { ...settings, random: createRandom(3) });
    expectClose(shuffled.weights, positions, exact);
  });

  it('agrees with the golden optimizer on a quadratic written as least squares', () => {
    // ½(x² + 10y²) is the mean over two rows (√2, 0) and (0, √20) with targets 0.
    const { input, expected } = caseNamed(loadGolden('05_optimizers'), 'quadratic10@-9,1:sgd_lr=0.18');
    const { start: from, steps, kappa } = input as { start: number[]; steps: number; kappa: number };
    const { lr } = input['params'] as { lr: number };
    const { weights } = miniBatchDescent(
      {
        rows: [
          [Math.SQRT2, 0],
          [0, Math.sqrt(2 * kappa)],
        ],
        targets: [0, 0],
        start: from,
      },
      { batchSize: 2, learningRate: lr, epochs: steps },
    );
    expectClose(
      weights.map(([x]) => x),
      expected['x'],
      { rtol: 1e-9, atol: 1e-12 },
    );
  });

  it('handles an incomplete last batch and workers that do not go round', () => {
    const problem = { rows: [[1], [1], [1]], targets: [3, 3, 6], start: [0] };
    const settings = { batchSize: 2, learningRate: 1, epochs: 1 };
    expect(miniBatchDescent(problem, settings).weights).toEqual([[0], [3], [6]]);
    const three = { ...settings, batchSize: 1, workers: 2 };
    const result = miniBatchDescent(problem, three);
    expect(result.updatesPerEpoch).toBe(2);
    expect(result.weights).toEqual([[0], [6], [6]]);
    expect(miniBatchDescent(problem, { ...three, combine: 'average' }).weights).toEqual([[0], [3], [6]]);
  });

  it('stops before a number exceeds 1e100', () => {
    const problem = { rows: [[1]], targets: [0], start: [1] };
    const settings = { batchSize: 1, learningRate: 11, epochs: 200 };
    const { divergedAt, weights } = miniBatchDescent(problem, settings);
    // Each step multiplies by −10: 10¹⁰¹ is the first beyond, at the latest by rounding 10¹⁰⁰.
    expect(divergedAt).toBeGreaterThanOrEqual(100);
    expect(divergedAt).toBeLessThanOrEqual(101);
    expect(weights).toHaveLength(divergedAt!);
  });

  it('refuses arguments that make no sense', () => {
    const problem = { rows: [[1]], targets: [0], start: [1] };
    const settings = { batchSize: 1, learningRate: 0.1, epochs: 1 };
    expect(() => miniBatchDescent({ ...problem, rows: [], targets: [] }, settings)).toThrow(MathError);
    for (const wrong of [{ batchSize: 0 }, { epochs: -1 }, { workers: 0 }, { learningRate: Number.NaN }]) {
      expect(() => miniBatchDescent(problem, { ...settings, ...wrong })).toThrow(MathError);
    }
  });
});

describe('the excess loss', () => {
  it('is the loss above its minimum', () => {
    const minimizer = leastSquares(line.rows, line.targets);
    const hessian = leastSquaresHessian(line.rows);
    const loss = (weights: readonly number[]) => leastSquaresLoss(line.rows, line.targets, weights).loss;
    fc.assert(
      fc.property(evenly(-3, 3), evenly(-3, 3), (slope, intercept) => {
        const weights = [slope, intercept];
        expectClose(excessLoss(hessian, weights, minimizer), loss(weights) - loss(minimizer), {
          rtol: 1e-10,
          atol: 1e-13,
        });
      }),
    );
  });

  it('uses the whole Hessian', () => {
    // ½ (1, 2) [[2, 1], [1, 3]] (1, 2)ᵀ = ½ (2 + 2 + 2 + 12).
    expect(
      excessLoss(
        [
          [2, 1],
          [1, 3],
        ],
        [1, 2],
        [0, 0],
      ),
    ).toBe(9);
    expect(() => excessLoss([[1]], [1, 2], [0, 0])).toThrow(MathError);
    expect(() => excessLoss([[1]], [1], [0, 0])).toThrow(MathError);
  });
});
