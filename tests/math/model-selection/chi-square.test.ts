import { describe, expect, it } from 'vitest';
import { drawChiSquare } from '../../../src/math/model-selection/chi-square';
import type { Random } from '../../../src/math/random';

describe('a draw of chi-square', () => {
  /** A generator that gives the numbers it is told, in turn. */
  const told = (normals: number[], uniforms: number[]): Random => ({
    normal: () => normals.shift()!,
    uniform: () => uniforms.shift()!,
    integer: () => 0,
  });

  it.each([2, 3, 8])(
    'of %d degrees takes what the rule of Marsaglia and Tsang accepts, and nothing else',
    (degrees) => {
      const d = degrees / 2 - 1 / 3;
      for (const z of [-0.9, 0.7, 1.6, 2.5]) {
        const v = (1 + z / (3 * Math.sqrt(d))) ** 3;
        const accepted = Math.exp((z * z) / 2 + d - d * v + d * Math.log(v));
        // 1 − u is what is compared; the second number is 0, which is accepted always.
        const just = drawChiSquare(told([z, 0], [1 - accepted * (1 - 1e-9), 0.5]), degrees);
        expect(just / (2 * d * v)).toBeCloseTo(1, 12);
        const beyond = drawChiSquare(told([z, 0], [1 - accepted * (1 + 1e-9), 0.5]), degrees);
        expect(beyond / (2 * d)).toBeCloseTo(1, 12);
      }
    },
  );

  it('passes over what would be the cube of a number below 0', () => {
    const d = 1 - 1 / 3;
    expect(drawChiSquare(told([-3 * Math.sqrt(d) - 1e-9, 0], [0.999_999, 0.5]), 2)).toBeCloseTo(2 * d, 12);
  });

  it('is a square of a normal number for one degree, and 0 for none', () => {
    expect(drawChiSquare(told([-1.5], []), 1)).toBe(2.25);
    expect(drawChiSquare(told([], []), 0)).toBe(0);
  });
});
