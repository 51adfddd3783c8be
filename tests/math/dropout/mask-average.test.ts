import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageOverMasks, type MaskedInputs } from '../../../src/math/dropout/mask-average';
import { MathError } from '../../../src/math/errors';
import { evenly } from '../evenly';

const example: MaskedInputs = {
  weights: [1.5, -2, 0.8],
  inputs: [1, 1, 2],
  bias: 0.1,
  keep: 0.5,
  unit: 'logistic',
};
const three = fc.array(evenly(-3, 3), { minLength: 3, maxLength: 3 });
const anyInputs = fc.record({
  weights: three,
  inputs: three,
  bias: evenly(-3, 3),
  keep: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

describe('the average over all masks', () => {
  it('is that of the curriculum', () => {
    // numpy, over itertools.product([0, 1], repeat=3).
    const { subModels, arithmetic, geometric, maskFree } = averageOverMasks(example);
    [0.1, 3.3, -3.9, -0.7, 3.1, 6.3, -0.9, 2.3].forEach((z, i) => {
      expect(subModels[i]!.netInput).toBeCloseTo(z, 12);
      expect(subModels[i]!.probability).toBe(0.125);
    });
    expect(arithmetic).toBeCloseTo(0.6242559842810971, 12);
    expect(geometric).toBeCloseTo(0.7685247834990178, 12);
    expect(maskFree).toBeCloseTo(0.7685247834990178, 12);
    const relu = averageOverMasks({ ...example, unit: 'relu' });
    expect(relu.arithmetic).toBeCloseTo(1.8875, 12);
    expect(relu.maskFree).toBeCloseTo(1.2, 12);
    expect(relu.geometric).toBeNull();
  });

  it('of net inputs is the net input without a mask, and the normalized geometric mean is the logistic of it', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { meanNetInput, geometric, maskFree } = averageOverMasks({ ...inputs, unit: 'logistic' });
        const z = inputs.weights.reduce((sum, weight, j) => sum + weight * inputs.inputs[j]!, inputs.bias);
        expect(meanNetInput).toBeCloseTo(z, 9);
        expect(geometric).toBeCloseTo(maskFree, 9);
      }),
    );
  });

  it('of a ReLU is never below its mask-free output (Jensen), and equal if no mask changes the sign of z', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { subModels, arithmetic, maskFree } = averageOverMasks({ ...inputs, unit: 'relu' });
        expect(arithmetic).toBeGreaterThanOrEqual(maskFree - 1e-9);
        const signs = new Set(subModels.filter((m) => m.probability > 0).map((m) => m.netInput >= 0));
        if (signs.size === 1) expect(arithmetic).toBeCloseTo(maskFree, 9);
      }),
    );
  });

  it('has no spread where all is kept', () => {
    const { arithmetic, maskFree, geometric } = averageOverMasks({ ...example, keep: 1 });
    expect(arithmetic).toBe(maskFree);
    expect(geometric).toBeCloseTo(maskFree, 12);
  });

  it('stands large net inputs', () => {
    const { geometric, maskFree } = averageOverMasks({ ...example, weights: [400, -900, 600], keep: 0.1 });
    expect(geometric).toBeCloseTo(maskFree, 12);
  });

  it('needs an input for each weight and a keep probability above 0', () => {
    expect(() => averageOverMasks({ ...example, inputs: [1] })).toThrow(MathError);
    expect(() => averageOverMasks({ ...example, keep: 0 })).toThrow(MathError);
    expect(() => averageOverMasks({ ...example, keep: 1.2 })).toThrow(MathError);
  });
});
