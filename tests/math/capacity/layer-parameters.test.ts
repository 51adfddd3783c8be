import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolutionLayer, denseLayer, networkParameters } from '../../../src/math/capacity/layer-parameters';
import { MathError } from '../../../src/math/errors';
import { trainingMemory } from '../../../src/math/stochastic-gradient/training-memory';
import { casesOfKind, loadGolden } from '../../golden/check';

const golden = casesOfKind(loadGolden('11_conv'), 'params');

describe('the parameters of a layer', () => {
  it('are those that PyTorch counts', () => {
    let compared = 0;
    for (const { input, expected } of golden) {
      const given = input as { layer: string; in: number; out: number; kernel?: number[]; groups?: number };
      if (given.groups !== undefined && given.groups !== 1) continue;
      const layer =
        given.layer === 'linear'
          ? denseLayer(given.in, given.out)
          : convolutionLayer({
              kernelSize: given.kernel![0]!,
              inputChannels: given.in,
              outputChannels: given.out,
            });
      const outputs =
        given.out * (given.layer === 'conv' ? (input['out_hw'] as number[]).reduce((a, b) => a * b) : 1);
      const biases = input['bias'] === true ? 0 : given.out;
      expect(layer.parameters - biases).toBe(expected['params']);
      expect(layer.multiplications * outputs).toBe(expected['macs']);
      compared += 1;
    }
    expect(compared).toBe(7);
  });

  it('are those of the curriculum', () => {
    // Page P26, demo param-count, and E1.4, E1.7, E1.75.
    const sum = (sizes: number[]) => networkParameters(sizes).reduce((total, each) => total + each, 0);
    expect([
      sum([784, 256, 10]),
      sum([784, 512, 10]),
      sum([784, 128, 128, 128, 10]),
      denseLayer(784, 256).multiplications,
    ]).toEqual([203_530, 407_050, 134_794, 784]);
    const square = (kernelSize: number) =>
      convolutionLayer({ kernelSize, inputChannels: 64, outputChannels: 64 });
    expect([1, 3, 5, 7].map((k) => square(k).parameters)).toEqual([4160, 36_928, 102_464, 200_768]);
    expect(square(3).multiplications).toBe(576);
  });

  it('are as many in a convolution of size 1 as in a dense layer on the channels', () => {
    const channels = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(channels, channels, (inputChannels, outputChannels) => {
        expect(convolutionLayer({ kernelSize: 1, inputChannels, outputChannels })).toEqual(
          denseLayer(inputChannels, outputChannels),
        );
      }),
    );
  });

  it('add up to those of the network', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (layers) => {
        const total = networkParameters(layers).reduce((sum, each) => sum + each, 0);
        expect(total).toBe(trainingMemory(layers, { batchSize: 1, optimizer: 'sgd' }).parameters);
      }),
    );
  });

  it('refuse layers that do not exist', () => {
    expect(() => denseLayer(0, 1)).toThrow(MathError);
    expect(() => denseLayer(1, 0.5)).toThrow(MathError);
    expect(() => convolutionLayer({ kernelSize: 0, inputChannels: 1, outputChannels: 1 })).toThrow(MathError);
    expect(() => convolutionLayer({ kernelSize: 1, inputChannels: 0, outputChannels: 1 })).toThrow(MathError);
    expect(() => convolutionLayer({ kernelSize: 1, inputChannels: 1, outputChannels: 0 })).toThrow(MathError);
    expect(() => networkParameters([3])).toThrow(MathError);
  });
});
