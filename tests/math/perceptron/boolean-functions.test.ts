import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  countSeparable,
  cubeCorners,
  isSeparableOnCube,
} from '../../../src/math/perceptron/boolean-functions';
import { pairsSeparable } from '../../../src/math/perceptron/pairs-in-plane';

describe('separable Boolean functions', () => {
  it('are 4 of 4, 14 of 16 and 104 of 256', () => {
    // Curriculum, E1.56; 14 and 104 recomputed by linear programming (scipy.optimize.linprog). OEIS A000609.
    expect([1, 2, 3].map(countSeparable)).toEqual([4, 14, 104]);
  });

  it('leave out XOR and XNOR alone of two inputs', () => {
    for (let table = 0; table < 16; table++) {
      const labels = [0, 1, 2, 3].map((i) => ((table >> i) & 1 ? 1 : -1));
      const [a = 0, b = 0, c = 0, d = 0] = labels;
      const isXor = a === d && b === c && a !== b;
      expect(isSeparableOnCube(2, labels)).toBe(!isXor);
    }
  });

  it('take the corners in counting order', () => {
    expect(cubeCorners(3).map((corner) => Number.parseInt(corner.join(''), 2))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  it('are not counted beyond three inputs', () => {
    expect(() => countSeparable(4)).toThrow(MathError);
    expect(() => cubeCorners(0)).toThrow(MathError);
  });
});

describe('two pairs of the plane', () => {
  it('are apart unless their segments meet', () => {
    expect(
      pairsSeparable(
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0, 1],
          [1, 1],
        ],
      ),
    ).toBe(true);
    expect(
      pairsSeparable(
        [
          [0, 0],
          [2, 1],
        ],
        [
          [1, 0],
          [1, 0],
        ],
      ),
    ).toBe(true);
    // Crossing, touching at an end, lying on one line one within the other, one line but apart, the same point.
    expect(
      pairsSeparable(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    ).toBe(false);
    expect(
      pairsSeparable(
        [
          [0, 0],
          [2, 0],
        ],
        [
          [1, 0],
          [1, 1],
        ],
      ),
    ).toBe(false);
    expect(
      pairsSeparable(
        [
          [0, 0],
          [3, 0],
        ],
        [
          [1, 0],
          [2, 0],
        ],
      ),
    ).toBe(false);
    expect(
      pairsSeparable(
        [
          [0, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [3, 0],
        ],
      ),
    ).toBe(true);
    expect(
      pairsSeparable(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toBe(false);
    expect(
      pairsSeparable(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [1, 2],
          [1, 2],
        ],
      ),
    ).toBe(true);
  });

  it('separates the hidden points of the XOR network', () => {
    expect(
      pairsSeparable(
        [
          [0, 0],
          [2, 1],
        ],
        [
          [1, 0],
          [1, 0],
        ],
      ),
    ).toBe(true);
  });
});
