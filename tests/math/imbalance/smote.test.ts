import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { balancedWeights } from '../../../src/math/imbalance/class-weights';
import { interpolate, nearestNeighbours, smote } from '../../../src/math/imbalance/smote';
import { smoteSpread, spreadOfPairs } from '../../../src/math/imbalance/smote-spread';
import { createRandom } from '../../../src/math/random';
import { casesOfKind, expectClose, loadGolden, readList, readMatrix, toleranceOf } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('15_smote');
const eight = [
  [1, 1],
  [1.5, 2],
  [3, 4],
  [5, 7],
  [3.5, 5],
  [4.5, 5],
  [3.5, 4.5],
  [1.2, 0.8],
];
const samples = fc.array(fc.tuple(evenly(-9, 9), evenly(-9, 9)), { minLength: 3, maxLength: 9 });

describe('SMOTE', () => {
  it.each(casesOfKind(golden, 'interpolate'))('interpolates as NumPy does: $name', (goldenCase) => {
    const { input, expected } = goldenCase;
    const neighbours = readMatrix(input['neighbour']);
    const lambdas = readList(input['lambda']);
    const got = readMatrix(input['base']).map((base, i) => interpolate(base, neighbours[i]!, lambdas[i]!));
    expectClose(got, expected['new'], toleranceOf(golden, goldenCase, 'new'));
  });

  it.each(casesOfKind(golden, 'neighbours'))('finds the neighbours of scikit-learn: $name', (goldenCase) => {
    const { input, expected } = goldenCase;
    expect(nearestNeighbours(readMatrix(input['X']), Number(input['k']))).toEqual(expected['indices']);
  });

  it.each(casesOfKind(golden, 'class_weight'))('has the weights of scikit-learn: $name', (goldenCase) => {
    const { expected } = goldenCase;
    expectClose(
      balancedWeights(readList(expected['counts'])),
      expected['weight'],
      toleranceOf(golden, goldenCase, 'weight'),
    );
  });

  it('draws the first point that the curriculum names', () => {
    const [first] = smote(eight, 5, 1, createRandom(8));
    expect(first).toMatchObject({ base: 5, neighbour: 6 });
    expect(first!.lambda).toBeCloseTo(0.1562951698, 10);
    expect(first!.point[0]).toBeCloseTo(4.3437048302, 10);
    expect(first!.point[1]).toBeCloseTo(4.9218524151, 10);
    const other = interpolate([1, 1], [3, 2], first!.lambda);
    expect(other[0]).toBeCloseTo(1.3125903397, 10);
    expect(other[1]).toBeCloseTo(1.1562951698, 10);
  });

  it('stays in the box of the minority', () => {
    fc.assert(
      fc.property(samples, fc.nat(1000), (data, seed) => {
        for (const { point } of smote(data, 2, 20, createRandom(seed))) {
          for (const j of [0, 1] as const) {
            const values = data.map((each) => each[j]);
            expect(point[j]).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
            expect(point[j]).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
          }
        }
      }),
    );
  });

  it('takes the lower index of two neighbours at one distance', () => {
    expect(nearestNeighbours([[0], [1], [-1], [1]], 2)[0]).toEqual([1, 2]);
  });

  it('refuses more neighbours than there are', () => {
    expect(() => nearestNeighbours(eight, 8)).toThrow(MathError);
    for (const k of [0, 1.5])
      expect(() => nearestNeighbours(eight, k)).toThrow(
        'nearestNeighbours needs a whole number of neighbours',
      );
    expect(() => smote(eight, 5, -1, createRandom(1))).toThrow(MathError);
    expect(() => interpolate([1], [1, 2], 0.5)).toThrow(MathError);
  });
});

describe('the spread of new points', () => {
  it('is two thirds with independent end points, whatever the samples', () => {
    fc.assert(
      fc.property(samples, (data) => {
        const pairs = data.flatMap((_, i) => data.map((__, j) => [i, j] as const));
        const spread = spreadOfPairs(data, pairs);
        if (spread !== null) expect(spread).toBeCloseTo(2 / 3, 6);
      }),
    );
  });

  it('is smaller when every other sample is a neighbour: the two ends are never the same', () => {
    expect(smoteSpread(eight, 7)).toBeCloseTo(2 / 3 - 1 / 21, 12);
  });

  // Computed in NumPy.
  it.each([
    [1, 0.9037763983480352],
    [3, 0.700098989442057],
    [5, 0.643114355842611],
  ])('for k = %d is as NumPy says', (k, spread) => {
    expect(smoteSpread(eight, k)).toBeCloseTo(spread, 12);
  });

  it('is that of many drawn points', () => {
    const drawn = smote(eight, 5, 200_000, createRandom(1)).map(({ point }) => point);
    const varianceOf = (data: readonly (readonly number[])[]) =>
      [0, 1].reduce((sum, j) => {
        const middle = data.reduce((total, each) => total + each[j]!, 0) / data.length;
        return sum + data.reduce((total, each) => total + (each[j]! - middle) ** 2, 0) / data.length;
      }, 0);
    expect(varianceOf(drawn) / varianceOf(eight)).toBeCloseTo(smoteSpread(eight, 5)!, 2);
  });

  it('is none where every new point is the same sample, and that of the line where two samples are joined', () => {
    expect(spreadOfPairs([[0], [1]], [[0, 0]])).toBeCloseTo(0, 12);
    // 1/12 for uniform numbers from 0 to 1, 1/4 for the two samples.
    expect(spreadOfPairs([[0], [1]], [[0, 1]])).toBeCloseTo(1 / 3, 12);
    // Half the points at the third sample, half evenly between the first two: 0.25 · 3.5² + 1/24 over 26/3 − (5/3)².
    expect(
      spreadOfPairs(
        [[0], [1], [4]],
        [
          [0, 1],
          [2, 2],
        ],
      ),
    ).toBeCloseTo((3.5 ** 2 / 4 + 1 / 24) / (17 / 3 - 25 / 9), 12);
  });

  it('has no meaning where all samples coincide', () => {
    expect(smoteSpread([[1], [1], [1]], 1)).toBeNull();
    expect(() => spreadOfPairs([[1]], [])).toThrow(MathError);
  });
});
