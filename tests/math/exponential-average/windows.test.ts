import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { totalWeight } from '../../../src/math/exponential-average/exponential-average';
import { exponentialWeights } from '../../../src/math/exponential-average/weights';
import {
  averagingWindow,
  halfLife,
  massInWindow,
  meanAge,
  noiseWindow,
  stepsToOneOverE,
  weightRatioAtWindow,
} from '../../../src/math/exponential-average/windows';
import { casesOfKind, expectCase, expectClose, loadGolden, readNumber } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('10_ewma');
const printed = { rtol: 0, atol: 5.1e-11 };
const all = [
  averagingWindow,
  weightRatioAtWindow,
  massInWindow,
  halfLife,
  stepsToOneOverE,
  meanAge,
  noiseWindow,
];

describe('the windows of an exponentially weighted average', () => {
  it.each(casesOfKind(golden, 'window'))('agree with the golden case $name', (goldenCase) => {
    const beta = readNumber(goldenCase.input['beta']);
    const got = {
      window: averagingWindow(beta),
      weight_ratio_at_window: weightRatioAtWindow(beta),
      half_life: halfLife(beta),
      steps_to_1_over_e: stepsToOneOverE(beta),
      span: noiseWindow(beta),
      effective_sample_size: noiseWindow(beta),
      mean_age: meanAge(beta),
      bias_factor_t: Array.from({ length: 20 }, (_, i) => 1 / totalWeight(beta, i + 1)),
    };
    expectCase(got, golden, goldenCase);
  });

  it.each([
    { beta: 0.5, window: 2, ratio: 0.25, mass: 0.75 },
    { beta: 0.9, window: 10, ratio: 0.3486784401, mass: 0.6513215599 },
    { beta: 0.98, window: 50, ratio: 0.3641696801, mass: 0.6358303199 },
    { beta: 0.99, window: 100, ratio: 0.3660323413, mass: 0.6339676587 },
  ])('hold the printed mass for β = $beta', ({ beta, window, ratio, mass }) => {
    // Curriculum, page P23, demo ema-weights; E0.14 of the errata.
    expectClose(averagingWindow(beta), window, { rtol: 1e-12, atol: 0 });
    expectClose([weightRatioAtWindow(beta), massInWindow(beta)], [ratio, mass], printed);
  });

  it('are 6.578813479, 9 and 19 for β = 0.9, and 199 for β = 0.99', () => {
    expectClose([halfLife(0.9), meanAge(0.9), noiseWindow(0.9)], [6.578813479, 9, 19], printed);
    expectClose(noiseWindow(0.99), 199, printed);
  });

  it('hold a mass that falls to 1 − 1/e as β → 1', () => {
    const masses = [0, 0.5, 0.9, 0.99, 0.999, 0.9999].map(massInWindow);
    expect(masses).toEqual([...masses].sort((a, b) => b - a));
    expectClose(masses[5], 1 - 1 / Math.E, { rtol: 5e-5, atol: 0 });
    expectClose(1 / Math.E, 0.3678794412, printed);
  });

  it('are what their definitions say, summed over the weights', () => {
    fc.assert(
      fc.property(evenly(0, 0.97), (beta) => {
        const weights = exponentialWeights(beta, 2000);
        const age = weights.reduce((sum, weight, k) => sum + k * weight, 0);
        const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
        expectClose([meanAge(beta), noiseWindow(beta)], [age, 1 / squares], { rtol: 1e-10, atol: 1e-12 });
        expectClose(beta ** halfLife(beta), beta === 0 ? 1 : 0.5, { rtol: 1e-12, atol: 0 });
        expectClose(beta ** stepsToOneOverE(beta), beta === 0 ? 1 : 1 / Math.E, { rtol: 1e-12, atol: 0 });
      }),
    );
  });

  it('are as short as can be for β = 0', () => {
    expect(all.map((window) => window(0))).toEqual([1, 0, 1, 0, 0, 0, 1]);
  });

  it('refuse coefficients outside [0, 1)', () => {
    for (const window of all) {
      expect(() => window(1)).toThrow(MathError);
      expect(() => window(-0.5)).toThrow(MathError);
    }
  });
});
