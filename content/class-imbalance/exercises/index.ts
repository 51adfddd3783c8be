import { exercise as betterThanNothing } from './better-than-nothing';
import { exercise as claimsAboutResampling } from './claims-about-resampling';
import { exercise as claimsAboutSmote } from './claims-about-smote';
import { exercise as classWeightsOfCounts } from './class-weights-of-counts';
import { exercise as correctedAfterBalancing } from './corrected-after-balancing';
import { exercise as correctedProbability } from './corrected-probability';
import { exercise as derivativeOfTheFocalLoss } from './derivative-of-the-focal-loss';
import { exercise as deriveTheShift } from './derive-the-shift';
import { exercise as focalByHand } from './focal-by-hand';
import { exercise as fourMethods } from './four-methods';
import { exercise as keepsCalibration } from './keeps-calibration';
import { exercise as outputUnderClassWeights } from './output-under-class-weights';
import { exercise as resamplingInWords } from './resampling-in-words';
import { exercise as smotePoint } from './smote-point';
import { exercise as subsetShare } from './subset-share';
import { exercise as thresholdAfterBalancing } from './threshold-after-balancing';
import { exercise as twinInTraining } from './twin-in-training';
import { exercise as weightsInWords } from './weights-in-words';

/** The exercises on class imbalance. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'class-weights-of-counts': classWeightsOfCounts,
  'smote-point': smotePoint,
  'claims-about-resampling': claimsAboutResampling,
  'corrected-probability': correctedProbability,
  'keeps-calibration': keepsCalibration,
  'subset-share': subsetShare,
  'four-methods': fourMethods,
  'twin-in-training': twinInTraining,
  'threshold-after-balancing': thresholdAfterBalancing,
  'focal-by-hand': focalByHand,
  'better-than-nothing': betterThanNothing,
  'claims-about-smote': claimsAboutSmote,
  'derive-the-shift': deriveTheShift,
  'resampling-in-words': resamplingInWords,
  'weights-in-words': weightsInWords,
  'output-under-class-weights': outputUnderClassWeights,
  'corrected-after-balancing': correctedAfterBalancing,
  'derivative-of-the-focal-loss': derivativeOfTheFocalLoss,
};
