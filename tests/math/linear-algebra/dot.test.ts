import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { dot } from '../../../src/math/linear-algebra/dot';
import { multiply } from '../../../src/math/matrix';

const vector = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 4, maxLength: 4 });

describe('the dot product', () => {
  it('is the product of a row and a column', () => {
    fc.assert(
      fc.property(vector, vector, (x, y) => {
        const column = y.map((each) => [each]);
        expect(dot(x, y)).toBe(multiply([x], column)[0]![0]! + 0);
        expect(dot(Float64Array.from(y), x)).toBe(dot(x, y));
      }),
    );
  });

  it('refuses vectors of different lengths', () => {
    expect(() => dot([1], [1, 2])).toThrow(MathError);
  });
});
