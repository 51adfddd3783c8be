import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activation } from '../../../src/math/activations';
import { MathError } from '../../../src/math/errors';
import { biasToKeep, forgetGateOf, halfLife, keptAfter } from '../../../src/math/recurrent/forget-gate';
import { RECURRENT_BLOCKS, recurrentParameters } from '../../../src/math/recurrent/parameter-count';
import { runRecurrent, throughTime } from '../../../src/math/recurrent/recurrent-network';
import { scalarRecurrence } from '../../../src/math/recurrent/scalar-recurrence';
import { evenly } from '../evenly';

const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;

it('agrees with the network of one unit', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('linear' as const, 'tanh' as const),
      evenly(-4, 4),
      evenly(-1, 1),
      fc.integer({ min: 1, max: 30 }),
      (name, weight, start, steps) => {
        const layer = {
          activation: activation(name === 'tanh' ? 'tanh' : 'identity'),
          inputWeights: [[0]],
          recurrentWeights: [[weight]],
          bias: [0],
        };
        const run = runRecurrent(
          layer,
          Array.from({ length: steps }, () => [0]),
          [start],
        );
        const { states, factors, products } = scalarRecurrence(name, weight, start, steps);
        expect(states.map((each) => each + 0)).toEqual(run.states.flat().map((each) => each + 0));
        const [[product = 0] = []] = throughTime(layer, run, [1]).states;
        expect(Math.abs(product - products[steps]!)).toBeLessThanOrEqual(1e-12 * Math.abs(product));
        expect(factors).toHaveLength(steps);
        expect(products).toHaveLength(steps + 1);
        // tanh never lets through more than the linear unit.
        expect(Math.abs(products[steps]!)).toBeLessThanOrEqual(Math.abs(weight) ** steps * (1 + 1e-12));
      },
    ),
  );
});

it('settles with tanh and a weight above 1 where the gradient vanishes, but not from exactly 0', () => {
  fc.assert(
    fc.property(evenly(1.2, 4), evenly(0.2, 1), (weight, start) => {
      const { states, factors } = scalarRecurrence('tanh', weight, start, 200);
      expect(states[200]).toBeCloseTo(Math.tanh(weight * states[200]!), 9);
      expect(factors[199]!).toBeLessThan(1);
      expect(scalarRecurrence('tanh', weight, 0, 20).products[20]).toBeCloseTo(weight ** 20, -3);
    }),
  );
});

it('refuses what is no recurrence', () => {
  expect(() => scalarRecurrence('tanh', nan, 0, 1)).toThrow(MathError);
  expect(() => scalarRecurrence('tanh', 1, infinity, 1)).toThrow(MathError);
  expect(() => scalarRecurrence('tanh', 1, 0, 1.5)).toThrow(MathError);
  expect(scalarRecurrence('tanh', 1, 0.5, 0)).toEqual({ states: [0.5], factors: [], products: [1] });
});

it('keeps a share of the cell state', () => {
  expect(keptAfter(0.9, 2)).toBeCloseTo(0.81, 15);
  expect(keptAfter(0, 0)).toBe(1);
  expect(keptAfter(1, 5)).toBe(1);
  fc.assert(
    fc.property(evenly(0.01, 0.99), fc.integer({ min: 1, max: 1000 }), (kept, steps) => {
      expect(keptAfter(forgetGateOf(biasToKeep(kept, steps)), steps)).toBeCloseTo(kept, 9);
      expect(kept ** halfLife(kept)).toBeCloseTo(0.5, 12);
    }),
  );
  // (T/(T+1))^T is near 1/e at the bias ln T.
  expect(keptAfter(forgetGateOf(Math.log(1000)), 1000)).toBeCloseTo((1000 / 1001) ** 1000, 9);
});

it('refuses gates and shares that are none', () => {
  for (const gate of [nan, -0.1, 1.1]) expect(() => keptAfter(gate, 1)).toThrow(MathError);
  for (const gate of [nan, 0, 1]) expect(() => halfLife(gate)).toThrow(MathError);
  for (const share of [nan, 0, 1]) expect(() => biasToKeep(share, 1)).toThrow(MathError);
  expect(() => keptAfter(0.5, 0.5)).toThrow(MathError);
  expect(() => biasToKeep(0.5, 0)).toThrow(MathError);
  expect(() => forgetGateOf(infinity)).toThrow(MathError);
});

it('counts parameters as the matrices have entries', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('rnn' as const, 'gru' as const, 'lstm' as const),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(0, 1, 2),
      (kind, d, h, biases) => {
        const gates = RECURRENT_BLOCKS[kind];
        expect(recurrentParameters(kind, d, h, biases)).toBe(
          gates * h * d + gates * h * h + biases * gates * h,
        );
      },
    ),
  );
  expect(recurrentParameters('lstm', 128, 256, 2)).toBe(395264);
  // One input, one unit: two weights and a bias in each block.
  expect((['rnn', 'gru', 'lstm'] as const).map((kind) => recurrentParameters(kind, 1, 1))).toEqual([
    3, 9, 12,
  ]);
  expect(() => recurrentParameters('rnn', 0, 1)).toThrow(MathError);
  expect(() => recurrentParameters('rnn', 1, 0.5)).toThrow(MathError);
  expect(() => recurrentParameters('rnn', 1, 1, -1)).toThrow(MathError);
});
