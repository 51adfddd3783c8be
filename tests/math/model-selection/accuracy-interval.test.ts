import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normalInterval,
  standardError,
  wilsonInterval,
} from '../../../src/math/model-selection/accuracy-interval';
import { normalQuantile } from '../../../src/math/normal';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const cases = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), evenly(0, 1), evenly(0.5, 0.999))
  .map(([samples, share, level]) => ({ samples, correct: Math.round(share * samples), level }));

describe('the interval of an accuracy', () => {
  it.each([
    // statsmodels' formula in SciPy: norm.ppf and the closed form; the first also in pages.md P27
    [90, 100, 0.8256343384950865, 0.9447708629393249],
    [100, 100, 0.9630065017930143, 1],
    [0, 100, 0, 0.03699349820698568],
    [9000, 10_000, 0.8939656314740893, 0.9057271698293695],
  ])('%i of %i correct', (correct, samples, low, high) => {
    expectClose(wilsonInterval(correct, samples, 0.95), { low, high }, { rtol: 1e-10, atol: 1e-14 });
  });

  it('of Wilson holds the accuracies from which the share is z standard errors away', () => {
    fc.assert(
      fc.property(cases, ({ correct, samples, level }) => {
        const { low, high } = wilsonInterval(correct, samples, level);
        const z = normalQuantile((1 + level) / 2);
        for (const end of [low, high]) {
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
          const away = Math.abs(correct / samples - end);
          if (end > 0 && end < 1)
            expectClose(away, z * standardError(end, samples), { rtol: 1e-6, atol: 1e-9 });
        }
      }),
    );
  });

  it('mirrors right and wrong', () => {
    fc.assert(
      fc.property(cases, ({ correct, samples, level }) => {
        for (const interval of [wilsonInterval, normalInterval]) {
          const [one, other] = [
            interval(correct, samples, level),
            interval(samples - correct, samples, level),
          ];
          expectClose(one.low, 1 - other.high, { rtol: 1e-9, atol: 1e-12 });
        }
      }),
    );
  });

  it('of the normal approximation has no width when all are right', () => {
    expect(normalInterval(20, 20, 0.95)).toEqual({ low: 1, high: 1 });
  });

  it('shrinks like 1/√n', () => {
    // E1.10: 0.03, 0.009486833, 0.003
    for (const [samples, error] of [
      [100, 0.03],
      [1000, 0.00948683298],
      [10_000, 0.003],
    ] as const)
      expectClose(standardError(0.9, samples), error, { rtol: 1e-9, atol: 0 });
  });

  it('refuses what is no result of a test', () => {
    expect(() => wilsonInterval(11, 10, 0.95)).toThrow(/cannot be correct/);
    expect(() => wilsonInterval(1, 10, 1)).toThrow(/level/);
    expect(() => standardError(1.1, 10)).toThrow(/accuracy/);
  });
});
