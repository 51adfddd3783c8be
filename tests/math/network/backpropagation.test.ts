import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { gradientPaths } from '../../../src/math/network/gradient-paths';
import { createNetwork, type ParameterPlace, parameterIndex } from '../../../src/math/network/network';
import { backpropagationReport } from '../../../src/math/network/report';
import { createTrainer } from '../../../src/math/network/training';
import { createBatch } from '../../../src/math/network/workspace';
import { expectClose } from '../../golden/check';
import { type ArbitraryCase, arbitraryCase } from './arbitrary-network';

function everyPlace({ description }: ArbitraryCase): ParameterPlace[] {
  return description.weights.flatMap((matrix, layer) =>
    matrix.flatMap((row, to) => [{ layer, to }, ...row.map((_, from) => ({ layer, to, from }))]),
  );
}

describe('backpropagation in any layered network', () => {
  it('has the gradient that central differences show, for every weight, bias and input', () => {
    fc.assert(
      fc.property(arbitraryCase, (example) => {
        const { description, loss, inputs, targets } = example;
        const network = createNetwork(description);
        const batch = createBatch(network, inputs, targets);
        const trainer = createTrainer(network, { loss, learningRate: 0 }, batch.count);
        trainer.step(batch);
        const gradient = trainer.workspace.gradient.slice();
        const h = 1e-5;
        const slope = (values: Float64Array, k: number) => {
          const start = values[k]!;
          values[k] = start + h;
          const above = trainer.loss(batch);
          values[k] = start - h;
          const below = trainer.loss(batch);
          values[k] = start;
          return (above - below) / (2 * h);
        };
        const numeric = Array.from(gradient, (_, k) => slope(network.parameters, k));
        expectClose(gradient, numeric, { rtol: 1e-7, atol: 1e-8 });
        const { samples } = backpropagationReport(network, inputs, targets, loss);
        const byInput = samples.flatMap((sample) => sample.inputDerivatives.map((d) => d / samples.length));
        const numericByInput = Array.from(batch.inputs, (_, k) => slope(batch.inputs, k));
        expectClose(byInput, numericByInput, { rtol: 1e-7, atol: 1e-8 });
      }),
    );
  });

  it('is the sum over all paths of the products of their factors', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), (example, pick) => {
        const { description, loss, inputs, targets } = example;
        const network = createNetwork(description);
        const places = everyPlace(example);
        const place = places[pick % places.length]!;
        const { paths, gradient } = gradientPaths(network, inputs[0]!, targets[0]!, loss, place);
        const above = network.layers.slice(place.layer + 1);
        expect(paths.length).toBe(above.reduce((product, { outputs }) => product * outputs, 1));
        const { weights, biases } = backpropagationReport(
          network,
          [inputs[0]!],
          [targets[0]!],
          loss,
        ).gradient;
        const expected =
          place.from === undefined
            ? biases[place.layer]![place.to]!
            : weights[place.layer]![place.to]![place.from]!;
        expectClose(gradient, expected, { rtol: 1e-11, atol: 1e-14 });
      }),
    );
  });

  it('has the same paths as gradient with a cut output and with updated weights', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), fc.boolean(), (example, pick, isCut) => {
        const { description, loss, inputs, targets } = example;
        const network = createNetwork(description);
        const variant = isCut ? { cutOutput: 0 } : { updatedWeightsAt: 0.3 };
        const places = everyPlace(example).filter(({ from }) => from === undefined);
        const place = places[pick % places.length]!;
        const { gradient } = gradientPaths(network, inputs[0]!, targets[0]!, loss, place, variant);
        const report = backpropagationReport(network, [inputs[0]!], [targets[0]!], loss, variant);
        expectClose(gradient, report.gradient.biases[place.layer]![place.to], { rtol: 1e-11, atol: 1e-14 });
      }),
    );
  });

  it('cuts the path of an output to the layer below, and to the inputs of a single layer', () => {
    // o = W₂W₁x with W₂ = (2; 3) and W₁ = 5, x = 1, t = 0: E = ½Σo², so δ = o = (10, 15).
    const two = createNetwork({
      weights: [[[5]], [[2], [3]]],
      biases: [[0], [0, 0]],
      activations: ['identity', 'identity'],
    });
    const cutTwo = backpropagationReport(two, [[1]], [[0, 0]], 'halfSum', { cutOutput: 0 }).samples[0]!;
    expect([cutTwo.deltas, cutTwo.outDerivatives, cutTwo.inputDerivatives]).toEqual([
      [[45], [10, 15]],
      [[45], [10, 15]],
      [225],
    ]);
    const one = createNetwork({ weights: [[[2], [3]]], biases: [[0, 0]], activations: ['identity'] });
    const cutOne = (cutOutput: number) =>
      backpropagationReport(one, [[1]], [[0, 0]], 'halfSum', { cutOutput }).samples[0]!.inputDerivatives;
    expect([cutOne(0), cutOne(1), cutOne(2)]).toEqual([[9], [4], [13]]);
    // Only the last layer is cut: hidden unit 0 of three layers keeps its path.
    const three = createNetwork({
      weights: [[[1]], [[5]], [[2], [3]]],
      biases: [[0], [0], [0, 0]],
      activations: ['identity', 'identity', 'identity'],
    });
    const cutThree = backpropagationReport(three, [[1]], [[0, 0]], 'halfSum', { cutOutput: 0 }).samples[0]!;
    expect([cutThree.deltas, cutThree.outDerivatives]).toEqual([
      [[225], [45], [10, 15]],
      [[225], [45], [10, 15]],
    ]);
  });

  it('gives each delta as derivative by the output times the slope of the activation', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ description, loss, inputs, targets }) => {
        const report = backpropagationReport(createNetwork(description), inputs, targets, loss);
        for (const { deltas, outDerivatives, activationDerivatives } of report.samples) {
          const products = outDerivatives.map((row, l) =>
            row.map((d, unit) => d * activationDerivatives[l]![unit]!),
          );
          expectClose(deltas, products, { rtol: 1e-12, atol: 1e-14 });
        }
      }),
    );
  });

  it('has the mean of the gradients and losses of the samples', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ description, loss, inputs, targets }) => {
        const network = createNetwork(description);
        const { samples, gradient, loss: value } = backpropagationReport(network, inputs, targets, loss);
        const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
        expectClose(value, mean(samples.map((sample) => sample.loss)), { rtol: 1e-12, atol: 1e-15 });
        gradient.weights.forEach((matrix, l) => {
          const means = matrix.map((row, to) =>
            row.map((_, from) => mean(samples.map((sample) => sample.gradient.weights[l]![to]![from]!))),
          );
          expectClose(matrix, means, { rtol: 1e-11, atol: 1e-14 });
          const biasMeans = gradient.biases[l]!.map((_, to) =>
            mean(samples.map((sample) => sample.gradient.biases[l]![to]!)),
          );
          expectClose(gradient.biases[l], biasMeans, { rtol: 1e-11, atol: 1e-14 });
        });
      }),
    );
  });

  it('has the limit of the gradient where cross-entropy meets a saturated output', () => {
    // σ(±800) is 1 or 0: ∂E/∂out is -1 for the right answer, infinite for the wrong one, and δ is 0 or -1.
    for (const [net, byOut, delta] of [
      [800, -1, 0],
      [-800, -Infinity, -1],
    ] as const) {
      const network = createNetwork({ weights: [[[net]]], biases: [[0]], activations: ['sigmoid'] });
      const [sample] = backpropagationReport(network, [[1]], [[1]], 'binaryCrossEntropy').samples;
      expect(sample!.outDerivatives[0]![0]).toBe(byOut);
      const place = { layer: 0, to: 0, from: 0 };
      const { paths, gradient } = gradientPaths(network, [1], [1], 'binaryCrossEntropy', place);
      expectClose([sample!.deltas[0]![0], gradient, paths[0]!.product], [delta, delta, delta], {
        rtol: 0,
        atol: 0,
      });
    }
  });

  it('survives JSON', () => {
    const network = createNetwork({ weights: [[[1, 2]]], biases: [[0]], activations: ['sigmoid'] });
    const report = backpropagationReport(network, [[1, 1]], [[0]], 'binaryCrossEntropy');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('says which paths and parameters do not exist or are too many', () => {
    const wide = Array.from({ length: 101 }, () => new Array<number>(101).fill(0));
    const network = createNetwork({
      weights: [wide, wide, wide],
      biases: wide.slice(0, 3),
      activations: ['relu', 'relu', 'identity'],
    });
    const row = wide[0]!;
    expect(() => gradientPaths(network, row, row, 'sum', { layer: 0, to: 0 })).toThrow(MathError);
    expect(() => gradientPaths(network, row, row, 'sum', { layer: 3, to: 0 })).toThrow(MathError);
    expect(() => parameterIndex(network, { layer: 0, to: 101 })).toThrow(MathError);
    expect(() => parameterIndex(network, { layer: 0, to: 0, from: 101 })).toThrow(MathError);
  });
});
