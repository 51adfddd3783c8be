import { exponentialWeights } from '../math/exponential-average/weights';
import { averagingWindow, massInWindow } from '../math/exponential-average/windows';
import { derivation, numeric, short, single, trueFalse } from '../practice/define-exercise';
import { oneOf, whole } from '../practice/draw';

/** The exercises of the page on momentum. */
export const exercises = {
  'weight-of-older': numeric({
    section: 'unrolling',
    params: { beta: oneOf(0.5, 0.6, 0.7, 0.8, 0.9, 0.95), age: whole(1, 5) },
    // Where both bases are equal the swapped form is no mistake.
    accept: ({ beta, age }) => beta !== 0.5 && !(beta === 0.9 && age === 1),
    solve: ({ beta, age }) => exponentialWeights(beta, age + 1)[age] ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      'without-factor': {
        because: 'E0.13',
        value: ({ beta, age }) => beta ** age,
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta } }),
      },
      swapped: {
        because: 'P23.1',
        value: ({ beta, age }) => beta * (1 - beta) ** age,
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta: 1 - beta } }),
      },
      'one-too-old': {
        because: 'counting-from-one',
        value: ({ beta, age }) => (1 - beta) * beta ** (age + 1),
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta } }),
      },
    },
  }),

  'why-window': single({
    section: 'window',
    params: { beta: oneOf(0.8, 0.9, 0.95, 0.98) },
    spots: ({ beta }) => ({ window: averagingWindow(beta) }),
    options: {
      'one-over-e': 'right',
      zero: { because: 'E0.14', see: ({ beta }) => ({ demo: 'ema-weights', set: { beta } }) },
      'half-life': { because: 'half-life', see: ({ beta }) => ({ demo: 'ema-weights', set: { beta } }) },
      'equal-weights': {
        because: 'E0.14',
        see: () => ({ demo: 'ema-weights', set: { beta: 0.5, shown: 10 } }),
      },
    },
  }),

  'mass-of-window': trueFalse({
    section: 'window',
    params: { beta: oneOf(0.9, 0.95, 0.98, 0.99) },
    spots: ({ beta }) => ({ window: averagingWindow(beta), mass: massInWindow(beta) }),
    statements: {
      all: {
        isTrue: false,
        because: 'E0.14',
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta } }),
      },
      most: {
        isTrue: true,
        because: 'E0.14',
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta } }),
      },
    },
  }),

  'valley-in-words': short({
    section: 'valley',
    points: ['one-rate', 'cancel', 'accumulate', 'rate'],
  }),

  'heavy-ball-polynomial': derivation({
    section: 'valley',
    steps: ['update', 'eliminate', 'ansatz', 'product', 'rate'],
  }),
};
