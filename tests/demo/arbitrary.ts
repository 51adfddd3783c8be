import fc from 'fast-check';
import {
  choice,
  integer,
  list,
  number,
  type Parameter,
  point,
  points,
  seed,
  several,
  steps,
  toggle,
} from '../../src/demo/parameters';

/** One parameter of every kind, for tests that must hold for all of them. */
export const everyKind = {
  number: number({ min: -2, max: 3, step: 0.1, value: 0.5 }),
  logarithmic: number({ min: 0.001, max: 100, step: 0.001, value: 1, scale: 'log' }),
  integer: integer({ min: 10, max: 2000, step: 10, value: 1000 }),
  steps: steps({ max: 500, value: 0 }),
  seed: seed(1),
  choice: choice(['one', 'two', 'three'], 'two'),
  several: several(['red', 'green', 'blue'], ['green']),
  toggle: toggle(true),
  list: list({ min: -10, max: 10, step: 0.1, minLength: 2, maxLength: 5, value: [1, 3, 4, 8] }),
  point: point({ min: -5, max: 5, step: 0.01, value: [1, -2] }),
  points: points({
    min: -5,
    max: 5,
    step: 0.01,
    minLength: 1,
    maxLength: 3,
    value: [
      [1, -2],
      [0, 4],
    ],
  }),
} satisfies Record<string, Parameter>;

/** Any text a reader could paste, and texts that look almost right. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[-+−0-9eE.,，、; ]{0,20}$/),
  fc.double().map(String),
  fc.constantFrom('1e99', '-1e999', 'NaN', 'Infinity', '0x10', '__proto__', 'toString', '１２', '−3', ''),
);
