import { exercise as broadcastEntries } from './broadcast-entries';
import { exercise as chainRuleInLetters } from './chain-rule-in-letters';
import { exercise as chainRuleValue } from './chain-rule-value';
import { exercise as claimsAboutNorms } from './claims-about-norms';
import { exercise as claimsAboutVariance } from './claims-about-variance';
import { exercise as deriveBayes } from './derive-bayes';
import { exercise as errorOfDifferences } from './error-of-differences';
import { exercise as frobeniusNorm } from './frobenius-norm';
import { exercise as imputedVariance } from './imputed-variance';
import { exercise as posterior } from './posterior';
import { exercise as reducedShape } from './reduced-shape';
import { exercise as secondTest } from './second-test';
import { exercise as shapesThatFit } from './shapes-that-fit';
import { exercise as trainingPartOnly } from './training-part-only';
import { exercise as twoTraces } from './two-traces';
import { exercise as varianceOfACombination } from './variance-of-a-combination';
import { exercise as varianceOfDifference } from './variance-of-difference';

/** The exercises on shapes, calculus and probability. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'broadcast-entries': broadcastEntries,
  'two-traces': twoTraces,
  'claims-about-norms': claimsAboutNorms,
  'chain-rule-value': chainRuleValue,
  posterior,
  'variance-of-difference': varianceOfDifference,
  'imputed-variance': imputedVariance,
  'training-part-only': trainingPartOnly,
  'reduced-shape': reducedShape,
  'shapes-that-fit': shapesThatFit,
  'frobenius-norm': frobeniusNorm,
  'error-of-differences': errorOfDifferences,
  'second-test': secondTest,
  'derive-bayes': deriveBayes,
  'claims-about-variance': claimsAboutVariance,
  'variance-of-a-combination': varianceOfACombination,
  'chain-rule-in-letters': chainRuleInLetters,
};
