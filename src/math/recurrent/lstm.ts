import { sigmoid } from '../activations/sigmoidal';
import { MathError } from '../errors';
import { tanh } from '../portable/tanh';
import { netInput, timesTransposed } from './affine';
import { addTimeStep, noGradients, type WeightGradients } from './weight-gradients';

/** An LSTM layer. The rows of its weights are those of the input gate, the forget gate, the candidate and the output gate. */
export interface LstmLayer {
  /** $4h\times d$ */
  inputWeights: readonly (readonly number[])[];
  /** $4h\times h$ */
  recurrentWeights: readonly (readonly number[])[];
  /** $4h$ numbers */
  bias: readonly number[];
}

/** The hidden state $h$ and the cell state $c$. */
export interface LstmState {
  hidden: number[];
  cell: number[];
}

/** One time step with everything in it. */
export interface LstmStep extends LstmState {
  /** Between 0 and 1. */
  inputGate: number[];
  /** Between 0 and 1. */
  forgetGate: number[];
  /** Between 0 and 1. */
  outputGate: number[];
  /** $\tilde c$, between −1 and 1. */
  candidate: number[];
}

/**
 * One step of an LSTM: $i,f,o=\sigma(\cdot)$ and $\tilde c=\tanh(\cdot)$ of the input and the last hidden state, then
 * $c=fc_{t-1}+i\tilde c$ and $h=o\tanh c$. Throws unless all sizes fit.
 *
 * Source: F. Gers, J. Schmidhuber, F. Cummins, "Learning to Forget: Continual Prediction with LSTM" (2000).
 *
 * @example lstmStep({ inputWeights: [[0], [0], [0], [0]], recurrentWeights: [[0], [0], [0], [0]], bias: [0, 0, 0, 0] }, [1], { hidden: [0], cell: [2] }).cell // [1]
 */
export function lstmStep(layer: LstmLayer, input: readonly number[], before: LstmState): LstmStep {
  const size = before.cell.length;
  if (before.hidden.length !== size || layer.bias.length !== 4 * size) {
    throw new MathError('lstmStep needs states of one size and four rows of weights for each unit');
  }
  const z = netInput(layer.inputWeights, input, layer.recurrentWeights, before.hidden, layer.bias);
  const part = (place: number) => z.slice(place * size, (place + 1) * size);
  const inputGate = part(0).map(sigmoid);
  const forgetGate = part(1).map(sigmoid);
  const candidate = part(2).map(tanh);
  const outputGate = part(3).map(sigmoid);
  const cell = before.cell.map((each, i) => forgetGate[i]! * each + inputGate[i]! * candidate[i]!);
  const hidden = cell.map((each, i) => outputGate[i]! * tanh(each));
  return { inputGate, forgetGate, outputGate, candidate, cell, hidden };
}

/**
 * The steps of an LSTM over a sequence, from the state `start`. Throws unless all sizes fit.
 *
 * @example runLstm({ inputWeights: [[0], [0], [0], [0]], recurrentWeights: [[0], [0], [0], [0]], bias: [0, 0, 0, 0] }, [[1], [1]], { hidden: [0], cell: [2] }).map((step) => step.cell) // [[1], [0.5]]
 */
export function runLstm(
  layer: LstmLayer,
  inputs: readonly (readonly number[])[],
  start: LstmState,
): LstmStep[] {
  const steps: LstmStep[] = [];
  for (const input of inputs) steps.push(lstmStep(layer, input, steps.at(-1) ?? start));
  return steps;
}

/** What goes back from a loss that depends on the last states alone. */
export interface LstmGradients {
  /** $\partial L/\partial h_0$, all ways together. */
  hidden: number[];
  /** $\partial L/\partial c_0$, all ways together. */
  cell: number[];
  /** $\partial L/\partial x_t$ for $t=1,…,T$. */
  inputs: number[][];
  weights: WeightGradients;
}

/**
 * Backpropagation through time in an LSTM, from $\partial L/\partial h_T$ and $\partial L/\partial c_T$. Beside the way along the cell state,
 * on which each step multiplies by $f_t$, it counts those through the gates and the candidates. Throws unless all sizes fit.
 *
 * @example const layer = { inputWeights: [[0], [0], [0], [0]], recurrentWeights: [[0], [0], [0], [0]], bias: [0, 0, 0, 0] };
 * lstmThroughTime(layer, [[1], [1]], { hidden: [0], cell: [2] }, { hidden: [0], cell: [1] }).cell // [0.25]
 */
export function lstmThroughTime(
  layer: LstmLayer,
  inputs: readonly (readonly number[])[],
  start: LstmState,
  lastGradient: LstmState,
): LstmGradients {
  const steps = runLstm(layer, inputs, start);
  const weights = noGradients(layer.bias.length, inputs[0]?.length ?? 0, start.cell.length);
  let { hidden, cell } = lastGradient;
  const inputGradients: number[][] = [];
  for (let t = inputs.length - 1; t >= 0; t--) {
    const step = steps[t]!;
    const before = steps[t - 1] ?? start;
    const shown = step.cell.map(tanh);
    const cellGradient = cell.map(
      (each, k) => each + hidden[k]! * step.outputGate[k]! * (1 - shown[k]! * shown[k]!),
    );
    const throughGate = (gate: readonly number[], factor: (k: number) => number) =>
      gate.map((value, k) => factor(k) * value * (1 - value));
    const delta = [
      ...throughGate(step.inputGate, (k) => cellGradient[k]! * step.candidate[k]!),
      ...throughGate(step.forgetGate, (k) => cellGradient[k]! * before.cell[k]!),
      ...step.candidate.map((value, k) => cellGradient[k]! * step.inputGate[k]! * (1 - value * value)),
      ...throughGate(step.outputGate, (k) => hidden[k]! * shown[k]!),
    ];
    addTimeStep(weights, delta, inputs[t]!, before.hidden);
    inputGradients.unshift(timesTransposed(layer.inputWeights, delta));
    hidden = timesTransposed(layer.recurrentWeights, delta);
    cell = cellGradient.map((each, k) => each * step.forgetGate[k]!);
  }
  return { hidden, cell, inputs: inputGradients, weights };
}
