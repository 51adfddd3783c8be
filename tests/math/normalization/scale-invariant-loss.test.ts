import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizedLinearUnit } from '../../../src/math/normalization/scale-invariance';
import { scaleInvariantLoss } from '../../../src/math/normalization/scale-invariant-loss';
import { evenly } from '../evenly';

const unit = {
  inputs: [
    [0.2, 1],
    [0.5, -0.4],
    [-0.3, 0.7],
    [1.1, 0.3],
  ],
  targets: [1, -1, 0, 0.5],
  gamma: 1,
  beta: 0,
  epsilon: 1e-5,
};
const coordinate = evenly(-10, 10);

describe('the loss of a batch-normalized linear unit from the moments of its data', () => {
  it('equals the loss that the forward pass gives, for any weights, scale and shift', () => {
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (w1, w2, gamma, beta) => {
        const other = { ...unit, gamma, beta };
        const expected = normalizedLinearUnit(other, [w1, w2]).loss;
        const got = scaleInvariantLoss(other)([w1, w2]);
        expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-11 * (1 + expected));
      }),
    );
  });

  it('does not change when the weights are multiplied, once the variance is far above ε', () => {
    const loss = scaleInvariantLoss(unit);
    fc.assert(
      fc.property(evenly(0, 2 * Math.PI), (angle) => {
        const direction = [Math.cos(angle), Math.sin(angle)] as const;
        const at = (radius: number) => loss([radius * direction[0], radius * direction[1]]);
        expect(Math.abs(at(1000) - at(10))).toBeLessThan(1e-5);
      }),
    );
  });

  it('is half the mean square of the targets at zero weights', () => {
    // Every output is β = 0 there; (1 + 1 + 0 + 0.25) / 8.
    expect(scaleInvariantLoss(unit)([0, 0])).toBe(0.28125);
  });

  it('refuses shapes that do not fit', () => {
    expect(() => scaleInvariantLoss({ ...unit, targets: [1] })).toThrow(/4 numbers/);
    expect(() => scaleInvariantLoss(unit)([1])).toThrow(/2 numbers/);
    expect(() => scaleInvariantLoss({ ...unit, inputs: [] })).toThrow(
      'scaleInvariantLoss needs at least one row',
    );
    expect(() => scaleInvariantLoss({ ...unit, inputs: [[1, 2], [3]] })).toThrow(/2 numbers/);
  });
});
