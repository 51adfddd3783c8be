import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../src/math/errors';
import { createRandom } from '../../src/math/random';
import {
  meanReciprocalSlope,
  rreluEvaluation,
  rreluSlopeMoments,
  rreluTraining,
} from '../../src/math/rrelu-slopes';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

const printed = { rtol: 1e-9, atol: 5.1e-11 };

describe('RReLU', () => {
  it('draws the reference slopes of seed 5 (P13, E1.53)', () => {
    const pass = rreluTraining([-3, -3, -3], 1 / 8, 1 / 3, createRandom(5));
    expectClose(pass.slopes, [0.2687031064, 0.2859881819, 0.1707839605], printed);
    expectClose(pass.outputs, [-0.80610932, -0.85796455, -0.51235188], { rtol: 0, atol: 5.1e-9 });
  });

  it('uses the mean slope in evaluation', () => {
    expectClose(
      rreluEvaluation([-3, 2], 1 / 8, 1 / 3),
      { slopes: [11 / 48, 11 / 48], outputs: [-0.6875, 2] },
      printed,
    );
    expectClose(rreluSlopeMoments(1 / 8, 1 / 3), { mean: 0.2291666667, sd: 0.060140653 }, printed);
  });

  it('shows that the mean of 1/a is not 1 over the mean (E1.53)', () => {
    expectClose(meanReciprocalSlope(3, 8), 0.19616585, { rtol: 0, atol: 5e-9 });
    expect(meanReciprocalSlope(3, 8)).toBeGreaterThan(1 / 5.5);
    expect(meanReciprocalSlope(4, 4)).toBe(0.25);
  });

  it('keeps every slope between its bounds and positive input unchanged', () => {
    const unit = evenly(0, 1);
    fc.assert(
      fc.property(fc.nat(), unit, unit, evenly(-5, 5), (seed, p, q, x) => {
        const [lower, upper] = [Math.min(p, q), Math.max(p, q)];
        const pass = rreluTraining([x, x, x], lower, upper, createRandom(seed));
        expect(pass.slopes.every((slope) => slope >= lower && slope <= upper)).toBe(true);
        if (x > 0) expect(pass.outputs).toEqual([x, x, x]);
      }),
    );
  });

  it('keeps the digits of the mean of 1/a when the bounds are almost equal', () => {
    // ln(u/l)/(u − l) by mpmath with 40 digits.
    expectClose(meanReciprocalSlope(0.3, 0.30000000000000004), 3.333333333333333, { rtol: 4e-16, atol: 0 });
    expectClose(meanReciprocalSlope(0.3, 0.3000001), 3.333332777777901, { rtol: 4e-16, atol: 0 });
  });

  it('accepts equal bounds, which leave one slope', () => {
    expect(meanReciprocalSlope(0.25, 0.25)).toBe(4);
    expect(rreluSlopeMoments(0.25, 0.25)).toEqual({ mean: 0.25, sd: 0 });
    expect(rreluTraining([-4], 0.25, 0.25, createRandom(1)).outputs).toEqual([-1]);
  });

  it('rejects bounds in the wrong order', () => {
    expect(() => rreluTraining([1], 1, 0, createRandom(1))).toThrow(MathError);
    expect(() => rreluEvaluation([1], 1, 0)).toThrow(MathError);
    expect(() => rreluSlopeMoments(1, 0)).toThrow(MathError);
    expect(() => meanReciprocalSlope(0, 1)).toThrow(MathError);
  });
});
