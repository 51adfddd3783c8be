import { exercise as boundaryOfTwoHerds } from './boundary-of-two-herds';
import { exercise as boundaryOfUnequalSpreads } from './boundary-of-unequal-spreads';
import { exercise as boundaryWithPriors } from './boundary-with-priors';
import { exercise as claims } from './claims';
import { exercise as copiesOfAFeature } from './copies-of-a-feature';
import { exercise as defineBoth } from './define-both';
import { exercise as ldaDerivation } from './lda-derivation';
import { exercise as lineOfLogOdds } from './line-of-log-odds';
import { exercise as missingFeature } from './missing-feature';
import { exercise as posteriorWithPrior } from './posterior-with-prior';
import { exercise as priorAndBoundary } from './prior-and-boundary';
import { exercise as priorOnTheBoundary } from './prior-on-the-boundary';
import { exercise as shiftedOdds } from './shifted-odds';
import { exercise as sortModels } from './sort-models';
import { exercise as twoAdvantages } from './two-advantages';
import { exercise as twoFeatures } from './two-features';
import { exercise as whatLdaIs } from './what-lda-is';

/** The exercises on the two kinds of model. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'sort-models': sortModels,
  'posterior-with-prior': posteriorWithPrior,
  claims,
  'two-advantages': twoAdvantages,
  'prior-and-boundary': priorAndBoundary,
  'line-of-log-odds': lineOfLogOdds,
  'copies-of-a-feature': copiesOfAFeature,
  'lda-derivation': ldaDerivation,
  'boundary-of-two-herds': boundaryOfTwoHerds,
  'prior-on-the-boundary': priorOnTheBoundary,
  'two-features': twoFeatures,
  'missing-feature': missingFeature,
  'define-both': defineBoth,
  'what-lda-is': whatLdaIs,
  'shifted-odds': shiftedOdds,
  'boundary-with-priors': boundaryWithPriors,
  'boundary-of-unequal-spreads': boundaryOfUnequalSpreads,
};
