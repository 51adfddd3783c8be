// Two layers, the one layer that they collapse to without an activation, and where the two differ.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, point } from '../../../../src/demo/parameters';
import { activation } from '../../../../src/math/activations';
import {
  type AffineMap,
  applyAffine,
  collapseAffine,
  twoLayerOutput,
} from '../../../../src/math/affine-collapse';
import { zeroIfNoise } from '../../../../src/math/rounding';

/** The plane of the inputs reaches from minus this to this on both axes. */
export const limit = 5;
const weight = (value: number) => number({ min: -5, max: 5, step: 0.1, value });

interface Weights {
  readonly firstWeight11: number;
  readonly firstWeight12: number;
  readonly firstWeight21: number;
  readonly firstWeight22: number;
  readonly firstBias1: number;
  readonly firstBias2: number;
  readonly secondWeight1: number;
  readonly secondWeight2: number;
  readonly secondBias: number;
}

export function layers(w: Weights): { first: AffineMap; second: AffineMap } {
  return {
    first: {
      weights: [
        [w.firstWeight11, w.firstWeight12],
        [w.firstWeight21, w.firstWeight22],
      ],
      bias: [w.firstBias1, w.firstBias2],
    },
    second: { weights: [[w.secondWeight1, w.secondWeight2]], bias: [w.secondBias] },
  };
}

/** Some seven round levels from the lowest to the highest value of a surface. */
function levelsOf(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!(high > low)) return [low];
  const rough = (high - low) / 7;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  const from = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - from + 1 }, (_, k) => (from + k) * step);
}

const ticks = Array.from({ length: 21 }, (_, k) => -limit + (limit * k) / 10);
const cutPoints = Array.from({ length: 101 }, (_, k) => -limit + (limit * k) / 50);

/** Where the net input of a hidden unit is 0, from edge to edge of the plane. */
function hinge(first: AffineMap, unit: 0 | 1): { x: number[]; y: number[] } | null {
  const [a, b] = first.weights[unit] as [number, number];
  const bias = first.bias[unit]!;
  if (a === 0 && b === 0) return null;
  const ends = [-limit, limit];
  return Math.abs(b) >= Math.abs(a)
    ? { x: ends, y: ends.map((x) => -(a * x + bias) / b) }
    : { x: ends.map((y) => -(b * y + bias) / a), y: ends };
}

export const model = defineModel({
  id: 'linear-collapse',
  params: {
    firstWeight11: weight(1),
    firstWeight12: weight(2),
    firstBias1: weight(0.5),
    firstWeight21: weight(-1),
    firstWeight22: weight(0.5),
    firstBias2: weight(-1),
    secondWeight1: weight(2),
    secondWeight2: weight(-1),
    secondBias: weight(0.25),
    activation: choice(['identity', 'relu', 'tanh', 'sigmoid'], 'relu'),
    x: point({ value: [1, -2], min: -limit, max: limit, step: 0.1 }),
  },
  compute(params) {
    const { first, second } = layers(params);
    const f = activation(params.activation);
    const collapsed = collapseAffine(first, second);
    const network = (at: readonly number[]) => twoLayerOutput(first, second, f, at)[0]!;
    const affine = (at: readonly number[]) => applyAffine(collapsed, at)[0]!;
    const nets = applyAffine(first, params.x);
    const output = network(params.x);
    const collapsedOutput = affine(params.x);
    // The size of what is added up on the way to an output.
    const size = (at: readonly number[]) =>
      first.weights.reduce(
        (sum, row, unit) =>
          sum +
          Math.abs(second.weights[0]![unit]!) *
            row.reduce((net, w, input) => net + Math.abs(w * at[input]!), Math.abs(first.bias[unit]!)),
        Math.abs(second.bias[0]!),
      );
    const gap = (at: readonly number[]) => zeroIfNoise(network(at) - affine(at), size(at));
    const places = ticks.flatMap((y) => ticks.map((x): [number, number] => [x, y]));
    return {
      output,
      collapsedOutput,
      gap: gap(params.x),
      collapsedWeights: collapsed.weights[0]!,
      collapsedBias: collapsed.bias[0]!,
      nets,
      hidden: nets.map(f.value),
      networkLevels: levelsOf(places.map(network)),
      affineLevels: levelsOf(places.map(affine)),
      largestGap: Math.max(...places.map((at) => Math.abs(gap(at)))),
      network: { x: cutPoints, y: cutPoints.map((x) => network([x, params.x[1]])) },
      affine: { x: cutPoints, y: cutPoints.map((x) => affine([x, params.x[1]])) },
      hingeOne: hinge(first, 0),
      hingeTwo: hinge(first, 1),
      input: { x: [params.x[0]], y: [params.x[1]] },
    };
  },
});
