import { requireProperShare, requireShare } from '../checks';

/**
 * The log-odds $\ln\frac p{1-p}$ of a probability between 0 and 1, both excluded.
 *
 * @example logit(0.75) // 1.09861
 */
export function logit(p: number): number {
  requireProperShare('logit', 'probability', p);
  return Math.log(p / (1 - p));
}

/**
 * By how much the log-odds of a model are too high that was trained with the share $\pi_s$ of positives where $\pi$ is true:
 * $\mathrm{logit}\,\pi_s-\mathrm{logit}\,\pi$.
 *
 * @example priorOffset(0.5, 0.05) // 2.94444
 */
export function priorOffset(samplingPrior: number, truePrior: number): number {
  requireProperShare('priorOffset', 'sampling prior', samplingPrior);
  requireProperShare('priorOffset', 'true prior', truePrior);
  return Math.log((samplingPrior * (1 - truePrior)) / ((1 - samplingPrior) * truePrior));
}

/**
 * The output of a model for the prior $\pi$, from its output $p$ for the prior $\pi_s$: both classes are weighted by true over
 * sampled share. Right where only the class shares differ, not what each class looks like. 0 and 1 stay what they are.
 *
 * Source: M. Saerens, P. Latinne, C. Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities: a simple
 * procedure" (2002).
 *
 * @example correctPrior(0.9, 0.5, 0.05) // 0.321429
 */
export function correctPrior(p: number, samplingPrior: number, truePrior: number): number {
  requireShare('correctPrior', 'probability', p);
  requireProperShare('correctPrior', 'sampling prior', samplingPrior);
  requireProperShare('correctPrior', 'true prior', truePrior);
  const positive = (p * truePrior) / samplingPrior;
  const negative = ((1 - p) * (1 - truePrior)) / (1 - samplingPrior);
  return positive / (positive + negative);
}
