import { requirePositive, requireWhole } from '../checks';
import { type DeepNetwork, layerGradientNorms } from '../network/deep-network';
import { copyNetwork, type Network } from '../network/network';
import { createTrainer } from '../network/training';
import { createBatch } from '../network/workspace';
import { adam } from '../optimization/optimizers/adam';
import { mean } from '../statistics';

/** A training of one network on one sample with one learning rate, kept so that a later step only adds to it. */
export interface RateRun {
  /** What the training has come to after so many steps. */
  after(steps: number): RateState;
  /** The losses after 0, 1, ..., `steps` steps. */
  losses(steps: number): number[];
}

/** Where a training stands. */
export interface RateState {
  loss: number;
  /** $\|W_l-W_l(0)\|_F/\|W_l(0)\|_F$ for each layer: how far its weights are from their start. */
  moves: number[];
  /** The mean of $\phi'(z_l)$ over the units of each layer: near 0 where they are saturated. */
  meanDerivatives: number[];
}

/** The Frobenius norm of each matrix. */
function weightNorms({ layers, parameters }: Network): number[] {
  return layers.map(({ weightOffset, biasOffset }) =>
    Math.hypot(...parameters.subarray(weightOffset, biasOffset)),
  );
}

/** The relative distance of each matrix from what it was. */
function relativeMoves(network: Network, before: Network): number[] {
  const sizes = weightNorms(before);
  const difference = network.parameters.map((value, k) => value - before.parameters[k]!);
  return weightNorms({ ...network, parameters: difference }).map((moved, l) => moved / sizes[l]!);
}

/**
 * Gradient descent with the learning rate $\eta$ on $E=\frac12\sum(a_L-t)^2$ for the one input of a deep network, whose own
 * parameters stay. The biases are fixed. Asked for a later step it goes on, for an earlier one it begins again.
 *
 * @example rateRun(createDeepNetwork({ activation: 'identity', gain: 1, depth: 1, width: 1, seed: 1 }), [0], 0).after(3).moves // [0]
 */
export function rateRun(
  { network, input }: DeepNetwork,
  targets: readonly number[],
  learningRate: number,
): RateRun {
  const batch = createBatch(network, [input], [targets]);
  const learner = copyNetwork(network);
  const trainer = createTrainer(learner, { loss: 'halfSum', learningRate, biases: 'fixed' }, 1);
  const before: number[] = [];
  let taken = 0;

  function goTo(steps: number): void {
    requireWhole('rateRun', 'steps', steps);
    if (steps < taken) {
      learner.parameters.set(network.parameters);
      taken = 0;
    }
    for (; taken < steps; taken++) before[taken] = trainer.step(batch);
  }

  return {
    after(steps) {
      goTo(steps);
      // This runs a forward pass, so the net inputs below belong to the present parameters.
      const loss = trainer.loss(batch);
      before[steps] = loss;
      return {
        loss,
        moves: relativeMoves(learner, network),
        meanDerivatives: learner.layers.map(({ activation }, l) =>
          mean(trainer.workspace.nets[l]!.map((net) => activation.derivative(net))),
        ),
      };
    },
    losses(steps) {
      if (before.length <= steps) this.after(steps);
      return before.slice(0, steps + 1);
    },
  };
}

/** What the first gradient of a training says before any learning rate is chosen. */
export interface FirstGradient {
  /** $\|\partial E/\partial W_l\|_F$ */
  gradientNorms: number[];
  /** $\|W_l\|_F$ */
  weightNorms: number[];
}

/**
 * The sizes of the gradient of $E=\frac12\sum(a_L-t)^2$ and of the weights, layer by layer.
 *
 * @example firstGradient({ network: createNetwork({ weights: [[[2]]], biases: [[0]], activations: ['identity'] }), input: [3] }, [0])
 * // { gradientNorms: [18], weightNorms: [2] }
 */
export function firstGradient({ network, input }: DeepNetwork, targets: readonly number[]): FirstGradient {
  return {
    gradientNorms: layerGradientNorms(network, gradientOf({ network, input }, targets)),
    weightNorms: weightNorms(network),
  };
}

function gradientOf({ network, input }: DeepNetwork, targets: readonly number[]): Float64Array {
  const trainer = createTrainer(copyNetwork(network), { loss: 'halfSum', learningRate: 0 }, 1);
  trainer.step(createBatch(network, [input], [targets]));
  return trainer.workspace.gradient;
}

/**
 * The learning rate with which one step of gradient descent moves the weights of a layer by the share $s$ of their norm:
 * $\eta=s\,\|W\|/\|\partial E/\partial W\|$; infinite for a gradient of 0. Throws unless the share and both norms fit.
 *
 * @example rateForMove(0.001, 4, 0.5) // 0.008
 */
export function rateForMove(share: number, weightNorm: number, gradientNorm: number): number {
  requirePositive('rateForMove', 'share', share);
  requirePositive('rateForMove', 'weight norm', weightNorm);
  return (share * weightNorm) / gradientNorm;
}

/**
 * How far the first step of Adam ($\beta_1=0.9$, $\beta_2=0.999$, $\varepsilon=10^{-8}$) moves the weights of each layer,
 * relative to their norm. Adam divides each number of the gradient by its own size, so that layers with tiny gradients move
 * as far as the others, as long as these numbers are large beside $\varepsilon$.
 *
 * @example adamFirstMoves({ network: createNetwork({ weights: [[[2]]], biases: [[0]], activations: ['identity'] }), input: [3] }, [0], 0.1)
 * // [0.05]
 */
export function adamFirstMoves(
  deep: DeepNetwork,
  targets: readonly number[],
  learningRate: number,
): number[] {
  const gradient = Array.from(gradientOf(deep, targets));
  const moved = adam({ learningRate }).step(Array.from(deep.network.parameters), () => gradient);
  return relativeMoves({ ...deep.network, parameters: Float64Array.from(moved) }, deep.network);
}
