import { describe, expect, it } from 'vitest';
import { activationExtrema } from '../../src/math/activation-extrema';
import { activation } from '../../src/math/activations';
import { expectClose } from '../golden/check';

const printed = { rtol: 0, atol: 5.1e-9 };

describe('lowest and steepest point of an activation', () => {
  it('has the reference minima of the gated functions (P13)', () => {
    const gelu = activationExtrema('gelu').minimum;
    expectClose(gelu?.value, -0.16997121, printed);
    expectClose(gelu?.x, -0.751792, { rtol: 0, atol: 5.1e-7 });
    const silu = activationExtrema('silu').minimum;
    expectClose(silu?.value, -0.27846454, printed);
    expectClose(silu?.x, -1.278465, { rtol: 0, atol: 5.1e-7 });
  });

  it('has the reference maxima of the derivatives (P13); GELU is steepest at the square root of 2', () => {
    const gelu = activationExtrema('gelu').steepest;
    expectClose(gelu?.value, 1.12890415, printed);
    expectClose(gelu?.x, Math.SQRT2, { rtol: 1e-9, atol: 0 });
    const silu = activationExtrema('silu').steepest;
    expectClose(silu?.value, 1.09983932, printed);
    expectClose(silu?.x, 2.399357, { rtol: 0, atol: 5.1e-7 });
  });

  it('finds S-shaped functions steepest in the middle and without a minimum', () => {
    expect(activationExtrema('sigmoid')).toEqual({ minimum: null, steepest: { x: 0, value: 0.25 } });
    expect(activationExtrema('tanh')).toEqual({ minimum: null, steepest: { x: 0, value: 1 } });
  });

  it('is not beaten anywhere on a grid', () => {
    for (const name of ['gelu', 'geluTanh', 'silu', 'mish'] as const) {
      const { minimum, steepest } = activationExtrema(name);
      const f = activation(name);
      for (let x = -20; x <= 20; x += 0.05) {
        expect(f.value(x)).toBeGreaterThanOrEqual(minimum?.value ?? Number.NaN);
        expect(f.derivative(x)).toBeLessThanOrEqual((steepest?.value ?? Number.NaN) + 1e-14);
      }
    }
  });
});
