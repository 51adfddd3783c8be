import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerGradients, normalizedReluGrowth } from '../../../src/math/depth/layer-gradients';
import { MathError } from '../../../src/math/errors';
import { multiply, transpose } from '../../../src/math/matrix';
import { createDeepNetwork } from '../../../src/math/network/deep-network';
import { forward } from '../../../src/math/network/forward';
import { createNetwork, unflatten } from '../../../src/math/network/network';
import { createWorkspace } from '../../../src/math/network/workspace';
import { createRandom } from '../../../src/math/random';

const activations = fc.constantFrom(
  'sigmoid' as const,
  'tanh' as const,
  'relu' as const,
  'identity' as const,
);
const settings = fc.record({
  activation: activations,
  gain: fc.double({ min: 0.5, max: 3, noNaN: true }),
  depth: fc.integer({ min: 1, max: 6 }),
  width: fc.integer({ min: 1, max: 6 }),
  seed: fc.integer({ min: 0, max: 1e6 }),
});

describe('the gradients of a deep network', () => {
  it('are those of the curriculum (P18)', () => {
    const deep = createDeepNetwork({ activation: 'sigmoid', gain: 1, depth: 10, width: 16, seed: 11 });
    const { weightNorms, activationNorms } = layerGradients(deep, Array<number>(16).fill(0));
    expect(weightNorms[0]).toBeCloseTo(1.14763583e-6, 14);
    expect(weightNorms[9]).toBeCloseTo(0.99902784, 8);
    expect(activationNorms.length).toBe(11);
  });

  it('are passed back by the transposed matrices', () => {
    fc.assert(
      fc.property(settings, (each) => {
        const deep = createDeepNetwork(each);
        const targets = deep.input.map(() => 0.3);
        const workspace = createWorkspace(deep.network, 1);
        forward(deep.network, workspace, Float64Array.from(deep.input), 1);
        const { activationNorms } = layerGradients(deep, targets);
        let gradient = Array.from(workspace.outs.at(-1)!, (out, k) => [out - targets[k]!]);
        const { weights } = unflatten(deep.network, deep.network.parameters);
        // Rounding is 10⁻¹⁶ of 1, not of a derivative: that of a saturated unit, as 1 − tanh², has fewer digits than others.
        let smallest = 1;
        for (let l = each.depth - 1; l >= 0; l--) {
          const { derivative } = deep.network.layers[l]!.activation;
          const slopes = gradient.map((_, k) => derivative(workspace.nets[l]![k]!));
          smallest = Math.min(smallest, ...slopes.filter((slope) => slope > 0));
          const delta = gradient.map(([value = 0], k) => [value * slopes[k]!]);
          gradient = multiply(transpose(weights[l]!), delta);
          const norm = Math.hypot(...gradient.flat());
          expect(Math.abs(activationNorms[l]! - norm)).toBeLessThanOrEqual(
            (1e-12 / smallest) * (norm + 1e-200),
          );
        }
      }),
    );
  });

  it('change in each layer by at most the largest singular value', () => {
    fc.assert(
      fc.property(settings, (each) => {
        const deep = createDeepNetwork(each);
        const { factors, largestFactors, typicalFactors } = layerGradients(
          deep,
          deep.input.map(() => 0.3),
        );
        factors.forEach((factor, l) => {
          expect(factor ?? 0).toBeLessThanOrEqual(largestFactors[l]! * (1 + 1e-12));
          expect(typicalFactors[l]!).toBeLessThanOrEqual(largestFactors[l]! * (1 + 1e-12));
        });
      }),
    );
  });

  it('are those by hand of a chain of weights 2 and 3', () => {
    const network = createNetwork({
      weights: [[[2]], [[3]]],
      biases: [[0], [0]],
      activations: ['identity', 'identity'],
    });
    // The activations are 1, 2, 6; a target of 5.75 leaves a gradient of 1/4 at the output.
    expect(layerGradients({ network, input: [1] }, [5.75])).toEqual({
      weightNorms: [0.75, 0.5],
      activationNorms: [1.5, 0.75, 0.25],
      factors: [2, 3],
      largestFactors: [2, 3],
      typicalFactors: [2, 3],
    });
    // Where the target is met no gradient arrives anywhere.
    const met = layerGradients({ network, input: [1] }, [6]);
    expect(met.activationNorms).toEqual([0, 0, 0]);
    expect(met.factors).toEqual([null, null]);
  });

  it('begin at the output with the distance from the targets, and are typically shrunk by the rows that do nothing', () => {
    const network = createNetwork({
      weights: [
        [
          [3, 0],
          [4, 0],
        ],
      ],
      biases: [[0, 0]],
      activations: ['identity'],
    });
    const { activationNorms, largestFactors, typicalFactors } = layerGradients(
      { network, input: [1, 7] },
      [0, 16],
    );
    // The outputs are 3 and 4; Wᵀ(3, −12) is (−39, 0). The singular values are 5 and 0.
    expect(activationNorms[1]).toBeCloseTo(Math.sqrt(153), 12);
    expect(activationNorms[0]).toBeCloseTo(39, 12);
    expect(largestFactors[0]).toBeCloseTo(5, 12);
    expect(typicalFactors[0]).toBeCloseTo(5 / Math.SQRT2, 12);
  });

  it('need as many targets as there are outputs, however wide the layers before are', () => {
    const network = createNetwork({
      weights: [[[1], [2]], [[3, 4]]],
      biases: [[0, 0], [0]],
      activations: ['identity', 'identity'],
    });
    // The output is 3 + 8 = 11.
    expect(layerGradients({ network, input: [1] }, [10]).activationNorms).toEqual([11, 5, 1]);
    expect(() => layerGradients({ network, input: [1] }, [10, 10])).toThrow(
      new MathError('layerGradients needs 1 targets, not 2'),
    );
  });

  it('refuse targets that do not fit', () => {
    const deep = createDeepNetwork({ activation: 'tanh', gain: 1, depth: 1, width: 2, seed: 1 });
    expect(() => layerGradients(deep, [0])).toThrow(MathError);
  });
});

describe('batch normalization before ReLU', () => {
  it('has the growth of the curriculum (E3.26)', () => {
    expect(normalizedReluGrowth()).toBeCloseTo(1.4669422069, 10);
    expect(normalizedReluGrowth() ** 10).toBeCloseTo(46.145573, 6);
    expect(normalizedReluGrowth() ** 50 / 2.092427e8).toBeCloseTo(1, 6);
  });

  it('is one half over the variance of ReLU outputs', () => {
    const random = createRandom(1);
    let [sum, squares] = [0, 0];
    const count = 200_000;
    for (let i = 0; i < count; i++) {
      const out = Math.max(0, random.normal());
      sum += out;
      squares += out * out;
    }
    const variance = squares / count - (sum / count) ** 2;
    expect(0.5 / variance / normalizedReluGrowth()).toBeCloseTo(1, 1.9);
  });
});
