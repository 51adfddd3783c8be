import { describe, expect, it } from 'vitest';
import { activationMoments } from '../../src/math/activation-moments';
import { type ActivationName, activation } from '../../src/math/activations';
import { MathError } from '../../src/math/errors';
import { gaussianExpectation } from '../../src/math/gaussian-expectation';
import { expectClose } from '../golden/check';

/** Ten printed digits. */
const printed = { rtol: 1e-9, atol: 5.1e-11 };

describe('activation moments', () => {
  // The last two columns of the table of P13.
  it.each<[ActivationName, number, number]>([
    ['identity', 0, 1],
    ['step', 0.5, 0.5],
    ['sigmoid', 0.5, 0.2933790359],
    ['tanh', 0, 0.3942944904],
    ['relu', 0.3989422804, 0.5],
    ['leakyRelu', 0.3949528576, 0.50005],
    ['elu', 0.1605205723, 0.6449454175],
    ['selu', 0, 1],
    ['gelu', 0.2820947918, 0.4252214826],
    ['silu', 0.2066209641, 0.3557755198],
    ['softplus', 0.8060591833, 0.9212459089],
  ])('gives the mean and second moment of %s for N(0,1) input', (name, mean, secondMoment) => {
    const moments = activationMoments(activation(name), 0, 1);
    expectClose(moments.mean, mean, printed);
    expectClose(moments.secondMoment, secondMoment, printed);
    expectClose(moments.variance, secondMoment - mean * mean, { rtol: 1e-9, atol: 1.6e-10 });
  });

  it('gives the mean derivatives of sigmoid and tanh (E1.48, E4.7)', () => {
    expectClose(activationMoments(activation('sigmoid'), 0, 1).meanDerivative, 0.2066209641, printed);
    expectClose(activationMoments(activation('tanh'), 0, 1).meanDerivative, 0.60570551, {
      rtol: 0,
      atol: 5e-9,
    });
  });

  it('agrees with the closed form of ReLU for any mean and spread', () => {
    // E max(0,X) = mu Phi(mu/s) + s phi(mu/s), here mu = s = 2: Phi(1) = 0.8413447460685429, phi(1) = 0.24197072451914337.
    const { mean } = activationMoments(activation('relu'), 2, 2);
    expectClose(mean, 2 * 0.8413447460685429 + 2 * 0.24197072451914337, { rtol: 1e-13, atol: 0 });
  });

  it("satisfies the lemma of Stein: E[X f(X)] = s^2 E[f'(X)] for mean 0", () => {
    for (const name of ['sigmoid', 'tanh', 'relu', 'elu', 'gelu', 'silu', 'softplus', 'hardtanh'] as const) {
      for (const sd of [0.1, 1, 5]) {
        const f = activation(name);
        const left = gaussianExpectation((x) => x * f.value(x), sd, f.kinks);
        expectClose(left, sd * sd * activationMoments(f, 0, sd).meanDerivative, { rtol: 1e-11, atol: 1e-14 });
      }
    }
  });

  it('treats a shifted input by its mean: the identity returns it', () => {
    const moments = activationMoments(activation('identity'), -3, 0.1);
    expectClose(
      moments,
      { mean: -3, secondMoment: 9.01, variance: 0.01, meanDerivative: 1 },
      { rtol: 1e-12, atol: 0 },
    );
  });

  it('rejects a negative standard deviation', () => {
    expect(() => activationMoments(activation('relu'), 0, -1)).toThrow(MathError);
  });
});
