import type { Layer } from '../network/network';
import { wholePower } from '../portable/whole-power';
import type { OptimizerKind } from './settings';

/** What an optimizer remembers between updates, in flat arrays that a checkpoint can copy. */
export interface OptimizerState {
  readonly kind: OptimizerKind;
  /** $\beta$ of momentum and Nesterov. */
  readonly momentum: number;
  /** Updates so far. */
  steps: number;
  /** The velocity, or Adam's average of the gradients; empty where there is none. */
  readonly first: Float64Array;
  /** The average of squared gradients; empty where there is none. */
  readonly second: Float64Array;
}

const keepsFirst: readonly OptimizerKind[] = ['momentum', 'nesterov', 'adam', 'adamw'];
const keepsSecond: readonly OptimizerKind[] = ['rmsprop', 'adam', 'adamw'];

/** The constants of the adaptive methods, as in the notes. */
export const adaptiveConstants = { decay: 0.9, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;

/**
 * A fresh optimizer for that many parameters, with its memory at 0.
 *
 * @example createOptimizerState('rmsprop', 0, 3).second // [0, 0, 0]
 */
export function createOptimizerState(
  kind: OptimizerKind,
  momentum: number,
  parameters: number,
): OptimizerState {
  return {
    kind,
    momentum,
    steps: 0,
    first: new Float64Array(keepsFirst.includes(kind) ? parameters : 0),
    second: new Float64Array(keepsSecond.includes(kind) ? parameters : 0),
  };
}

/**
 * A copy with its own memory.
 *
 * @example copyOptimizerState(createOptimizerState('adam', 0, 2)).first // [0, 0]
 */
export function copyOptimizerState(state: OptimizerState): OptimizerState {
  return { ...state, first: state.first.slice(), second: state.second.slice() };
}

/**
 * Decoupled weight decay $w\leftarrow(1-\eta\lambda)w$ of all weights, without biases, before the step of AdamW.
 *
 * @example const parameters = Float64Array.of(1, 2); decayWeights([{ weightOffset: 0, biasOffset: 1 }], parameters, 0.1); parameters //
 * [0.9, 2]
 */
export function decayWeights(
  layers: readonly Pick<Layer, 'weightOffset' | 'biasOffset'>[],
  parameters: Float64Array,
  rateTimesDecay: number,
): void {
  for (let l = 0; l < layers.length; l++) {
    const { weightOffset, biasOffset } = layers[l]!;
    for (let k = weightOffset; k < biasOffset; k++) parameters[k] = parameters[k]! * (1 - rateTimesDecay);
  }
}

/**
 * One update of all parameters in place: the methods of `createOptimizer` (momentum in its sum form, Nesterov as PyTorch runs it, RMSProp
 * with 0.9, Adam with 0.9, 0.999 and bias correction, $\varepsilon=10^{-8}$), in loops that allocate nothing. AdamW decays by `decayWeights`.
 *
 * @example const parameters = Float64Array.of(1, 1); updateParameters(createOptimizerState('adam', 0, 2), parameters, Float64Array.of(5,
 * -0.2), 0.1); parameters // [0.9, 1.1]
 */
export function updateParameters(
  state: OptimizerState,
  parameters: Float64Array,
  gradient: Float64Array,
  rate: number,
): void {
  const { kind, momentum, first, second } = state;
  const { decay, beta1, beta2, epsilon } = adaptiveConstants;
  const { length } = parameters;
  state.steps++;
  switch (kind) {
    case 'sgd':
      for (let k = 0; k < length; k++) parameters[k] = parameters[k]! - rate * gradient[k]!;
      break;
    case 'momentum':
      for (let k = 0; k < length; k++) {
        first[k] = momentum * first[k]! + gradient[k]!;
        parameters[k] = parameters[k]! - rate * first[k]!;
      }
      break;
    case 'nesterov':
      for (let k = 0; k < length; k++) {
        first[k] = momentum * first[k]! + gradient[k]!;
        parameters[k] = parameters[k]! - rate * (gradient[k]! + momentum * first[k]!);
      }
      break;
    case 'rmsprop':
      for (let k = 0; k < length; k++) {
        const slope = gradient[k]!;
        second[k] = decay * second[k]! + (1 - decay) * slope * slope;
        parameters[k] = parameters[k]! - (rate * slope) / (Math.sqrt(second[k]!) + epsilon);
      }
      break;
    case 'adam':
    case 'adamw': {
      const firstWeight = 1 - wholePower(beta1, state.steps);
      const secondRoot = Math.sqrt(1 - wholePower(beta2, state.steps));
      for (let k = 0; k < length; k++) {
        const slope = gradient[k]!;
        first[k] = beta1 * first[k]! + (1 - beta1) * slope;
        second[k] = beta2 * second[k]! + (1 - beta2) * slope * slope;
        parameters[k] =
          parameters[k]! -
          (rate * (first[k]! / firstWeight)) / (Math.sqrt(second[k]!) / secondRoot + epsilon);
      }
    }
  }
}
