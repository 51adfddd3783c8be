import { describe, expect, it } from 'vitest';
import { differentiationCost } from '../../src/math/differentiation-cost';
import { MathError } from '../../src/math/errors';

describe('the cost of differentiation', () => {
  it('gives the reference values of 784-256-10 (ad-cost, E1.61)', () => {
    expect(differentiationCost([784, 256, 10])).toEqual({
      parameters: 203_530,
      forwardSweeps: 203_530,
      reverseSweeps: 1,
      centralDifferencePasses: 407_060,
      storedActivations: 1050,
    });
  });

  it('counts a single unit with its bias', () => {
    expect(differentiationCost([1, 1]).parameters).toBe(2);
  });

  it('rejects sizes that are no network', () => {
    expect(() => differentiationCost([5])).toThrow(MathError);
    expect(() => differentiationCost([5, 0])).toThrow(MathError);
  });
});
