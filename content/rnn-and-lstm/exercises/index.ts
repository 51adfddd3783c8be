import { exercise as biasToRemember } from './bias-to-remember';
import { exercise as boundThroughTime } from './bound-through-time';
import { exercise as bpttInWords } from './bptt-in-words';
import { exercise as cellByHand } from './cell-by-hand';
import { exercise as claimsAboutLstm } from './claims-about-lstm';
import { exercise as claimsAboutRecurrence } from './claims-about-recurrence';
import { exercise as explosionInLstm } from './explosion-in-lstm';
import { exercise as factorWithTanh } from './factor-with-tanh';
import { exercise as fromTheCellToTheOutput } from './from-the-cell-to-the-output';
import { exercise as gatedUnit } from './gated-unit';
import { exercise as gradientOfTheSharedWeight } from './gradient-of-the-shared-weight';
import { exercise as gradientOverTwoSteps } from './gradient-over-two-steps';
import { exercise as keptByTheGate } from './kept-by-the-gate';
import { exercise as linearUnit } from './linear-unit';
import { exercise as normalizationForSequences } from './normalization-for-sequences';
import { exercise as orderOfBptt } from './order-of-bptt';
import { exercise as parametersOfALayer } from './parameters-of-a-layer';
import { exercise as whichGateProtects } from './which-gate-protects';
import { exercise as whyTheSumHelps } from './why-the-sum-helps';

/** The exercises on recurrent networks. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'kept-by-the-gate': keptByTheGate,
  'which-gate-protects': whichGateProtects,
  'claims-about-lstm': claimsAboutLstm,
  'cell-by-hand': cellByHand,
  'parameters-of-a-layer': parametersOfALayer,
  'why-the-sum-helps': whyTheSumHelps,
  'normalization-for-sequences': normalizationForSequences,
  'linear-unit': linearUnit,
  'factor-with-tanh': factorWithTanh,
  'bound-through-time': boundThroughTime,
  'explosion-in-lstm': explosionInLstm,
  'bias-to-remember': biasToRemember,
  'order-of-bptt': orderOfBptt,
  'claims-about-recurrence': claimsAboutRecurrence,
  'gated-unit': gatedUnit,
  'bptt-in-words': bpttInWords,
  'gradient-over-two-steps': gradientOverTwoSteps,
  'gradient-of-the-shared-weight': gradientOfTheSharedWeight,
  'from-the-cell-to-the-output': fromTheCellToTheOutput,
};
