import { describe, expect, it } from 'vitest';
import { AuthorError } from '../../src/demo/errors';
import { decimal, drawNumbers, isSeed, oneOf, shuffled, whole } from '../../src/exercise/draw';
import { createRandom } from '../../src/math/random';

describe('drawNumbers', () => {
  const table = {
    beta: oneOf(0.5, 0.9),
    count: whole(2, 4),
    rate: decimal(0.1, 0.3, 0.1),
    size: decimal(100, 300, 50),
  };

  it('draws every value, and only those, without rounding noise', () => {
    const random = createRandom(1);
    const drawn = Array.from({ length: 300 }, () => drawNumbers(table, random));
    const seen = (name: keyof typeof table): number[] =>
      [...new Set(drawn.map((each) => each[name]))].sort((a, b) => a - b);
    expect(seen('beta')).toEqual([0.5, 0.9]);
    expect(seen('count')).toEqual([2, 3, 4]);
    expect(seen('rate')).toEqual([0.1, 0.2, 0.3]);
    expect(seen('size')).toEqual([100, 150, 200, 250, 300]);
  });

  it('draws again what is refused', () => {
    const random = createRandom(2);
    for (let round = 0; round < 100; round++) {
      expect(drawNumbers(table, random, ({ count }) => count !== 3).count).not.toBe(3);
    }
  });

  it('says so when everything is refused', () => {
    let draws = 0;
    const refuse = () => {
      draws++;
      return false;
    };
    expect(() => drawNumbers(table, createRandom(1), refuse)).toThrow(AuthorError);
    expect(draws).toBe(1000);
    // The last one may still be taken.
    draws = 0;
    expect(drawNumbers(table, createRandom(1), () => ++draws === 1000).count).toBeGreaterThan(1);
  });
});

it('shuffled takes one number less than there are items, so that what is drawn after it stays', () => {
  for (const count of [0, 1, 2, 5]) {
    const [one, other] = [createRandom(4), createRandom(4)];
    shuffled(Array.from({ length: count }), one);
    for (let left = count; left > 1; left--) other.integer(left);
    expect(one.uniform()).toBe(other.uniform());
  }
});

it('shuffled keeps every item and reaches every order', () => {
  const random = createRandom(3);
  const orders = new Set(Array.from({ length: 200 }, () => shuffled(['a', 'b', 'c'], random).join('')));
  expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
});

it('a seed is a whole number from 1 to 999 999', () => {
  expect([1, 2, 999_999].every(isSeed)).toBe(true);
  expect([0, -1, 1_000_000, 1.5, Number.NaN, Infinity].some(isSeed)).toBe(false);
});
