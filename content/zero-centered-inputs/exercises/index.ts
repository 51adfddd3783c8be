import { exercise as bestFactor } from './best-factor';
import { exercise as biasAndCentering } from './bias-and-centering';
import { exercise as conditionNumber } from './condition-number';
import { exercise as conditionWithBias } from './condition-with-bias';
import { exercise as conditionWithCorrelation } from './condition-with-correlation';
import { exercise as hessianOfInputs } from './hessian-of-inputs';
import { exercise as largeBatch } from './large-batch';
import { exercise as largestRate } from './largest-rate';
import { exercise as nearestStep } from './nearest-step';
import { exercise as oneStepByHand } from './one-step-by-hand';
import { exercise as realReason } from './real-reason';
import { exercise as sameSign } from './same-sign';
import { exercise as twoPartAnswer } from './two-part-answer';
import { exercise as uniformInputs } from './uniform-inputs';
import { exercise as whichInputs } from './which-inputs';
import { exercise as whyTanh } from './why-tanh';

/** The exercises on zero-mean inputs. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'condition-number': conditionNumber,
  'same-sign': sameSign,
  'one-step-by-hand': oneStepByHand,
  'large-batch': largeBatch,
  'why-tanh': whyTanh,
  'condition-with-bias': conditionWithBias,
  'two-part-answer': twoPartAnswer,
  'uniform-inputs': uniformInputs,
  'largest-rate': largestRate,
  'best-factor': bestFactor,
  'nearest-step': nearestStep,
  'hessian-of-inputs': hessianOfInputs,
  'bias-and-centering': biasAndCentering,
  'which-inputs': whichInputs,
  'real-reason': realReason,
  'condition-with-correlation': conditionWithCorrelation,
};
