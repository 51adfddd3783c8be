import { requirePositive, requireWhole } from '../checks';
import { type DeepNetwork, layerGradientNorms } from '../network/deep-network';
import { copyNetwork, type Network } from '../network/network';
import { createTrainer } from '../network/training';
import { createBatch } from '../network/workspace';
import { adam } from '../optimization/optimizers/adam';

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

/** The relative distance of each matrix from what it was, with the norms that the matrices had. */
function relativeMoves(
  { layers, parameters }: Network,
  before: Float64Array,
  norms: readonly number[],
): number[] {
  return layers.map(({ weightOffset, biasOffset }, l) => {
    let squares = 0;
    for (let k = weightOffset; k < biasOffset; k++) {
      const moved = parameters[k]! - before[k]!;
      squares += moved * moved;
    }
    return Math.sqrt(squares) / norms[l]!;
  });
}

/**
 * Gradient descent with the learning rate $\eta$ on $E=\frac12\sum(a_L-t)^2$ for the one input of a deep network, whose own
 * parameters stay. The biases are fixed. Each step is taken once, and what it led to is kept.
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
  const norms = weightNorms(network);
  const trainer = createTrainer(learner, { loss: 'halfSum', learningRate, biases: 'fixed' }, 1);
  const states: RateState[] = [];

  function meanDerivative(l: number): number {
    const { activation } = learner.layers[l]!;
    let sum = 0;
    for (const net of trainer.workspace.nets[l]!) sum += activation.derivative(net);
    return sum / learner.layers[l]!.outputs;
  }

  function stateNow(): RateState {
    // This runs a forward pass, so the net inputs below belong to the present parameters.
    const loss = trainer.loss(batch);
    const moves = relativeMoves(learner, network.parameters, norms);
    return { loss, moves, meanDerivatives: learner.layers.map((_, l) => meanDerivative(l)) };
  }

  function after(steps: number): RateState {
    requireWhole('rateRun', 'steps', steps);
    if (states.length === 0) states.push(stateNow());
    while (states.length <= steps) {
      trainer.step(batch);
      states.push(stateNow());
    }
    return states[steps]!;
  }

  return {
    after,
    losses(steps) {
      after(steps);
      return states.slice(0, steps + 1).map(({ loss }) => loss);
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
  const { network } = deep;
  const stepped = { ...network, parameters: Float64Array.from(moved) };
  return relativeMoves(stepped, network.parameters, weightNorms(network));
}
