import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { descend } from '../../../src/math/optimization/descend';
import { gradientDescent } from '../../../src/math/optimization/optimizers/gradient-descent';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { createRandom } from '../../../src/math/random';
import {
  leastSquares,
  leastSquaresHessian,
  leastSquaresLoss,
} from '../../../src/math/regression/least-squares';
import { mean, standardDeviation } from '../../../src/math/statistics';
import {
  batchMeanDeviation,
  batchNoiseFactor,
  drawBatchMeans,
} from '../../../src/math/stochastic-gradient/batch-gradient-noise';
import { epochPlan } from '../../../src/math/stochastic-gradient/epoch-plan';
import {
  type BatchSettings,
  excessLoss,
  miniBatchDescent,
} from '../../../src/math/stochastic-gradient/mini-batch-descent';
import {
  meanSquares,
  scheduledRate,
  simulateNoisyDescent,
  stationaryVariance,
} from '../../../src/math/stochastic-gradient/noisy-descent';
import { noisyLine } from '../../../src/math/stochastic-gradient/noisy-line';
import { shuffledOrder } from '../../../src/math/stochastic-gradient/shuffled-order';
import { copiesPerParameter, trainingMemory } from '../../../src/math/stochastic-gradient/training-memory';
import { caseNamed, expectClose, loadGolden } from '../../golden/check';
import { evenly } from '../evenly';

const exact = { rtol: 1e-12, atol: 1e-14 };
/** Ten decimals, as the curriculum prints them. */
const tenDecimals = { rtol: 0, atol: 5.1e-11 };

describe('the plan of an epoch', () => {
  it('divides 60 000 samples as the curriculum does', () => {
    // Curriculum, page P22, demo epoch-calculator.
    expect(epochPlan(60_000, 128)).toEqual({ updates: 469, lastBatch: 96, leftOut: 0 });
    expect(epochPlan(60_000, 128, true)).toEqual({ updates: 468, lastBatch: 128, leftOut: 96 });
    expect(epochPlan(50_000, 64).updates).toBe(782);
  });

  it('uses each sample once, or leaves out less than a batch', () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(whole, whole, fc.boolean(), (samples, batchSize, dropLast) => {
        const { updates, lastBatch, leftOut } = epochPlan(samples, batchSize, dropLast);
        expect(Math.max(0, updates - 1) * batchSize + lastBatch + leftOut).toBe(samples);
        expect(leftOut).toBeLessThan(batchSize);
        expect(updates).toBe(dropLast ? Math.floor(samples / batchSize) : Math.ceil(samples / batchSize));
        if (!dropLast) expect(leftOut).toBe(0);
      }),
    );
  });

  it('may have no batch at all', () => {
    expect(epochPlan(3, 4, true)).toEqual({ updates: 0, lastBatch: 0, leftOut: 3 });
    expect(() => epochPlan(0, 4)).toThrow(MathError);
    expect(() => epochPlan(4, 0)).toThrow(MathError);
    expect(() => epochPlan(4, 1.5)).toThrow(MathError);
  });
});

describe('a shuffled order', () => {
  it('holds each number once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.nat(), (count, seed) => {
        const order = shuffledOrder(count, createRandom(seed));
        expect([...order].sort((one, other) => one - other)).toEqual(
          Array.from({ length: count }, (_, i) => i),
        );
      }),
    );
  });

  it('gives each of the six orders of three about equally often', () => {
    const random = createRandom(1);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const key = shuffledOrder(3, random).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Five standard deviations of a binomial count: √(6000·⅙·⅚) = 28.9.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });

  it('refuses a count that is no whole number', () => {
    expect(() => shuffledOrder(-1, createRandom(1))).toThrow(MathError);
  });
});

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

describe('the noise of a batch', () => {
  /** Slope gradients −xy of the samples of SGD8 at w = 0. */
  const gradients = line.rows.map(([x], i) => -x! * line.targets[i]!);

  it('is that of the curriculum for SGD8', () => {
    expectClose(mean(gradients), -1.915625, exact);
    const deviation = (batchSize: number, replacement: boolean) =>
      batchMeanDeviation(gradients, { batchSize, replacement });
    expectClose(
      [deviation(1, true), deviation(4, true), deviation(4, false), deviation(8, false)],
      [1.6566007883, 0.8283003942, 0.6261362439, 0],
      tenDecimals,
    );
  });

  it('is the spread over all possible batches', () => {
    const values = [2, -1, 4, 0.5, 7];
    const pairs = values.flatMap((one, i) => values.map((other, j) => ({ i, j, half: (one + other) / 2 })));
    const spread = (batches: typeof pairs) => standardDeviation(batches.map(({ half }) => half));
    const settings = { batchSize: 2, replacement: true };
    expectClose(batchMeanDeviation(values, settings), spread(pairs), exact);
    expectClose(
      batchMeanDeviation(values, { ...settings, replacement: false }),
      spread(pairs.filter(({ i, j }) => i !== j)),
      exact,
    );
  });

  it('is drawn without bias and with the exact spread', () => {
    for (const replacement of [true, false]) {
      const settings = { batchSize: 3, replacement };
      const means = drawBatchMeans(createRandom(5), gradients, { ...settings, batches: 20_000 });
      const deviation = batchMeanDeviation(gradients, settings);
      // Five standard errors.
      expect(Math.abs(mean(means) - mean(gradients))).toBeLessThan((5 * deviation) / Math.sqrt(20_000));
      expect(Math.abs(standardDeviation(means) / deviation - 1)).toBeLessThan(0.025);
    }
  });

  it('is none where the batch holds all samples', () => {
    const whole = { batchSize: 8, batches: 500, replacement: false };
    expect(standardDeviation(drawBatchMeans(createRandom(21), gradients, whole))).toBe(0);
    expect(batchNoiseFactor(1, { population: 1, replacement: false })).toBe(0);
    expect(batchNoiseFactor(16, { population: 4, replacement: true })).toBe(0.25);
  });

  it('cannot draw more than there are', () => {
    expect(() => batchNoiseFactor(3, { population: 2, replacement: false })).toThrow(MathError);
    expect(() => batchNoiseFactor(0, { population: 2, replacement: true })).toThrow(MathError);
    const empty = { batchSize: 1, batches: 1, replacement: true };
    expect(() => drawBatchMeans(createRandom(1), [], empty)).toThrow(MathError);
    expect(() => drawBatchMeans(createRandom(1), [1], { ...empty, batches: 0 })).toThrow(MathError);
  });
});

const descents = fc.record({
  learningRate: evenly(0.001, 1.9),
  curvature: evenly(0.1, 1),
  noise: evenly(0, 3),
  batchSize: fc.integer({ min: 1, max: 256 }),
});
const usual = { learningRate: 0.1, curvature: 1, noise: 1, batchSize: 1 };

describe('descent with noise', () => {
  it('has the floors of the curriculum', () => {
    // Curriculum, page P22, demo sgd-noise-floor, E1.30 and E3.23.
    expectClose(
      [0.01, 0.1, 0.5].map((learningRate) => stationaryVariance({ ...usual, learningRate })),
      [0.005025126, 0.052631579, 0.333333],
      { rtol: 0, atol: 5e-7 },
    );
    expectClose(
      [1, 4, 16, 64].map((batchSize) => stationaryVariance({ ...usual, batchSize })),
      [0.0526315789, 0.0131578947, 0.0032894737, 0.0008223684],
      tenDecimals,
    );
    const walk = simulateNoisyDescent(createRandom(9), usual, { start: 5, steps: 200_000 });
    expectClose(mean(walk.slice(1001).map((x) => x * x)), 0.052623, { rtol: 0, atol: 5.1e-9 });
  });

  it('settles where the recursion stands still', () => {
    fc.assert(
      fc.property(descents, (descent) => {
        const floor = stationaryVariance(descent);
        const next = meanSquares(descent, { start: Math.sqrt(floor), steps: 1 })[1]!;
        expectClose(next, floor, { rtol: 1e-12, atol: 1e-300 });
      }),
    );
  });

  it('has a floor that the batch size divides, and that hardly differs from ηs²/(2λB) for small η', () => {
    fc.assert(
      fc.property(descents, (descent) => {
        const one = stationaryVariance({ ...descent, batchSize: 1 });
        expectClose(stationaryVariance(descent), one / descent.batchSize, exact);
        const { learningRate, curvature, noise } = descent;
        const small = (learningRate * noise ** 2) / (2 * curvature);
        expect(one).toBeGreaterThanOrEqual(small);
        expectClose(one * (1 - (learningRate * curvature) / 2), small, { rtol: 1e-12, atol: 0 });
      }),
    );
  });

  it('is the mean square of many walks', () => {
    const settings = { start: 2, steps: 20, schedule: 'inverseRoot' } as const;
    const descent = { learningRate: 0.4, curvature: 0.8, noise: 1.5, batchSize: 2 };
    const random = createRandom(4);
    const ends = Array.from(
      { length: 20_000 },
      () => simulateNoisyDescent(random, descent, settings).at(-1)! ** 2,
    );
    const expected = meanSquares(descent, settings).at(-1)!;
    // A square of a normal number has √2 times its mean as standard deviation.
    expect(Math.abs(mean(ends) / expected - 1)).toBeLessThan(5 * Math.sqrt(2 / 20_000));
  });

  it('without noise is gradient descent', () => {
    const descent = { ...usual, noise: 0 };
    const walk = simulateNoisyDescent(createRandom(1), descent, { start: 5, steps: 30 });
    const optimizer = gradientDescent({ learningRate: 0.1 });
    const { positions } = descend({ objective: quadratic(1), optimizer, start: [5, 0], steps: 30 });
    expectClose(
      [...walk],
      positions.map(([x]) => x),
      exact,
    );
    expect(stationaryVariance(descent)).toBe(0);
  });

  it('lowers the rate by its schedule', () => {
    expect(scheduledRate('constant', 0.3, 1e6)).toBe(0.3);
    expectClose(scheduledRate('inverseRoot', 0.3, 300), 0.15, exact);
    expectClose(scheduledRate('inverse', 0.3, 200), 0.1, exact);
    expectClose(scheduledRate('inverseSquare', 0.3, 100), 0.075, exact);
  });

  it('falls below every constant floor when the rate falls like 1/t, but stops short when its sum is finite', () => {
    const settings = { start: 5, steps: 100_000 };
    const inverse = meanSquares(usual, { ...settings, schedule: 'inverse' }).at(-1)!;
    expect(inverse).toBeLessThan(1e-4);
    // Σ η/(1+t/100)² < ∞: about e^(−2·0.01·100.5) of the start stays for η = 0.01.
    const short = meanSquares(
      { ...usual, learningRate: 0.01, noise: 0 },
      { ...settings, schedule: 'inverseSquare' },
    );
    expectClose(short.at(-1)! / 25, Math.exp(-2 * 1.005), { rtol: 0.01, atol: 0 });
  });

  it('refuses what has no floor', () => {
    expect(() => stationaryVariance({ ...usual, learningRate: 2 })).toThrow(MathError);
    for (const wrong of [{ learningRate: 0 }, { curvature: 0 }, { noise: -1 }, { batchSize: 0.5 }]) {
      expect(() => stationaryVariance({ ...usual, ...wrong })).toThrow(MathError);
      expect(() => meanSquares({ ...usual, ...wrong }, { start: 1, steps: 1 })).toThrow(MathError);
      expect(() =>
        simulateNoisyDescent(createRandom(1), { ...usual, ...wrong }, { start: 1, steps: 1 }),
      ).toThrow(MathError);
    }
    expect(() => meanSquares(usual, { start: 1, steps: -1 })).toThrow(MathError);
    expect(() => simulateNoisyDescent(createRandom(1), usual, { start: 1, steps: 0.5 })).toThrow(MathError);
  });
});

describe('the memory of training', () => {
  it('is that of the curriculum for 784-256-10 with Adam', () => {
    // Curriculum, page P22, demo memory-calculator, and E3.24.
    const { parameters, fixed, perSample } = trainingMemory([784, 256, 10], {
      batchSize: 128,
      optimizer: 'adam',
    });
    expect({ parameters, fixed, perSample }).toEqual({
      parameters: 203_530,
      fixed: 3_256_480,
      perSample: 4200,
    });
  });

  it('has a part that does not hang on the batch and one that is proportional to it', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 5 });
    const batches = fc.integer({ min: 1, max: 4096 });
    fc.assert(
      fc.property(
        sizes,
        batches,
        fc.constantFrom('sgd', 'momentum', 'adam'),
        (layers, batchSize, optimizer) => {
          const memory = trainingMemory(layers, { batchSize, optimizer });
          const doubled = trainingMemory(layers, { batchSize: 2 * batchSize, optimizer });
          expect(doubled.fixed).toBe(memory.fixed);
          expect(doubled.total - memory.total).toBe(batchSize * memory.perSample);
          expect(memory.fixed).toBe(4 * copiesPerParameter[optimizer] * memory.parameters);
        },
      ),
    );
  });

  it('refuses a network without layers', () => {
    expect(() => trainingMemory([3], { batchSize: 1, optimizer: 'sgd' })).toThrow(MathError);
    expect(() => trainingMemory([3, 0], { batchSize: 1, optimizer: 'sgd' })).toThrow(MathError);
    expect(() => trainingMemory([3, 1], { batchSize: 0, optimizer: 'sgd' })).toThrow(MathError);
  });
});
