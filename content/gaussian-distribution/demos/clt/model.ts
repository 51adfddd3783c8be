// Sums of independent numbers, drawn and exact: how near to the Gaussian, and whether their mean settles at all.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, seed } from '../../../../src/demo/parameters';
import { distributionGap, sampleGap } from '../../../../src/math/gaussian/distribution-gap';
import {
  bernoulliChance,
  drawSums,
  type SummandName,
  sumMoments,
  summandMoments,
} from '../../../../src/math/gaussian/summands';
import { histogram } from '../../../../src/math/histogram';
import { normalDistribution } from '../../../../src/math/normal';

export const summandNames = [
  'uniform',
  'exponential',
  'bernoulli',
  'cauchy',
] as const satisfies SummandName[];
export const mostSummands = 50;
/** Half the width of the picture, in standard deviations of the sum. */
export const reach = 4;

const counts = Array.from({ length: mostSummands }, (_, i) => i + 1);

/** Equal bins; of a sum of zeros and ones each possible value stands in the middle of a bin. */
function binsFor(name: SummandName, k: number) {
  if (name !== 'bernoulli') return { from: -reach, to: reach, bins: 40 };
  const spread = Math.sqrt(k * bernoulliChance * (1 - bernoulliChance));
  const first = Math.max(0, Math.ceil(k * bernoulliChance - reach * spread));
  const last = Math.min(k, Math.floor(k * bernoulliChance + reach * spread));
  const place = (ones: number) => (ones - k * bernoulliChance) / spread;
  return { from: place(first - 0.5), to: place(last + 0.5), bins: last - first + 1 };
}

/** Places among `length` numbers, nearly equal steps on a logarithmic axis. */
function logPlaces(length: number): number[] {
  const places = Array.from({ length: 161 }, (_, i) => Math.round(length ** (i / 160)) - 1);
  return [...new Set(places)];
}

export const model = defineModel({
  id: 'clt',
  params: {
    summand: choice(summandNames, 'uniform'),
    summands: integer({ min: 1, max: mostSummands, value: 12 }),
    samples: integer({ min: 1000, max: 50_000, value: 10_000, step: 1000 }),
    seed: seed(1),
  },
  compute({ summand, summands, samples, seed: seedOfDraws }) {
    const { sums, running } = drawSums(summand, { summands, samples, seed: seedOfDraws });
    const bins = histogram(sums, binsFor(summand, summands));
    const shown = sumMoments(summand, summands);
    const places = logPlaces(samples);
    let outside = 0;
    for (const sum of sums) if (Math.abs(sum) > 3) outside++;
    const { mean } = summandMoments(summand);
    return {
      gap: distributionGap(summand, summands),
      sampleGap: sampleGap(sums),
      /** What a sample of this size keeps on average even if it is Gaussian: √(π/2) ln 2 / √n. */
      chanceGap: (Math.sqrt(Math.PI / 2) * Math.LN2) / Math.sqrt(samples),
      skewness: shown.skewness,
      excessKurtosis: shown.excessKurtosis,
      outside: outside / samples,
      gaussianOutside: 2 * normalDistribution(-3),
      meanSoFar: running[samples - 1]!,
      trueMean: mean,
      bins: {
        x: bins.density.map((_, bin) => (bins.edges[bin]! + bins.edges[bin + 1]!) / 2),
        y: bins.density,
      },
      meanCurve: {
        x: places.map((place) => (place + 1) * summands),
        y: places.map((place) => running[place]!),
      },
    };
  },
  inWorker: ({ summands, samples }) => summands * samples > 120_000 || samples > 10_000,
});

const curves = new Map<SummandName, { x: number[]; y: number[] }>();
/** The exact distances for all numbers of summands, computed when they are first drawn. */
export function gapCurve(name: SummandName): { x: number[]; y: number[] } {
  const curve = curves.get(name) ?? { x: counts, y: counts.map((k) => distributionGap(name, k)) };
  curves.set(name, curve);
  return curve;
}
