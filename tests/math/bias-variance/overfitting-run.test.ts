import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawNoisyLinear, errorCurves } from '../../../src/math/bias-variance/overfitting-run';
import { stopByPatience } from '../../../src/math/bias-variance/stop-by-patience';
import { MathError } from '../../../src/math/errors';
import { leastSquares } from '../../../src/math/regression/least-squares';
import { expectClose } from '../../golden/check';

const run = errorCurves(drawNoisyLinear(17, 1), 0.05, 2000);

describe('a run that overfits', () => {
  it('has the errors of NumPy with the same generator', () => {
    // numpy, float64; also pages.md P28, E1.19 and E1.71
    const near = { rtol: 1e-8, atol: 0 };
    expectClose(run.training[0], 3.7993711141146322, near);
    expectClose(run.training[61], 0.5555439396898564, near);
    expectClose(run.training[2000], 0.17890938927547084, { rtol: 1e-6, atol: 0 });
    expectClose(run.validation[61], 2.069901735850599, near);
    expectClose(run.truth[36], 2.0254515961312967, near);
    expectClose(run.truth[61], 2.0998697987038284, near);
    expectClose(run.truth[2000], 6.1928312927133335, { rtol: 1e-6, atol: 0 });
    expect(run.truth.indexOf(Math.min(...run.truth))).toBe(36);
  });

  it('never rises in training error at a small rate, and ends at least squares', () => {
    for (let epoch = 1; epoch < run.training.length; epoch++) {
      expect(run.training[epoch]).toBeLessThanOrEqual(run.training[epoch - 1]!);
    }
    const problem = drawNoisyLinear(3, 1);
    const weights = leastSquares(problem.rows, problem.targets);
    const rest = problem.rows.map((row, i) =>
      row.reduce((sum, entry, j) => sum + entry * weights[j]!, -problem.targets[i]!),
    );
    const least = rest.reduce((sum, each) => sum + each * each, 0) / rest.length;
    expect(errorCurves(problem, 0.1, 20_000).training.at(-1)! - least).toBeLessThan(1e-3);
  });

  it('has no error left to learn from noise when there is none', () => {
    const { truth, validation } = errorCurves(drawNoisyLinear(17, 0), 0.05, 2000);
    expect(truth.indexOf(Math.min(...truth))).toBe(2000);
    expect(validation.indexOf(Math.min(...validation))).toBe(2000);
  });

  it('refuses what it cannot use', () => {
    expect(() => drawNoisyLinear(1, -1)).toThrow(MathError);
    expect(() => errorCurves(drawNoisyLinear(1, 1), 0, 1)).toThrow(MathError);
  });
});

describe('stopping by patience', () => {
  it('stops where the curriculum says', () => {
    // pages.md P28
    for (const [patience, stopped] of [
      [1, 62],
      [5, 66],
      [10, 71],
      [50, 111],
    ] as const) {
      expect(stopByPatience(run.validation, patience)).toEqual({ stopped, best: 61 });
    }
  });

  it('keeps the lowest epoch that it has seen and waits exactly its patience', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (validation, patience) => {
          const { stopped, best } = stopByPatience(validation, patience);
          const seen = validation.slice(0, stopped === null ? undefined : stopped + 1);
          expect(validation[best]).toBe(Math.min(...seen));
          expect(seen.indexOf(validation[best]!)).toBe(best);
          if (stopped === null) expect(validation.length - 1 - best).toBeLessThan(patience);
          else expect(stopped - best).toBe(patience);
        },
      ),
    );
  });

  it('can stop before a lower minimum that comes later', () => {
    expect(stopByPatience([3, 2, 2.5, 1], 1)).toEqual({ stopped: 2, best: 1 });
    expect(stopByPatience([3, 2, 2.5, 1], 2)).toEqual({ stopped: null, best: 3 });
  });

  it('refuses what it cannot use', () => {
    expect(() => stopByPatience([], 1)).toThrow(MathError);
    expect(() => stopByPatience([1], 0)).toThrow(MathError);
  });
});
