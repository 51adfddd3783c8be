import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../../../src/math/activations';
import type { BackwardVariant } from '../../../src/math/network/backward';
import { describe222, flatWeights222 } from '../../../src/math/network/example-222';
import { type LossName, predictedProbabilities } from '../../../src/math/network/loss';
import { createNetwork, type NetworkDescription, unflatten } from '../../../src/math/network/network';
import { backpropagationReport } from '../../../src/math/network/report';
import { trainNetwork } from '../../../src/math/network/training';
import type { BiasMode } from '../../../src/math/network/update';
import { createBatch } from '../../../src/math/network/workspace';
import {
  casesOfKind,
  expectCase,
  expectClose,
  type GoldenCase,
  loadGolden,
  readArray,
  readList,
  readMatrix,
  readNumber,
  readObject,
  readText,
  toleranceOf,
} from '../../golden/check';

const golden = loadGolden('07_mlp');
const examples = casesOfKind(golden, 'mazur');
const networks = casesOfKind(golden, 'mlp');
const named = (cases: GoldenCase[]) => cases.map((goldenCase) => ({ name: goldenCase.name, goldenCase }));

const biasModes: Record<string, BiasMode> = {
  fixed: 'fixed',
  fixed_sequential: 'fixed',
  per_neuron: 'perNeuron',
  shared: 'shared',
};

describe('backpropagation against PyTorch (golden 07)', () => {
  it('sees every golden case', () => {
    expect([examples.length, networks.length]).toEqual([4, 5]);
  });

  it.each(named(examples))('has every intermediate number of $name', ({ goldenCase }) => {
    const { input, expected } = goldenCase;
    const learningRate = readNumber(input['lr']);
    const description = describe222(readList(input['w']), [readNumber(input['b1']), readNumber(input['b2'])]);
    const variant: BackwardVariant =
      input['biases'] === 'fixed_sequential' ? { updatedWeightsAt: learningRate } : {};
    const x = readList(input['i']);
    const t = readList(input['t']);
    const report = backpropagationReport(createNetwork(description), [x], [t], 'halfSum', variant);
    const sample = report.samples[0]!;
    const got = {
      net_h: sample.nets[0],
      out_h: sample.outs[0],
      net_o: sample.nets[1],
      out_o: sample.outs[1],
      E_each: sample.lossOfOutputs,
      E_total: report.loss,
      dE_dout_o: sample.outDerivatives[1],
      dout_dnet_o: sample.activationDerivatives[1],
      delta_o: sample.deltas[1],
      dE_dout_h: sample.outDerivatives[0],
      dout_dnet_h: sample.activationDerivatives[0],
      delta_h: sample.deltas[0],
      dE_dw: flatWeights222(report.gradient.weights),
      dE_db1_per_neuron: report.gradient.biases[0],
      dE_db2_per_neuron: report.gradient.biases[1],
      dE_db1_shared: report.sharedBiasGradients[0],
      dE_db2_shared: report.sharedBiasGradients[1],
    };
    const first = readObject(expected['first_pass']);
    expect(Object.keys(got).sort()).toEqual(Object.keys(first).sort());
    expectClose(got, first, toleranceOf(golden, goldenCase, 'first_pass'), 'first_pass');
  });

  it.each(named(examples))('reaches every snapshot of $name', ({ goldenCase }) => {
    const { input, expected } = goldenCase;
    const description = describe222(readList(input['w']), [readNumber(input['b1']), readNumber(input['b2'])]);
    const snapshots = readArray(expected['snapshots']).map(readObject);
    expect(snapshots.length).toBe(6);
    for (const snapshot of snapshots) {
      const network = createNetwork(description);
      const x = readList(input['i']);
      const t = readList(input['t']);
      const { losses } = trainNetwork(
        network,
        createBatch(network, [x], [t]),
        {
          loss: 'halfSum',
          learningRate: readNumber(input['lr']),
          biases: biasModes[readText(input['biases'])]!,
          useUpdatedWeights: input['biases'] === 'fixed_sequential',
        },
        readNumber(snapshot['step']),
      );
      const { weights, biases } = unflatten(network, network.parameters);
      const got = {
        step: losses.length - 1,
        w: flatWeights222(weights),
        b1: biases[0],
        b2: biases[1],
        out_o: backpropagationReport(network, [x], [t], 'halfSum').samples[0]!.outs[1],
        E_total: losses.at(-1),
      };
      expectClose(got, snapshot, toleranceOf(golden, goldenCase, 'snapshots'), `step ${got.step}`);
    }
  });

  it.each(named(networks))('has the gradients and the training of $name', ({ goldenCase }) => {
    const { input } = goldenCase;
    const isSoftmax = input['loss'] === 'softmax_ce';
    const loss: LossName & ('softmaxCrossEntropy' | 'binaryCrossEntropy') = isSoftmax
      ? 'softmaxCrossEntropy'
      : 'binaryCrossEntropy';
    const hidden = readText(input['hidden']) as ActivationName;
    const weights = readArray(input['W']).map(readMatrix);
    const description: NetworkDescription = {
      weights,
      biases: readMatrix(input['b']),
      activations: weights.map((_, l) =>
        l < weights.length - 1 ? hidden : isSoftmax ? 'identity' : 'sigmoid',
      ),
    };
    const x = readMatrix(input['X']);
    const labels = readList(input['y']);
    const classes = weights.at(-1)!.length;
    const targets = labels.map((label) =>
      isSoftmax ? Array.from({ length: classes }, (_, k) => (k === label ? 1 : 0)) : [label],
    );
    const network = createNetwork(description);
    const { samples, loss: value, gradient } = backpropagationReport(network, x, targets, loss);
    const byLayer = <T>(pick: (l: number, sample: (typeof samples)[number]) => T) =>
      weights.map((_, l) => samples.map((sample) => pick(l, sample)));
    const scaled = (values: number[]) => values.map((number) => number / samples.length);
    const output = samples.map(({ nets }) => predictedProbabilities(loss, nets.at(-1)!));

    const learningRate = readNumber(input['lr']);
    const batch = createBatch(network, x, targets);
    const { losses } = trainNetwork(network, batch, { loss, learningRate }, 100);
    expectCase(
      {
        loss: value,
        pre_activations: byLayer((l, { nets }) => nets[l]!),
        hidden: byLayer((l, { outs }) => outs[l]!).slice(0, -1),
        output: isSoftmax ? output : output.flat(),
        dW: gradient.weights,
        db: gradient.biases,
        delta: byLayer((l, { deltas }) => scaled(deltas[l]!)),
        dX: samples.map(({ inputDerivatives }) => scaled(inputDerivatives)),
        loss_after: { '1': losses[1], '10': losses[10], '100': losses[100] },
        W_after_100: unflatten(network, network.parameters).weights,
      },
      golden,
      goldenCase,
    );
  });
});
