import { exercise as bestLearningRate } from './best-learning-rate';
import { exercise as bestRate } from './best-rate';
import { exercise as chordAboveTheParabola } from './chord-above-the-parabola';
import { exercise as chordOrGraph } from './chord-or-graph';
import { exercise as conditionNumberOfHessian } from './condition-number-of-hessian';
import { exercise as escapeSteps } from './escape-steps';
import { exercise as jacobianEntry } from './jacobian-entry';
import { exercise as largerEigenvalue } from './larger-eigenvalue';
import { exercise as mixedSigns } from './mixed-signs';
import { exercise as newtonStep } from './newton-step';
import { exercise as rateDerivation } from './rate-derivation';
import { exercise as saddleClaims } from './saddle-claims';
import { exercise as saddlesInWords } from './saddles-in-words';
import { exercise as whatDerivativesDecide } from './what-derivatives-decide';
import { exercise as whichChangeConditioning } from './which-change-conditioning';
import { exercise as whyNotConvex } from './why-not-convex';

/** The exercises on conditioning, saddles and convexity. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'condition-number-of-hessian': conditionNumberOfHessian,
  'mixed-signs': mixedSigns,
  'which-change-conditioning': whichChangeConditioning,
  'escape-steps': escapeSteps,
  'jacobian-entry': jacobianEntry,
  'newton-step': newtonStep,
  'why-not-convex': whyNotConvex,
  'what-derivatives-decide': whatDerivativesDecide,
  'best-rate': bestRate,
  'chord-or-graph': chordOrGraph,
  'rate-derivation': rateDerivation,
  'saddle-claims': saddleClaims,
  'saddles-in-words': saddlesInWords,
  'best-learning-rate': bestLearningRate,
  'larger-eigenvalue': largerEigenvalue,
  'chord-above-the-parabola': chordAboveTheParabola,
};
