import { describe, expect, it } from 'vitest';
import {
  eluActivation,
  SELU_ALPHA,
  SELU_SCALE,
  seluActivation,
  softplus,
  softplusActivation,
} from '../../../src/math/activations/exponential';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { MathError } from '../../../src/math/errors';
import { expectClose } from '../../golden/check';

const close = { rtol: 2e-15, atol: 0 };

describe('activations made of exponentials', () => {
  it('change with the parameter of ELU on the left only', () => {
    const { parameterDerivative } = eluActivation(0.7);
    expect([0.25, 0.75, 3].map((x) => parameterDerivative?.(x))).toEqual([0, 0, 0]);
    expectClose(parameterDerivative?.(-Math.LN2), -0.5, close);
  });

  it('bend at 0 with the slope α on the left', () => {
    const { value, derivative } = eluActivation(0.7);
    expectClose([value(-Math.LN2), derivative(-Math.LN2), derivative(0)], [-0.35, 0.35, 0.7], close);
    expect([value(0.25), value(0.75), derivative(0.25), derivative(0.75)]).toEqual([0.25, 0.75, 1, 1]);
  });

  it('change with the parameter of softplus alike on both sides', () => {
    // (zσ(z) − ln(1 + e^z))/β² at z = ±ln 3 is (¾ln 3 − ln 4)/β².
    const { parameterDerivative } = softplusActivation(2);
    const expected = (0.75 * Math.log(3) - Math.log(4)) / 4;
    for (const x of [Math.log(3) / 2, -Math.log(3) / 2])
      expectClose(parameterDerivative?.(x), expected, close);
  });

  it('are differentiable at 0 for α = 1 only', () => {
    expect([1, 0.7, 1.01].map((alpha) => eluActivation(alpha).kinks)).toEqual([[], [0], [0]]);
    expect(seluActivation.kinks).toEqual([0]);
    expect(softplusActivation(2).kinks).toEqual([]);
  });

  it('have SELU as ELU with its α, times its scale', () => {
    const elu = eluActivation(SELU_ALPHA);
    for (const x of [-3, -0.5, 0.25, 0.75, 2]) {
      expectClose(seluActivation.value(x), SELU_SCALE * elu.value(x), close);
      expectClose(seluActivation.derivative(x), SELU_SCALE * elu.derivative(x), close);
    }
    // Klambauer et al.: these two keep mean 0 and second moment 1.
    expectClose(seluActivation.value(-Math.LN2), (-1.0507009873554805 * 1.6732632423543772) / 2, close);
    expect(seluActivation.value(2)).toBe(2 * 1.0507009873554805);
  });

  it('have softplus ln(1 + e^z)/β with the slope σ(z), where z = βx', () => {
    const { value, derivative } = softplusActivation(2);
    const [left, right] = [-Math.log(3) / 2, Math.log(3) / 2];
    expectClose([left, 0, right].map(value), [Math.log(4 / 3) / 2, Math.LN2 / 2, Math.LN2], close);
    expectClose([left, 0, right].map(derivative), [1 / 4, 1 / 2, 3 / 4], close);
  });

  it('refuse parameters that are none', () => {
    for (const alpha of [Number.NaN, Infinity])
      expect(() => eluActivation(alpha)).toThrow(new MathError(`elu needs a finite alpha, not ${alpha}`));
    for (const beta of [0, -1, Number.NaN])
      expect(() => softplusActivation(beta)).toThrow(
        new MathError(`softplus needs a finite beta above 0, not ${beta}`),
      );
  });

  it('keep their digits down to the smallest numbers', () => {
    // e^{-720} = 2.03223e-313, by mpmath, is held in eleven digits.
    for (const tiny of [sigmoid(-720), softplus(-720)]) {
      expectClose(tiny, 2.0322308e-313, { rtol: 3e-9, atol: 0 });
    }
    expectClose(sigmoid(-40), 4.248354255291589e-18, close);
  });
});
