import { exercise as claimsAboutCrossValidation } from './claims-about-cross-validation';
import { exercise as claimsAboutErrors } from './claims-about-errors';
import { exercise as crossValidationInWords } from './cross-validation-in-words';
import { exercise as deriveTheBest } from './derive-the-best';
import { exercise as errorOfADifference } from './error-of-a-difference';
import { exercise as errorsInWords } from './errors-in-words';
import { exercise as expectedErrors } from './expected-errors';
import { exercise as fitsOfGridSearch } from './fits-of-grid-search';
import { exercise as leftOutResidualOfAMean } from './left-out-residual-of-a-mean';
import { exercise as meanLeftOut } from './mean-left-out';
import { exercise as nestedFits } from './nested-fits';
import { exercise as perfectByChance } from './perfect-by-chance';
import { exercise as residualLeftOut } from './residual-left-out';
import { exercise as samplesForAStandardError } from './samples-for-a-standard-error';
import { exercise as scoreOfTheChosen } from './score-of-the-chosen';
import { exercise as standardError } from './standard-error';
import { exercise as threeSetsInWords } from './three-sets-in-words';
import { exercise as whatLeaks } from './what-leaks';
import { exercise as whichSetChooses } from './which-set-chooses';

/** The exercises on splits of the data. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'which-set-chooses': whichSetChooses,
  'fits-of-grid-search': fitsOfGridSearch,
  'residual-left-out': residualLeftOut,
  'claims-about-errors': claimsAboutErrors,
  'what-leaks': whatLeaks,
  'standard-error': standardError,
  'perfect-by-chance': perfectByChance,
  'score-of-the-chosen': scoreOfTheChosen,
  'three-sets-in-words': threeSetsInWords,
  'nested-fits': nestedFits,
  'mean-left-out': meanLeftOut,
  'errors-in-words': errorsInWords,
  'samples-for-a-standard-error': samplesForAStandardError,
  'expected-errors': expectedErrors,
  'claims-about-cross-validation': claimsAboutCrossValidation,
  'derive-the-best': deriveTheBest,
  'cross-validation-in-words': crossValidationInWords,
  'left-out-residual-of-a-mean': leftOutResidualOfAMean,
  'error-of-a-difference': errorOfADifference,
};
