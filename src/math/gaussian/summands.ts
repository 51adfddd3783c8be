import { requireWhole } from '../checks';
import { createRandom, type Random } from '../random';

/** What is added up: uniform on $[0,1]$, exponential with mean 1, Bernoulli with $p=0.2$, or standard Cauchy. */
export type SummandName = 'uniform' | 'exponential' | 'bernoulli' | 'cauchy';

/** The moments of one summand; all `null` where they do not exist. */
export interface Moments {
  mean: number | null;
  standardDeviation: number | null;
  /** The third central moment divided by $\sigma^3$. */
  skewness: number | null;
  /** The fourth central moment divided by $\sigma^4$, less the 3 of a Gaussian. */
  excessKurtosis: number | null;
}

/** The chance of a 1 of the Bernoulli summand. */
export const bernoulliChance = 0.2;

const bernoulliVariance = bernoulliChance * (1 - bernoulliChance);

/** Each draw takes one uniform number. */
const draws: Readonly<Record<SummandName, (random: Random) => number>> = {
  uniform: (random) => random.uniform(),
  exponential: (random) => -Math.log(1 - random.uniform()),
  bernoulli: (random) => (random.uniform() < bernoulliChance ? 1 : 0),
  cauchy: (random) => Math.tan(Math.PI * (random.uniform() - 0.5)),
};

const moments: Readonly<Record<SummandName, Moments>> = {
  uniform: { mean: 0.5, standardDeviation: Math.sqrt(1 / 12), skewness: 0, excessKurtosis: -1.2 },
  exponential: { mean: 1, standardDeviation: 1, skewness: 2, excessKurtosis: 6 },
  bernoulli: {
    mean: bernoulliChance,
    standardDeviation: Math.sqrt(bernoulliVariance),
    skewness: (1 - 2 * bernoulliChance) / Math.sqrt(bernoulliVariance),
    excessKurtosis: (1 - 6 * bernoulliVariance) / bernoulliVariance,
  },
  cauchy: { mean: null, standardDeviation: null, skewness: null, excessKurtosis: null },
};

/**
 * Mean, standard deviation, skewness and excess kurtosis of one summand. The Cauchy distribution has none of them.
 *
 * @example summandMoments('exponential').skewness // 2
 */
export function summandMoments(name: SummandName): Moments {
  return { ...moments[name] };
}

/**
 * Skewness and excess kurtosis of the sum of $k$ independent equal summands: those of one divided by $\sqrt k$ and by $k$,
 * because cumulants add up.
 *
 * @throws MathError unless $k$ is a whole number of at least 1
 * @example sumMoments('uniform', 12).excessKurtosis // -0.1
 */
export function sumMoments(name: SummandName, k: number): Pick<Moments, 'skewness' | 'excessKurtosis'> {
  requireWhole('sumMoments', 'summands', k, 1);
  const { skewness, excessKurtosis } = moments[name];
  return {
    skewness: skewness === null ? null : skewness / Math.sqrt(k),
    excessKurtosis: excessKurtosis === null ? null : excessKurtosis / k,
  };
}

/**
 * Draws `samples` sums of $k$ summands, each standardized with the exact mean and standard deviation,
 * $(S-k\mu)/(\sigma\sqrt k)$; of the Cauchy distribution, which has neither, the plain mean $S/k$. `running` is the mean of all
 * summands drawn so far, noted after each sum.
 *
 * @throws MathError unless $k$ and `samples` are whole numbers of at least 1
 * @example drawSums('uniform', { summands: 3, samples: 100, seed: 1 }).sums.length // 100
 */
export function drawSums(
  name: SummandName,
  { summands, samples, seed }: { summands: number; samples: number; seed: number },
): { sums: Float64Array; running: Float64Array } {
  requireWhole('drawSums', 'summands', summands, 1);
  requireWhole('drawSums', 'samples', samples, 1);
  const random = createRandom(seed);
  const draw = draws[name];
  const { mean, standardDeviation } = moments[name];
  const [center, scale] =
    mean === null || standardDeviation === null
      ? [0, summands]
      : [summands * mean, standardDeviation * Math.sqrt(summands)];
  const sums = new Float64Array(samples);
  const running = new Float64Array(samples);
  let total = 0;
  for (let i = 0; i < samples; i++) {
    let sum = 0;
    for (let j = 0; j < summands; j++) sum += draw(random);
    total += sum;
    sums[i] = (sum - center) / scale;
    running[i] = total / ((i + 1) * summands);
  }
  return { sums, running };
}
