// One step of an LSTM cell of one number, with all twelve weights.

import { defineModel } from '../../../../src/demo/define-demo';
import { number } from '../../../../src/demo/parameters';
import { tanhDerivative } from '../../../../src/math/activations/sigmoidal';
import { type LstmLayer, lstmStep } from '../../../../src/math/recurrent/lstm';

const state = (value: number) => number({ min: -2, max: 2, step: 0.05, value });
const weight = () => number({ min: -4, max: 4, step: 0.1, value: 0.5 });
const bias = (value: number) => number({ min: -10, max: 10, step: 0.1, value });

/** The three numbers of each gate and of the candidate, in the order in which the layer stacks them. */
export const rows = [
  ['inputGateInputWeight', 'inputGateHiddenWeight', 'inputGateBias'],
  ['forgetGateInputWeight', 'forgetGateHiddenWeight', 'forgetGateBias'],
  ['candidateInputWeight', 'candidateHiddenWeight', 'candidateBias'],
  ['outputGateInputWeight', 'outputGateHiddenWeight', 'outputGateBias'],
] as const;

export type CellParameters = Readonly<
  Record<(typeof rows)[number][number] | 'input' | 'hidden' | 'cell', number>
>;

/** The net input of a gate without its bias. */
export function withoutBias(params: CellParameters, place: 0 | 1 | 2 | 3): number {
  const [fromInput, fromHidden] = rows[place];
  return params[fromInput] * params.input + params[fromHidden] * params.hidden;
}

export const model = defineModel({
  id: 'lstm-cell',
  params: {
    input: state(1),
    hidden: state(0.2),
    cell: state(0.3),
    inputGateInputWeight: weight(),
    inputGateHiddenWeight: weight(),
    inputGateBias: bias(0),
    forgetGateInputWeight: weight(),
    forgetGateHiddenWeight: weight(),
    forgetGateBias: bias(1),
    candidateInputWeight: weight(),
    candidateHiddenWeight: weight(),
    candidateBias: bias(0),
    outputGateInputWeight: weight(),
    outputGateHiddenWeight: weight(),
    outputGateBias: bias(0),
  },
  compute(params) {
    const layer: LstmLayer = {
      inputWeights: rows.map(([name]) => [params[name]]),
      recurrentWeights: rows.map(([, name]) => [params[name]]),
      bias: rows.map(([, , name]) => params[name]),
    };
    const step = lstmStep(layer, [params.input], { hidden: [params.hidden], cell: [params.cell] });
    const only = ([value = 0]: readonly number[]) => value + 0;
    const inputGate = only(step.inputGate);
    const forgetGate = only(step.forgetGate);
    const candidate = only(step.candidate);
    const outputGate = only(step.outputGate);
    const newCell = only(step.cell);
    return {
      inputGate,
      forgetGate,
      candidate,
      outputGate,
      kept: forgetGate * params.cell + 0,
      written: inputGate * candidate + 0,
      newCell,
      shown: Math.tanh(newCell),
      newHidden: only(step.hidden),
      /** $\partial h_t/\partial c_t$ */
      hiddenByCell: outputGate * tanhDerivative(newCell),
      nets: rows.map(([, , name], place) => withoutBias(params, place as 0 | 1 | 2 | 3) + params[name] + 0),
    };
  },
});
