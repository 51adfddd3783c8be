import { exercise as assumptionsOfRule } from './assumptions-of-rule';
import { exercise as cutGaussian } from './cut-gaussian';
import { exercise as deviationOfUniform } from './deviation-of-uniform';
import { exercise as deviationOfZ } from './deviation-of-z';
import { exercise as eigenvaluesMislead } from './eigenvalues-mislead';
import { exercise as equalUnits } from './equal-units';
import { exercise as gaussianNeeded } from './gaussian-needed';
import { exercise as glorotForwardFactor } from './glorot-forward-factor';
import { exercise as glorotLimit } from './glorot-limit';
import { exercise as gradientAtInput } from './gradient-at-input';
import { exercise as heDeviation } from './he-deviation';
import { exercise as heForRelu } from './he-for-relu';
import { exercise as inputsWithMean } from './inputs-with-mean';
import { exercise as leakyVariance } from './leaky-variance';
import { exercise as lengthsKept } from './lengths-kept';
import { exercise as meanSquareOrVariance } from './mean-square-or-variance';
import { exercise as oldAndNewWeights } from './old-and-new-weights';
import { exercise as oneNetworkOverData } from './one-network-over-data';
import { exercise as randomOverWhat } from './random-over-what';
import { exercise as reluDepth } from './relu-depth';
import { exercise as reluFactor } from './relu-factor';
import { exercise as uniformForHe } from './uniform-for-he';
import { exercise as uniformLimitOfGlorot } from './uniform-limit-of-glorot';
import { exercise as varianceForLayer } from './variance-for-layer';
import { exercise as varianceOfNetInput } from './variance-of-net-input';
import { exercise as varianceOfSum } from './variance-of-sum';
import { exercise as wholeNetwork } from './whole-network';
import { exercise as zeroOrEqualStart } from './zero-or-equal-start';

/** The exercises on weight initialization. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'deviation-of-z': deviationOfZ,
  'assumptions-of-rule': assumptionsOfRule,
  'glorot-limit': glorotLimit,
  'relu-factor': reluFactor,
  'gaussian-needed': gaussianNeeded,
  'relu-depth': reluDepth,
  'equal-units': equalUnits,
  'mean-square-or-variance': meanSquareOrVariance,
  'variance-of-sum': varianceOfSum,
  'inputs-with-mean': inputsWithMean,
  'one-network-over-data': oneNetworkOverData,
  'random-over-what': randomOverWhat,
  'old-and-new-weights': oldAndNewWeights,
  'he-for-relu': heForRelu,
  'gradient-at-input': gradientAtInput,
  'variance-for-layer': varianceForLayer,
  'glorot-forward-factor': glorotForwardFactor,
  'leaky-variance': leakyVariance,
  'deviation-of-uniform': deviationOfUniform,
  'uniform-for-he': uniformForHe,
  'cut-gaussian': cutGaussian,
  'eigenvalues-mislead': eigenvaluesMislead,
  'lengths-kept': lengthsKept,
  'zero-or-equal-start': zeroOrEqualStart,
  'whole-network': wholeNetwork,
  'he-deviation': heDeviation,
  'variance-of-net-input': varianceOfNetInput,
  'uniform-limit-of-glorot': uniformLimitOfGlorot,
};
