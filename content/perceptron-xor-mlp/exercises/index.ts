import { exercise as aboutMlps } from './about-mlps';
import { exercise as convergenceProof } from './convergence-proof';
import { exercise as coverShare } from './cover-share';
import { exercise as hiddenPoints } from './hidden-points';
import { exercise as inseparableFunction } from './inseparable-function';
import { exercise as kernelValue } from './kernel-value';
import { exercise as makingSeparable } from './making-separable';
import { exercise as mlpParameters } from './mlp-parameters';
import { exercise as novikoffBound } from './novikoff-bound';
import { exercise as oneUpdate } from './one-update';
import { exercise as perceptronClaims } from './perceptron-claims';
import { exercise as piecesOfDepth } from './pieces-of-depth';
import { exercise as scoreAfterAnUpdate } from './score-after-an-update';
import { exercise as scoreGain } from './score-gain';
import { exercise as waysOut } from './ways-out';
import { exercise as whyNotGradient } from './why-not-gradient';
import { exercise as widthAgainstDepth } from './width-against-depth';
import { exercise as xorContradiction } from './xor-contradiction';

/** The exercises on perceptrons. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'one-update': oneUpdate,
  'inseparable-function': inseparableFunction,
  'xor-contradiction': xorContradiction,
  'making-separable': makingSeparable,
  'hidden-points': hiddenPoints,
  'cover-share': coverShare,
  'perceptron-claims': perceptronClaims,
  'score-gain': scoreGain,
  'novikoff-bound': novikoffBound,
  'pieces-of-depth': piecesOfDepth,
  'mlp-parameters': mlpParameters,
  'kernel-value': kernelValue,
  'why-not-gradient': whyNotGradient,
  'about-mlps': aboutMlps,
  'ways-out': waysOut,
  'convergence-proof': convergenceProof,
  'score-after-an-update': scoreAfterAnUpdate,
  'width-against-depth': widthAgainstDepth,
};
