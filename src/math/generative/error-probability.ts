import { normalDistribution } from '../normal';
import { classBoundaries, type GaussianClass, logOddsOfClass } from './two-gaussian-classes';

/** Two Gaussian classes with their priors. */
export interface ClassPair {
  first: GaussianClass;
  second: GaussianClass;
}

/** A height inside a range whose ends may be infinite. */
function inside(low: number, high: number): number {
  if (low === -Infinity) return high === Infinity ? 0 : high - 1;
  return high === Infinity ? low + 1 : (low + high) / 2;
}

/**
 * The probability of error of a rule on two Gaussian classes: between two boundaries the rule decides for one class, and errs with the mass
 * of the other, $\sum_R\pi_{\bar k(R)}\int_Rp(x\mid\bar k(R))\,dx$. `deciding` are the classes by whose log-odds the rule decides; with
 * the true classes it is Bayes' rule and errs least, with equal priors it is the rule of the larger likelihood.
 *
 * @throws MathError as `classBoundaries`
 * @example errorProbability({ first: { mean: -1, standardDeviation: 1, prior: 0.5 }, second: { mean: 1, standardDeviation: 1, prior: 0.5 } }) // 0.158655
 */
export function errorProbability(classes: ClassPair, deciding: ClassPair = classes): number {
  const ends = [-Infinity, ...classBoundaries(deciding.first, deciding.second), Infinity];
  let error = 0;
  for (let i = 1; i < ends.length; i++) {
    const [low, high] = [ends[i - 1]!, ends[i]!];
    const decidesFirst = logOddsOfClass(inside(low, high), deciding.first, deciding.second) > 0;
    const { mean, standardDeviation, prior } = decidesFirst ? classes.second : classes.first;
    const below = (x: number): number => normalDistribution(x, mean, standardDeviation);
    error += prior * (below(high) - below(low));
  }
  return error;
}
