import { describe, expect, it } from 'vitest';
import { eluActivation, softplus, softplusActivation } from '../../../src/math/activations/exponential';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
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

  it('keep their digits down to the smallest numbers', () => {
    // e^{-720} = 2.03223e-313, by mpmath, is held in eleven digits.
    for (const tiny of [sigmoid(-720), softplus(-720)]) {
      expectClose(tiny, 2.0322308e-313, { rtol: 3e-9, atol: 0 });
    }
    expectClose(sigmoid(-40), 4.248354255291589e-18, close);
  });
});
