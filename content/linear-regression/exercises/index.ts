import { exercise as absoluteSubgradient } from './absolute-subgradient';
import { exercise as claimsAboutAbsolute } from './claims-about-absolute';
import { exercise as cycleInWords } from './cycle-in-words';
import { exercise as deriveNormalEquation } from './derive-normal-equation';
import { exercise as errorAfterSteps } from './error-after-steps';
import { exercise as firstStep } from './first-step';
import { exercise as gradientAtZero } from './gradient-at-zero';
import { exercise as gradientFromMeans } from './gradient-from-means';
import { exercise as linearRegressionInWords } from './linear-regression-in-words';
import { exercise as residualOfTheOutlier } from './residual-of-the-outlier';
import { exercise as sameWeights } from './same-weights';
import { exercise as slopeFromMeans } from './slope-from-means';
import { exercise as slopeThroughOrigin } from './slope-through-origin';
import { exercise as stableRate } from './stable-rate';
import { exercise as updateOnOneSample } from './update-on-one-sample';
import { exercise as whatAbsoluteEstimates } from './what-absolute-estimates';
import { exercise as whatMovesTheMinimum } from './what-moves-the-minimum';
import { exercise as whenZeroFails } from './when-zero-fails';
import { exercise as zeroStartInWords } from './zero-start-in-words';

/** The exercises on linear regression. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'gradient-at-zero': gradientAtZero,
  'same-weights': sameWeights,
  'when-zero-fails': whenZeroFails,
  'stable-rate': stableRate,
  'first-step': firstStep,
  'cycle-in-words': cycleInWords,
  'what-absolute-estimates': whatAbsoluteEstimates,
  'zero-start-in-words': zeroStartInWords,
  'slope-through-origin': slopeThroughOrigin,
  'what-moves-the-minimum': whatMovesTheMinimum,
  'absolute-subgradient': absoluteSubgradient,
  'residual-of-the-outlier': residualOfTheOutlier,
  'error-after-steps': errorAfterSteps,
  'claims-about-absolute': claimsAboutAbsolute,
  'derive-normal-equation': deriveNormalEquation,
  'linear-regression-in-words': linearRegressionInWords,
  'slope-from-means': slopeFromMeans,
  'update-on-one-sample': updateOnOneSample,
  'gradient-from-means': gradientFromMeans,
};
