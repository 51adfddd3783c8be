import { exercise as axesOfAConvolution } from './axes-of-a-convolution';
import { exercise as backwardInOneFormula } from './backward-in-one-formula';
import { exercise as backwardPass } from './backward-pass';
import { exercise as batchOfTwo } from './batch-of-two';
import { exercise as benefitsAndCosts } from './benefits-and-costs';
import { exercise as claims } from './claims';
import { exercise as constantAdded } from './constant-added';
import { exercise as evaluationOutput } from './evaluation-output';
import { exercise as foldedBias } from './folded-bias';
import { exercise as forwardInOneFormula } from './forward-in-one-formula';
import { exercise as fourSteps } from './four-steps';
import { exercise as gammaGradient } from './gamma-gradient';
import { exercise as gradientFactor } from './gradient-factor';
import { exercise as inferenceMode } from './inference-mode';
import { exercise as inputGradient } from './input-gradient';
import { exercise as learned } from './learned';
import { exercise as learnedCount } from './learned-count';
import { exercise as lengthAfterAStep } from './length-after-a-step';
import { exercise as lengthOfTheWeights } from './length-of-the-weights';
import { exercise as noiseOfTheVariance } from './noise-of-the-variance';
import { exercise as normalizeByHand } from './normalize-by-hand';
import { exercise as runningMean } from './running-mean';
import { exercise as runningVariance } from './running-variance';
import { exercise as storedVariance } from './stored-variance';
import { exercise as turnOfTheWeights } from './turn-of-the-weights';
import { exercise as varianceAfterEpsilon } from './variance-after-epsilon';
import { exercise as weightOfTheStart } from './weight-of-the-start';
import { exercise as whatTheStepsDo } from './what-the-steps-do';
import { exercise as whoSharesStatistics } from './who-shares-statistics';
import { exercise as workedBatch } from './worked-batch';

/** The exercises on batch normalization. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'four-steps': fourSteps,
  'normalize-by-hand': normalizeByHand,
  'stored-variance': storedVariance,
  'batch-of-two': batchOfTwo,
  'running-mean': runningMean,
  learned,
  'axes-of-a-convolution': axesOfAConvolution,
  'gradient-factor': gradientFactor,
  'worked-batch': workedBatch,
  'variance-after-epsilon': varianceAfterEpsilon,
  'what-the-steps-do': whatTheStepsDo,
  'constant-added': constantAdded,
  'running-variance': runningVariance,
  'weight-of-the-start': weightOfTheStart,
  'evaluation-output': evaluationOutput,
  'folded-bias': foldedBias,
  'inference-mode': inferenceMode,
  'input-gradient': inputGradient,
  'gamma-gradient': gammaGradient,
  'backward-pass': backwardPass,
  'length-of-the-weights': lengthOfTheWeights,
  'turn-of-the-weights': turnOfTheWeights,
  'noise-of-the-variance': noiseOfTheVariance,
  'learned-count': learnedCount,
  'who-shares-statistics': whoSharesStatistics,
  claims,
  'benefits-and-costs': benefitsAndCosts,
  'forward-in-one-formula': forwardInOneFormula,
  'backward-in-one-formula': backwardInOneFormula,
  'length-after-a-step': lengthAfterAStep,
};
