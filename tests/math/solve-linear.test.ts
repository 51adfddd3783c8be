import { describe, expect, it } from 'vitest';
import { solveLinear } from '../../src/math/solve-linear';
import { casesOfKind, expectCase, loadGolden, readList, readMatrix } from '../golden/check';

const golden = loadGolden('16_linalg');

describe('a linear system', () => {
  it.each(casesOfKind(golden, 'solve'))('agrees with the golden case $name', (goldenCase) => {
    const { A, b } = goldenCase.input;
    expectCase({ x: solveLinear(readMatrix(A), readList(b)) }, golden, goldenCase);
  });

  it('needs another row for a zero on the diagonal', () => {
    expect(
      solveLinear(
        [
          [0, 2],
          [3, 1],
        ],
        [4, 5],
      ),
    ).toEqual([1, 2]);
  });

  it('refuses what has no single solution', () => {
    expect(() =>
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toThrow(/can be inverted/);
    expect(() =>
      solveLinear(
        [
          [0, 0],
          [1, 1],
        ],
        [1, 2],
      ),
    ).toThrow(/can be inverted/);
    expect(() => solveLinear([[1, 2]], [1])).toThrow(/square matrix/);
    expect(() =>
      solveLinear(
        [
          [1, 2],
          [3, 4],
        ],
        [1],
      ),
    ).toThrow(/one entry for each row/);
    expect(() =>
      solveLinear(
        [
          [1, NaN],
          [3, 4],
        ],
        [1, 1],
      ),
    ).toThrow(/finite/);
  });
});
