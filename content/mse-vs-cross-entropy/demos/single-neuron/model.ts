// The neuron a = σ(wx + b) with x = 1 and y = 0, trained with both losses from one start.

import { defineModel } from '../../../../src/demo/define-demo';
import { number, steps } from '../../../../src/demo/parameters';
import type { SigmoidLossName } from '../../../../src/math/classification-loss/sigmoid-loss';
import {
  type SingleNeuronRun,
  trainSingleNeuron,
} from '../../../../src/math/classification-loss/single-neuron';

export const maximumEpochs = 1000;
/** So many points make a smooth curve; a long run leaves some out. */
const mostPoints = 200;

/** A list over the epochs up to one of them, thinned, with its last entry. */
function curve(values: readonly number[], end: number): { x: number[]; y: number[] } {
  const stride = Math.max(1, Math.ceil(end / mostPoints));
  const x = Array.from({ length: Math.floor(end / stride) + 1 }, (_, k) => k * stride);
  if (x.at(-1) !== end) x.push(end);
  return { x, y: x.map((epoch) => values[epoch]!) };
}

/** Forward values and local derivatives of one neuron in the epoch whose update starts from `epoch`. */
function chainAt(run: SingleNeuronRun, epoch: number, byOutput: (error: number, slope: number) => number) {
  const [error, slope] = [run.errors[epoch]!, run.derivatives[epoch]!];
  return {
    weight: run.weights[epoch]!,
    net: run.weights[epoch]! + run.biases[epoch]!,
    output: run.outputs[epoch]!,
    cost: run.losses[epoch]!,
    error,
    slope,
    byOutput: byOutput(error, slope),
    gradient: run.gradients[epoch]!,
  };
}

/** The first epoch after which the output is below one half; a word where it is later than the longest training. */
function belowHalf({ outputs }: SingleNeuronRun): number | 'beyond' {
  const first = outputs.findIndex((output) => output < 0.5);
  return first < 0 ? 'beyond' : first;
}

export const model = defineModel({
  id: 'single-neuron',
  params: {
    weight: number({ min: -3, max: 3, step: 0.1, value: 2 }),
    bias: number({ min: -3, max: 3, step: 0.1, value: 2 }),
    learningRate: number({ min: 0.005, max: 1, step: 0.005, value: 0.15 }),
    epochs: steps({ min: 1, max: maximumEpochs, value: 300 }),
  },
  compute({ weight, bias, learningRate, epochs }) {
    const train = (loss: SigmoidLossName) =>
      trainSingleNeuron({ weight, bias, input: 1, target: 0, learningRate, loss, epochs: maximumEpochs });
    const squared = train('squaredError');
    const entropy = train('crossEntropy');
    const chains = {
      squared: chainAt(squared, epochs - 1, (error) => error),
      entropy: chainAt(entropy, epochs - 1, (error, slope) => error / slope),
    };
    const smallest = Math.min(
      ...[squared.gradients, squared.derivatives, entropy.gradients].map((list) =>
        Math.min(...list.slice(0, epochs)),
      ),
    );
    const ofUpdates = (list: readonly number[]) => {
      const { x, y } = curve(list, epochs - 1);
      return { x: x.map((epoch) => epoch + 1), y };
    };
    return {
      chains,
      startOutput: squared.outputs[0]!,
      startSlope: squared.derivatives[0]!,
      squaredOutput: squared.outputs[epochs]!,
      entropyOutput: entropy.outputs[epochs]!,
      squaredGradient: chains.squared.gradient,
      entropyGradient: chains.entropy.gradient,
      slope: chains.squared.slope,
      entropySlope: chains.entropy.slope,
      squaredHalf: belowHalf(squared),
      entropyHalf: belowHalf(entropy),
      squaredCost: squared.losses[epochs]!,
      entropyCost: entropy.losses[epochs]!,
      floor: 10 ** Math.floor(Math.log10(smallest)),
      squaredOutputs: curve(squared.outputs, epochs),
      entropyOutputs: curve(entropy.outputs, epochs),
      squaredCosts: curve(squared.losses, epochs),
      entropyCosts: curve(entropy.losses, epochs),
      squaredGradients: ofUpdates(squared.gradients),
      entropyGradients: ofUpdates(entropy.gradients),
      squaredErrors: ofUpdates(squared.errors),
      squaredSlopes: ofUpdates(squared.derivatives),
    };
  },
});
