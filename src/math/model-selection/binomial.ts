import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** A binomial distribution, without the places whose probability is below $10^{-30}$ of the largest one. */
export interface Binomial {
  readonly trials: number;
  readonly chance: number;
  /** The first place that is kept. */
  readonly first: number;
  /** $P(X=\text{first}+i)$. */
  readonly probabilities: readonly number[];
}

const negligible = 1e-30;

/**
 * The probabilities $P(X=k)=\binom nkp^k(1-p)^{n-k}$ of the number of hits in $n$ independent trials, each a hit with probability
 * $p$. From the most likely place the ratio $\frac{P(k+1)}{P(k)}=\frac{n-k}{k+1}\frac p{1-p}$ leads to the others, and in the end
 * all are divided by their sum: no factorial, nothing that overflows.
 *
 * @throws MathError unless there is a whole number of trials above 0 and $0<p<1$
 * @example binomialDistribution(2, 0.5).probabilities // [0.25, 0.5, 0.25]
 */
export function binomialDistribution(trials: number, chance: number): Binomial {
  requireWhole('binomialDistribution', 'trials', trials, 1);
  if (!(chance > 0 && chance < 1))
    throw new MathError(`binomialDistribution needs 0 < chance < 1, not ${chance}`);
  const mode = Math.min(trials, Math.floor((trials + 1) * chance));
  const odds = chance / (1 - chance);
  const above = [1];
  for (let k = mode; k < trials && above.at(-1)! > negligible; k++) {
    above.push((above.at(-1)! * (trials - k) * odds) / (k + 1));
  }
  const below: number[] = [];
  for (let k = mode, last = 1; k > 0 && last > negligible; k--) {
    last *= k / ((trials - k + 1) * odds);
    below.push(last);
  }
  const weights = [...below.toReversed(), ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    trials,
    chance,
    first: mode - below.length,
    probabilities: weights.map((weight) => weight / total),
  };
}

/**
 * The number of hits below which a share $u$ of the distribution lies: the smallest $k$ with $P(X\le k)>u$. With a uniform $u$ this is
 * a draw of $X$. The cumulative probabilities are those of `cumulated`.
 *
 * @throws MathError unless $0\le u<1$
 * @example binomialQuantile(binomialDistribution(2, 0.5), cumulated(binomialDistribution(2, 0.5)), 0.3) // 1
 */
export function binomialQuantile(distribution: Binomial, cumulative: readonly number[], u: number): number {
  if (!(u >= 0 && u < 1)) throw new MathError(`binomialQuantile needs 0 <= u < 1, not ${u}`);
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > u) high = middle;
    else low = middle + 1;
  }
  return distribution.first + low;
}

/**
 * The cumulative probabilities $P(X\le\text{first}+i)$.
 *
 * @example cumulated(binomialDistribution(2, 0.5)) // [0.25, 0.75, 1]
 */
export function cumulated({ probabilities }: Binomial): number[] {
  let sum = 0;
  return probabilities.map((probability) => {
    sum += probability;
    return sum;
  });
}
