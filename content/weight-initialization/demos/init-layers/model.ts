// The signal through a network drawn at random, beside what a network of infinite width would do.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, number, seed, toggle } from '../../../../src/demo/parameters';
import { identityActivation, reluActivation } from '../../../../src/math/activations/piecewise-linear';
import { sigmoidActivation, tanhActivation } from '../../../../src/math/activations/sigmoidal';
import { signalThroughFiniteNetwork } from '../../../../src/math/finite-network';
import { varianceThroughDepth } from '../../../../src/math/signal-propagation';

const activations = {
  linear: identityActivation,
  tanh: tanhActivation,
  relu: reluActivation,
  sigmoid: sigmoidActivation,
} as const;

/** Powers of ten above and below 1 that hold all values; they double, so that the axis seldom jumps. */
function decadesAround(values: readonly number[]): number {
  const farthest = Math.max(...values.map((value) => (value > 0 ? Math.abs(Math.log10(value)) : 0)));
  return [2, 4, 8, 16, 32, 64].find((decades) => decades >= farthest) ?? 128;
}

/** The layers whose numbers stand beside the chart: 1, 2, 10 and the last. */
function tellingLayers(depth: number): number[] {
  return [1, 2, 10, depth];
}

export const model = defineModel({
  id: 'init-layers',
  params: {
    activation: choice(['linear', 'tanh', 'relu', 'sigmoid'], 'relu'),
    weightGain: number({ min: 0.5, max: 4, step: 0.1, value: 1 }),
    depth: integer({ min: 1, max: 100, value: 50 }),
    width: integer({ min: 16, max: 256, value: 64 }),
    infinite: toggle(false),
    seed: seed(3),
  },
  inWorker: ({ infinite, width, depth }) => !infinite && width * width * depth > 100_000,
  compute({ activation, weightGain, depth, width, infinite, seed }, progress) {
    const theory = varianceThroughDepth({
      activation: activations[activation],
      start: { inputSecondMoment: 1 },
      weightGain,
      biasVariance: 0,
      depth,
    });
    const theoryForward = [1, ...theory.activationRootMeanSquare];
    const theoryBackward = theory.gradientRootMeanSquare;
    const network = infinite
      ? null
      : signalThroughFiniteNetwork({
          activation: activations[activation],
          weightGain,
          depth,
          width,
          seed,
          onProgress: progress,
        });
    const forward = network?.activationRootMeanSquare ?? theoryForward;
    const backward = network?.gradientRootMeanSquare ?? theoryBackward;
    const layers = forward.map((_, layer) => layer);
    const atTelling = (sizes: readonly number[]): (number | null)[] =>
      tellingLayers(depth).map((layer) => sizes[layer] ?? null);
    return {
      forward: { x: layers, y: forward },
      forwardTheory: infinite ? null : { x: layers, y: theoryForward },
      backward: { x: layers, y: backward },
      backwardTheory: infinite ? null : { x: layers, y: theoryBackward },
      activationRms: atTelling(forward),
      theoryActivationRms: atTelling(theoryForward),
      gradientRms: atTelling(backward),
      lastActivationRms: forward[depth] ?? 0,
      inputGradientRms: backward[0] ?? 0,
      theoryLastActivationRms: theoryForward[depth] ?? 0,
      theoryInputGradientRms: theoryBackward[0] ?? 0,
      lastNetInputVariance: theory.preActivationVariance[depth - 1] ?? 0,
      lastGradientFactor: theory.gradientFactor[depth - 1] ?? 0,
      decades: decadesAround([...forward, ...backward, ...theoryForward, ...theoryBackward]),
    };
  },
});
