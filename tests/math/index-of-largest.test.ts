import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../src/math/errors';
import { indexOfLargest } from '../../src/math/index-of-largest';
import { softmax } from '../../src/math/softmax';

describe('the place of the largest', () => {
  it('is the place of the largest score', () => {
    expect(indexOfLargest([1, 3, 2])).toBe(1);
    expect(indexOfLargest([-1])).toBe(0);
    expect(indexOfLargest(Float64Array.of(0, 0, 5))).toBe(2);
  });

  it('is the first of scores that differ by less than rounding', () => {
    expect(indexOfLargest([0.3, 0.1 + 0.2])).toBe(0);
    expect(indexOfLargest([0, 1e-9])).toBe(1);
    expect(indexOfLargest([1 / 3, 1 / 3 + 4e-17, 1 / 3 + 1e-13])).toBe(0);
    expect(indexOfLargest([1 / 3, 1 / 3 + 1e-11])).toBe(1);
  });

  it('is the largest of scores that differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 6 }),
        (scores) => {
          expect(scores[indexOfLargest(scores)]).toBe(Math.max(...scores));
        },
      ),
    );
  });

  it('is the same for logits and for their softmax, at any temperature', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 6 }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        (logits, temperature) => {
          expect(indexOfLargest(softmax(logits, temperature))).toBe(indexOfLargest(logits));
        },
      ),
    );
  });

  it('refuses an empty list', () => {
    expect(() => indexOfLargest([])).toThrow(MathError);
  });
});
