import { exercise as atLeastOneKept } from './at-least-one-kept';
import { exercise as averageOfRelu } from './average-of-relu';
import { exercise as claimsAboutDropout } from './claims-about-dropout';
import { exercise as countSubnetworks } from './count-subnetworks';
import { exercise as deriveGeometricMean } from './derive-geometric-mean';
import { exercise as derivePenalty } from './derive-penalty';
import { exercise as dropOrKeep } from './drop-or-keep';
import { exercise as dropoutInWords } from './dropout-in-words';
import { exercise as evaluationAction } from './evaluation-action';
import { exercise as expectedErrorOfASample } from './expected-error-of-a-sample';
import { exercise as forgotEvaluationMode } from './forgot-evaluation-mode';
import { exercise as momentsByHand } from './moments-by-hand';
import { exercise as noiseOfNetInput } from './noise-of-net-input';
import { exercise as oneFeatureRegression } from './one-feature-regression';
import { exercise as varianceInTheDropProbability } from './variance-in-the-drop-probability';
import { exercise as varianceOfARandomActivation } from './variance-of-a-random-activation';
import { exercise as weightsOfCopies } from './weights-of-copies';
import { exercise as whatDroppingMoreDoes } from './what-dropping-more-does';
import { exercise as whyInWords } from './why-in-words';

/** The exercises on dropout. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'moments-by-hand': momentsByHand,
  'evaluation-action': evaluationAction,
  'claims-about-dropout': claimsAboutDropout,
  'count-subnetworks': countSubnetworks,
  'noise-of-net-input': noiseOfNetInput,
  'forgot-evaluation-mode': forgotEvaluationMode,
  'weights-of-copies': weightsOfCopies,
  'why-in-words': whyInWords,
  'dropout-in-words': dropoutInWords,
  'drop-or-keep': dropOrKeep,
  'average-of-relu': averageOfRelu,
  'one-feature-regression': oneFeatureRegression,
  'what-dropping-more-does': whatDroppingMoreDoes,
  'at-least-one-kept': atLeastOneKept,
  'derive-penalty': derivePenalty,
  'derive-geometric-mean': deriveGeometricMean,
  'variance-in-the-drop-probability': varianceInTheDropProbability,
  'variance-of-a-random-activation': varianceOfARandomActivation,
  'expected-error-of-a-sample': expectedErrorOfASample,
};
