import { describe, expect, it } from 'vitest';
import {
  sigmoid,
  sigmoidDerivative,
  softsignActivation,
  tanhDerivative,
} from '../../../src/math/activations/sigmoidal';
import { expectClose } from '../../golden/check';

const close = { rtol: 4e-16, atol: 0 };

describe('S-shaped activations', () => {
  it('have fractions as values of sigmoid at logarithms: odds of 3 are the probability 3/4', () => {
    expectClose(
      [-1, 0, 1].map((k) => sigmoid(k * Math.log(3))),
      [1 / 4, 1 / 2, 3 / 4],
      close,
    );
    expectClose(
      [-1, 0, 1].map((k) => sigmoidDerivative(k * Math.log(3))),
      [3 / 16, 1 / 4, 3 / 16],
      close,
    );
    expect([sigmoid(0), sigmoidDerivative(0)]).toEqual([1 / 2, 1 / 4]);
  });

  it('have the derivative 1/cosh² of tanh, which is 16/25 at ±ln 2', () => {
    expectClose(
      [-1, 1].map((k) => tanhDerivative(k * Math.LN2)),
      [16 / 25, 16 / 25],
      close,
    );
    for (const x of [-3, -0.4, 0, 1.2, 5])
      expectClose(tanhDerivative(x), Math.cosh(x) ** -2, { rtol: 1e-14, atol: 0 });
  });

  it('have softsign x/(1 + |x|) with the slope 1/(1 + |x|)²', () => {
    const { value, derivative } = softsignActivation;
    expect([-3, -1, 0, 1, 3].map(value)).toEqual([-3 / 4, -1 / 2, 0, 1 / 2, 3 / 4]);
    expect([-3, -1, 0, 1, 3].map(derivative)).toEqual([1 / 16, 1 / 4, 1, 1 / 4, 1 / 16]);
  });
});
