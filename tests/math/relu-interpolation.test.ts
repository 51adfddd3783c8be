import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../src/math/errors';
import {
  evaluateReluSum,
  type InterpolationTarget,
  reluInterpolation,
  targetValue,
} from '../../src/math/relu-interpolation';
import { expectClose } from '../golden/check';

const printed = { rtol: 1e-9, atol: 5.1e-11 };
const targets = fc.constantFrom<InterpolationTarget>('sine', 'absolute', 'step');
const pieceCounts = fc.integer({ min: 2, max: 64 });

describe('interpolation by a sum of ReLUs (relu-approximation, P13)', () => {
  it.each([
    [4, 0.2105136624],
    [8, 0.0703776226],
    [16, 0.0188463121],
    [64, 0.0012030931],
  ])('has the reference maximum error of the sine with %i pieces', (pieces, error) => {
    expectClose(reluInterpolation('sine', pieces).maximumError, error, printed);
  });

  it('is exact for |x - pi| with an even number of pieces, else off by half a piece', () => {
    expectClose(reluInterpolation('absolute', 5).maximumError, 0.6283185307, printed);
    expect(reluInterpolation('absolute', 5).maximumErrorAt).toBe(Math.PI);
    for (let pieces = 2; pieces <= 64; pieces += 2) {
      expect(reluInterpolation('absolute', pieces).maximumError).toBeLessThan(1e-14);
    }
  });

  it('never gets below one half for the step, while the mean error falls like 1/K', () => {
    expectClose(reluInterpolation('step', 8).meanAbsoluteError, 0.0625, printed);
    for (let pieces = 2; pieces <= 64; pieces++) {
      const { maximumError, meanAbsoluteError } = reluInterpolation('step', pieces);
      expectClose(maximumError, pieces % 2 === 0 ? 1 : 0.5, { rtol: 1e-12, atol: 0 });
      // A triangle of height 1 and base one piece, or two of height 1/2 and base half a piece.
      expectClose(meanAbsoluteError * pieces, pieces % 2 === 0 ? 1 / 2 : 1 / 4, { rtol: 1e-11, atol: 0 });
    }
  });

  it('shrinks like 1/K^2 for the sine', () => {
    const ratio = reluInterpolation('sine', 32).maximumError / reluInterpolation('sine', 64).maximumError;
    expect(ratio).toBeCloseTo(4, 1);
  });

  it('goes through the target at every point', () => {
    fc.assert(
      fc.property(targets, pieceCounts, (target, pieces) => {
        const network = reluInterpolation(target, pieces);
        expect(network.coefficients.length).toBe(pieces);
        network.knots.forEach((x, k) => {
          expect(evaluateReluSum(network, x)).toBeCloseTo(network.values[k]!, 10);
        });
        expect(evaluateReluSum(network, 2 * Math.PI)).toBeCloseTo(network.values[pieces]!, 10);
      }),
    );
  });

  it('bounds the error on a fine grid and comes close to it', () => {
    fc.assert(
      fc.property(targets, pieceCounts, (target, pieces) => {
        const network = reluInterpolation(target, pieces);
        const count = 4000;
        let worst = 0;
        let sum = 0;
        for (let k = 0; k < count; k++) {
          const x = (2 * Math.PI * (k + 0.5)) / count;
          const error = Math.abs(targetValue(target, x) - evaluateReluSum(network, x));
          worst = Math.max(worst, error);
          sum += error;
        }
        expect(worst).toBeLessThanOrEqual(network.maximumError + 1e-12);
        expect(worst).toBeGreaterThan(network.maximumError - 0.02);
        expect(sum / count).toBeCloseTo(network.meanAbsoluteError, 4);
      }),
      { numRuns: 40 },
    );
  });

  it('has as many knots as pieces, from 0 on, and the step up at π itself', () => {
    const { knots, values } = reluInterpolation('step', 4);
    expectClose(knots, [0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2], { rtol: 1e-15, atol: 0 });
    expect(values).toEqual([0, 0, 1, 1, 1]);
    expect(targetValue('step', Math.PI)).toBe(1);
    expect(targetValue('step', 3.14)).toBe(0);
    expect(targetValue('step', Number.NaN)).toBeNaN();
  });

  it('keeps its value left of 0 and its last slope right of 2 pi', () => {
    const network = reluInterpolation('sine', 8);
    expect(evaluateReluSum(network, -Math.PI)).toBe(0);
    const lastSlope = (network.values[8]! - network.values[7]!) / (Math.PI / 4);
    expect(evaluateReluSum(network, 3 * Math.PI)).toBeCloseTo(network.values[8]! + Math.PI * lastSlope, 12);
  });

  it('rejects a number of pieces that is no positive integer', () => {
    expect(() => reluInterpolation('sine', 0)).toThrow(MathError);
    expect(() => reluInterpolation('sine', 1.5)).toThrow(MathError);
  });
});
