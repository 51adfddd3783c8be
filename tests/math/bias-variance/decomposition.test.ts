import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorParts } from '../../../src/math/bias-variance/decomposition';
import { drawFits, runningParts, simulatedParts } from '../../../src/math/bias-variance/drawn-fits';
import { MathError } from '../../../src/math/errors';
import { equidistant, midpoints } from '../../../src/math/even-grid';
import { createRandom } from '../../../src/math/random';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const sine = (x: number) => Math.sin(2 * Math.PI * x);
const problem = (samples: number, noiseVariance: number) => ({
  truth: sine,
  inputs: equidistant(samples),
  testInputs: midpoints(200),
  noiseVariance,
});

describe('the decomposition of the expected error', () => {
  it('has the values of NumPy', () => {
    // numpy: legvander and pinv on the same points; degrees 0, 1, 3, 9 are also in pages.md P28 and E1.21
    const exact: [number, number, number, number, number][] = [
      [0, 0.5, 0.009, 0.599, 0.531],
      [1, 0.2222508868, 0.01636345227, 0.3286143391, 0.3367153922],
      [3, 0.006612872684, 0.0297176367, 0.1263305094, 0.06052949882],
      [4, 0.006612872684, 0.03737427737, 0.1339871501, 0.05152949882],
      [8, 9.718408519e-8, 0.1370928858, 0.227092983, 0.009000002211],
      [9, 4.984069374e-10, 0.5899279252, 0.6799279257, 0],
    ];
    const parts = errorParts(problem(10, 0.09), 9);
    for (const [degree, biasSquared, variance, total, training] of exact) {
      expectClose(
        parts[degree],
        { biasSquared, variance, total, training },
        { rtol: 1e-9, atol: 1e-16 },
        `degree ${degree}`,
      );
    }
    // A polynomial through all points leaves no residual, not even one of rounding.
    expect(parts[9]!.training).toBe(0);
  });

  it('has a variance of σ²p/n on the training inputs, and training errors that fall with the degree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 50 }), evenly(0, 1), (samples, noiseVariance) => {
        const inputs = equidistant(samples);
        const parts = errorParts({ ...problem(samples, noiseVariance), testInputs: inputs }, 9);
        parts.forEach(({ variance, training }, degree) => {
          expectClose(variance, (noiseVariance * (degree + 1)) / samples, { rtol: 1e-9, atol: 1e-12 });
          if (degree > 0) expect(training).toBeLessThanOrEqual(parts[degree - 1]!.training + 1e-12);
        });
      }),
    );
  });

  it('never falls in variance with the degree, whose noise scales it and leaves the bias', () => {
    const [quiet, loud] = [errorParts(problem(12, 0.1), 9), errorParts(problem(12, 0.4), 9)];
    quiet.forEach(({ biasSquared, variance }, degree) => {
      expect(loud[degree]!.biasSquared).toBe(biasSquared);
      expectClose(loud[degree]!.variance, 4 * variance, { rtol: 1e-12, atol: 0 });
      if (degree > 0) expect(variance).toBeGreaterThan(quiet[degree - 1]!.variance);
    });
  });

  it('is what drawn training sets come to', () => {
    const setting = problem(10, 0.09);
    for (const degree of [1, 3, 9]) {
      const sets = 4000;
      const exact = errorParts(setting, degree)[degree]!;
      const simulated = runningParts(setting, degree, drawFits(setting, degree, sets, 1)).at(-1)!;
      // Of m sets: E bias² = bias² + variance/m, E variance = (1 − 1/m) variance; bands of about four standard errors.
      expectClose(simulated.biasSquared, exact.biasSquared, { rtol: 0.02, atol: 0.001 });
      expectClose(simulated.variance, exact.variance, { rtol: 0.08, atol: 0 });
    }
  });

  it('counts drawn sets as a loop over all predictions does', () => {
    const setting = problem(10, 0.5);
    const fits = drawFits(setting, 3, 7, 5);
    const atTest = setting.testInputs.map((x) =>
      fits.map(({ targets }) => {
        return fitCubic(setting.inputs, targets, x);
      }),
    );
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    const biasSquared = mean(atTest.map((row, i) => (mean(row) - sine(setting.testInputs[i]!)) ** 2));
    const variance = mean(atTest.map((row) => mean(row.map((each) => (each - mean(row)) ** 2))));
    const last = runningParts(setting, 3, fits).at(-1)!;
    expectClose(last, { biasSquared, variance }, { rtol: 1e-7, atol: 1e-9 });
  });

  it('simulates all degrees at once as one by one', () => {
    const setting = problem(14, 0.3);
    const fits = drawFits(setting, 9, 25, 8);
    const simulated = simulatedParts(setting, 9, fits);
    expect(simulated).toHaveLength(10);
    simulated.forEach((parts, degree) => {
      const cut = fits.map((fit) => ({ ...fit, coefficients: fit.coefficients.slice(0, degree + 1) }));
      expectClose(runningParts(setting, degree, cut).at(-1), parts, { rtol: 1e-9, atol: 1e-12 });
    });
  });

  it('draws truth plus noise input by input, one set after the other', () => {
    const setting = problem(3, 0.25);
    const { normal } = createRandom(11);
    const wanted = [0, 1].map(() => setting.inputs.map((x) => sine(x) + 0.5 * normal()));
    expectClose(
      drawFits(setting, 1, 2, 11).map(({ targets }) => targets),
      wanted,
      { rtol: 1e-15, atol: 0 },
    );
  });

  it('estimates no variance from one set, and the bias of its own fit', () => {
    const setting = problem(10, 0.5);
    const fits = drawFits(setting, 0, 1, 5);
    const [first] = runningParts(setting, 0, fits);
    expect(first!.variance).toBe(0);
    // A constant fit is its coefficient times 1/√n.
    const constant = fits[0]!.coefficients[0]! / Math.sqrt(10);
    const misses = setting.testInputs.map((x) => (constant - sine(x)) ** 2);
    expect(first!.biasSquared).toBeCloseTo(misses.reduce((sum, each) => sum + each, 0) / misses.length, 12);
  });

  it('draws nothing from no sets, and refuses what it cannot use', () => {
    expect(drawFits(problem(10, 1), 1, 0, 1)).toEqual([]);
    expect(runningParts(problem(10, 1), 1, [])).toEqual([]);
    expect(() => drawFits(problem(10, 1), 1, -1, 1)).toThrow(MathError);
    expect(() => errorParts(problem(10, -1), 1)).toThrow(MathError);
    expect(() => errorParts(problem(5, 1), 5)).toThrow(MathError);
    expect(() => simulatedParts(problem(10, 1), 1, [])).toThrow(MathError);
  });
});

/** The least-squares cubic at a point, by gradient-free elimination on powers of x − ½. */
function fitCubic(inputs: readonly number[], targets: readonly number[], at: number): number {
  const powers = (x: number) => [0, 1, 2, 3].map((k) => (x - 0.5) ** k);
  const system = [0, 1, 2, 3].map((j) => [
    ...[0, 1, 2, 3].map((k) => inputs.reduce((sum, x) => sum + powers(x)[j]! * powers(x)[k]!, 0)),
    inputs.reduce((sum, x, i) => sum + powers(x)[j]! * targets[i]!, 0),
  ]);
  for (let pivot = 0; pivot < 4; pivot++) {
    for (let row = 0; row < 4; row++) {
      if (row === pivot) continue;
      const factor = system[row]![pivot]! / system[pivot]![pivot]!;
      system[row] = system[row]!.map((entry, k) => entry - factor * system[pivot]![k]!);
    }
  }
  return powers(at).reduce((sum, power, k) => sum + (power * system[k]![4]!) / system[k]![k]!, 0);
}
