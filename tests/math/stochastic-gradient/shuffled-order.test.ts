import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { createRandom } from '../../../src/math/random';
import { shuffledOrder } from '../../../src/math/stochastic-gradient/shuffled-order';

describe('a shuffled order', () => {
  it('holds each number once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.nat(), (count, seed) => {
        const order = shuffledOrder(count, createRandom(seed));
        expect([...order].sort((one, other) => one - other)).toEqual(
          Array.from({ length: count }, (_, i) => i),
        );
      }),
    );
  });

  it('gives each of the six orders of three about equally often', () => {
    const random = createRandom(1);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const key = shuffledOrder(3, random).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Five standard deviations of a binomial count: √(6000·⅙·⅚) = 28.9.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });

  it('refuses a count that is no whole number', () => {
    expect(() => shuffledOrder(-1, createRandom(1))).toThrow(MathError);
  });
});
