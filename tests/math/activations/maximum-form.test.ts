import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumActivation } from '../../../src/math/activations/maximum-form';
import { leakyActivation } from '../../../src/math/activations/piecewise-linear';
import { evenly } from '../evenly';

const inputs = evenly(-10, 10);

describe('max(ax, x)', () => {
  it('is Leaky ReLU for a slope from 0 to 1, in value and derivative', () => {
    fc.assert(
      fc.property(inputs, evenly(0, 1), (x, slope) => {
        const maximum = maximumActivation(slope);
        const leaky = leakyActivation(slope);
        expect(maximum.value(x)).toBeCloseTo(leaky.value(x), 14);
        if (x !== 0) expect(maximum.derivative(x)).toBe(leaky.derivative(x));
        expect(maximum.range()).toEqual(leaky.range());
      }),
    );
  });

  it('has the mean of both slopes at 0, as torch.maximum halves the gradient of a tie', () => {
    // torch: a = 0.01, x = 0.0: x.grad + a * (grad of the other argument) = 0.505
    expect(maximumActivation(0.01).derivative(0)).toBeCloseTo(0.505, 15);
    expect(maximumActivation(1).derivative(0)).toBe(1);
  });

  it('turns the positive side for a larger slope: a = 2 gives 2 at x = 1 (erratum E1.51)', () => {
    const maximum = maximumActivation(2);
    expect([maximum.value(1), maximum.derivative(1)]).toEqual([2, 2]);
    expect([maximum.value(-1), maximum.derivative(-1)]).toEqual([-1, 1]);
  });

  it('has the derivative that a central difference sees away from 0', () => {
    fc.assert(
      fc.property(evenly(0.01, 5), evenly(0, 3), (x, slope) => {
        const { value, derivative } = maximumActivation(slope);
        for (const at of [x, -x]) {
          expect((value(at + 1e-4) - value(at - 1e-4)) / 2e-4).toBeCloseTo(derivative(at), 9);
        }
      }),
    );
  });
});
