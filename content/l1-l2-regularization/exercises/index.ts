import { exercise as algorithmsWithZeros } from './algorithms-with-zeros';
import { exercise as allWeightsZero } from './all-weights-zero';
import { exercise as balancedPenalty } from './balanced-penalty';
import { exercise as claimsAboutPenalties } from './claims-about-penalties';
import { exercise as decayAfterSteps } from './decay-after-steps';
import { exercise as deriveSoftThreshold } from './derive-soft-threshold';
import { exercise as identicalInputs } from './identical-inputs';
import { exercise as laplacePrior } from './laplace-prior';
import { exercise as oneProximalStep } from './one-proximal-step';
import { exercise as overfittingInWords } from './overfitting-in-words';
import { exercise as penaltyFromPrior } from './penalty-from-prior';
import { exercise as penaltyWithNoisyTargets } from './penalty-with-noisy-targets';
import { exercise as ridgeThroughOrigin } from './ridge-through-origin';
import { exercise as sgdAndL1InWords } from './sgd-and-l1-in-words';
import { exercise as shrinkByL2 } from './shrink-by-l2';
import { exercise as shrinkOneWeight } from './shrink-one-weight';
import { exercise as softThresholdInLetters } from './soft-threshold-in-letters';
import { exercise as stepWithL2 } from './step-with-l2';
import { exercise as threeViewsInWords } from './three-views-in-words';
import { exercise as zeroUnderL1 } from './zero-under-l1';

/** The exercises on L1 and L2. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'shrink-one-weight': shrinkOneWeight,
  'zero-under-l1': zeroUnderL1,
  'laplace-prior': laplacePrior,
  'penalty-from-prior': penaltyFromPrior,
  'algorithms-with-zeros': algorithmsWithZeros,
  'identical-inputs': identicalInputs,
  'three-views-in-words': threeViewsInWords,
  'shrink-by-l2': shrinkByL2,
  'decay-after-steps': decayAfterSteps,
  'one-proximal-step': oneProximalStep,
  'ridge-through-origin': ridgeThroughOrigin,
  'all-weights-zero': allWeightsZero,
  'balanced-penalty': balancedPenalty,
  'claims-about-penalties': claimsAboutPenalties,
  'derive-soft-threshold': deriveSoftThreshold,
  'overfitting-in-words': overfittingInWords,
  'sgd-and-l1-in-words': sgdAndL1InWords,
  'step-with-l2': stepWithL2,
  'soft-threshold-in-letters': softThresholdInLetters,
  'penalty-with-noisy-targets': penaltyWithNoisyTargets,
};
