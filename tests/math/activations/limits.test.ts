import { describe, expect, it } from 'vitest';
import { type ActivationName, type ActivationParameters, activation } from '../../../src/math/activations';
import { expectClose } from '../../golden/check';

/** Limits of value and derivative at −∞ and ∞. */
const limits: [ActivationName, number[], number[], ActivationParameters?][] = [
  ['identity', [-Infinity, Infinity], [1, 1]],
  ['step', [0, 1], [0, 0]],
  ['sigmoid', [0, 1], [0, 0]],
  ['tanh', [-1, 1], [0, 0]],
  ['softsign', [-1, 1], [0, 0]],
  ['relu', [0, Infinity], [0, 1]],
  ['leakyRelu', [-Infinity, Infinity], [0.01, 1]],
  ['elu', [-1, Infinity], [0, 1]],
  ['selu', [-1.7580993408473766, Infinity], [0, 1.0507009873554805]],
  ['gelu', [0, Infinity], [0, 1]],
  ['geluTanh', [0, Infinity], [0, 1]],
  ['silu', [0, Infinity], [0, 1]],
  ['swish', [0, Infinity], [0, 1], { beta: 2 }],
  ['swish', [-Infinity, 0], [1, 0], { beta: -2 }],
  ['softplus', [0, Infinity], [0, 1]],
  ['mish', [0, Infinity], [0, 1]],
  ['hardtanh', [-1, 1], [0, 0]],
];

describe('activation functions far out', () => {
  it.each(limits)('%s has the limits %j and the slopes %j at ±∞', (name, values, slopes, parameters) => {
    const f = activation(name, parameters);
    expectClose([f.value(-Infinity), f.value(Infinity)], values.map(asGolden), { rtol: 1e-15, atol: 0 });
    expect([f.derivative(-Infinity), f.derivative(Infinity)]).toEqual(slopes);
  });

  it.each(limits)('%s has these slopes in the largest numbers', (name, _values, slopes, parameters) => {
    const f = activation(name, parameters);
    for (const size of [1e155, 1e200, 1.7e308]) {
      expectClose([f.derivative(-size), f.derivative(size)], slopes, { rtol: 1e-15, atol: 1e-300 });
    }
  });

  it('lets NaN be seen', () => {
    for (const [name, , , parameters] of limits) {
      expect(activation(name, parameters).value(Number.NaN), name).toBeNaN();
    }
  });

  it('has a vanishing derivative of Swish with respect to β far out', () => {
    const swish = activation('swish', { beta: 1 });
    for (const x of [-Infinity, -1e200, 1e200, Infinity]) expect(swish.parameterDerivative?.(x)).toBe(0);
  });
});

/** As a golden file writes a number. */
function asGolden(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
