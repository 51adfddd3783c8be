// The gradient of a deep network at its start, layer by layer, and the singular values that bound what each layer does to it.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, number, seed, toggle } from '../../../../src/demo/parameters';
import { layerGradients, normalizedReluGrowth } from '../../../../src/math/depth/layer-gradients';
import { createDeepNetwork } from '../../../../src/math/network/deep-network';

const width = 16;
export const deepest = 20;

/** A power of ten that the values stay above or below; few of them, so that the axis seldom jumps. */
const decades = [1, 2, 4, 8, 16];
const decadesFor = (needed: number) => decades.find((each) => each >= needed) ?? 32;

const positive = (values: readonly (number | null)[]) =>
  values.map((value) => (value !== null && value > 0 ? value : null));

export const model = defineModel({
  id: 'deep-gradient',
  params: {
    activation: choice(['sigmoid', 'tanh', 'relu', 'identity'], 'sigmoid'),
    gain: number({ min: 0.5, max: 5, step: 0.01, value: 1 }),
    depth: integer({ min: 2, max: deepest, value: 10 }),
    seed: seed(11),
    batchNormalization: toggle(false),
  },
  compute({ activation, gain, depth, seed, batchNormalization }) {
    const deep = createDeepNetwork({ activation, gain, depth, width, seed });
    const gradients = layerGradients(deep, Array<number>(width).fill(0));
    const { weightNorms, activationNorms, factors, largestFactors, typicalFactors } = gradients;
    const layers = weightNorms.map((_, l) => l + 1);
    const first = weightNorms[0]!;
    const last = weightNorms[depth - 1]!;
    const atOutput = activationNorms[depth]!;
    const growth = normalizedReluGrowth();
    const normalized = activationNorms.map((_, l) => atOutput * Math.sqrt(growth) ** (depth - l));
    const shown = [...weightNorms, ...activationNorms, ...(batchNormalization ? normalized : [])].filter(
      (value) => value > 0,
    );
    return {
      firstNorm: first,
      lastNorm: last,
      ratio: first > 0 ? last / first : null,
      growth: last > 0 ? first / last : null,
      // Norms of the gradients by the activations: the geometric mean of the factors that the second picture shows.
      meanFactor: atOutput > 0 ? (activationNorms[0]! / atOutput) ** (1 / depth) : null,
      atOutput,
      normalizedGrowth: batchNormalization ? growth : null,
      normalizedGrowthOverDepth: batchNormalization ? growth ** depth : null,
      normalizedNormGrowth: batchNormalization ? growth ** (depth / 2) : null,
      lowest: 10 ** -decadesFor(Math.max(0, ...shown.map((value) => -Math.log10(value)))),
      highest: 10 ** decadesFor(Math.max(0, ...shown.map((value) => Math.log10(value)))),
      weightGradients: { x: layers, y: positive(weightNorms) },
      activationGradients: { x: [0, ...layers], y: positive(activationNorms) },
      normalizedLine: batchNormalization ? { x: [0, ...layers], y: normalized } : null,
      factors: { x: layers, y: positive(factors) },
      largest: { x: layers, y: positive(largestFactors) },
      typical: { x: layers, y: positive(typicalFactors) },
      lowestFactor: Math.min(...factors.map((factor) => factor || 1), ...typicalFactors) < 0.02 ? 1e-6 : 0.01,
      rows: layers.map((layer, l) => [
        layer,
        weightNorms[l]!,
        activationNorms[layer]!,
        factors[l]!,
        typicalFactors[l]!,
        largestFactors[l]!,
      ]),
    };
  },
});
