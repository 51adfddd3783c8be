import { exercise as bestConstant } from './best-constant';
import { exercise as bothGradients } from './both-gradients';
import { exercise as claimsAboutLosses } from './claims-about-losses';
import { exercise as curvatureOfSquaredError } from './curvature-of-squared-error';
import { exercise as factorThatCancels } from './factor-that-cancels';
import { exercise as gradientOfLogit } from './gradient-of-logit';
import { exercise as lossForTheOutput } from './loss-for-the-output';
import { exercise as lossOfAWrongLabel } from './loss-of-a-wrong-label';
import { exercise as oneUpdate } from './one-update';
import { exercise as quotientOfGradients } from './quotient-of-gradients';
import { exercise as reasonsForCrossEntropy } from './reasons-for-cross-entropy';
import { exercise as squaredErrorAndWeight } from './squared-error-and-weight';
import { exercise as squaredErrorOfSoftmax } from './squared-error-of-softmax';
import { exercise as steepOrFlat } from './steep-or-flat';
import { exercise as steepestWeight } from './steepest-weight';
import { exercise as threeLines } from './three-lines';
import { exercise as whyCrossEntropy } from './why-cross-entropy';

/** The exercises on the two losses. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'both-gradients': bothGradients,
  'factor-that-cancels': factorThatCancels,
  'claims-about-losses': claimsAboutLosses,
  'three-lines': threeLines,
  'loss-for-the-output': lossForTheOutput,
  'squared-error-of-softmax': squaredErrorOfSoftmax,
  'why-cross-entropy': whyCrossEntropy,
  'quotient-of-gradients': quotientOfGradients,
  'steepest-weight': steepestWeight,
  'one-update': oneUpdate,
  'loss-of-a-wrong-label': lossOfAWrongLabel,
  'best-constant': bestConstant,
  'reasons-for-cross-entropy': reasonsForCrossEntropy,
  'steep-or-flat': steepOrFlat,
  'gradient-of-logit': gradientOfLogit,
  'squared-error-and-weight': squaredErrorAndWeight,
  'curvature-of-squared-error': curvatureOfSquaredError,
};
