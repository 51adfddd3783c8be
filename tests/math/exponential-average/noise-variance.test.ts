import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  averageNoiseVariance,
  averageNoiseVarianceAt,
  simulateAverageNoise,
} from '../../../src/math/exponential-average/noise-variance';
import { exponentialWeights } from '../../../src/math/exponential-average/weights';
import { noiseWindow } from '../../../src/math/exponential-average/windows';
import { createRandom } from '../../../src/math/random';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const coefficients = evenly(0, 0.999);

describe('the variance of the average of white noise', () => {
  // Curriculum, page P23, demo ema-noise; E0.14 of the errata.
  it('is 0.0526315789 in theory for β = 0.9', () => {
    expectClose(averageNoiseVariance(0.9), 0.0526315789, { rtol: 0, atol: 5.1e-11 });
  });

  it('is 0.05203292 in a simulation of 200000 steps with seed 31', () => {
    const simulated = simulateAverageNoise(createRandom(31), { beta: 0.9, steps: 200_000, dropped: 200 });
    expectClose(simulated, 0.05203292, { rtol: 0, atol: 5.1e-9 });
  });

  it('is that of the mean of as many independent numbers as the noise window holds', () => {
    fc.assert(
      fc.property(coefficients, (beta) => {
        expectClose(averageNoiseVariance(beta), 1 / noiseWindow(beta), { rtol: 1e-13, atol: 0 });
      }),
    );
  });

  it('is the sum of the squared weights after t steps', () => {
    fc.assert(
      fc.property(coefficients, fc.integer({ min: 0, max: 300 }), (beta, step) => {
        const squares = exponentialWeights(beta, step).reduce((sum, weight) => sum + weight ** 2, 0);
        expectClose(averageNoiseVarianceAt(beta, step), squares, { rtol: 1e-10, atol: 1e-13 });
      }),
    );
    expectClose(averageNoiseVarianceAt(0.9, 10_000), averageNoiseVariance(0.9), { rtol: 1e-15, atol: 0 });
  });

  it('is that of the noise itself for β = 0', () => {
    expect(averageNoiseVariance(0)).toBe(1);
  });

  it('draws one normal number a step', () => {
    const random = createRandom(8);
    simulateAverageNoise(random, { beta: 0.9, steps: 10, dropped: 2 });
    const expected = createRandom(8);
    for (let step = 0; step < 10; step++) expected.normal();
    expect(random.normal()).toBe(expected.normal());
  });

  it('starts the average at 0', () => {
    const [first, second] = [createRandom(5), createRandom(5)];
    const [x, y] = [first.normal(), first.normal()];
    // m₁ = x/4, m₂ = 3x/16 + y/4: their variance is a quarter of the squared difference.
    expectClose(
      simulateAverageNoise(second, { beta: 0.75, steps: 2, dropped: 0 }),
      (x / 4 - (3 * x) / 16 - y / 4) ** 2 / 4,
      { rtol: 1e-13, atol: 0 },
    );
  });

  it('refuses coefficients outside [0, 1) and runs with no step left', () => {
    expect(() => averageNoiseVariance(1)).toThrow(MathError);
    const run = (beta: number, steps: number, dropped: number) => () =>
      simulateAverageNoise(createRandom(1), { beta, steps, dropped });
    expect(run(1, 10, 0)).toThrow(MathError);
    expect(run(0.9, 10, 10)).toThrow(/more steps/);
    expect(run(0.9, 10, -1)).toThrow(MathError);
  });
});
