import { exercise as approximationBound } from './approximation-bound';
import { exercise as approximationTheorem } from './approximation-theorem';
import { exercise as boundedSaturates } from './bounded-saturates';
import { exercise as collapsedBias } from './collapsed-bias';
import { exercise as deadFromRate } from './dead-from-rate';
import { exercise as deadOrNot } from './dead-or-not';
import { exercise as derivativeOfSwish } from './derivative-of-swish';
import { exercise as eluSlopeFromOutput } from './elu-slope-from-output';
import { exercise as eluValue } from './elu-value';
import { exercise as leakyInOneFormula } from './leaky-in-one-formula';
import { exercise as leakyMean } from './leaky-mean';
import { exercise as maximumForm } from './maximum-form';
import { exercise as needAndWishes } from './need-and-wishes';
import { exercise as oneStep } from './one-step';
import { exercise as outputLayer } from './output-layer';
import { exercise as positiveOutput } from './positive-output';
import { exercise as preluGradient } from './prelu-gradient';
import { exercise as preluSlope } from './prelu-slope';
import { exercise as reluAtZero } from './relu-at-zero';
import { exercise as reluFamily } from './relu-family';
import { exercise as reluNetworkOutput } from './relu-network-output';
import { exercise as rreluEvaluation } from './rrelu-evaluation';
import { exercise as saturationProof } from './saturation-proof';
import { exercise as sigmoidAndTanh } from './sigmoid-and-tanh';
import { exercise as sigmoidChain } from './sigmoid-chain';
import { exercise as sigmoidDerivative } from './sigmoid-derivative';
import { exercise as sigmoidOrTanh } from './sigmoid-or-tanh';
import { exercise as sigmoidSlope } from './sigmoid-slope';
import { exercise as siluSlope } from './silu-slope';
import { exercise as sparseMeans } from './sparse-means';
import { exercise as stepAndGradient } from './step-and-gradient';
import { exercise as tanhFromSigmoid } from './tanh-from-sigmoid';
import { exercise as tanhSlope } from './tanh-slope';
import { exercise as whyCollapse } from './why-collapse';
import { exercise as zeroMean } from './zero-mean';

/** The exercises on activation functions. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'sigmoid-slope': sigmoidSlope,
  'tanh-slope': tanhSlope,
  'zero-mean': zeroMean,
  'bounded-saturates': boundedSaturates,
  'prelu-slope': preluSlope,
  'positive-output': positiveOutput,
  'elu-value': eluValue,
  'why-collapse': whyCollapse,
  'collapsed-bias': collapsedBias,
  'relu-network-output': reluNetworkOutput,
  'approximation-bound': approximationBound,
  'approximation-theorem': approximationTheorem,
  'silu-slope': siluSlope,
  'leaky-mean': leakyMean,
  'tanh-from-sigmoid': tanhFromSigmoid,
  'sigmoid-chain': sigmoidChain,
  'sigmoid-and-tanh': sigmoidAndTanh,
  'sigmoid-or-tanh': sigmoidOrTanh,
  'sigmoid-derivative': sigmoidDerivative,
  'prelu-gradient': preluGradient,
  'rrelu-evaluation': rreluEvaluation,
  'maximum-form': maximumForm,
  'relu-at-zero': reluAtZero,
  'step-and-gradient': stepAndGradient,
  'sparse-means': sparseMeans,
  'relu-family': reluFamily,
  'dead-from-rate': deadFromRate,
  'one-step': oneStep,
  'dead-or-not': deadOrNot,
  'saturation-proof': saturationProof,
  'need-and-wishes': needAndWishes,
  'output-layer': outputLayer,
  'derivative-of-swish': derivativeOfSwish,
  'elu-slope-from-output': eluSlopeFromOutput,
  'leaky-in-one-formula': leakyInOneFormula,
};
