// The best of many models that are all equally good: how much too good it looks on the samples that chose it.

import { defineModel, type ParamsOf, type ResultOf } from '../../../../src/demo/define-demo';
import { choice, integer, number, seed } from '../../../../src/demo/parameters';
import { wholeGeometricGrid } from '../../../../src/math/geometric-grid';
import {
  bestProbabilities,
  drawModels,
  expectedBest,
  optimismBound,
} from '../../../../src/math/model-selection/best-of-many';
import { binomialDistribution } from '../../../../src/math/model-selection/binomial';
import { createRandom } from '../../../../src/math/random';

export const mostModels = 10_000;
/** More dots than these are one blot. */
const mostDots = 400;
/** Probabilities below this share of the largest one are not seen. */
const invisible = 1e-4;

/** Numbers of models at even steps of a logarithmic axis. */
const counts = wholeGeometricGrid(1, mostModels, 40);

export const model = defineModel({
  id: 'best-of-k',
  params: {
    wording: choice(['validation', 'crossValidation'], 'validation'),
    seed: seed(3),
    accuracy: number({ min: 0.1, max: 0.9, step: 0.01, value: 0.5 }),
    samples: integer({ min: 20, max: 10_000, value: 100, scale: 'log' }),
    models: integer({ min: 1, max: mostModels, value: 100, scale: 'log' }),
  },
  inWorker: ({ models, samples }) => models > 2000 || samples > 1000,
  compute({ seed: chosen, accuracy, samples, models }) {
    const one = binomialDistribution(samples, accuracy);
    const best = expectedBest(one, models);
    const drawn = drawModels(createRandom(chosen), one, models);
    const probabilities = bestProbabilities(one, models);
    const visible = (all: readonly number[]) => {
      const least = invisible * all.reduce((largest, each) => Math.max(largest, each), 0);
      const kept = all.flatMap((each, i) => (each >= least ? [i] : []));
      return { x: kept.map((i) => (one.first + i) / samples), y: kept.map((i) => all[i]!) };
    };
    const dots = new Map(
      drawn.chosenBy
        .slice(0, mostDots)
        .map((hits, i) => [`${hits} ${drawn.fresh[i]}`, [hits, drawn.fresh[i]!]]),
    );
    // The chosen model has a mark of its own.
    dots.delete(`${drawn.chosenBy[drawn.best]} ${drawn.fresh[drawn.best]}`);
    return {
      expectedBest: best,
      testAccuracy: accuracy,
      optimism: models === 1 ? 0 : best - accuracy,
      bound: optimismBound(models, samples),
      drawnBest: drawn.chosenBy[drawn.best]! / samples,
      drawnTest: drawn.fresh[drawn.best]! / samples,
      oneModel: visible(one.probabilities),
      bestModel: visible(probabilities),
      growth: { x: counts, y: counts.map((count) => expectedBest(one, count)) },
      boundCurve: {
        x: counts,
        y: counts.map((count) => {
          const bound = accuracy + optimismBound(count, samples);
          return bound <= 1 ? bound : null;
        }),
      },
      dots: {
        x: [...dots.values()].map(([hits]) => hits! / samples),
        y: [...dots.values()].map(([, hits]) => hits! / samples),
      },
      chosen: {
        x: [drawn.chosenBy[drawn.best]! / samples],
        y: [drawn.fresh[drawn.best]! / samples],
      },
    };
  },
});

export type Params = ParamsOf<typeof model>;
export type Result = ResultOf<typeof model>;

/** The number of models whose best one is expected at an accuracy: the inverse of `expectedBest`, by halving on a logarithmic scale. */
export function modelsFor(place: number, { accuracy, samples }: Params): number {
  const one = binomialDistribution(samples, accuracy);
  let [low, high] = [0, Math.log(mostModels)];
  for (let halving = 0; halving < 22; halving++) {
    const middle = (low + high) / 2;
    if (expectedBest(one, Math.round(Math.exp(middle))) < place) low = middle;
    else high = middle;
  }
  return Math.round(Math.exp(high));
}

/** What `samples` lines of SciPy give: Σ(1 − F(k)^K)/n, with F summed from log-probabilities. */
export function bestBySum({ accuracy, samples, models }: Params): number {
  let logProbability = samples * Math.log(1 - accuracy);
  let [below, sum] = [0, 0];
  for (let k = 0; k < samples; k++) {
    below += Math.exp(logProbability);
    sum += 1 - Math.min(1, below) ** models;
    logProbability += Math.log(((samples - k) * accuracy) / ((k + 1) * (1 - accuracy)));
  }
  return sum / samples;
}
