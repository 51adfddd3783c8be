import { exercise as bestStep } from './best-step';
import { exercise as changeToFirstOrder } from './change-to-first-order';
import { exercise as claimsAboutTheGradient } from './claims-about-the-gradient';
import { exercise as descentLemma } from './descent-lemma';
import { exercise as gradientByHand } from './gradient-by-hand';
import { exercise as guaranteedFall } from './guaranteed-fall';
import { exercise as largestLearningRate } from './largest-learning-rate';
import { exercise as meaningOfTheGradient } from './meaning-of-the-gradient';
import { exercise as noChange } from './no-change';
import { exercise as placeAfterSteps } from './place-after-steps';
import { exercise as proofInWords } from './proof-in-words';
import { exercise as proofOfSteepestDescent } from './proof-of-steepest-descent';
import { exercise as rateForAGivenLength } from './rate-for-a-given-length';
import { exercise as rateInADirection } from './rate-in-a-direction';
import { exercise as rateOfSteepestDescent } from './rate-of-steepest-descent';
import { exercise as reversedGradient } from './reversed-gradient';
import { exercise as steepestInMaxNorm } from './steepest-in-max-norm';
import { exercise as valueAfterAStep } from './value-after-a-step';
import { exercise as whereTheNormWent } from './where-the-norm-went';
import { exercise as whichUnitStep } from './which-unit-step';

/** The exercises on the gradient. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'rate-in-a-direction': rateInADirection,
  'no-change': noChange,
  'proof-of-steepest-descent': proofOfSteepestDescent,
  'where-the-norm-went': whereTheNormWent,
  'steepest-in-max-norm': steepestInMaxNorm,
  'largest-learning-rate': largestLearningRate,
  'reversed-gradient': reversedGradient,
  'value-after-a-step': valueAfterAStep,
  'proof-in-words': proofInWords,
  'meaning-of-the-gradient': meaningOfTheGradient,
  'gradient-by-hand': gradientByHand,
  'best-step': bestStep,
  'guaranteed-fall': guaranteedFall,
  'place-after-steps': placeAfterSteps,
  'which-unit-step': whichUnitStep,
  'descent-lemma': descentLemma,
  'claims-about-the-gradient': claimsAboutTheGradient,
  'rate-of-steepest-descent': rateOfSteepestDescent,
  'rate-for-a-given-length': rateForAGivenLength,
  'change-to-first-order': changeToFirstOrder,
};
