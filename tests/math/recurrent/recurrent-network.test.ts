import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActivationName, activation } from '../../../src/math/activations';
import { MathError } from '../../../src/math/errors';
import { identity } from '../../../src/math/matrix';
import { netInput, timesTransposed } from '../../../src/math/recurrent/affine';
import {
  type RecurrentLayer,
  runRecurrent,
  throughTime,
} from '../../../src/math/recurrent/recurrent-network';
import { singularValues } from '../../../src/math/singular-values';
import { expectClose, loadGolden, readList, readMatrix, readText, toleranceOf } from '../../golden/check';
import { evenly } from '../evenly';
import { goldenWeights } from './golden-weights';

const file = loadGolden('12_rnn');
const cases = file.cases.filter(({ input }) => input['cell'] === 'rnn');

it('has golden cases', () => expect(cases.length).toBe(5));

describe.each(cases)('$name', (golden) => {
  const { input, expected } = golden;
  const layer: RecurrentLayer = {
    activation: activation(readText(input['activation']) as ActivationName),
    ...goldenWeights(input),
  };
  const run = runRecurrent(layer, readMatrix(input['x']), readList(input['h0']));
  const close = (got: unknown, field: string) =>
    expectClose(got, expected[field], toleranceOf(file, golden, field), field);

  it('has the states of PyTorch', () => close(run.states.slice(1), 'h'));

  it('has its Jacobians, row by row, and their norms', () => {
    const rows = identity(layer.bias.length).map((unit) => throughTime(layer, run, unit));
    const jacobians = run.states.map((_, t) => rows.map((row) => row.states[t]!));
    close(jacobians, 'dhT_dht');
    close(jacobians[0], 'dhT_dh0');
    close(
      rows.map((row) => row.inputs[0]!),
      'dhT_dx1',
    );
    close(
      jacobians.map((jacobian) => singularValues(jacobian)[0]),
      'spectral_norm_dhT_dht',
    );
    close(
      jacobians.map((jacobian) => Math.hypot(...jacobian.flat())),
      'frobenius_norm_dhT_dht',
    );
  });

  it('adds up the gradients of the shared weights', () => {
    const { weights } = throughTime(
      layer,
      run,
      layer.bias.map(() => 1),
    );
    close(
      {
        dW_ih: weights.inputWeights,
        dW_hh: weights.recurrentWeights,
        db_ih: weights.bias,
        db_hh: weights.bias,
      },
      'grads',
    );
  });
});

it('bounds the gradient by powers of the largest singular value', () => {
  fc.assert(
    fc.property(fc.array(evenly(-1, 1), { minLength: 4, maxLength: 4 }), evenly(-1, 1), ([a, b, c, d], x) => {
      const recurrentWeights = [
        [a!, b!],
        [c!, d!],
      ];
      const layer = {
        activation: activation('tanh'),
        inputWeights: [[1], [-1]],
        recurrentWeights,
        bias: [0, 0],
      };
      const run = runRecurrent(layer, [[x], [x], [x]], [0.5, -0.5]);
      const largest = singularValues(recurrentWeights)[0]!;
      throughTime(layer, run, [1, 0]).states.forEach((gradient, t) => {
        expect(Math.hypot(...gradient)).toBeLessThanOrEqual(largest ** (3 - t) + 1e-12);
      });
    }),
  );
});

it('lets a gradient grow for a while although both eigenvalues are 1/2', () => {
  // The power t of (1/2, 2; 0, 1/2) has 4t/2^t in its corner.
  const layer = {
    activation: activation('identity'),
    inputWeights: [[0], [0]],
    recurrentWeights: [
      [0.5, 2],
      [0, 0.5],
    ],
    bias: [0, 0],
  };
  for (const steps of [1, 2, 3, 4, 10]) {
    const run = runRecurrent(
      layer,
      Array.from({ length: steps }, () => [0]),
      [0, 0],
    );
    expect(throughTime(layer, run, [1, 0]).states[0]).toEqual([0.5 ** steps, (4 * steps) / 2 ** steps]);
  }
});

it('has nothing to go back through without a step', () => {
  const layer = { activation: activation('tanh'), inputWeights: [[1]], recurrentWeights: [[1]], bias: [0] };
  const run = runRecurrent(layer, [], [0.5]);
  expect(run.states).toEqual([[0.5]]);
  expect(throughTime(layer, run, [3])).toEqual({
    states: [[3]],
    inputs: [],
    weights: { inputWeights: [[]], recurrentWeights: [[0]], bias: [0] },
  });
});

it('refuses sizes that do not fit', () => {
  expect(() => netInput([[1, 2]], [1], [[1]], [1], [0])).toThrow(MathError);
  expect(() => netInput([[1]], [1], [[1, 2]], [1], [0])).toThrow(MathError);
  expect(() => netInput([[1], [1]], [1], [[1]], [1], [0])).toThrow(MathError);
  expect(() => netInput([[1]], [1], [[1], [1]], [1], [0])).toThrow(MathError);
  expect(() => timesTransposed([[1]], [1, 2])).toThrow(MathError);
  expect(timesTransposed([], [])).toEqual([]);
});
