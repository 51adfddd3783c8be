import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleLength } from '../../../src/math/regression/cycle-length';

const asPoints = (values: readonly number[]) => values.map((value) => [value]);

describe('the length of a cycle', () => {
  it('finds the shortest period at the end', () => {
    expect(cycleLength(asPoints([9, 1, 2, 3, 1, 2, 3]), 5)).toBe(3);
    expect(cycleLength(asPoints([1, 2, 1, 2, 1, 2, 1, 2]), 5)).toBe(2);
    expect(cycleLength(asPoints([5, 4, 4]), 5)).toBe(1);
  });

  it('needs two full rounds, and no longer a period than asked for', () => {
    expect(cycleLength(asPoints([1, 2, 3, 1, 2]), 5)).toBeNull();
    expect(cycleLength(asPoints([1, 2, 3, 1, 2, 3]), 2)).toBeNull();
    expect(cycleLength(asPoints([1]), 5)).toBeNull();
  });

  it('looks at every number of a point, up to the tolerance', () => {
    const slow = [
      [0, 0],
      [1, 1],
      [0, 2],
      [1, 3],
    ];
    expect(cycleLength(slow, 2)).toBeNull();
    expect(cycleLength(slow, 2, 2)).toBe(1);
    expect(cycleLength(asPoints([1, 1 + 2e-9, 1 + 4e-9]), 1)).toBeNull();
    expect(cycleLength(asPoints([0, 1.005e-9]), 1)).toBeNull();
    expect(cycleLength(asPoints([0, 0.995e-9]), 1)).toBe(1);
    expect(cycleLength(asPoints([0.995e-9, 0]), 1)).toBe(1);
  });

  it('finds the period of any list that is repeated', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 }), (values) => {
        expect(cycleLength(asPoints([...values, ...values]), 8)).toBe(values.length);
      }),
    );
  });

  it('refuses a period of no steps', () => {
    expect(() => cycleLength([[1]], 0)).toThrow(/steps/);
  });
});
