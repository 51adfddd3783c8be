import { exercise as afterGradientsStop } from './after-gradients-stop';
import { exercise as alternatingGradients } from './alternating-gradients';
import { exercise as averageByHand } from './average-by-hand';
import { exercise as claimsAboutMomentum } from './claims-about-momentum';
import { exercise as correctedSecondAverage } from './corrected-second-average';
import { exercise as correctedWeight } from './corrected-weight';
import { exercise as effectiveLearningRate } from './effective-learning-rate';
import { exercise as halfLife } from './half-life';
import { exercise as heavyBallPolynomial } from './heavy-ball-polynomial';
import { exercise as heavyBallRate } from './heavy-ball-rate';
import { exercise as largestLearningRate } from './largest-learning-rate';
import { exercise as localAndGlobal } from './local-and-global';
import { exercise as massOfWindow } from './mass-of-window';
import { exercise as matchingLearningRate } from './matching-learning-rate';
import { exercise as noiseAfterTSteps } from './noise-after-t-steps';
import { exercise as noiseLeft } from './noise-left';
import { exercise as shareOfWindow } from './share-of-window';
import { exercise as stepAfterACut } from './step-after-a-cut';
import { exercise as stepsAndCondition } from './steps-and-condition';
import { exercise as unbiasedAverage } from './unbiased-average';
import { exercise as valleyInWords } from './valley-in-words';
import { exercise as velocityAfterT } from './velocity-after-t';
import { exercise as wayOnASlope } from './way-on-a-slope';
import { exercise as weightOfGradient } from './weight-of-gradient';
import { exercise as weightOfOlder } from './weight-of-older';
import { exercise as whichConverge } from './which-converge';
import { exercise as whyCorrection } from './why-correction';
import { exercise as whyWindow } from './why-window';
import { exercise as windowLimit } from './window-limit';
import { exercise as windowsCompared } from './windows-compared';

/** The exercises on momentum. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'weight-of-older': weightOfOlder,
  'share-of-window': shareOfWindow,
  'why-window': whyWindow,
  'mass-of-window': massOfWindow,
  'corrected-second-average': correctedSecondAverage,
  'effective-learning-rate': effectiveLearningRate,
  'heavy-ball-rate': heavyBallRate,
  'valley-in-words': valleyInWords,
  'unbiased-average': unbiasedAverage,
  'after-gradients-stop': afterGradientsStop,
  'average-by-hand': averageByHand,
  'why-correction': whyCorrection,
  'window-limit': windowLimit,
  'half-life': halfLife,
  'windows-compared': windowsCompared,
  'noise-left': noiseLeft,
  'matching-learning-rate': matchingLearningRate,
  'way-on-a-slope': wayOnASlope,
  'step-after-a-cut': stepAfterACut,
  'alternating-gradients': alternatingGradients,
  'heavy-ball-polynomial': heavyBallPolynomial,
  'steps-and-condition': stepsAndCondition,
  'largest-learning-rate': largestLearningRate,
  'which-converge': whichConverge,
  'claims-about-momentum': claimsAboutMomentum,
  'local-and-global': localAndGlobal,
  'weight-of-gradient': weightOfGradient,
  'corrected-weight': correctedWeight,
  'velocity-after-t': velocityAfterT,
  'noise-after-t-steps': noiseAfterTSteps,
};
