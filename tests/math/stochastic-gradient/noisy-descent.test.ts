import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { descend } from '../../../src/math/optimization/descend';
import { gradientDescent } from '../../../src/math/optimization/optimizers/gradient-descent';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { createRandom } from '../../../src/math/random';
import { mean } from '../../../src/math/statistics';
import {
  learningRateSchedules,
  meanPositions,
  meanSquares,
  scheduledRate,
  simulateNoisyDescent,
  stationaryVariance,
} from '../../../src/math/stochastic-gradient/noisy-descent';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const exact = { rtol: 1e-12, atol: 1e-14 };
/** Ten decimals, as the curriculum prints them. */
const tenDecimals = { rtol: 0, atol: 5.1e-11 };

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

  it('has a mean square that is the square of its mean plus its variance', () => {
    const schedules = fc.constantFrom(...learningRateSchedules);
    fc.assert(
      fc.property(descents, schedules, evenly(-5, 5), (descent, schedule, start) => {
        const settings = { steps: 50, schedule };
        const means = meanPositions(descent, { ...settings, start });
        const variances = meanSquares(descent, { ...settings, start: 0 });
        const expected = [...means].map((mean, t) => mean ** 2 + variances[t]!);
        expectClose([...meanSquares(descent, { ...settings, start })], expected, {
          rtol: 1e-12,
          atol: 1e-300,
        });
        const still = simulateNoisyDescent(createRandom(1), { ...descent, noise: 0 }, { ...settings, start });
        expectClose([...still], [...means], exact);
      }),
    );
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
