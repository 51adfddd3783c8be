import { exercise as claimsAboutSums } from './claims-about-sums';
import { exercise as densityAtAPoint } from './density-at-a-point';
import { exercise as densityInThePlane } from './density-in-the-plane';
import { exercise as densityOfManyDimensions } from './density-of-many-dimensions';
import { exercise as densityWithoutCovariance } from './density-without-covariance';
import { exercise as entropyOfAGaussian } from './entropy-of-a-gaussian';
import { exercise as kurtosisOfASum } from './kurtosis-of-a-sum';
import { exercise as largestEntropy } from './largest-entropy';
import { exercise as negativeLogDensity } from './negative-log-density';
import { exercise as proofOfMaximumEntropy } from './proof-of-maximum-entropy';
import { exercise as standardizedMean } from './standardized-mean';
import { exercise as standardizedSum } from './standardized-sum';
import { exercise as summandsNeeded } from './summands-needed';
import { exercise as twoReasons } from './two-reasons';
import { exercise as uncorrelated } from './uncorrelated';
import { exercise as whichSummandFails } from './which-summand-fails';
import { exercise as withinAnEllipse } from './within-an-ellipse';

/** The exercises on the Gaussian. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'density-at-a-point': densityAtAPoint,
  'which-summand-fails': whichSummandFails,
  'kurtosis-of-a-sum': kurtosisOfASum,
  'largest-entropy': largestEntropy,
  'two-reasons': twoReasons,
  'density-in-the-plane': densityInThePlane,
  'proof-of-maximum-entropy': proofOfMaximumEntropy,
  'entropy-of-a-gaussian': entropyOfAGaussian,
  'standardized-sum': standardizedSum,
  'claims-about-sums': claimsAboutSums,
  'within-an-ellipse': withinAnEllipse,
  'summands-needed': summandsNeeded,
  'density-of-many-dimensions': densityOfManyDimensions,
  uncorrelated: uncorrelated,
  'negative-log-density': negativeLogDensity,
  'density-without-covariance': densityWithoutCovariance,
  'standardized-mean': standardizedMean,
};
