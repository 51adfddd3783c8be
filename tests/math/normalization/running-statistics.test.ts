import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { batchNormEvaluation } from '../../../src/math/normalization/batch-norm';
import { gaussianBatches } from '../../../src/math/normalization/gaussian-batches';
import {
  initialRunningStatistics,
  newestBatchWeight,
  runningAfterEqualBatches,
  runningHistory,
  updateRunningStatistics,
} from '../../../src/math/normalization/running-statistics';
import { createRandom } from '../../../src/math/random';
import {
  casesOfKind,
  expectClose,
  loadGolden,
  readArray,
  readMatrix,
  readNumber,
  toleranceOf,
} from '../../golden/check';
import { evenly } from '../evenly';

// Reference numbers: curriculum, page P21, demo bn-running.
const pytorch = { library: 'pytorch', momentum: 0.1 } as const;
const batch = [1, 3, 4, 8];
const printed = { rtol: 0, atol: 5.1e-11 };
const golden = loadGolden('04_batchnorm');

describe('the running statistics of batch normalization', () => {
  it.each(casesOfKind(golden, 'batchnorm_sequence'))('agree with PyTorch in $name', (goldenCase) => {
    const { input, expected } = goldenCase;
    const batches = readArray(input['batches']).map(readMatrix);
    const momentum = readNumber(input['momentum']);
    const features = batches[0]![0]!.map((_, d) =>
      runningHistory(
        batches.map((rows) => rows.map((row) => row[d]!)),
        { library: 'pytorch', momentum },
      ),
    );
    const means = batches.map((_, t) => features.map(({ mean }) => mean[t + 1]!));
    const variances = batches.map((_, t) => features.map(({ variance }) => variance[t + 1]!));
    expectClose(means, expected['running_mean'], toleranceOf(golden, goldenCase, 'running_mean'));
    expectClose(variances, expected['running_var'], toleranceOf(golden, goldenCase, 'running_var'));
  });

  it.each([
    { count: 0, mean: 0, variance: 1 },
    { count: 1, mean: 0.4, variance: 1.7666666667 },
    { count: 10, mean: 2.6052862396, variance: 5.9934652926 },
    { count: 50, mean: 3.9793848992, variance: 8.6271543901 },
  ])('are $mean and $variance after $count times the batch 1, 3, 4, 8', ({ count, mean, variance }) => {
    const history = runningHistory(
      Array.from({ length: count }, () => batch),
      pytorch,
    );
    expect(history.mean).toHaveLength(count + 1);
    expectClose([history.mean[count], history.variance[count]], [mean, variance], printed);
  });

  it.each([
    { count: 1, outputs: [0.4514116, 1.95611693, 2.70846959, 5.71788025] },
    { count: 50, outputs: [-1.01436108, -0.33344128, 0.00701862, 1.3688582] },
  ])('normalize the batch in evaluation mode as printed after $count batches', ({ count, outputs }) => {
    const history = runningHistory(
      Array.from({ length: count }, () => batch),
      pytorch,
    );
    const got = batchNormEvaluation(
      batch.map((value) => [value]),
      { gamma: [1], beta: [0], epsilon: 1e-5 },
      { mean: [history.mean[count]!], variance: [history.variance[count]!] },
    );
    // 8 decimals in the curriculum.
    expectClose(got.flat(), outputs, { rtol: 0, atol: 5.1e-9 });
  });

  it('are 2.8036171366 and 4.5035814005 after ten random batches of seed 1', () => {
    const batches = gaussianBatches(createRandom(1), { count: 10, size: 4, mean: 4, variance: 6.5 });
    const history = runningHistory(batches, pytorch);
    expectClose([history.mean[10], history.variance[10]], [2.8036171366, 4.5035814005], printed);
  });

  it('store the unbiased variance in PyTorch and the biased one in Keras', () => {
    const newest = { mean: 0, variance: 0 };
    const torch = updateRunningStatistics(newest, batch, { library: 'pytorch', momentum: 1 });
    const keras = updateRunningStatistics(newest, batch, { library: 'keras', momentum: 0 });
    expectClose(torch.variance, 26 / 3, { rtol: 1e-15, atol: 0 });
    expect(keras).toEqual({ mean: 4, variance: 6.5 });
  });

  it('weigh the newest batch by momentum in PyTorch and by 1 − momentum in Keras', () => {
    expect(newestBatchWeight(pytorch)).toBe(0.1);
    expectClose(newestBatchWeight({ library: 'keras', momentum: 0.99 }), 0.01, { rtol: 1e-14, atol: 0 });
  });

  it('follow μ(1 − (1−α)^t) for equal batches', () => {
    fc.assert(
      fc.property(evenly(0.01, 1), fc.integer({ min: 0, max: 200 }), (weight, count) => {
        const convention = { library: 'pytorch', momentum: weight } as const;
        const history = runningHistory(
          Array.from({ length: count }, () => batch),
          convention,
        );
        const closed = [
          runningAfterEqualBatches(0, 4, weight, count),
          runningAfterEqualBatches(1, 26 / 3, weight, count),
        ];
        expectClose([history.mean[count], history.variance[count]], closed, { rtol: 1e-12, atol: 1e-13 });
        expectClose(closed[0], 4 * (1 - (1 - weight) ** count), { rtol: 1e-12, atol: 1e-13 });
      }),
    );
  });

  it('start at mean 0 and variance 1, which no update changes', () => {
    updateRunningStatistics(initialRunningStatistics, batch, pytorch);
    expect(initialRunningStatistics).toEqual({ mean: 0, variance: 1 });
  });

  it('keep their digits for tiny weights, and have limits for weight 0 and endless batches', () => {
    // 7(1 − (1 − α)^3) for α = 1e-12, by the binomial series.
    expectClose(runningAfterEqualBatches(0, 7, 1e-12, 3), 2.1e-11 * (1 - 1e-12), { rtol: 1e-4, atol: 0 });
    expectClose(runningAfterEqualBatches(0, 7, 2 ** -40, 3), 7 * (3 * 2 ** -40 - 3 * 2 ** -80), {
      rtol: 1e-15,
      atol: 0,
    });
    // What is left of a start of 10¹⁶ after 200 halvings is far below the last place of a tenth.
    expect(runningAfterEqualBatches(1e16, 0.1, 0.5, 200)).toBe(0.1);
    expect(runningAfterEqualBatches(0.1, 1e16, 0, 3)).toBe(0.1);
    expect(runningAfterEqualBatches(3, 5, 0, Infinity)).toBe(3);
    expect(runningAfterEqualBatches(3, 5, 0.1, Infinity)).toBe(5);
    expect(runningAfterEqualBatches(3, 5, 1, 0)).toBe(3);
    expect(runningAfterEqualBatches(3, 5, 1, 1)).toBe(5);
  });

  it('refuse a batch of one number in PyTorch, as PyTorch does, and impossible weights', () => {
    expect(() => updateRunningStatistics(initialRunningStatistics, [1], pytorch)).toThrow(/at least two/);
    const keras = { library: 'keras', momentum: 0.99 } as const;
    expect(updateRunningStatistics(initialRunningStatistics, [1], keras).variance).toBeCloseTo(0.99, 12);
    expect(() => newestBatchWeight({ library: 'keras', momentum: 1.5 })).toThrow(MathError);
    expect(() => updateRunningStatistics(initialRunningStatistics, [], pytorch)).toThrow(MathError);
    for (const [weight, count] of [
      [1.005, 3],
      [-0.005, 3],
      [0.5, -1],
      [Number.NaN, 3],
    ] as const) {
      expect(() => runningAfterEqualBatches(0, 1, weight, count)).toThrow(
        /^runningAfterEqualBatches needs a weight/,
      );
    }
  });
});
