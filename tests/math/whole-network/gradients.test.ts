import { describe, expect, it } from 'vitest';
import { batchLoss } from '../../../src/math/network/loss';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { createRandom } from '../../../src/math/random';
import { backwardPass, drawDropout, forwardPass } from '../../../src/math/whole-network/pass';
import { createPassWorkspace } from '../../../src/math/whole-network/pass-workspace';
import { addPenaltyGradient, penaltyOf } from '../../../src/math/whole-network/penalty';
import { startRun } from '../../../src/math/whole-network/run';
import {
  hiddenActivations,
  type OutputKind,
  type RunSettings,
} from '../../../src/math/whole-network/settings';
import { settingsWith } from './whole-settings';

const outputs: readonly OutputKind[] = [
  'sigmoidCrossEntropy',
  'sigmoidSquaredError',
  'softmaxCrossEntropy',
  'linearSquaredError',
];

const kindOf = { linearSquaredError: 'waves', softmaxCrossEntropy: 'threeClasses' } as const;

/** The largest distance between the gradient of loss and penalty and central differences with the same masks. */
function largestError(changes: Partial<RunSettings>, count: number): number {
  const output = changes.output!;
  const kind = output in kindOf ? kindOf[output as keyof typeof kindOf] : 'xor';
  const run = startRun(
    settingsWith({
      hiddenLayers: [4, 3],
      ...changes,
      data: { kind, samples: 20, seed: 3 },
      batchSize: count,
    }),
  );
  const { network, settings, scratch, data } = run;
  const { l1, l2, dropoutRate, hiddenLayers } = settings;
  const random = createRandom(5);
  // Biases, γ and β too: at 0 and 1 some mistakes would not show.
  for (let k = 0; k < network.parameters.length; k++) network.parameters[k]! += 0.3 * random.normal();
  const workspace = createPassWorkspace(network, count, dropoutRate > 0);
  if (dropoutRate > 0) drawDropout(workspace, hiddenLayers, 1 - dropoutRate, count, random);
  const last = network.layers.length - 1;
  const start = 2;
  const forward = () =>
    forwardPass(network, workspace, run.running, data.training.inputs, start, count, 'training');
  const objective = (position: readonly number[]) => {
    network.parameters.set(position);
    forward();
    const [nets, outs] = [workspace.nets[last]!, workspace.outs[last]!];
    const units = network.layers[last]!.outputs;
    const loss = batchLoss(scratch.loss, nets, outs, scratch.trainingTargets, units, count, start);
    return loss + penaltyOf(network, l1, l2);
  };
  const position = Array.from(network.parameters);
  const numeric = centralDifferenceGradient(objective, position, 1e-5);
  network.parameters.set(position);
  forward();
  const { inputs } = data.training;
  backwardPass(network, workspace, inputs, scratch.trainingTargets, start, count, scratch.loss, 'training');
  addPenaltyGradient(network, l1, l2, workspace.gradient);
  return Math.max(...numeric.map((value, k) => Math.abs(value - workspace.gradient[k]!)));
}

describe('gradients of whole networks are central differences', () => {
  const combinations = hiddenActivations.flatMap((activation) =>
    outputs.flatMap((output) => [false, true].map((batchNorm) => ({ activation, output, batchNorm }))),
  );

  it.each(combinations)('$activation, $output, batch norm $batchNorm', (combination) => {
    for (const penalties of [
      { l1: 0, l2: 0 },
      { l1: 0.05, l2: 0.3 },
    ]) {
      for (const dropoutRate of [0, 0.4]) {
        const error = largestError({ ...combination, ...penalties, dropoutRate }, 6);
        expect(error, JSON.stringify({ ...penalties, dropoutRate })).toBeLessThan(2e-8);
      }
    }
  });

  it.each(outputs)('of networks without a hidden layer and of four layers: %s', (output) => {
    expect(largestError({ output, hiddenLayers: [] }, 5)).toBeLessThan(1e-8);
    expect(
      largestError({ output, hiddenLayers: [3, 5, 1, 4], batchNorm: true, dropoutRate: 0.2 }, 7),
    ).toBeLessThan(1e-7);
  });
});
