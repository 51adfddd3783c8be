import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { squaredDistance } from '../../../src/math/linear-algebra/squared-distance';
import { centerRounds, groupMeans } from '../../../src/math/paradigms/center-rounds';
import { nearestCenter } from '../../../src/math/paradigms/nearest-center';

const points = [
  [1, 1],
  [1.5, 2],
  [3, 4],
  [5, 7],
  [3.5, 5],
  [4.5, 5],
  [3.5, 4.5],
  [1.2, 0.8],
] as const;

const coordinate = fc.integer({ min: -40, max: 40 }).map((n) => n / 5);
const place = fc.tuple(coordinate, coordinate);
const cloud = fc.array(place, { minLength: 4, maxLength: 12 });

describe('k-means', () => {
  // Lloyd's algorithm in NumPy from the first k points.
  it.each([
    [2, [0, 0, 1, 1, 1, 1, 1, 0], 8.853333333333333],
    [3, [0, 1, 2, 2, 2, 2, 2, 0], 7.9399999999999995],
    [4, [0, 1, 2, 3, 2, 2, 2, 0], 1.915],
  ])('with k = %i ends where NumPy does', (k, groups, inertia) => {
    const last = centerRounds(points, points.slice(0, k)).at(-1)!;
    expect(last.groups).toEqual(groups);
    expect(last.inertia).toBeCloseTo(inertia, 12);
  });

  it('gives the inertias of the curriculum after each assignment', () => {
    const inertias = centerRounds(points, points.slice(0, 2)).map(({ inertia }) => inertia);
    [84.83, 11.444722222222222, 8.853333333333333].forEach((each, i) => {
      expect(inertias[i]).toBeCloseTo(each, 12);
    });
    expect(inertias).toHaveLength(3);
  });

  it('never raises the inertia, with labels or without', () => {
    fc.assert(
      fc.property(
        cloud,
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.option(fc.nat(3)), { minLength: 12, maxLength: 12 }),
        (some, k, drawn) => {
          const labels = some.map((_, i) => (drawn[i] === null ? null : drawn[i]! % k));
          const rounds = centerRounds(some, some.slice(0, k), labels);
          rounds.slice(1).forEach(({ inertia }, i) => {
            expect(inertia).toBeLessThanOrEqual(rounds[i]!.inertia + 1e-9);
          });
        },
      ),
    );
  });

  it('ends with each free point at its nearest center and each center at the mean of its points', () => {
    fc.assert(
      fc.property(cloud, fc.integer({ min: 1, max: 4 }), (some, k) => {
        const { centers, groups } = centerRounds(some, some.slice(0, k)).at(-1)!;
        some.forEach((point, i) => {
          const least = Math.min(...centers.map((center) => squaredDistance(center, point)));
          expect(squaredDistance(centers[groups[i]!]!, point)).toBeCloseTo(least, 9);
        });
        groupMeans(some, groups, centers).forEach((center, j) => {
          expect(squaredDistance(center, centers[j]!)).toBeCloseTo(0, 12);
        });
      }),
    );
  });

  it('can stop at a worse grouping than the best one', () => {
    const corners = [
      [0, 0],
      [0, 1],
      [4, 0],
      [4, 1],
    ] as const;
    const starts = [
      [2, 0],
      [2, 1],
    ] as const;
    // Two long groups, 4 · 2² = 16; the short ones would have 4 · ½² = 1.
    expect(centerRounds(corners, starts).at(-1)!.inertia).toBe(16);
    expect(centerRounds(corners, [corners[0], corners[2]]).at(-1)!.inertia).toBe(1);
  });

  it('keeps the center of an empty group', () => {
    const near = [
      [1, 1],
      [3, 1],
    ] as const;
    const { centers, groups } = centerRounds(near, [
      [1, 1],
      [9, 9],
    ]).at(-1)!;
    // The first center gets both points, the second none.
    expect(groups).toEqual([0, 0]);
    expect(centers).toEqual([
      [2, 1],
      [9, 9],
    ]);
  });

  it('stops after the rounds that were asked for', () => {
    expect(centerRounds(points, points.slice(0, 2), undefined, 1)).toHaveLength(1);
  });
});

describe('with labels', () => {
  const few = points.map((_, i) => (i === 0 ? 0 : i === 3 ? 1 : null));

  it('two of them lead to the groups of the curriculum', () => {
    const rounds = centerRounds(points, [points[0], points[3]], few);
    expect(rounds[0]!.groups).toEqual([0, 0, 0, 1, 1, 1, 1, 0]);
    expect(rounds.at(-1)!.groups).toEqual([0, 0, 1, 1, 1, 1, 1, 0]);
    expect(rounds.at(-1)!.centers.flat()).toEqual([
      expect.closeTo(3.7 / 3, 12),
      expect.closeTo(3.8 / 3, 12),
      expect.closeTo(3.9, 12),
      expect.closeTo(5.1, 12),
    ]);
  });

  it('a labelled point stays in its group wherever it lies', () => {
    fc.assert(
      fc.property(place, (moved) => {
        const some = points.map((point, i) => (i === 0 ? moved : point));
        centerRounds(some, [some[0]!, some[3]!], few).forEach(({ groups }) => {
          expect([groups[0], groups[3]]).toEqual([0, 1]);
        });
      }),
    );
  });

  it('a label for every point leaves nothing to do after the centers have moved', () => {
    const labels = [0, 0, 1, 1, 1, 1, 1, 0];
    const centers = groupMeans(points, labels, [points[0], points[3]]);
    expect(centerRounds(points, centers, labels)).toHaveLength(1);
  });
});

describe('the nearest center', () => {
  it('is the first one in a tie', () => {
    expect(
      nearestCenter(
        [
          [0, 0],
          [2, 0],
        ],
        [1, 5],
      ),
    ).toBe(0);
  });
  it('takes the one that is nearer', () => {
    expect(
      nearestCenter(
        [
          [0, 0],
          [2, 0],
        ],
        [1.1, 5],
      ),
    ).toBe(1);
  });
});

it('what makes no sense is refused', () => {
  expect(() => nearestCenter([], [0, 0])).toThrow('nearestCenter needs at least one center');
  expect(() => centerRounds([], [[0, 0]])).toThrow(MathError);
  expect(() => centerRounds([[0, 0]], [[0, 0]], [])).toThrow(MathError);
  expect(() => centerRounds([[0, 0]], [[0, 0]], [1])).toThrow(MathError);
  expect(() => centerRounds([[0, 0]], [[0, 0]], [null], 0)).toThrow(MathError);
});
