import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { momentsOfMap } from '../../../src/math/scaling/moments-of-map';
import { expectClose } from '../../golden/check';

const exponential = { density: (x: number) => Math.exp(-x), from: 0, to: 60 };
const uniform = { density: () => 1, from: 0, to: 1 };
const tolerance = { rtol: 1e-9, atol: 1e-10 };

describe('moments of a mapped random variable', () => {
  it('knows the exponential and the uniform distribution', () => {
    expectClose(
      momentsOfMap(exponential, (x) => x),
      { mean: 1, deviation: 1, skewness: 2 },
      tolerance,
    );
    expectClose(
      momentsOfMap(uniform, (x) => x),
      { mean: 0.5, deviation: Math.sqrt(1 / 12), skewness: 0 },
      tolerance,
    );
  });

  it('keeps the skewness under an affine map and changes it under a logarithm', () => {
    expectClose(momentsOfMap(exponential, (x) => 3 * x - 7).skewness, 2, tolerance);
    // mpmath.quad, 30 digits
    expectClose(momentsOfMap(exponential, Math.log1p).skewness, 0.718586643682276, { rtol: 1e-8, atol: 0 });
    expectClose(momentsOfMap(uniform, Math.log1p).skewness, -0.23960558361969, { rtol: 1e-8, atol: 0 });
  });

  it('refuses a constant map', () => {
    for (const value of [3, -3, 0, 0.1, -1e9])
      expect(() => momentsOfMap(uniform, () => value)).toThrow(MathError);
  });
});
