import { expect, test } from 'vitest';
import {
  copyOptimizerState,
  createOptimizerState,
  decayWeights,
} from '../../../src/math/whole-network/optimizer-state';

test.each([
  ['sgd', 0, 0],
  ['momentum', 3, 0],
  ['nesterov', 3, 0],
  ['rmsprop', 0, 3],
  ['adam', 3, 3],
  ['adamw', 3, 3],
] as const)('%s remembers %i and %i numbers of three parameters, all 0', (kind, first, second) => {
  const state = createOptimizerState(kind, 0.9, 3);
  expect(state).toMatchObject({ kind, momentum: 0.9, steps: 0 });
  expect([[...state.first], [...state.second]]).toEqual([
    new Array(first).fill(0),
    new Array(second).fill(0),
  ]);
});

test('a copy has a memory of its own', () => {
  const state = createOptimizerState('adam', 0, 2);
  const copy = copyOptimizerState(state);
  copy.first[0] = 1;
  copy.second[1] = 2;
  copy.steps = 5;
  expect([[...state.first], [...state.second], state.steps]).toEqual([[0, 0], [0, 0], 0]);
});

test('weights decay, biases do not', () => {
  const layers = [
    { weightOffset: 0, biasOffset: 2 },
    { weightOffset: 3, biasOffset: 4 },
  ];
  const parameters = Float64Array.of(1, -2, 4, 8, 16);
  decayWeights(layers, parameters, 0.25);
  expect([...parameters]).toEqual([0.75, -1.5, 4, 6, 16]);
});
