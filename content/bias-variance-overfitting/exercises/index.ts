import { exercise as averageOfModels } from './average-of-models';
import { exercise as bestShrinkage } from './best-shrinkage';
import { exercise as claimsAboutData } from './claims-about-data';
import { exercise as decompositionInOrder } from './decomposition-in-order';
import { exercise as errorFromItsParts } from './error-from-its-parts';
import { exercise as errorOfAShrunkMean } from './error-of-a-shrunk-mean';
import { exercise as expectedTrainingError } from './expected-training-error';
import { exercise as gapOfLeastSquares } from './gap-of-least-squares';
import { exercise as patienceByHand } from './patience-by-hand';
import { exercise as posteriorOfACoin } from './posterior-of-a-coin';
import { exercise as recordOfAFairCoin } from './record-of-a-fair-coin';
import { exercise as remediesInWords } from './remedies-in-words';
import { exercise as remediesThatHelp } from './remedies-that-help';
import { exercise as shareLearned } from './share-learned';
import { exercise as stoppingInWords } from './stopping-in-words';
import { exercise as symptomsOfOverfitting } from './symptoms-of-overfitting';
import { exercise as threeFitsByHand } from './three-fits-by-hand';
import { exercise as varianceOfLeastSquares } from './variance-of-least-squares';
import { exercise as whatLowersBias } from './what-lowers-bias';

export const exercises = {
  'symptoms-of-overfitting': symptomsOfOverfitting,
  'variance-of-least-squares': varianceOfLeastSquares,
  'posterior-of-a-coin': posteriorOfACoin,
  'claims-about-data': claimsAboutData,
  'stopping-in-words': stoppingInWords,
  'what-lowers-bias': whatLowersBias,
  'expected-training-error': expectedTrainingError,
  'patience-by-hand': patienceByHand,
  'error-from-its-parts': errorFromItsParts,
  'three-fits-by-hand': threeFitsByHand,
  'share-learned': shareLearned,
  'decomposition-in-order': decompositionInOrder,
  'record-of-a-fair-coin': recordOfAFairCoin,
  'remedies-that-help': remediesThatHelp,
  'average-of-models': averageOfModels,
  'remedies-in-words': remediesInWords,
  'error-of-a-shrunk-mean': errorOfAShrunkMean,
  'best-shrinkage': bestShrinkage,
  'gap-of-least-squares': gapOfLeastSquares,
};
