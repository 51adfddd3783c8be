import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../../../src/math/activations';
import type { LossName } from '../../../src/math/network/loss';
import { batchLoss } from '../../../src/math/network/loss';
import { createNetwork, unflatten } from '../../../src/math/network/network';
import { createBatch } from '../../../src/math/network/workspace';
import type { Objective } from '../../../src/math/optimization/objective';
import { createOptimizer } from '../../../src/math/optimization/optimizers/create-optimizer';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { beale, himmelblau, rosenbrock, saddle } from '../../../src/math/optimization/test-functions';
import { createRandom } from '../../../src/math/random';
import {
  adaptiveConstants,
  copyOptimizerState,
  createOptimizerState,
  decayWeights,
  updateParameters,
} from '../../../src/math/whole-network/optimizer-state';
import { backwardPass, forwardPass } from '../../../src/math/whole-network/pass';
import { createPassWorkspace } from '../../../src/math/whole-network/pass-workspace';
import type { OptimizerKind } from '../../../src/math/whole-network/settings';
import {
  casesOfKind,
  expectClose,
  type GoldenCase,
  loadGolden,
  readArray,
  readList,
  readMatrix,
  readNumber,
  readObject,
  readText,
} from '../../golden/check';

const tolerance = { rtol: 1e-8, atol: 1e-8 };
const kinds: readonly OptimizerKind[] = ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'];
const fixed: Record<string, Objective> = { rosenbrock, beale, saddle, himmelblau };

/** The constants of the lab, and no variant of a method. */
function isOurs({ input }: GoldenCase): boolean {
  if (!kinds.includes(input['optimizer'] as OptimizerKind)) return false;
  const { alpha, beta1, beta2, amsgrad, centered, ...params } = readObject(input['params']);
  const { decay, ...adam } = adaptiveConstants;
  return (
    (alpha === undefined || (alpha === decay && params['momentum'] === undefined)) &&
    (beta1 === undefined || (beta1 === adam.beta1 && beta2 === adam.beta2)) &&
    amsgrad === undefined &&
    centered === undefined
  );
}

const walks = loadGolden('05_optimizers').cases.filter(
  (goldenCase) => 'optimizer' in goldenCase.input && isOurs(goldenCase),
);

describe('updates of all parameters', () => {
  it('every optimizer has golden walks', () => {
    expect([...new Set(walks.map(({ input }) => input['optimizer']))].sort()).toEqual([...kinds].sort());
    expect(walks.length).toBeGreaterThanOrEqual(40);
  });

  it.each(walks.map((goldenCase) => ({ name: goldenCase.name, goldenCase })))(
    'walk as in PyTorch: $name',
    ({ goldenCase: { input, expected } }) => {
      const kind = input['optimizer'] as OptimizerKind;
      const params = readObject(input['params']);
      const rate = readNumber(params['lr']);
      const decay = 'weight_decay' in params ? readNumber(params['weight_decay']) : 0;
      const name = readText(input['function']);
      const objective = fixed[name] ?? quadratic(readNumber(input['kappa']));
      const parameters = Float64Array.from(readList(input['start']));
      const momentum = 'momentum' in params ? readNumber(params['momentum']) : 0;
      const state = createOptimizerState(kind, momentum, 2);
      const path = [Array.from(parameters)];
      for (let step = 0; step < readNumber(input['steps']); step++) {
        const gradient = Float64Array.from(objective.gradient(Array.from(parameters)));
        if (kind === 'adamw') decayWeights([{ weightOffset: 0, biasOffset: 2 }], parameters, rate * decay);
        else for (let k = 0; k < 2; k++) gradient[k]! += decay * parameters[k]!;
        updateParameters(state, parameters, gradient, rate);
        path.push(Array.from(parameters));
      }
      expectClose(
        path.map(([x]) => x),
        expected['x'],
        tolerance,
      );
      expectClose(
        path.map(([, y]) => y),
        expected['y'],
        tolerance,
      );
    },
  );

  it.each([
    ['sgd', createOptimizer('gradient-descent', { learningRate: 0.1 })],
    ['momentum', createOptimizer('momentum', { learningRate: 0.1, momentum: 0.7 })],
    ['nesterov', createOptimizer('nesterov', { learningRate: 0.1, momentum: 0.7 })],
    ['rmsprop', createOptimizer('rmsprop', { learningRate: 0.1 })],
    ['adam', createOptimizer('adam', { learningRate: 0.1 })],
  ] as const)('%s is the optimizer of the notes', (kind, optimizer) => {
    const random = createRandom(1);
    let position: number[] = Array.from({ length: 5 }, () => random.normal());
    const parameters = Float64Array.from(position);
    const state = createOptimizerState(kind, 0.7, 5);
    for (let step = 0; step < 30; step++) {
      const gradient = Array.from({ length: 5 }, () => random.normal());
      position = optimizer.step(position, () => gradient);
      updateParameters(state, parameters, Float64Array.from(gradient), 0.1);
      expectClose(Array.from(parameters), position, { rtol: 1e-12, atol: 1e-12 });
    }
  });

  it('a copied optimizer goes on by itself', () => {
    const state = createOptimizerState('adam', 0, 1);
    const copy = copyOptimizerState(state);
    updateParameters(copy, Float64Array.of(1), Float64Array.of(3), 0.1);
    expect([state.steps, state.first[0], state.second[0]]).toEqual([0, 0, 0]);
    expect([copy.steps, copy.first[0]]).toEqual([1, expect.closeTo(0.3)]);
  });
});

const trainings = casesOfKind(loadGolden('07_mlp'), 'mlp');

describe('training of whole networks', () => {
  it.each(trainings.map((goldenCase) => ({ name: goldenCase.name, goldenCase })))(
    'goes as in PyTorch: $name',
    ({ goldenCase: { input, expected } }) => {
      const isSoftmax = input['loss'] === 'softmax_ce';
      const loss: LossName = isSoftmax ? 'softmaxCrossEntropy' : 'binaryCrossEntropy';
      const weights = readArray(input['W']).map(readMatrix);
      const hidden = readText(input['hidden']) as ActivationName;
      const output = isSoftmax ? 'identity' : 'sigmoid';
      const network = {
        ...createNetwork({
          weights,
          biases: readMatrix(input['b']),
          activations: weights.map((_, l) => (l < weights.length - 1 ? hidden : output)),
        }),
        norms: [],
      };
      const units = network.sizes.at(-1)!;
      const targets = readList(input['y']).map((label) =>
        isSoftmax ? Array.from({ length: units }, (_, k) => Number(k === label)) : [label],
      );
      const batch = createBatch(network, readMatrix(input['X']), targets);
      const workspace = createPassWorkspace(network, batch.count, false);
      const state = createOptimizerState('sgd', 0, network.parameters.length);
      const last = weights.length - 1;
      const losses: number[] = [];
      for (let update = 0; update <= 100; update++) {
        forwardPass(network, workspace, new Float64Array(0), batch.inputs, 0, batch.count, 'training');
        const [nets, outs] = [workspace.nets[last]!, workspace.outs[last]!];
        losses.push(batchLoss(loss, nets, outs, batch.targets, units, batch.count));
        if (update === 100) break;
        backwardPass(network, workspace, batch.inputs, batch.targets, 0, batch.count, loss, 'training');
        updateParameters(state, network.parameters, workspace.gradient, readNumber(input['lr']));
      }
      expectClose(losses[0], expected['loss'], tolerance);
      expectClose(
        [losses[1], losses[10], losses[100]],
        Object.values(readObject(expected['loss_after'])),
        tolerance,
      );
      expectClose(unflatten(network, network.parameters).weights, expected['W_after_100'], tolerance);
    },
  );
});
