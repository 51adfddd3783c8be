import { describe, expect, it } from 'vitest';
import {
  checkDerivative,
  checkGradient,
  type DifferenceMethod,
  differenceQuotient,
} from '../../src/math/gradient-check';
import { createDeepNetwork } from '../../src/math/network/deep-network';
import { create222, EXAMPLE_222, placeOfWeight222 } from '../../src/math/network/example-222';
import { createBatch } from '../../src/math/network/workspace';
import { expectClose } from '../golden/check';

const steps = Array.from({ length: 12 }, (_, k) => 10 ** -(k + 1));

function checkWeight(k: number, method: DifferenceMethod) {
  const network = create222();
  const batch = createBatch(network, [EXAMPLE_222.input], [EXAMPLE_222.target]);
  return checkGradient(network, batch, 'halfSum', placeOfWeight222(k), steps, method);
}

describe('gradient checks', () => {
  it('divides by the distance really taken', () => {
    // Between 2¹⁹ and 2²⁰ numbers are 1.16e-10 apart: x ± 1e-10 is rounded, and for f(x) = x nothing else is.
    for (const method of ['central', 'forward'] as const) {
      expect(differenceQuotient((x) => x, 1e6, 1e-10, method)).toBe(1);
      expectClose(
        differenceQuotient((x) => 3 * x, 7, 1e-3, method),
        3,
        { rtol: 1e-11, atol: 0 },
      );
      expect(() => differenceQuotient((x) => x, 1e12, 1e-5, method)).toThrow(/lost at 1000000000000/);
      expect(() => differenceQuotient((x) => x, 1, 0, method)).toThrow(/step above 0/);
      expect(() => differenceQuotient((x) => x, 1, -1e-3, method)).toThrow(/step above 0/);
    }
  });

  it('has the reference errors for w5 of the 2-2-2 example (P14)', () => {
    const central = checkWeight(5, 'central');
    const forward = checkWeight(5, 'forward');
    expectClose(central.analytic, 0.082167040564, { rtol: 1e-11, atol: 0 });
    const fiveDigits = { rtol: 3e-5, atol: 0 };
    expectClose(central.points[1]!.error, 2.4146e-7, fiveDigits);
    // Round-off of about 1e-13 is left at this step.
    expectClose(central.points[2]!.error, 2.4146e-9, { rtol: 1e-3, atol: 0 });
    expectClose(forward.points[1]!.error, 6.1356e-5, fiveDigits);
    expectClose(forward.points[2]!.error, 6.1139e-6, fiveDigits);
  });

  it('has slope 1 for forward and 2 for central differences, then round-off', () => {
    for (let k = 1; k <= 8; k++) {
      const [central, forward] = [checkWeight(k, 'central'), checkWeight(k, 'forward')];
      const order = ({ points }: typeof central) => Math.log10(points[0]!.error / points[1]!.error);
      expect(order(central)).toBeCloseTo(2, 1);
      expect(order(forward)).toBeCloseTo(1, 1);
      // E3.10: at h = 1e-5 central differences agree to better than 1e-11.
      expect(central.points[4]!.error).toBeLessThan(1e-11);
      expect(central.points[11]!.error).toBeGreaterThan(central.points[4]!.error);
    }
  });

  it('shows that the tiny gradient of a deep sigmoid net is the true one (E3.10)', () => {
    const { network, input } = createDeepNetwork({
      activation: 'sigmoid',
      gain: 1,
      depth: 10,
      width: 16,
      seed: 11,
    });
    const batch = createBatch(network, [input], [input.map(() => 0)]);
    const place = { layer: 0, to: 0, from: 0 };
    const { analytic, points } = checkGradient(network, batch, 'halfSum', place, [1e-3], 'central');
    expectClose(analytic, -7.90617585e-8, { rtol: 1e-9, atol: 0 });
    expectClose(points[0]!.numeric, analytic, { rtol: 1e-5, atol: 0 });
  });

  it('leaves the network unchanged', () => {
    const network = create222();
    const batch = createBatch(network, [EXAMPLE_222.input], [EXAMPLE_222.target]);
    checkGradient(network, batch, 'halfSum', placeOfWeight222(1), steps, 'central');
    expect(network.parameters).toEqual(create222().parameters);
  });

  it('is exact for a parabola with central differences and off by h with forward ones', () => {
    const square = (x: number) => x * x;
    expect(differenceQuotient(square, 3, 0.25, 'central')).toBe(6);
    expect(differenceQuotient(square, 3, 0.25, 'forward')).toBe(6.25);
    expect(checkDerivative(square, 3, 6, [0.5], 'forward')).toEqual([
      { step: 0.5, numeric: 6.5, error: 0.5 },
    ]);
  });
});
