import { activations } from './activations.ts';
import { biasVariance } from './bias-variance.ts';
import { curvature } from './curvature.ts';
import { depth } from './depth.ts';
import { descentDirection } from './descent-direction.ts';
import { dropout } from './dropout.ts';
import type { Equivalent } from './equivalent.ts';
import { errorFunction } from './error-function.ts';
import { exercise } from './exercise.ts';
import { exponentialAverage } from './exponential-average.ts';
import { expression } from './expression.ts';
import { extremum } from './extremum.ts';
import { floatingPoint } from './floating-point.ts';
import { formula } from './formula.ts';
import { gaussian } from './gaussian.ts';
import { generative } from './generative.ts';
import { imbalance } from './imbalance.ts';
import { linearLosses } from './linear-losses.ts';
import { math } from './math.ts';
import { metrics } from './metrics.ts';
import { modelSelection } from './model-selection.ts';
import { normalization } from './normalization.ts';
import { optimization } from './optimization.ts';
import { paradigms } from './paradigms.ts';
import { perceptron } from './perceptron.ts';
import { portable } from './portable.ts';
import { regularization } from './regularization.ts';
import { review } from './review.ts';
import { scaling } from './scaling.ts';
import { store } from './store.ts';
import { wholeNetwork } from './whole-network.ts';

/** All changes that are known to be equivalent. */
export const equivalents: readonly Equivalent[] = [
  ...activations,
  ...biasVariance,
  ...curvature,
  ...depth,
  ...descentDirection,
  ...dropout,
  ...errorFunction,
  ...exercise,
  ...exponentialAverage,
  ...expression,
  ...extremum,
  ...floatingPoint,
  ...formula,
  ...gaussian,
  ...generative,
  ...imbalance,
  ...linearLosses,
  ...math,
  ...metrics,
  ...modelSelection,
  ...normalization,
  ...optimization,
  ...paradigms,
  ...perceptron,
  ...portable,
  ...regularization,
  ...review,
  ...scaling,
  ...store,
  ...wholeNetwork,
];
