import { exercise as claimsAboutFormats } from './claims-about-formats';
import { exercise as claimsAboutTheShift } from './claims-about-the-shift';
import { exercise as digitsLost } from './digits-lost';
import { exercise as largestClippedLoss } from './largest-clipped-loss';
import { exercise as logSoftmaxComponent } from './log-softmax-component';
import { exercise as logSoftmaxOfTwo } from './log-softmax-of-two';
import { exercise as logSoftmaxOrder } from './log-softmax-order';
import { exercise as logSumExpOfTwo } from './log-sum-exp-of-two';
import { exercise as lossAmongMany } from './loss-among-many';
import { exercise as lossFromLogit } from './loss-from-logit';
import { exercise as lossInTheLogit } from './loss-in-the-logit';
import { exercise as overflowLimit } from './overflow-limit';
import { exercise as roundingNotUnderflow } from './rounding-not-underflow';
import { exercise as shiftInvariance } from './shift-invariance';
import { exercise as sigmoidBecomesOne } from './sigmoid-becomes-one';
import { exercise as sigmoidLossInWords } from './sigmoid-loss-in-words';
import { exercise as softmaxByHand } from './softmax-by-hand';
import { exercise as stableWays } from './stable-ways';
import { exercise as varianceFromTwoSums } from './variance-from-two-sums';
import { exercise as whatDirectSoftmaxPrints } from './what-direct-softmax-prints';
import { exercise as whereMinusInfinityComesFrom } from './where-minus-infinity-comes-from';

/** The exercises on numerical stability. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'log-sum-exp-of-two': logSumExpOfTwo,
  'what-direct-softmax-prints': whatDirectSoftmaxPrints,
  'log-softmax-component': logSoftmaxComponent,
  'where-minus-infinity-comes-from': whereMinusInfinityComesFrom,
  'claims-about-the-shift': claimsAboutTheShift,
  'softmax-by-hand': softmaxByHand,
  'shift-invariance': shiftInvariance,
  'log-softmax-order': logSoftmaxOrder,
  'stable-ways': stableWays,
  'loss-among-many': lossAmongMany,
  'overflow-limit': overflowLimit,
  'claims-about-formats': claimsAboutFormats,
  'loss-from-logit': lossFromLogit,
  'sigmoid-becomes-one': sigmoidBecomesOne,
  'rounding-not-underflow': roundingNotUnderflow,
  'sigmoid-loss-in-words': sigmoidLossInWords,
  'largest-clipped-loss': largestClippedLoss,
  'digits-lost': digitsLost,
  'loss-in-the-logit': lossInTheLogit,
  'log-softmax-of-two': logSoftmaxOfTwo,
  'variance-from-two-sums': varianceFromTwoSums,
};
