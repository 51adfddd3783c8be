// Three distributions under an affine map and after standardizing.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number } from '../../../../src/demo/parameters';
import { histogram } from '../../../../src/math/histogram';
import { normalDensity } from '../../../../src/math/normal';
import { roundToNoise } from '../../../../src/math/rounding';
import { momentsOfMap } from '../../../../src/math/scaling/moments-of-map';
import { scaled } from '../../../../src/math/scaling/scaler';
import { skewness } from '../../../../src/math/skewness';
import { mean, standardDeviation } from '../../../../src/math/statistics';

const five = [2, 4, 6, 8, 100];
const bins = 8;

/** The continuous distributions: what lies beyond the end of the exponential weighs less than rounding. */
const continuous = {
  exponential: {
    density: (x: number) => Math.exp(-x),
    from: 0,
    to: 50,
    shown: 6,
    belowMean: 1 - Math.exp(-1),
  },
  uniform: { density: () => 1, from: 0, to: 1, shown: 1, belowMean: 0.5 },
} as const;

const grid = Array.from({ length: 141 }, (_, i) => -3 + i / 20);
const normalCurve = { x: grid, y: grid.map((z) => normalDensity(z)) };

/** The outline of bars, one point a corner, from the floor back to the floor. */
function outline(edges: readonly number[], heights: readonly number[]) {
  const x = heights.flatMap((_, bin) => [edges[bin]!, edges[bin + 1]!]);
  const y = heights.flatMap((height) => [height, height]);
  return { x: [x[0]!, ...x, x.at(-1)!], y: [0, ...y, 0] };
}

function ofList(values: readonly number[]) {
  const { edges, density } = histogram(values, { from: Math.min(...values), to: Math.max(...values), bins });
  return outline(edges, density);
}

/** Twelve digits: those beyond are rounding of the affine map. */
const clean = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : roundToNoise(value, 1e-11));

export const model = defineModel({
  id: 'shape-invariance',
  params: {
    distribution: choice(['five', 'exponential', 'uniform'], 'five'),
    scale: number({ min: 0.1, max: 10, step: 0.1, value: 1, scale: 'log' }),
    shift: number({ min: -10, max: 10, step: 0.5, value: 0 }),
  },
  compute({ distribution, scale, shift }) {
    const affine = (x: number) => scale * x + shift;
    const log = (x: number) => Math.log1p(affine(x));
    if (distribution === 'five') {
      const data = five.map(affine);
      const z = scaled('zScore', data);
      return {
        skewnessBefore: clean(skewness(data)),
        skewnessAfter: clean(skewness(z)),
        skewnessLog: Math.min(...data) > -1 ? clean(skewness(five.map(log))) : null,
        belowMean: z.filter((value) => value < 0).length / z.length,
        smallest: clean(Math.min(...z)),
        mean: mean(data),
        deviation: standardDeviation(data),
        zDensity: ofList(z),
        dataDensity: ofList(data),
        normalCurve,
      };
    }
    const { density, from, to, shown, belowMean } = continuous[distribution];
    const { mean: center, deviation, skewness: before } = momentsOfMap({ density, from, to }, affine);
    const after = momentsOfMap({ density, from, to }, (x) => (affine(x) - center) / deviation);
    const places = Array.from({ length: 61 }, (_, i) => from + (i * (shown - from)) / 60);
    const heights = places.map(density);
    /** The area under the density after a map with this slope. */
    const area = (map: (x: number) => number, slope: number) => {
      const x = places.map(map);
      return { x: [x[0]!, ...x, x.at(-1)!], y: [0, ...heights.map((height) => height / slope), 0] };
    };
    return {
      skewnessBefore: clean(before),
      skewnessAfter: clean(after.skewness),
      // At the edge itself the logarithm has no bound, but moments.
      skewnessLog: affine(from) > -1 ? clean(momentsOfMap({ density, from, to }, log).skewness) : null,
      belowMean,
      smallest: clean((affine(from) - center) / deviation),
      mean: clean(center),
      deviation: clean(deviation),
      zDensity: area((x) => (affine(x) - center) / deviation, scale / deviation),
      dataDensity: area(affine, scale),
      normalCurve,
    };
  },
});
