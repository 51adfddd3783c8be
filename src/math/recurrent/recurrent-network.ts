import type { ScalarFunction } from '../activations/scalar-function';
import { netInput, timesTransposed } from './affine';
import { addTimeStep, noGradients, type WeightGradients } from './weight-gradients';

/** A recurrent layer $h_t=\phi(Ux_t+Wh_{t-1}+b)$. */
export interface RecurrentLayer {
  activation: ScalarFunction;
  /** $U$, a row for each unit. */
  inputWeights: readonly (readonly number[])[];
  /** $W$, square. */
  recurrentWeights: readonly (readonly number[])[];
  bias: readonly number[];
}

/** What the forward pass keeps for the way back. */
export interface RecurrentRun {
  inputs: readonly (readonly number[])[];
  /** $h_0,…,h_T$. */
  states: number[][];
  /** $z_1,…,z_T$. */
  netInputs: number[][];
}

/**
 * The states of a recurrent layer over a sequence, from the state `start`. Throws unless all sizes fit.
 *
 * @example runRecurrent({ activation: activation('identity'), inputWeights: [[1]], recurrentWeights: [[0.5]], bias: [0] }, [[1], [1]], [2]).states // [[2], [2], [2]]
 */
export function runRecurrent(
  layer: RecurrentLayer,
  inputs: readonly (readonly number[])[],
  start: readonly number[],
): RecurrentRun {
  const states = [[...start]];
  const netInputs: number[][] = [];
  for (const input of inputs) {
    const z = netInput(layer.inputWeights, input, layer.recurrentWeights, states.at(-1)!, layer.bias);
    netInputs.push(z);
    states.push(z.map((each) => layer.activation.value(each)));
  }
  return { inputs, states, netInputs };
}

/** What goes back from a loss that depends on the last state alone. */
export interface RecurrentGradients {
  /** $\partial L/\partial h_t$ for $t=0,…,T$. */
  states: number[][];
  /** $\partial L/\partial x_t$ for $t=1,…,T$. */
  inputs: number[][];
  weights: WeightGradients;
}

/**
 * Backpropagation through time: from $\partial L/\partial h_T$ back to the first step. Each step applies $W^\top D_t$ with
 * $D_t=\mathrm{diag}(\phi'(z_t))$, and the gradients of the shared weights add up.
 *
 * Source: R. Pascanu, T. Mikolov, Y. Bengio, "On the difficulty of training recurrent neural networks" (ICML 2013).
 *
 * @example const layer = { activation: activation('identity'), inputWeights: [[1]], recurrentWeights: [[0.5]], bias: [0] };
 * throughTime(layer, runRecurrent(layer, [[1], [1]], [2]), [1]).states // [[0.25], [0.5], [1]]
 */
export function throughTime(
  layer: RecurrentLayer,
  run: RecurrentRun,
  lastGradient: readonly number[],
): RecurrentGradients {
  const { inputs, states, netInputs } = run;
  const weights = noGradients(layer.bias.length, inputs[0]?.length ?? 0, layer.bias.length);
  const stateGradients = [[...lastGradient]];
  const inputGradients: number[][] = [];
  for (let t = inputs.length; t > 0; t--) {
    const delta = netInputs[t - 1]!.map((z, i) => layer.activation.derivative(z) * stateGradients[0]![i]!);
    addTimeStep(weights, delta, inputs[t - 1]!, states[t - 1]!);
    inputGradients.unshift(timesTransposed(layer.inputWeights, delta));
    stateGradients.unshift(timesTransposed(layer.recurrentWeights, delta));
  }
  return { states: stateGradients, inputs: inputGradients, weights };
}
