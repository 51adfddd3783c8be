import { describe, expect, it } from 'vitest';
import {
  geluActivation,
  geluTanhActivation,
  mishActivation,
  siluActivation,
  swishActivation,
} from '../../../src/math/activations/gated';
import { MathError } from '../../../src/math/errors';
import { gaussLegendre } from '../../../src/math/gauss-legendre';
import { expectClose } from '../../golden/check';

/** $\Phi(x)$ as an integral of the density. */
function normalShare(x: number): number {
  const { nodes, weights } = gaussLegendre(40);
  const density = (t: number): number => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  return nodes.reduce((sum, node, i) => sum + (weights[i]! * x * density((x * (1 + node)) / 2)) / 2, 0.5);
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The functions as their papers define them. */
const definitions = {
  gelu: [geluActivation, (x: number) => x * normalShare(x)],
  geluTanh: [
    geluTanhActivation,
    (x: number) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3))),
  ],
  silu: [siluActivation, (x: number) => x * logistic(x)],
  swish: [swishActivation(1.7), (x: number) => x * logistic(1.7 * x)],
  mish: [mishActivation, (x: number) => x * Math.tanh(Math.log1p(Math.exp(x)))],
} as const;

const places = [-4, -2.5, -1.3, -0.75, -0.2, 0, 0.2, 0.75, 1.3, 2.5, 4];

describe.each(Object.entries(definitions))('%s', (_, [{ value, derivative, kinks }, defined]) => {
  it('is what its paper defines', () => {
    expectClose(places.map(value), places.map(defined), { rtol: 1e-12, atol: 1e-14 });
  });

  it('has the derivative that central differences see, and no kink', () => {
    const h = 1e-4;
    const slopes = places.map((x) => (defined(x + h) - defined(x - h)) / (2 * h));
    expectClose(places.map(derivative), slopes, { rtol: 0, atol: 1e-7 });
    expect(kinks).toEqual([]);
  });
});

describe('gated activations', () => {
  it('change with the β of Swish by x²σ′(βx)', () => {
    const h = 1e-4;
    const slopes = places.map((x) => (x * logistic((1.7 + h) * x) - x * logistic((1.7 - h) * x)) / (2 * h));
    expectClose(
      places.map((x) => swishActivation(1.7).parameterDerivative?.(x)),
      slopes,
      { rtol: 0, atol: 1e-7 },
    );
  });

  it('keep their digits far on the left, where Mish is x·e^x and its derivative (1 + x)·e^x', () => {
    // tanh(ln(1 + w)) = w − w²/2 + O(w⁴), so that the next term is w/2 of the first.
    for (const x of [-40, -100, -700]) {
      expectClose(mishActivation.value(x) / Math.exp(x), x, { rtol: 1e-13, atol: 0 });
      expectClose(mishActivation.derivative(x) / Math.exp(x), 1 + x, { rtol: 1e-13, atol: 0 });
      expectClose(siluActivation.value(x) / Math.exp(x), x, { rtol: 1e-13, atol: 0 });
    }
  });

  it('refuse a β that is no number', () => {
    for (const beta of [Number.NaN, Infinity])
      expect(() => swishActivation(beta)).toThrow(new MathError(`swish needs a finite beta, not ${beta}`));
  });
});
