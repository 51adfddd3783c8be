import type { DemoState } from '../../../../src/exercise/mistake';
import { reluActivation } from '../../../../src/math/activations/piecewise-linear';
import { varianceThroughDepth } from '../../../../src/math/signal-propagation';

/** Equal ReLU layers of infinite width without biases, input rms 1. */
export function reluLayers(weightGain: number, depth: number): { forward: number; backward: number } {
  const profile = varianceThroughDepth({
    activation: reluActivation,
    start: { inputSecondMoment: 1 },
    weightGain,
    biasVariance: 0,
    depth,
  });
  return {
    forward: profile.activationRootMeanSquare[depth - 1] ?? Number.NaN,
    backward: profile.gradientRootMeanSquare[0] ?? Number.NaN,
  };
}

/** The demo of layers of infinite width. */
export function seeLayers(weightGain: number, depth: number): DemoState {
  return { demo: 'init-layers', set: { weightGain, depth, infinite: true } };
}
