import { exercise as claims } from './claims';
import { exercise as contoursInWords } from './contours-in-words';
import { exercise as correlationLeft } from './correlation-left';
import { exercise as decimalPlaces } from './decimal-places';
import { exercise as deviationAfterMinMax } from './deviation-after-min-max';
import { exercise as minMaxRange } from './min-max-range';
import { exercise as rightProcedure } from './right-procedure';
import { exercise as robustByHand } from './robust-by-hand';
import { exercise as scaledDistance } from './scaled-distance';
import { exercise as scoreOfAnOutlier } from './score-of-an-outlier';
import { exercise as shapeStays } from './shape-stays';
import { exercise as sparseText } from './sparse-text';
import { exercise as testValue } from './test-value';
import { exercise as threeWords } from './three-words';
import { exercise as undoTheScaling } from './undo-the-scaling';
import { exercise as unitAndCurvature } from './unit-and-curvature';
import { exercise as unitLength } from './unit-length';
import { exercise as whichModels } from './which-models';
import { exercise as zScoreByHand } from './z-score-by-hand';

export const exercises = {
  'min-max-range': minMaxRange,
  'z-score-by-hand': zScoreByHand,
  'decimal-places': decimalPlaces,
  'correlation-left': correlationLeft,
  'which-models': whichModels,
  'three-words': threeWords,
  claims,
  'sparse-text': sparseText,
  'test-value': testValue,
  'unit-length': unitLength,
  'robust-by-hand': robustByHand,
  'unit-and-curvature': unitAndCurvature,
  'undo-the-scaling': undoTheScaling,
  'scaled-distance': scaledDistance,
  'right-procedure': rightProcedure,
  'contours-in-words': contoursInWords,
  'shape-stays': shapeStays,
  'deviation-after-min-max': deviationAfterMinMax,
  'score-of-an-outlier': scoreOfAnOutlier,
};
