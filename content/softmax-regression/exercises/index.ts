import { exercise as boundaryOfTwo } from './boundary-of-two';
import { exercise as claimsAboutSoftmax } from './claims-about-softmax';
import { exercise as deriveTheGradient } from './derive-the-gradient';
import { exercise as descentWithoutTheMinus } from './descent-without-the-minus';
import { exercise as firstStepFromZero } from './first-step-from-zero';
import { exercise as gradientComponent } from './gradient-component';
import { exercise as gradientOfOneWeight } from './gradient-of-one-weight';
import { exercise as inWhichSenseLinear } from './in-which-sense-linear';
import { exercise as jacobianEntry } from './jacobian-entry';
import { exercise as logitsFromProbabilities } from './logits-from-probabilities';
import { exercise as lossAtZero } from './loss-at-zero';
import { exercise as lossWithEqualRivals } from './loss-with-equal-rivals';
import { exercise as numberOfParameters } from './number-of-parameters';
import { exercise as ratioAtTemperature } from './ratio-at-temperature';
import { exercise as rightAboutSoftmaxRegression } from './right-about-softmax-regression';
import { exercise as slopeAtTemperature } from './slope-at-temperature';
import { exercise as softmaxByHand } from './softmax-by-hand';
import { exercise as twoRegressions } from './two-regressions';
import { exercise as whatChangesNothing } from './what-changes-nothing';

/** The exercises on softmax regression. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'softmax-by-hand': softmaxByHand,
  'gradient-component': gradientComponent,
  'claims-about-softmax': claimsAboutSoftmax,
  'number-of-parameters': numberOfParameters,
  'loss-at-zero': lossAtZero,
  'jacobian-entry': jacobianEntry,
  'in-which-sense-linear': inWhichSenseLinear,
  'ratio-at-temperature': ratioAtTemperature,
  'logits-from-probabilities': logitsFromProbabilities,
  'boundary-of-two': boundaryOfTwo,
  'first-step-from-zero': firstStepFromZero,
  'what-changes-nothing': whatChangesNothing,
  'derive-the-gradient': deriveTheGradient,
  'descent-without-the-minus': descentWithoutTheMinus,
  'two-regressions': twoRegressions,
  'right-about-softmax-regression': rightAboutSoftmaxRegression,
  'gradient-of-one-weight': gradientOfOneWeight,
  'slope-at-temperature': slopeAtTemperature,
  'loss-with-equal-rivals': lossWithEqualRivals,
};
