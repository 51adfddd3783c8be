import { sigmoid } from '../activations/sigmoidal';
import { requireWhole } from '../checks';
import { MathError } from '../errors';

function requireProbability(what: string, value: number): void {
  if (!(value > 0 && value < 1)) {
    throw new MathError(`${what} of repeated features lies between 0 and 1, both left out, not ${value}`);
  }
}

/**
 * The log-odds that naive Bayes arrives at when it is given one feature `copies` times: each copy counts as new evidence, so the log
 * likelihood ratio of the feature is added that often, $n\bigl(\ln\frac p{1-p}-\ln\frac\pi{1-\pi}\bigr)+\ln\frac\pi{1-\pi}$. `single`
 * is $p$, the right posterior given the feature once, `prior` is $\pi$.
 *
 * @throws MathError for probabilities that are not between 0 and 1, or copies that are not a whole number
 * @example logOddsOfCopies(0.8, 2) // 2.77259
 */
export function logOddsOfCopies(single: number, copies: number, prior = 0.5): number {
  requireWhole('logOddsOfCopies', 'copies', copies);
  requireProbability('The posterior', single);
  requireProbability('The prior', prior);
  const before = Math.log(prior / (1 - prior));
  return copies * (Math.log(single / (1 - single)) - before) + before;
}

/**
 * The posterior that naive Bayes claims when one feature is given `copies` times. With equal priors the odds of one copy are raised to
 * the power of the copies, $\frac{p^n}{p^n+(1-p)^n}$.
 *
 * @throws MathError as `logOddsOfCopies`
 * @example posteriorOfCopies(0.8, 2) // 0.941176
 */
export function posteriorOfCopies(single: number, copies: number, prior = 0.5): number {
  return sigmoid(logOddsOfCopies(single, copies, prior));
}
