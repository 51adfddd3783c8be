import { exercise as batchGradient } from './batch-gradient';
import { exercise as biasGradient } from './bias-gradient';
import { exercise as centralDifferences } from './central-differences';
import { exercise as centralQuotient } from './central-quotient';
import { exercise as crossEntropyDelta } from './cross-entropy-delta';
import { exercise as deltaOfLayer } from './delta-of-layer';
import { exercise as deltaOfTanhOutput } from './delta-of-tanh-output';
import { exercise as deltaOutput } from './delta-output';
import { exercise as differencePasses } from './difference-passes';
import { exercise as doubleSteps } from './double-steps';
import { exercise as errorOfCentralDifferences } from './error-of-central-differences';
import { exercise as formulaOfHiddenWeight } from './formula-of-hidden-weight';
import { exercise as gradientOfHiddenWeight } from './gradient-of-hidden-weight';
import { exercise as gradientOfW1 } from './gradient-of-w1';
import { exercise as hiddenDelta } from './hidden-delta';
import { exercise as labelGraph } from './label-graph';
import { exercise as missingFactor } from './missing-factor';
import { exercise as newW5 } from './new-w5';
import { exercise as orderOfUpdates } from './order-of-updates';
import { exercise as productAlongPath } from './product-along-path';
import { exercise as reachedByDelta } from './reached-by-delta';
import { exercise as reverseCost } from './reverse-cost';
import { exercise as threeFactors } from './three-factors';
import { exercise as twoPathsOfOneVariable } from './two-paths-of-one-variable';
import { exercise as updateOfW5 } from './update-of-w5';
import { exercise as waysToDifferentiate } from './ways-to-differentiate';
import { exercise as whatItDoes } from './what-it-does';

/** The exercises on backpropagation. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'delta-output': deltaOutput,
  'new-w5': newW5,
  'missing-factor': missingFactor,
  'order-of-updates': orderOfUpdates,
  'bias-gradient': biasGradient,
  'reverse-cost': reverseCost,
  'label-graph': labelGraph,
  'central-differences': centralDifferences,
  'product-along-path': productAlongPath,
  'three-factors': threeFactors,
  'hidden-delta': hiddenDelta,
  'cross-entropy-delta': crossEntropyDelta,
  'batch-gradient': batchGradient,
  'central-quotient': centralQuotient,
  'difference-passes': differencePasses,
  'update-of-w5': updateOfW5,
  'gradient-of-w1': gradientOfW1,
  'double-steps': doubleSteps,
  'delta-of-layer': deltaOfLayer,
  'reached-by-delta': reachedByDelta,
  'what-it-does': whatItDoes,
  'ways-to-differentiate': waysToDifferentiate,
  'gradient-of-hidden-weight': gradientOfHiddenWeight,
  'error-of-central-differences': errorOfCentralDifferences,
  'formula-of-hidden-weight': formulaOfHiddenWeight,
  'delta-of-tanh-output': deltaOfTanhOutput,
  'two-paths-of-one-variable': twoPathsOfOneVariable,
};
