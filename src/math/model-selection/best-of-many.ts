import { requireWhole } from '../checks';
import { indexOfLargest } from '../index-of-largest';
import type { Random } from '../random';
import { type Binomial, binomialQuantile, cumulated } from './binomial';

/** $P(X\le k)^K$ for the places of a distribution, from its lower tail where that is small and from its upper tail elsewhere. */
function powersOfCumulated(distribution: Binomial, models: number): number[] {
  const lower = cumulated(distribution);
  const upper = new Array<number>(lower.length).fill(0);
  for (let i = lower.length - 2; i >= 0; i--) upper[i] = upper[i + 1]! + distribution.probabilities[i + 1]!;
  return lower.map((below, i) =>
    Math.exp(models * (upper[i]! < 0.5 ? Math.log1p(-upper[i]!) : Math.log(below))),
  );
}

/**
 * The expected best accuracy of $K$ models on $n$ samples, if every answer of every model is right with the same probability $p$,
 * independently: $\frac1nE[\max_jX_j]=\frac1n\sum_{k=0}^{n-1}(1-F(k)^K)$ with $X_j\sim\mathrm{Bin}(n,p)$ and its distribution function
 * $F$. For $K=1$ it is $p$; above that it is larger than what the chosen model will do on new samples, $p$.
 *
 * @param distribution the binomial distribution of the right answers of one model
 * @param models $K$, at least 1
 * @example expectedBest(binomialDistribution(1, 0.5), 2) // 0.75
 */
export function expectedBest(distribution: Binomial, models: number): number {
  requireWhole('expectedBest', 'models', models, 1);
  const { first, trials } = distribution;
  const powers = powersOfCumulated(distribution, models);
  // Below the places that are kept F is 0, above them 1.
  let sum = first;
  for (let i = 0; i < powers.length && first + i < trials; i++) sum += 1 - powers[i]!;
  return sum / trials;
}

/**
 * The probabilities of the best of $K$ independent models, $F(k)^K-F(k-1)^K$, at the places of the distribution.
 *
 * @example bestProbabilities(binomialDistribution(1, 0.5), 2) // [0.25, 0.75]
 */
export function bestProbabilities(distribution: Binomial, models: number): number[] {
  requireWhole('bestProbabilities', 'models', models, 1);
  const powers = powersOfCumulated(distribution, models);
  return powers.map((power, i) => power - (powers[i - 1] ?? 0));
}

/**
 * How much too good the best of $K$ accuracies on $n$ samples can be on average: $\sqrt{\frac{\ln K}{2n}}$, whatever the accuracies are and
 * however the models depend on each other, as long as each is fixed before the samples are drawn. By Hoeffding's lemma
 * $E\,e^{t(A_j-p_j)}\le e^{t^2/8n}$; so $E\max_j(A_j-p_j)\le\frac{\ln K}t+\frac t{8n}$, smallest at $t=\sqrt{8n\ln K}$.
 *
 * Source: W. Hoeffding, "Probability Inequalities for Sums of Bounded Random Variables" (1963).
 *
 * @example optimismBound(100, 100) // 0.151743
 */
export function optimismBound(models: number, samples: number): number {
  requireWhole('optimismBound', 'models', models, 1);
  requireWhole('optimismBound', 'samples', samples, 1);
  return Math.sqrt(Math.log(models) / (2 * samples));
}

/** Right answers of models on two sets of the same size. */
export interface DrawnModels {
  /** Right answers on the set by which one of them is chosen. */
  chosenBy: number[];
  /** Right answers on a second set that chooses nothing. */
  fresh: number[];
  /** The model with the most right answers on the first set; the first of several. */
  best: number;
}

/**
 * Draws $K$ models whose answers are right with probability $p$ on two sets of $n$ samples; one uniform number for each model and
 * set, the first set before the second, model by model.
 *
 * @example drawModels(createRandom(1), binomialDistribution(100, 0.5), 3).best // 2
 */
export function drawModels(random: Random, distribution: Binomial, models: number): DrawnModels {
  requireWhole('drawModels', 'models', models, 1);
  const cumulative = cumulated(distribution);
  const draw = () => binomialQuantile(distribution, cumulative, random.uniform());
  const chosenBy: number[] = [];
  const fresh: number[] = [];
  for (let model = 0; model < models; model++) {
    chosenBy.push(draw());
    fresh.push(draw());
  }
  return { chosenBy, fresh, best: indexOfLargest(chosenBy) };
}
