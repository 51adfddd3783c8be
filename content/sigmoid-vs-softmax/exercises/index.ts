import { exercise as atMostOne } from './at-most-one';
import { exercise as claimsAboutOutputs } from './claims-about-outputs';
import { exercise as equivalenceProof } from './equivalence-proof';
import { exercise as firstLoss } from './first-loss';
import { exercise as givenExactlyOne } from './given-exactly-one';
import { exercise as gradientOfTheOtherLogit } from './gradient-of-the-other-logit';
import { exercise as gradientsOfBoth } from './gradients-of-both';
import { exercise as imageTags } from './image-tags';
import { exercise as multiLabelLoss } from './multi-label-loss';
import { exercise as oneOfTwoLabels } from './one-of-two-labels';
import { exercise as otherClassAfterARise } from './other-class-after-a-rise';
import { exercise as reasonsForSoftmax } from './reasons-for-softmax';
import { exercise as sigmoidOfTwoLogits } from './sigmoid-of-two-logits';
import { exercise as softmaxFromSigmoids } from './softmax-from-sigmoids';
import { exercise as stepOfTheDifference } from './step-of-the-difference';
import { exercise as thirdClass } from './third-class';
import { exercise as validForBinary } from './valid-for-binary';
import { exercise as whenInterchangeable } from './when-interchangeable';
import { exercise as whySoftmax } from './why-softmax';

/** The exercises on output layers. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'image-tags': imageTags,
  'sigmoid-of-two-logits': sigmoidOfTwoLogits,
  'claims-about-outputs': claimsAboutOutputs,
  'valid-for-binary': validForBinary,
  'gradients-of-both': gradientsOfBoth,
  'given-exactly-one': givenExactlyOne,
  'when-interchangeable': whenInterchangeable,
  'why-softmax': whySoftmax,
  'multi-label-loss': multiLabelLoss,
  'step-of-the-difference': stepOfTheDifference,
  'third-class': thirdClass,
  'equivalence-proof': equivalenceProof,
  'first-loss': firstLoss,
  'at-most-one': atMostOne,
  'softmax-from-sigmoids': softmaxFromSigmoids,
  'reasons-for-softmax': reasonsForSoftmax,
  'one-of-two-labels': oneOfTwoLabels,
  'gradient-of-the-other-logit': gradientOfTheOtherLogit,
  'other-class-after-a-rise': otherClassAfterARise,
};
