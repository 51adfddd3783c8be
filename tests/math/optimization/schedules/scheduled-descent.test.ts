import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectedLoss } from '../../../../src/math/optimization/schedules/scheduled-descent';
import { createRandom } from '../../../../src/math/random';
import { stationaryVariance } from '../../../../src/math/stochastic-gradient/noisy-descent';
import { evenly } from '../../evenly';

const rates = (count: number, rate: number) => Array.from({ length: count }, () => rate);

it('tends to the known floor at a constant rate', () => {
  const { left, noise } = expectedLoss({ curvatures: [2], noise: 0.5 }, rates(400, 0.1));
  const variance = stationaryVariance({ learningRate: 0.1, curvature: 2, noise: 0.5, batchSize: 1 });
  expect(left[400]).toBeCloseTo(0, 12);
  expect(noise[400]).toBeCloseTo(variance, 12);
});

it('is the mean over many simulated walks', () => {
  const random = createRandom(4);
  const schedule = [0.3, 0.2, 0.1, 0.05];
  const curvatures = [1, 3];
  let sum = 0;
  const runs = 40_000;
  for (let run = 0; run < runs; run++) {
    const position = [1, 1];
    for (const rate of schedule) {
      curvatures.forEach((curvature, i) => {
        position[i]! -= rate * (curvature * position[i]! + 0.7 * random.normal());
      });
    }
    sum += curvatures.reduce((loss, curvature, i) => loss + (curvature * position[i]! ** 2) / 2, 0);
  }
  const { left, noise } = expectedLoss({ curvatures, noise: 0.7 }, schedule);
  expect(sum / runs / (left[4]! + noise[4]!)).toBeCloseTo(1, 1.5);
});

it('without noise nothing is added, and a lower rate leaves more while no factor is negative', () => {
  fc.assert(
    fc.property(fc.array(evenly(0, 0.2), { minLength: 1, maxLength: 20 }), fc.nat(19), (schedule, which) => {
      const valley = { curvatures: [1, 5], noise: 0 };
      const { left, noise } = expectedLoss(valley, schedule);
      expect(Math.max(...noise)).toBe(0);
      const lowered = schedule.map((rate, i) => (i === which % schedule.length ? rate / 2 : rate));
      expect(expectedLoss(valley, lowered).left.at(-1)!).toBeGreaterThanOrEqual(left.at(-1)!);
    }),
  );
});

it('refuses valleys without a floor', () => {
  expect(() => expectedLoss({ curvatures: [], noise: 1 }, [0.1])).toThrow(/curvature/);
  expect(() => expectedLoss({ curvatures: [0], noise: 1 }, [0.1])).toThrow(/curvature/);
  expect(() => expectedLoss({ curvatures: [1], noise: -1 }, [0.1])).toThrow(/noise/);
  expect(() => expectedLoss({ curvatures: [1], noise: 1 }, [-0.1])).toThrow(/rate/);
});
