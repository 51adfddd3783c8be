import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOddsOfCopies, posteriorOfCopies } from '../../../src/math/generative/repeated-feature';

const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('naive Bayes with a repeated feature', () => {
  it('turns 0.8 into 0.941 with two copies, 0.999 with five', () => {
    expect(posteriorOfCopies(0.8, 2)).toBeCloseTo(0.64 / 0.68, 15); // odds 4² = 16
    expect(posteriorOfCopies(0.8, 5)).toBeCloseTo(0.999024390243902, 15); // mpmath: 1024/1025
  });

  it('is right with one copy, and has the prior alone with none', () => {
    fc.assert(
      fc.property(probability, probability, (single, prior) => {
        expect(posteriorOfCopies(single, 1, prior)).toBeCloseTo(single, 12);
        expect(posteriorOfCopies(single, 0, prior)).toBeCloseTo(prior, 12);
      }),
    );
  });

  it('raises the odds to the power of the copies', () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 1, max: 6 }), (single, copies) => {
        const odds = (single / (1 - single)) ** copies;
        expect(posteriorOfCopies(single, copies)).toBeCloseTo(odds / (1 + odds), 12);
        expect(Math.sign(logOddsOfCopies(single, copies))).toBe(Math.sign(logOddsOfCopies(single, 1)));
      }),
    );
  });

  it('refuses certainty and half a copy', () => {
    expect(() => posteriorOfCopies(1, 2)).toThrow('posterior');
    expect(() => posteriorOfCopies(0.8, 2, 0)).toThrow('prior');
    expect(() => posteriorOfCopies(0.8, 1.5)).toThrow('copies');
  });
});
