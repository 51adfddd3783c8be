import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gridHitProbability,
  randomHitProbability,
  trialsForProbability,
} from '../../../src/math/capacity/search-hits';
import { MathError } from '../../../src/math/errors';
import { midpoints } from '../../../src/math/even-grid';

describe('the probability that random trials hit', () => {
  it.each([
    // Curriculum, page P26, demo random-vs-grid.
    [9, 0.36975059],
    [20, 0.64151408],
    [60, 0.9539302],
  ])('is that of the curriculum for %d trials', (trials, expected) => {
    expect(randomHitProbability(0.05, trials)).toBeCloseTo(expected, 8);
  });

  it('is that of the independent misses multiplied', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.9, noNaN: true }),
        fc.integer({ min: 0, max: 200 }),
        (share, trials) => {
          let misses = 1;
          for (let trial = 0; trial < trials; trial++) misses *= 1 - share;
          expect(randomHitProbability(share, trials)).toBeCloseTo(1 - misses, 11);
        },
      ),
    );
  });

  it('reaches 95 % of a region of 5 % with 59 trials, not with 58', () => {
    expect(trialsForProbability(0.05, 0.95)).toBe(59);
    expect(randomHitProbability(0.05, 58)).toBeLessThan(0.95);
    expect(randomHitProbability(0.05, 59)).toBeGreaterThan(0.95);
  });

  it('refuses shares that are none', () => {
    expect(() => randomHitProbability(0, 1)).toThrow(MathError);
    expect(() => randomHitProbability(1, 1)).toThrow(MathError);
    expect(() => randomHitProbability(0.1, -1)).toThrow(MathError);
    expect(() => trialsForProbability(0.1, 1)).toThrow(MathError);
  });
});

describe('the probability that a grid hits', () => {
  it('is the number of places times the width over the room for it, while they stand apart and inside', () => {
    for (let count = 1; count <= 10; count++) {
      expect(gridHitProbability(count, 0.05)).toBeCloseTo((count * 0.05) / 0.95, 12);
    }
  });

  it('is that of many positions of the interval, one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0.02, max: 0.6, noNaN: true }),
        (count, width) => {
          const places = midpoints(count);
          const positions = 20_000;
          let hits = 0;
          for (let i = 0; i < positions; i++) {
            const middle = width / 2 + ((1 - width) * (i + 0.5)) / positions;
            if (places.some((place) => Math.abs(place - middle) <= width / 2)) hits += 1;
          }
          expect(Math.abs(gridHitProbability(count, width) - hits / positions)).toBeLessThan(0.002);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is 1 where the interval is as wide as a cell', () => {
    expect(gridHitProbability(4, 0.25)).toBeCloseTo(1, 12);
    expect(gridHitProbability(4, 0.4)).toBeCloseTo(1, 12);
  });

  it('needs a place and a width', () => {
    expect(() => gridHitProbability(0, 0.1)).toThrow(MathError);
    expect(() => gridHitProbability(1, 1)).toThrow(MathError);
  });
});
