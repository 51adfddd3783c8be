import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropoutWeights } from '../../../src/math/dropout/dropout-regression';
import { equalCopies, noiseOfShare } from '../../../src/math/dropout/equal-copies';
import { MathError } from '../../../src/math/errors';
import { evenly } from '../evenly';

const copiesOf = fc.integer({ min: 1, max: 100 });
const keeps = fc.double({ min: 0.1, max: 1, noNaN: true });

describe('equal copies of a feature', () => {
  // Erratum E1.16.
  it.each([
    [2, 0.6666667, 0.5],
    [10, 0.1818182, 0.1],
    [100, 0.01980198, 0.01],
  ])('%d of them kept with probability one half', (copies, raw, without) => {
    expect(equalCopies(copies, 0.5).raw).toBeCloseTo(raw, 7);
    expect(equalCopies(copies, 0.5).without).toBe(without);
  });

  it('shrink once scaled, and at most grow by 1/q as stored', () => {
    fc.assert(
      fc.property(copiesOf, keeps, (copies, keep) => {
        const { raw, effective, total, without } = equalCopies(copies, keep);
        expect(raw).toBeGreaterThanOrEqual(without - 1e-12);
        expect(raw / without).toBeLessThanOrEqual(1 / keep + 1e-9);
        expect(effective).toBeLessThanOrEqual(without + 1e-12);
        expect(total).toBeCloseTo(copies * effective, 12);
      }),
    );
  });

  it('have the weights of the regression with dropout', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0.1, max: 0.95, noNaN: true }),
        (k, keep) => {
          const rows = [1, 2, -1].map((x) => new Array<number>(k).fill(x));
          for (const weight of dropoutWeights({ rows, targets: [1, 2, -1] }, keep)) {
            expect(weight).toBeCloseTo(equalCopies(k, keep).effective, 9);
          }
        },
      ),
    );
  });

  it('add least noise when they share alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), keeps, evenly(0, 1), (k, keep, s) => {
        const least = noiseOfShare(k, keep, 1 / k);
        expect(least).toBeCloseTo((1 - keep) / keep / k, 9);
        expect(noiseOfShare(k, keep, s)).toBeGreaterThanOrEqual(least - 1e-12);
      }),
    );
    expect(noiseOfShare(2, 0.5, 1)).toBe(1);
    // s² + (1 − s)²/(k − 1) = 0.25 + 0.25/4 with the factor 1/4.
    expect(noiseOfShare(5, 0.8, 0.5)).toBeCloseTo(0.078125, 12);
  });

  it('need a count and a keep probability above 0', () => {
    expect(() => equalCopies(0, 0.5)).toThrow(MathError);
    expect(() => equalCopies(2.5, 0.5)).toThrow(MathError);
    expect(() => equalCopies(2, 0)).toThrow(MathError);
    expect(() => noiseOfShare(1, 0.5, 1)).toThrow(MathError);
    expect(() => noiseOfShare(2, 1.5, 1)).toThrow(MathError);
  });
});
