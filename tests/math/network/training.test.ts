import { describe, expect, it } from 'vitest';
import { activationNames } from '../../../src/math/activations';
import { MathError } from '../../../src/math/errors';
import { applyActivation, multiplyByDerivative } from '../../../src/math/network/layer-activation';
import { createNetwork, type NetworkDescription } from '../../../src/math/network/network';
import { createTrainer, trainNetwork } from '../../../src/math/network/training';
import { createBatch, createWorkspace } from '../../../src/math/network/workspace';
import { expectClose } from '../../golden/check';

const line: NetworkDescription = { weights: [[[1]]], biases: [[0]], activations: ['identity'] };

describe('training of a network', () => {
  it('is gradient descent on the mean loss of the batch, by hand', () => {
    const network = createNetwork(line);
    const batch = createBatch(network, [[1], [2]], [[3], [5]]);
    const { losses } = trainNetwork(network, batch, { loss: 'halfSum', learningRate: 0.1 }, 1);
    // Errors -2 and -3: loss (4 + 9)/4, dE/dw = (-2 - 6)/2, dE/db = (-2 - 3)/2.
    expectClose(network.parameters, [1.4, 0.25], { rtol: 1e-15, atol: 0 });
    expectClose(losses[0], 3.25, { rtol: 1e-15, atol: 0 });
  });

  it('takes mini-batches out of the middle of the data', () => {
    const [whole, alone] = [createNetwork(line), createNetwork(line)];
    const settings = { loss: 'sum', learningRate: 0.1 } as const;
    const data = createBatch(whole, [[9], [1], [2], [9]], [[9], [3], [5], [9]]);
    const value = createTrainer(whole, settings, 2).step(data, 1, 2);
    expect(value).toBe(createTrainer(alone, settings, 2).step(createBatch(alone, [[1], [2]], [[3], [5]])));
    expect(whole.parameters).toEqual(alone.parameters);
  });

  it('stops and says when it diverges', () => {
    const network = createNetwork(line);
    const batch = createBatch(network, [[10]], [[0]]);
    const run = trainNetwork(network, batch, { loss: 'halfSum', learningRate: 1 }, 1000);
    // The factor per step is 1 - 101 = -100, so the loss grows by 10^4 from 50: above 10^100 after 25 updates.
    expect(run.divergedAt).toBe(25);
    expect(run.losses.length).toBe(25);
    expect(run.losses.every(Number.isFinite)).toBe(true);
  });

  it('solves XOR with tanh units and cross-entropy', () => {
    const network = createNetwork({
      weights: [
        [
          [1, 0.9],
          [-0.8, -1.1],
          [0.7, -0.6],
        ],
        [[0.5, 0.4, -0.3]],
      ],
      biases: [[0.1, 0.2, 0], [0]],
      activations: ['tanh', 'sigmoid'],
    });
    const batch = createBatch(
      network,
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      [[0], [1], [1], [0]],
    );
    const { losses } = trainNetwork(network, batch, { loss: 'binaryCrossEntropy', learningRate: 1 }, 2000);
    expect(losses.at(-1)).toBeLessThan(0.01);
  });

  it('keeps cross-entropy finite for saturated outputs', () => {
    const network = createNetwork({ weights: [[[1000]]], biases: [[0]], activations: ['sigmoid'] });
    const batch = createBatch(network, [[1]], [[0]]);
    expect(createTrainer(network, { loss: 'binaryCrossEntropy', learningRate: 0 }, 1).loss(batch)).toBe(1000);
    const linear = createNetwork({ weights: [[[1000], [0]]], biases: [[0, 0]], activations: ['identity'] });
    const softmax = createTrainer(linear, { loss: 'softmaxCrossEntropy', learningRate: 0 }, 1);
    expect(softmax.loss(createBatch(linear, [[1]], [[0, 1]]))).toBe(1000);
  });

  it.each(activationNames)('applies %s and its derivative as defined', (name) => {
    const { layers } = createNetwork({ weights: [[[1]]], biases: [[0]], activations: [name] });
    const layer = layers[0]!;
    const nets = Float64Array.from([-3, -0.5, 0, 0.5, 3]);
    const outs = new Float64Array(5);
    const slopes = new Float64Array(5).fill(2);
    applyActivation(layer, nets, outs, 5);
    multiplyByDerivative(layer, nets, outs, slopes, 5);
    expectClose(outs, Array.from(nets, layer.activation.value), { rtol: 0, atol: 0 });
    expectClose(
      slopes,
      Array.from(nets, (x) => 2 * layer.activation.derivative(x)),
      { rtol: 1e-13, atol: 0 },
    );
  });

  it('says what does not fit', () => {
    const network = createNetwork(line);
    expect(() => createTrainer(network, { loss: 'binaryCrossEntropy', learningRate: 1 }, 1)).toThrow(
      MathError,
    );
    const sigmoid = createNetwork({ ...line, activations: ['sigmoid'] });
    expect(() => createTrainer(sigmoid, { loss: 'softmaxCrossEntropy', learningRate: 1 }, 1)).toThrow(
      MathError,
    );
    const two = createNetwork({ weights: [[[1], [1]]], biases: [[0, 1]], activations: ['identity'] });
    const shared = { loss: 'sum', learningRate: 1, biases: 'shared' } as const;
    expect(() => createTrainer(two, shared, 1)).toThrow(MathError);
    const batch = createBatch(network, [[1], [2]], [[1], [2]]);
    expect(() => createTrainer(network, { loss: 'sum', learningRate: 1 }, 1).step(batch)).toThrow(MathError);
    expect(() => createBatch(network, [], [])).toThrow(MathError);
    expect(() => createBatch(network, [[1, 2]], [[1]])).toThrow(MathError);
    expect(() => createWorkspace(network, 0)).toThrow(MathError);
    expect(() => createNetwork({ weights: [], biases: [], activations: [] })).toThrow(MathError);
    expect(() => createNetwork({ ...line, weights: [[[1], [1, 2]]] })).toThrow(MathError);
  });
});
