import { describe, expect, it } from 'vitest';
import { AuthorError } from '../../src/demo/errors';
import { between, formula } from '../../src/exercise/formula';
import { areEqual, drawWithPoints } from '../../src/exercise/points';
import { createRandom } from '../../src/math/random';

describe('values of one formula written in two ways', () => {
  it('differ by at most a billionth of the right one', () => {
    for (const size of [1e-6, 1, -1e6]) {
      expect(areEqual([size * (1 + 0.9e-9)], [size])).toBe(true);
      expect(areEqual([size * (1 - 0.9e-9)], [size])).toBe(true);
      expect(areEqual([size * (1 + 1.1e-9)], [size])).toBe(false);
      expect(areEqual([-size], [size])).toBe(false);
    }
  });

  it('may differ by the rounding of the largest one where terms cancel to nothing', () => {
    expect(areEqual([1e6, 0.9e-8], [1e6, 0])).toBe(true);
    expect(areEqual([-1e6, -0.9e-8], [-1e6, 0])).toBe(true);
    expect(areEqual([1e6, 1.1e-8], [1e6, 0])).toBe(false);
    expect(areEqual([1e-6, 0.9e-20], [1e-6, 0])).toBe(true);
    expect(areEqual([1e-6, 1e-15], [1e-6, 0])).toBe(false);
  });

  it('are numbers', () => {
    expect(areEqual([Number.NaN], [1])).toBe(false);
    expect(areEqual([1, 2], [1])).toBe(false);
  });
});

/** Twelve points for an answer and a slip, which is the answer times a factor. */
const pointsFor = (size: number, factor: number) =>
  drawWithPoints(
    formula({
      section: 'here',
      variables: { x: between(1, 2) },
      answer: ({ x }) => size * x,
      key: 'x',
      slips: { scaled: ({ x }) => size * factor * x },
    }),
    createRandom(1),
  ).points;

describe('an answer and a slip', () => {
  it.each([1e-9, 1, -1e9])('of size %d differ by more than a millionth', (size) => {
    for (const factor of [0.5, 1 - 1.1e-6, 1 + 1.1e-6, -1]) expect(pointsFor(size, factor)).toHaveLength(12);
    for (const factor of [1, 1 - 0.9e-6, 1 + 0.9e-6])
      expect(() => pointsFor(size, factor)).toThrow(AuthorError);
  });
});
