import { describe, expect, it } from 'vitest';
import { normalizedDescent } from '../../../src/math/descent-direction/normalized-descent';
import { MathError } from '../../../src/math/errors';
import { expectClose } from '../../golden/check';

const same = (position: readonly number[]): number[] => [...position];

describe('gradient descent with a gradient of length 1', () => {
  it('makes a step of the same length however flat the place is', () => {
    // (3, 4) has length 5.
    for (const scale of [1e-11, 1, 1e9]) {
      const step = normalizedDescent({ learningRate: 0.5 }).step([3, 4], () => [3 * scale, 4 * scale]);
      expectClose(step, [2.7, 3.6], { rtol: 1e-14, atol: 0 });
    }
  });

  it('goes on at every point with the gradient of that point', () => {
    const { step } = normalizedDescent({ learningRate: 1 });
    expectClose(step(step([6, 8], same), same), [6 - 1.2, 8 - 1.6], { rtol: 1e-14, atol: 0 });
  });

  it('stays where the gradient is not longer than the tolerance, which is 1e-12', () => {
    const { step } = normalizedDescent({ learningRate: 1 });
    expect(step([5, 7], () => [0, 0])).toEqual([5, 7]);
    expect(step([5, 7], () => [1e-12, 0])).toEqual([5, 7]);
    expect(step([5, 7], () => [1.005e-12, 0])).toEqual([4, 7]);
    const wide = normalizedDescent({ learningRate: 1, tolerance: 2 });
    expect(wide.step([5, 7], () => [0, -2])).toEqual([5, 7]);
    expect(wide.step([5, 7], () => [0, -2.1])).toEqual([5, 8]);
  });

  it('refuses a tolerance below 0', () => {
    expect(() => normalizedDescent({ learningRate: 1, tolerance: -1 })).toThrow(
      new MathError('normalizedDescent needs a finite tolerance of at least 0, not -1'),
    );
    expect(normalizedDescent({ learningRate: 1, tolerance: 0 }).step([1], () => [1e-30])).toEqual([0]);
  });
});
