import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  create222,
  describe222,
  EXAMPLE_222,
  flatWeights222,
  placeOfWeight222,
  symbol222,
} from '../../../src/math/network/example-222';
import { gradientPaths } from '../../../src/math/network/gradient-paths';
import { parameterIndex, unflatten } from '../../../src/math/network/network';
import { backpropagationReport } from '../../../src/math/network/report';
import { type TrainingSettings, trainNetwork } from '../../../src/math/network/training';
import { createBatch } from '../../../src/math/network/workspace';
import { expectClose } from '../../golden/check';

const { input, target, learningRate, secondInput, secondTarget } = EXAMPLE_222;
/** Ten printed decimals. */
const printed = { rtol: 1e-9, atol: 5.1e-11 };
const elevenDigits = { rtol: 1e-8, atol: 0 };

function train(updates: number, settings: Partial<TrainingSettings> = {}) {
  const network = create222();
  const batch = createBatch(network, [input], [target]);
  const all: TrainingSettings = { loss: 'halfSum', learningRate, biases: 'fixed', ...settings };
  const { losses } = trainNetwork(network, batch, all, updates);
  const outputs = backpropagationReport(network, [input], [target], 'halfSum').samples[0]!.outs[1]!;
  return {
    error: losses.at(-1)!,
    outputs,
    weights: flatWeights222(unflatten(network, network.parameters).weights),
  };
}

describe('the 2-2-2 example of backpropagation (E4.21)', () => {
  const report = backpropagationReport(create222(), [input], [target], 'halfSum');
  const sample = report.samples[0]!;

  it('has every cell of the first table', () => {
    expectClose(
      sample.nets,
      [
        [0.3775, 0.3925],
        [1.1059059671, 1.2249214041],
      ],
      printed,
    );
    expectClose(
      sample.outs,
      [
        [0.5932699921, 0.5968843783],
        [0.7513650696, 0.7729284653],
      ],
      printed,
    );
    expectClose(sample.lossOfOutputs, [0.2748110832, 0.0235600256], printed);
    expectClose(report.loss, 0.2983711088, printed);
    expectClose(sample.outDerivatives[1]![0], 0.7413650696, printed);
    expectClose(sample.activationDerivatives[1]![0], 0.1868156018, printed);
    expectClose(
      sample.deltas,
      [
        [0.0087713547, 0.0099542547],
        [0.1384985616, -0.0380982365],
      ],
      printed,
    );
    expectClose(sample.outDerivatives[0], [0.0363503064, 0.0413703226], printed);
    expectClose(sample.activationDerivatives[0]![0], 0.2413007086, printed);
  });

  it('has every gradient and every new weight', () => {
    const gradients = [
      0.0004385677, 0.0008771355, 0.0004977127, 0.0009954255, 0.0821670406, 0.0826676278, -0.0226025405,
      -0.0227402422,
    ];
    const updated = [
      0.1497807161, 0.1995614323, 0.2497511436, 0.2995022873, 0.3589164797, 0.4086661861, 0.5113012702,
      0.5613701211,
    ];
    expectClose(flatWeights222(report.gradient.weights), gradients, printed);
    expectClose(train(1).weights, updated, printed);
    expectClose(report.sharedBiasGradients, [0.0187256094, 0.1004003251], printed);
  });

  it.each([
    [1, 'fixed', 0.7420881112, 0.7752849683, 0.2910277737],
    [1, 'shared', 0.7320241671, 0.7659846534, 0.2857508867],
    [1, 'perNeuron', 0.7284417622, 0.7783769203, 0.2804714468],
    [10, 'fixed', 0.6451737282, 0.7940624613, 0.2209185921],
    [10000, 'fixed', 0.0159136204, 0.9840642735, 3.510187783e-5],
    [10000, 'shared', 0.0121021591, 0.9879283897, 4.3553210662e-6],
    [10000, 'perNeuron', 0.0115875274, 0.988458935, 2.4475622359e-6],
  ] as const)(
    'after %i updates with %s biases has the reference outputs and error',
    (n, biases, o1, o2, error) => {
      const run = train(n, { biases });
      expectClose(run.outputs, [o1, o2], printed);
      expectClose(run.error, error, elevenDigits);
    },
  );

  it('has the reference errors after 100 and 1000 updates (P14)', () => {
    expectClose(train(100).error, 0.0200468282, printed);
    expectClose(train(1000).error, 0.001114349454, { rtol: 1e-9, atol: 0 });
  });

  it('has the same new w5 with half sum and mean loss, another with the plain sum (E4.19)', () => {
    expectClose(train(1).weights[4], 0.3589164797, printed);
    expectClose(train(1, { loss: 'mean' }).weights[4], 0.3589164797, printed);
    expectClose(train(1, { loss: 'sum' }).weights[4], 0.3178329594, printed);
  });

  it('has output deltas o - t with cross-entropy (E4.24)', () => {
    const crossEntropy = backpropagationReport(create222(), [input], [target], 'binaryCrossEntropy');
    expectClose(crossEntropy.loss, 1.6505285318, printed);
    expectClose(crossEntropy.samples[0]!.deltas[1], [0.7413650696, -0.2170715347], printed);
  });
});

describe('the widely quoted numbers of the example (E4.22)', () => {
  it('come from deltas that pass through already updated weights', () => {
    const bug = { useUpdatedWeights: true };
    const one = train(1, bug);
    expectClose(one.error, 0.2910279239, printed);
    expectClose(one.weights[0], 0.1498176386, printed);
    const many = train(10000, bug);
    expectClose(many.outputs, [0.0159121963, 0.9840657345], printed);
    expectClose(many.error, 3.5084786296e-5, elevenDigits);
    expectClose(train(9999, bug).error, 3.5091453811e-5, elevenDigits);
  });

  it('mix with correct descent: 0.0000351085 is its error after 9999 updates', () => {
    expectClose(train(9999).error, 3.5108548123e-5, elevenDigits);
  });
});

describe('the paths and factors of the example', () => {
  const paths = (k: number, variant = {}) =>
    gradientPaths(create222(), input, target, 'halfSum', placeOfWeight222(k), variant);

  it('gives three factors for w5 (E4.20)', () => {
    const { paths: all, gradient } = paths(5);
    expect(all.length).toBe(1);
    const factors = all[0]!.factors;
    expect(factors.map(({ of, by }) => `${symbol222(of)}/${symbol222(by)}`)).toEqual([
      'E/out_{o1}',
      'out_{o1}/net_{o1}',
      'net_{o1}/w_5',
    ]);
    expectClose(
      factors.map(({ value }) => value),
      [0.7413650696, 0.1868156018, 0.5932699921],
      printed,
    );
    expectClose(gradient, 0.082167040564, { rtol: 1e-11, atol: 0 });
  });

  it('gives two paths for w1, through w5 and w7', () => {
    const { paths: all, gradient } = paths(1);
    expect(all.map(({ output }) => output)).toEqual([0, 1]);
    const weights = all.map(({ factors }) => factors.find(({ weight }) => weight !== undefined)!);
    expect(weights.map(({ weight, value }) => [weight, value])).toEqual([
      [placeOfWeight222(5), 0.4],
      [placeOfWeight222(7), 0.5],
    ]);
    // The parts of dE/dout_h1: delta_o1 w5 and delta_o2 w7 (E4.21).
    const parts = all.map(({ factors }) =>
      factors.slice(0, 3).reduce((product, { value }) => product * value, 1),
    );
    expectClose(parts, [0.0553994247, -0.0190491183], printed);
    expectClose(gradient, 0.0004385677, printed);
  });

  it('loses the path through o2 when it is cut (E4.23)', () => {
    expect(paths(1, { cutOutput: 1 }).paths.length).toBe(1);
    expectClose(train(1, { cutOutput: 1 }).weights[0], 0.149665802, printed);
    expectClose(
      EXAMPLE_222.weights[0]! - learningRate * paths(1, { cutOutput: 1 }).gradient,
      0.149665802,
      printed,
    );
    expect(paths(7, { cutOutput: 1 }).gradient).toBe(paths(7).gradient);
  });

  it('shows the updated weight as factor with the mistake switched on', () => {
    const { gradient } = paths(1, { updatedWeightsAt: learningRate });
    expectClose(0.15 - learningRate * gradient, 0.1498176386, printed);
  });

  it('names every quantity', () => {
    expect(symbol222({ kind: 'loss' })).toBe('E');
    expect(symbol222({ kind: 'net', layer: 0, unit: 1 })).toBe('net_{h2}');
    expect(symbol222({ kind: 'parameter', place: { layer: 1, to: 0 } })).toBe('b_2');
    for (let k = 1; k <= 8; k++) {
      expect(symbol222({ kind: 'parameter', place: placeOfWeight222(k) })).toBe(`w_${k}`);
      const network = create222();
      expect(network.parameters[parameterIndex(network, placeOfWeight222(k))]).toBe(
        EXAMPLE_222.weights[k - 1],
      );
    }
  });

  it('rejects weights it does not have', () => {
    expect(() => placeOfWeight222(0)).toThrow(MathError);
    expect(() => placeOfWeight222(9)).toThrow(MathError);
    expect(() => describe222([1], [1, 2])).toThrow(MathError);
  });
});

describe('a batch of two samples (bp-batch)', () => {
  const batch = backpropagationReport(create222(), [input, secondInput], [target, secondTarget], 'halfSum');

  it('has the reference values of the second sample', () => {
    const second = batch.samples[1]!;
    expectClose(second.outs[1], [0.7512693867, 0.7728174151], printed);
    expectClose(second.loss, 0.3194413572, printed);
    expectClose(second.gradient.weights[1]![0]![0], -0.0264389072, printed);
  });

  it('has the mean of the sample gradients as batch gradient', () => {
    expectClose(batch.loss, 0.308906233, printed);
    expectClose(batch.gradient.weights[1]![0]![0], 0.0278640667, printed);
    expectClose(batch.gradient.weights[0]![0]![0], 0.0008121957, printed);
    const [first, second] = batch.samples.map(({ gradient }) => flatWeights222(gradient.weights));
    const mean = first!.map((g, k) => (g + second![k]!) / 2);
    expectClose(flatWeights222(batch.gradient.weights), mean, { rtol: 1e-14, atol: 0 });
  });
});
