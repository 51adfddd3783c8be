import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsSeparable } from '../../../src/math/perceptron/pairs-in-plane';

type Point = readonly [number, number];
type Pair = readonly [Point, Point];

// Few places, so that pairs often touch.
const place = fc.integer({ min: 0, max: 4 });
const pair: fc.Arbitrary<Pair> = fc.tuple(fc.tuple(place, place), fc.tuple(place, place));

/** Whether some direction puts both points of one pair strictly before both of the other: those across the edges between points do. */
function separatedBySomeDirection([a, b]: Pair, [c, d]: Pair): boolean {
  const points = [a, b, c, d];
  const edges = points.flatMap(([x, y]) => points.map(([u, v]) => [u - x, v - y] as const));
  const directions = edges.flatMap(([x, y]) => [
    [x, y],
    [-y, x],
  ]);
  return directions.some(([nx, ny]) => {
    const along = ([x, y]: Point) => nx! * x + ny! * y;
    const [first, second] = [
      [along(a), along(b)],
      [along(c), along(d)],
    ] as const;
    return Math.max(...first) < Math.min(...second) || Math.max(...second) < Math.min(...first);
  });
}

describe('two pairs of points', () => {
  it('are separable where a direction puts one pair before the other', () => {
    fc.assert(
      fc.property(pair, pair, (one, other) => {
        expect(pairsSeparable(one, other)).toBe(separatedBySomeDirection(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  it('are not where they cross, touch or lie in one another', () => {
    const flat: Pair = [
      [0, 0],
      [2, 0],
    ];
    const apart = (other: Pair) => [pairsSeparable(flat, other), pairsSeparable(other, flat)];
    // Across, with an end on it from above and below, inside, and in line with it beyond its end.
    expect(
      apart([
        [1, -1],
        [1, 1],
      ]),
    ).toEqual([false, false]);
    expect(
      apart([
        [1, 0],
        [1, 1],
      ]),
    ).toEqual([false, false]);
    expect(
      apart([
        [1, -1],
        [2, 0],
      ]),
    ).toEqual([false, false]);
    expect(
      apart([
        [0.5, 0],
        [1, 0],
      ]),
    ).toEqual([false, false]);
    expect(
      apart([
        [3, 0],
        [4, 0],
      ]),
    ).toEqual([true, true]);
    expect(
      apart([
        [3, -1],
        [3, 1],
      ]),
    ).toEqual([true, true]);
  });
});
