// One height, two densities, one prior: which of the two animals is it?

import { defineModel } from '../../../../src/demo/define-demo';
import { number } from '../../../../src/demo/parameters';
import { errorProbability } from '../../../../src/math/generative/error-probability';
import {
  classBoundaries,
  jointDensity,
  logOddsOfClass,
  posteriorOfClass,
} from '../../../../src/math/generative/two-gaussian-classes';
import { normalDensity } from '../../../../src/math/normal';

/** What the axis of heights shows. */
export const shortest = 30;
export const tallest = 100;
const heights = Array.from({ length: 281 }, (_, i) => shortest + (i * (tallest - shortest)) / 280);
const priors = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

export const model = defineModel({
  id: 'goat-sheep',
  params: {
    // As far as the axis goes, so that an animal below the lower boundary can be tried.
    height: number({ min: shortest, max: tallest, step: 0.5, value: 64 }),
    goatMean: number({ min: 45, max: 85, step: 0.5, value: 60 }),
    goatDeviation: number({ min: 2, max: 12, step: 0.5, value: 4 }),
    sheepMean: number({ min: 45, max: 85, step: 0.5, value: 70 }),
    sheepDeviation: number({ min: 2, max: 12, step: 0.5, value: 6 }),
    goatPrior: number({ min: 0.01, max: 0.99, step: 0.01, value: 0.5 }),
  },
  compute({ height, goatMean, goatDeviation, sheepMean, sheepDeviation, goatPrior }) {
    const herd = (prior: number) => ({
      goat: { mean: goatMean, standardDeviation: goatDeviation, prior },
      sheep: { mean: sheepMean, standardDeviation: sheepDeviation, prior: 1 - prior },
    });
    const { goat, sheep } = herd(goatPrior);
    const equal = herd(0.5);
    const boundaries = classBoundaries(goat, sheep);
    const logOdds = logOddsOfClass(height, goat, sheep);
    const inSight = boundaries.filter((at) => at >= shortest && at <= tallest);
    const curve = (value: (x: number) => number) => ({ x: heights, y: heights.map(value) });
    return {
      goatLikelihood: normalDensity(height, goatMean, goatDeviation),
      sheepLikelihood: normalDensity(height, sheepMean, sheepDeviation),
      posterior: posteriorOfClass(height, goat, sheep),
      // On a boundary rounding does not decide.
      decision: Math.abs(logOdds) < 1e-9 ? 'undecided' : logOdds > 0 ? 'goat' : 'sheep',
      boundaries,
      inSight,
      goatDensity: curve((x) => normalDensity(x, goatMean, goatDeviation)),
      sheepDensity: curve((x) => normalDensity(x, sheepMean, sheepDeviation)),
      goatCurve: curve((x) => jointDensity(x, goat)),
      sheepCurve: curve((x) => jointDensity(x, sheep)),
      error: errorProbability({ first: goat, second: sheep }),
      errorWithoutPrior: errorProbability(
        { first: goat, second: sheep },
        { first: equal.goat, second: equal.sheep },
      ),
      products: { x: [height, height], y: [jointDensity(height, goat), jointDensity(height, sheep)] },
      goatAtHeight: jointDensity(height, goat),
      sheepAtHeight: jointDensity(height, sheep),
      // The prior scales a hill up to its density: the axis stays while the prior moves.
      highest: Math.max(
        normalDensity(goatMean, goatMean, goatDeviation),
        normalDensity(sheepMean, sheepMean, sheepDeviation),
      ),
      posteriorCurve: curve((x) => posteriorOfClass(x, goat, sheep)),
      posteriorByPrior: {
        x: priors,
        y: priors.map((prior) => {
          const other = herd(prior);
          return posteriorOfClass(height, other.goat, other.sheep);
        }),
      },
    };
  },
});
