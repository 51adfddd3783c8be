import { describe, expect, it } from 'vitest';
import { unflatten } from '../../../src/math/network/network';
import { mean, variance } from '../../../src/math/statistics';
import { initialNetwork, initialRunning } from '../../../src/math/whole-network/initial-network';
import { randomStream } from '../../../src/math/whole-network/random-stream';
import type { Initialization } from '../../../src/math/whole-network/settings';
import { type Changes, settingsWith } from './whole-settings';

const weightsOf = (changes: Changes) => {
  const network = initialNetwork(settingsWith(changes), 2);
  return unflatten(network, network.parameters);
};

describe('initial networks', () => {
  // Fan-in 8 and fan-out 4 in the second layer.
  it.each([
    ['standardNormal', 1],
    ['lecun', 1 / 8],
    ['glorot', 2 / 12],
    ['he', 2 / 8],
  ] as const)('weights of %s have mean 0 and variance %f', (initialization, expected) => {
    const values = Array.from({ length: 500 }, (_, seed) =>
      weightsOf({ initialization, hiddenLayers: [8, 4], seed }).weights[1]!.flat(),
    ).flat();
    expect(values).toHaveLength(16_000);
    // Three standard errors of mean and variance.
    expect(Math.abs(mean(values))).toBeLessThan(3 * Math.sqrt(expected / values.length));
    expect(Math.abs(variance(values) / expected - 1)).toBeLessThan(3 * Math.sqrt(2 / values.length));
  });

  it('orthogonal weights have orthonormal rows, or columns where there are fewer', () => {
    const { weights } = weightsOf({ initialization: 'orthogonal', hiddenLayers: [8, 8, 3] });
    const products = (rows: number[][]) =>
      rows.map((a) => rows.map((b) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)));
    const transposed = (rows: number[][]) => rows[0]!.map((_, j) => rows.map((row) => row[j]!));
    const [first, square, wide] = weights as [number[][], number[][], number[][]];
    for (const product of [products(transposed(first)), products(square), products(wide)]) {
      product.forEach((row, i) => {
        row.forEach((value, j) => {
          expect(value).toBeCloseTo(i === j ? 1 : 0, 12);
        });
      });
    }
  });

  it.each([
    ['zero', 0],
    ['constant', 0.5],
  ] as const)('all weights of %s are %f', (initialization, value) => {
    const { weights } = weightsOf({ initialization, hiddenLayers: [3, 2] });
    expect(new Set(weights.flat(2))).toEqual(new Set([value]));
  });

  it.each<Initialization>(['zero', 'standardNormal', 'he', 'orthogonal'])(
    'biases of %s are 0',
    (initialization) => {
      expect(new Set(weightsOf({ initialization, hiddenLayers: [3, 2] }).biases.flat())).toEqual(
        new Set([0]),
      );
    },
  );

  it('batch normalization starts as the identity and leaves the draws of the weights as they are', () => {
    const settings = settingsWith({ hiddenLayers: [3, 2], batchNorm: true });
    const network = initialNetwork(settings, 2);
    const plain = initialNetwork({ ...settings, batchNorm: false }, 2);
    const base = plain.parameters.length;
    expect(network.parameters.slice(0, base)).toEqual(plain.parameters);
    expect(Array.from(network.parameters.slice(base))).toEqual([1, 1, 1, 0, 0, 0, 1, 1, 0, 0]);
    expect(Array.from(initialRunning(network))).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 1, 1]);
    expect([plain.norms, initialRunning(plain)]).toEqual([[], new Float64Array(0)]);
  });

  it('purposes, seeds and epochs have streams of their own', () => {
    const first = (...stream: Parameters<typeof randomStream>) => randomStream(...stream).uniform();
    const streams = [
      ...[1, 2, 3, -1, 0].flatMap((seed) => [first(seed, 'data'), first(seed, 'weights')]),
      ...[1, 2, 3].flatMap((seed) => [1, 2, 3].map((epoch) => first(seed, 'epoch', epoch))),
    ];
    expect(new Set(streams).size).toBe(streams.length);
    expect(() => randomStream(1.5, 'data')).toThrow('whole number');
  });
});
