import { exercise as bestForDistances } from './best-for-distances';
import { exercise as bestForSquares } from './best-for-squares';
import { exercise as claims } from './claims';
import { exercise as classLoss } from './class-loss';
import { exercise as commonAndDifferent } from './common-and-different';
import { exercise as countGradient } from './count-gradient';
import { exercise as derivativeByTheDeviation } from './derivative-by-the-deviation';
import { exercise as gaussianLoss } from './gaussian-loss';
import { exercise as likelihoodToSquares } from './likelihood-to-squares';
import { exercise as lineThroughCodes } from './line-through-codes';
import { exercise as lossAtAnotherConstant } from './loss-at-another-constant';
import { exercise as lossOfCounts } from './loss-of-counts';
import { exercise as maskedClass } from './masked-class';
import { exercise as oneValueMoves } from './one-value-moves';
import { exercise as sixTasks } from './six-tasks';
import { exercise as thirdOutput } from './third-output';
import { exercise as whatRegressionModels } from './what-regression-models';
import { exercise as whyNotCodes } from './why-not-codes';

/** The exercises on the two kinds of target. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'six-tasks': sixTasks,
  'common-and-different': commonAndDifferent,
  'best-for-squares': bestForSquares,
  'likelihood-to-squares': likelihoodToSquares,
  'line-through-codes': lineThroughCodes,
  'why-not-codes': whyNotCodes,
  'loss-of-counts': lossOfCounts,
  claims,
  'best-for-distances': bestForDistances,
  'third-output': thirdOutput,
  'gaussian-loss': gaussianLoss,
  'class-loss': classLoss,
  'one-value-moves': oneValueMoves,
  'loss-at-another-constant': lossAtAnotherConstant,
  'count-gradient': countGradient,
  'masked-class': maskedClass,
  'what-regression-models': whatRegressionModels,
  'derivative-by-the-deviation': derivativeByTheDeviation,
};
