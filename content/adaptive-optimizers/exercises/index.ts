import { exercise as adagradLength } from './adagrad-length';
import { exercise as adagradSteps } from './adagrad-steps';
import { exercise as claims } from './claims';
import { exercise as cosineAfterWarmUp } from './cosine-after-warm-up';
import { exercise as cosineRate } from './cosine-rate';
import { exercise as decayInWords } from './decay-in-words';
import { exercise as decayedWeight } from './decayed-weight';
import { exercise as exponentialLength } from './exponential-length';
import { exercise as factorCancels } from './factor-cancels';
import { exercise as familyInWords } from './family-in-words';
import { exercise as firstStep } from './first-step';
import { exercise as rmspropFirst } from './rmsprop-first';
import { exercise as rmspropStepAfterT } from './rmsprop-step-after-t';
import { exercise as scheduleInWords } from './schedule-in-words';
import { exercise as secondStep } from './second-step';
import { exercise as uncorrectedStep } from './uncorrected-step';
import { exercise as updateOfAdamw } from './update-of-adamw';
import { exercise as warmUpRate } from './warm-up-rate';
import { exercise as whichInvariant } from './which-invariant';

/** The exercises on adaptive optimizers. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'first-step': firstStep,
  'adagrad-steps': adagradSteps,
  claims,
  'cosine-rate': cosineRate,
  'decay-in-words': decayInWords,
  'second-step': secondStep,
  'adagrad-length': adagradLength,
  'rmsprop-first': rmspropFirst,
  'uncorrected-step': uncorrectedStep,
  'decayed-weight': decayedWeight,
  'warm-up-rate': warmUpRate,
  'exponential-length': exponentialLength,
  'factor-cancels': factorCancels,
  'which-invariant': whichInvariant,
  'family-in-words': familyInWords,
  'schedule-in-words': scheduleInWords,
  'rmsprop-step-after-t': rmspropStepAfterT,
  'cosine-after-warm-up': cosineAfterWarmUp,
  'update-of-adamw': updateOfAdamw,
};
