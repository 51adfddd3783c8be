import { exercise as accuracyByPrevalence } from './accuracy-by-prevalence';
import { exercise as alwaysNegative } from './always-negative';
import { exercise as areaFromRankSum } from './area-from-rank-sum';
import { exercise as areaFromRankSumInLetters } from './area-from-rank-sum-in-letters';
import { exercise as areaInWords } from './area-in-words';
import { exercise as areaOfSix } from './area-of-six';
import { exercise as averagePrecision } from './average-precision';
import { exercise as claimsAboutArea } from './claims-about-area';
import { exercise as constantScores } from './constant-scores';
import { exercise as countsToMeasures } from './counts-to-measures';
import { exercise as deriveRankFormula } from './derive-rank-formula';
import { exercise as fOneFromCounts } from './f-one-from-counts';
import { exercise as fTwo } from './f-two';
import { exercise as lowerThreshold } from './lower-threshold';
import { exercise as macroOfTwo } from './macro-of-two';
import { exercise as measuresInWords } from './measures-in-words';
import { exercise as microIsWhat } from './micro-is-what';
import { exercise as otherPrevalence } from './other-prevalence';
import { exercise as precisionAtPrevalence } from './precision-at-prevalence';

/** The exercises on measures of classifiers. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'counts-to-measures': countsToMeasures,
  'area-of-six': areaOfSix,
  'constant-scores': constantScores,
  'claims-about-area': claimsAboutArea,
  'precision-at-prevalence': precisionAtPrevalence,
  'area-in-words': areaInWords,
  'micro-is-what': microIsWhat,
  'macro-of-two': macroOfTwo,
  'f-two': fTwo,
  'lower-threshold': lowerThreshold,
  'area-from-rank-sum': areaFromRankSum,
  'always-negative': alwaysNegative,
  'derive-rank-formula': deriveRankFormula,
  'measures-in-words': measuresInWords,
  'average-precision': averagePrecision,
  'other-prevalence': otherPrevalence,
  'f-one-from-counts': fOneFromCounts,
  'area-from-rank-sum-in-letters': areaFromRankSumInLetters,
  'accuracy-by-prevalence': accuracyByPrevalence,
};
