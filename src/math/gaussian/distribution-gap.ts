import { requireWhole } from '../checks';
import { MathError } from '../errors';
import { normalDistribution } from '../normal';
import { gammaDistribution } from './gamma-distribution';
import { irwinHall } from './irwin-hall';
import { bernoulliChance, type SummandName, summandMoments } from './summands';

/** The largest value of a function between two places: on a grid, then by halving the grid about its best point. */
function largest(f: (z: number) => number, from: number, to: number, intervals = 160): number {
  let width = (to - from) / intervals;
  let [best, at] = [-Infinity, from];
  for (let i = 0; i <= intervals; i++) {
    const value = f(from + i * width);
    if (value > best) [best, at] = [value, from + i * width];
  }
  for (let halving = 0; halving < 26; halving++) {
    width /= 2;
    for (const z of [at - width, at + width]) {
      const value = f(z);
      if (value > best) [best, at] = [value, z];
    }
  }
  return best;
}

/** That of one standard Cauchy number, and so of the mean of any number of them. */
const cauchyGap = largest((z) => Math.abs(0.5 + Math.atan(z) / Math.PI - normalDistribution(z)), -4, 0);

function binomialGap(k: number): number {
  const p = bernoulliChance;
  const spread = Math.sqrt(k * p * (1 - p));
  let chance = (1 - p) ** k;
  let [below, gap] = [0, 0];
  // The distribution function jumps at whole numbers, so the gap is largest just before or at a jump.
  for (let j = 0; j <= k; j++) {
    const normal = normalDistribution((j - k * p) / spread);
    const here = below + chance;
    gap = Math.max(gap, Math.abs(below - normal), Math.abs(here - normal));
    below = here;
    chance *= ((k - j) / (j + 1)) * (p / (1 - p));
  }
  return gap;
}

/**
 * The largest vertical distance $\sup_z|F_k(z)-\Phi(z)|$ between the distribution function of the standardized sum of $k$
 * independent summands and that of $N(0,1)$: exact for the Bernoulli sum, to about $10^{-9}$ for the others. Of the Cauchy
 * distribution it is the mean of $k$ that is compared; it is again standard Cauchy, so its distance does not depend on $k$.
 *
 * @throws MathError unless $k$ is a whole number of at least 1
 * @example distributionGap('uniform', 1) // 0.0572067
 */
export function distributionGap(name: SummandName, k: number): number {
  requireWhole('distributionGap', 'summands', k, 1);
  const root = Math.sqrt(k);
  switch (name) {
    case 'bernoulli':
      return binomialGap(k);
    case 'uniform': {
      const { standardDeviation } = summandMoments('uniform');
      // Symmetric: the left half will do.
      return largest(
        (z) => Math.abs(irwinHall(k, k / 2 + z * standardDeviation! * root) - normalDistribution(z)),
        -3,
        0,
        60,
      );
    }
    case 'exponential':
      return largest((z) => Math.abs(gammaDistribution(k, k + z * root) - normalDistribution(z)), -3, 3);
    case 'cauchy':
      return cauchyGap;
  }
}

/**
 * The largest vertical distance between the distribution function of a sample and that of $N(0,1)$, the statistic of Kolmogorov
 * and Smirnov. Even a sample of $n$ true Gaussian numbers keeps a distance, about $0.87/\sqrt n$ on average.
 *
 * @throws MathError if the sample is empty
 * @example sampleGap([0]) // 0.5
 */
export function sampleGap(values: ArrayLike<number>): number {
  if (values.length === 0) throw new MathError('sampleGap needs at least one value');
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  let gap = 0;
  for (let i = 0; i < n; i++) {
    const normal = normalDistribution(sorted[i]!);
    gap = Math.max(gap, normal - i / n, (i + 1) / n - normal);
  }
  return gap;
}
