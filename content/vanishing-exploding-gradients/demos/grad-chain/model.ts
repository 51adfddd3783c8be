// The gradient that comes back through a chain of single neurons with equal factors, with and without an identity path.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, number, toggle } from '../../../../src/demo/parameters';
import {
  chainFactor,
  gradientAlongChain,
  singlePrecisionDepth,
} from '../../../../src/math/depth/gradient-chain';

export const deepest = 50;
const activations = ['sigmoid', 'tanh', 'relu'] as const;

/** So many layers fit the shorter of the two axes of layers. */
export const shortChain = 20;

/** How far a value may leave the frame before the axis gives way: rounding the weight to its steps asks for a little. */
const leeway = 1.05;

/** Powers of ten above and below 1: the depth decides, so that the axis stands still while the weight moves, unless a value is far outside. */
function decadesFor(depth: number, values: readonly number[]): number {
  const usual = depth <= 15 ? [16, 64] : depth <= shortChain ? [32, 64] : [64];
  const needed = Math.max(...values.map((value) => (value > 0 ? Math.abs(Math.log10(value)) : 0)));
  return usual.find((decades) => decades * leeway >= needed) ?? 160;
}

const positive = (values: readonly number[]) => values.map((value) => (value > 0 ? value : null));

export const model = defineModel({
  id: 'grad-chain',
  params: {
    weight: number({ min: 0, max: 10, step: 0.01, value: 1 }),
    depth: integer({ min: 1, max: deepest, value: 10 }),
    activation: choice(activations, 'sigmoid'),
    residual: toggle(false),
  },
  compute({ weight, depth, activation, residual }) {
    const own = chainFactor(activation, weight);
    const factor = residual ? 1 + own : own;
    const along = gradientAlongChain(factor, depth);
    const alongPlain = gradientAlongChain(own, depth);
    const alongResidual = gradientAlongChain(1 + own, depth);
    const layers = along.map((_, passed) => passed);
    const weights = Array.from({ length: 201 }, (_, i) => i / 20);
    const ends = (extra: number) =>
      positive(weights.map((each) => (extra + chainFactor(activation, each)) ** depth));
    const product = along[depth]!;
    const decades = decadesFor(depth, residual ? [product, alongPlain[depth]!] : [product]);
    return {
      factor,
      product,
      plain: alongPlain[depth]!,
      withResidual: alongResidual[depth]!,
      singleDepth: singlePrecisionDepth(factor),
      decades,
      gradient: { x: layers, y: positive(along) },
      otherwise: residual ? { x: layers, y: positive(alongPlain) } : null,
      plainCurve: { x: weights, y: ends(0) },
      residualCurve: { x: weights, y: ends(1) },
      // Where single precision ends, if the axis reaches so far.
      singleLimit: decades < 64 ? null : factor < 1 ? 2 ** -149 : (2 - 2 ** -23) * 2 ** 127,
    };
  },
});
