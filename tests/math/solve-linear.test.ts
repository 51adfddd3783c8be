import { describe, expect, it } from 'vitest';
import { solveLinear } from '../../src/math/solve-linear';
import { casesOfKind, expectCase, expectClose, loadGolden, readList, readMatrix } from '../golden/check';

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

  it('takes the pivot that is largest in size beside the other entries of its row', () => {
    const close = { rtol: 1e-14, atol: 0 };
    const tiny = [
      [1e-20, 1],
      [-1, 1],
    ];
    expectClose(solveLinear(tiny, [1, 0]), [1, 1], close);
    // Golub and Van Loan: the 2 is the larger entry, but small in its row.
    const large = [
      [2, 2e20],
      [1, 1],
    ];
    expectClose(solveLinear(large, [2e20, 2]), [1, 1], close);
  });

  it('does not depend on the unit of its entries', () => {
    for (const unit of [1e-100, 1e-10, 1, 1e10, 1e100]) {
      const scaled = [
        [2 * unit, unit],
        [unit, 3 * unit],
      ];
      expectClose(solveLinear(scaled, [3 * unit, 4 * unit]), [1, 1], { rtol: 1e-14, atol: 0 });
      // The second row is three times the first but for the last places.
      const dependent = [
        [unit, unit / 3],
        [3 * unit, unit * (1 + 2 ** -52)],
      ];
      expect(() => solveLinear(dependent, [1, 1]), `${unit}`).toThrow(/can be inverted/);
    }
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
