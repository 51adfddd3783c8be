import { exercise as capacityInWords } from './capacity-in-words';
import { exercise as claimsAboutCapacity } from './claims-about-capacity';
import { exercise as convolutionParameters } from './convolution-parameters';
import { exercise as decayAfterSteps } from './decay-after-steps';
import { exercise as denseParameters } from './dense-parameters';
import { exercise as hitDerivation } from './hit-derivation';
import { exercise as hyperparameterInWords } from './hyperparameter-in-words';
import { exercise as largestStableRate } from './largest-stable-rate';
import { exercise as randomSearchProbability } from './random-search-probability';
import { exercise as readingASweep } from './reading-a-sweep';
import { exercise as shareThatIsHit } from './share-that-is-hit';
import { exercise as stackOrKernel } from './stack-or-kernel';
import { exercise as trialsNeeded } from './trials-needed';
import { exercise as weightDecayRow } from './weight-decay-row';
import { exercise as whatDropoutChanges } from './what-dropout-changes';
import { exercise as whichAreHyperparameters } from './which-are-hyperparameters';
import { exercise as widthForABudget } from './width-for-a-budget';

export const exercises = {
  'which-are-hyperparameters': whichAreHyperparameters,
  'dense-parameters': denseParameters,
  'convolution-parameters': convolutionParameters,
  'what-dropout-changes': whatDropoutChanges,
  'weight-decay-row': weightDecayRow,
  'random-search-probability': randomSearchProbability,
  'largest-stable-rate': largestStableRate,
  'claims-about-capacity': claimsAboutCapacity,
  'reading-a-sweep': readingASweep,
  'stack-or-kernel': stackOrKernel,
  'trials-needed': trialsNeeded,
  'decay-after-steps': decayAfterSteps,
  'capacity-in-words': capacityInWords,
  'hyperparameter-in-words': hyperparameterInWords,
  'hit-derivation': hitDerivation,
  'width-for-a-budget': widthForABudget,
  'share-that-is-hit': shareThatIsHit,
};
