// One unit that feeds itself: what T steps leave of a gradient, linear or with tanh, for one weight and for all.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, steps } from '../../../../src/demo/parameters';
import { scalarRecurrence } from '../../../../src/math/recurrent/scalar-recurrence';

export const mostSteps = 100;
export const largestWeight = 4;
/** The picture of the states ends there; only those of a linear unit go beyond. */
export const largestState = 1.25;

const weights = Array.from({ length: 161 }, (_, i) => (i * largestWeight) / 160);

/** On a logarithmic axis there is no place for 0: a gap. */
const logarithmic = (values: readonly number[]) => values.map((value) => (value > 0 ? value : null));

export const model = defineModel({
  id: 'rnn-gradient',
  params: {
    activation: choice(['linear', 'tanh'], 'linear'),
    weight: number({ min: 0, max: largestWeight, step: 0.01, value: 1 }),
    start: number({ min: -1, max: 1, step: 0.01, value: 0.5 }),
    steps: steps({ min: 1, max: mostSteps, value: 50 }),
  },
  compute({ activation, weight, start, steps: count }) {
    const { states, factors, products } = scalarRecurrence(activation, weight, start, count);
    const times = products.map((_, t) => t);
    const product = products[count]!;
    const against = (kind: 'linear' | 'tanh') => ({
      x: weights,
      y: logarithmic(weights.map((each) => scalarRecurrence(kind, each, start, count).products[count]!)),
    });
    return {
      product,
      lastState: states[count]! + 0,
      firstFactor: factors[0]!,
      lastFactor: factors[count - 1]!,
      linearCurve: against('linear'),
      tanhCurve: against('tanh'),
      throughTime: { x: times, y: logarithmic(products) },
      factors: { x: times.slice(1), y: logarithmic(factors) },
      states: { x: times, y: states.map((state) => state + 0) },
    };
  },
});
