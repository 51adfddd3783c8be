import { requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Random } from '../random';
import { drawChiSquare } from './chi-square';

/** Least squares with $p$ features on $n$ samples, checked on sets of $m$ samples. Features and noise are standard normal. */
export interface SplitSizes {
  /** $n$, at least $p$. */
  training: number;
  /** $p$, at least 1. */
  features: number;
  /** $m$, the size of the validation set and of the test set. */
  held: number;
}

/**
 * The expected training error of least squares with $p$ features on $n\ge p$ samples at noise variance 1: the residuals are
 * $(I-H)\varepsilon$ with the hat matrix $H$ of trace $p$, so the mean of their squares is $1-p/n$ on average.
 *
 * @example expectedTrainingError(50, 5) // 0.9
 */
export function expectedTrainingError(training: number, features: number): number {
  requireWhole('expectedTrainingError', 'features', features, 1);
  requireWhole('expectedTrainingError', 'training samples', training, features);
  return 1 - features / training;
}

/**
 * The expected error on new samples, noise variance 1 and standard normal features: $1+\frac p{n-p-1}$, because
 * $E\lVert\hat w-w\rVert^2=\operatorname{tr}E(X^\top X)^{-1}=\frac p{n-p-1}$ (inverse Wishart). Infinite for $n=p$ and $n=p+1$.
 *
 * @example expectedNewError(50, 5) // 1.11364
 */
export function expectedNewError(training: number, features: number): number {
  requireWhole('expectedNewError', 'features', features, 1);
  requireWhole('expectedNewError', 'training samples', training, features);
  return training > features + 1 ? 1 + features / (training - features - 1) : Infinity;
}

/** The mean squared errors of rounds with new data each, list by list. */
export interface DrawnErrors {
  training: number[];
  validation: number[];
  test: number[];
  /** The generalization error of the weights of that round, $1+\lVert\hat w-w\rVert^2$. */
  generalization: number[];
}

/**
 * Draws the errors of least squares in rounds that are independent of each other, straight from their joint distribution: the training
 * error is $\chi^2_{n-p}/n$, the generalization error of the fitted weights $G=1+\chi^2_p/\chi^2_{n-p+1}$, and the errors on two sets of $m$
 * new samples are $G\chi^2_m/m$; all five $\chi^2$ are independent. That is what rounds of drawing data and fitting give, and it costs
 * five numbers a round. Throws for less samples than features, where the fit is not unique.
 *
 * @example drawErrors(createRandom(1), { training: 2, features: 2, held: 5 }, 1).training // [0]
 */
export function drawErrors(
  random: Random,
  { training, features, held }: SplitSizes,
  rounds: number,
): DrawnErrors {
  requireWhole('drawErrors', 'features', features, 1);
  requireWhole('drawErrors', 'rounds', rounds, 1);
  requireWhole('drawErrors', 'held-out samples', held, 1);
  if (!(Number.isInteger(training) && training >= features)) {
    throw new MathError(`drawErrors needs at least as many samples as features, not ${training}`);
  }
  const drawn: DrawnErrors = { training: [], validation: [], test: [], generalization: [] };
  for (let round = 0; round < rounds; round++) {
    drawn.training.push(drawChiSquare(random, training - features) / training);
    const distance = drawChiSquare(random, features) / drawChiSquare(random, training - features + 1);
    drawn.generalization.push(1 + distance);
    drawn.validation.push(((1 + distance) * drawChiSquare(random, held)) / held);
    drawn.test.push(((1 + distance) * drawChiSquare(random, held)) / held);
  }
  return drawn;
}

/**
 * In which share of the rounds the training error is below the validation error, the validation error below the test error, and both.
 *
 * @example sharesInOrder({ training: [1, 1], validation: [2, 0], test: [3, 1] }) // { trainingBelow: 0.5, validationBelow: 1, chain: 0.5 }
 */
export function sharesInOrder({
  training,
  validation,
  test,
}: Pick<DrawnErrors, 'training' | 'validation' | 'test'>): {
  trainingBelow: number;
  validationBelow: number;
  chain: number;
} {
  requireWhole('sharesInOrder', 'rounds', training.length, 1);
  const share = (holds: (round: number) => boolean) =>
    training.filter((_, round) => holds(round)).length / training.length;
  const first = (round: number) => training[round]! < validation[round]!;
  const second = (round: number) => validation[round]! < test[round]!;
  return {
    trainingBelow: share(first),
    validationBelow: share(second),
    chain: share((round) => first(round) && second(round)),
  };
}
