import { exercise as compareLinearLosses } from './compare-linear-losses';
import { exercise as costOfTheBetterDecision } from './cost-of-the-better-decision';
import { exercise as crossEntropyOfASample } from './cross-entropy-of-a-sample';
import { exercise as curvatureOfASample } from './curvature-of-a-sample';
import { exercise as deriveTheLoss } from './derive-the-loss';
import { exercise as describeLogisticRegression } from './describe-logistic-regression';
import { exercise as distanceFromBoundary } from './distance-from-boundary';
import { exercise as gradientWithSignedLabel } from './gradient-with-signed-label';
import { exercise as lossesAtAMargin } from './losses-at-a-margin';
import { exercise as missingPiece } from './missing-piece';
import { exercise as oddsOfOneMoreUnit } from './odds-of-one-more-unit';
import { exercise as oneStepByHand } from './one-step-by-hand';
import { exercise as perceptronAndSvm } from './perceptron-and-svm';
import { exercise as separableClaims } from './separable-claims';
import { exercise as thresholdForTheScore } from './threshold-for-the-score';
import { exercise as thresholdFromCosts } from './threshold-from-costs';
import { exercise as upperBounds } from './upper-bounds';
import { exercise as whoPullsBack } from './who-pulls-back';
import { exercise as whyPlusMinusOne } from './why-plus-minus-one';

/** The exercises on linear classifiers. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'cross-entropy-of-a-sample': crossEntropyOfASample,
  'missing-piece': missingPiece,
  'threshold-from-costs': thresholdFromCosts,
  'losses-at-a-margin': lossesAtAMargin,
  'upper-bounds': upperBounds,
  'separable-claims': separableClaims,
  'one-step-by-hand': oneStepByHand,
  'why-plus-minus-one': whyPlusMinusOne,
  'odds-of-one-more-unit': oddsOfOneMoreUnit,
  'distance-from-boundary': distanceFromBoundary,
  'cost-of-the-better-decision': costOfTheBetterDecision,
  'derive-the-loss': deriveTheLoss,
  'who-pulls-back': whoPullsBack,
  'perceptron-and-svm': perceptronAndSvm,
  'describe-logistic-regression': describeLogisticRegression,
  'compare-linear-losses': compareLinearLosses,
  'gradient-with-signed-label': gradientWithSignedLabel,
  'curvature-of-a-sample': curvatureOfASample,
  'threshold-for-the-score': thresholdForTheScore,
};
