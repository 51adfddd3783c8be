import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActivationName, activation } from '../../../src/math/activations';
import { applyActivation, multiplyByDerivative } from '../../../src/math/network/layer-activation';
import { createNetwork } from '../../../src/math/network/network';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

/** $f'$ at a net input as backpropagation computes it, from the net input and the output. */
function slopeAt(name: ActivationName, net: number): number {
  const layer = createNetwork({ weights: [[[1]]], biases: [[0]], activations: [name] }).layers[0]!;
  const [nets, outs, values] = [Float64Array.of(net), new Float64Array(1), Float64Array.of(1)];
  applyActivation(layer, nets, outs, 1);
  multiplyByDerivative(layer, nets, outs, values, 1);
  return values[0]!;
}

describe('the slope of a unit in backpropagation', () => {
  it('keeps its digits when the unit is saturated', () => {
    const close = { rtol: 4e-16, atol: 0 };
    // σ′(40) and 1/cosh²(20), by mpmath; 1 − a and 1 − a² would be 0.
    for (const sign of [1, -1]) {
      expectClose(slopeAt('sigmoid', 40 * sign), 4.248354255291589e-18, close);
      expectClose(slopeAt('tanh', 20 * sign), 1.6993417021166355e-17, close);
    }
  });

  it.each(['sigmoid', 'tanh'] as const)('has ten digits of the derivative of %s everywhere', (name) => {
    const { derivative } = activation(name);
    fc.assert(
      fc.property(evenly(-300, 300), (net) => {
        expectClose(slopeAt(name, net), derivative(net), { rtol: 2e-11, atol: 0 });
      }),
    );
  });

  it('is 0 at infinity', () => {
    for (const name of ['sigmoid', 'tanh'] as const) {
      expect(slopeAt(name, Infinity)).toBe(0);
      expect(slopeAt(name, -Infinity)).toBe(0);
    }
  });
});
