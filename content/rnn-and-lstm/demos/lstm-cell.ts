// One LSTM step by hand: grab a gate, and see what is kept, written and shown.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import type { Shown } from '../../../src/demo/shown';
import { same } from '../../../src/demo/words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { logit } from '../../../src/math/imbalance/prior-shift';
import { flow } from './lstm-cell/flow';
import { type CellParameters, model, rows, withoutBias } from './lstm-cell/model';
import { remark, summary } from './lstm-cell/sentences';

export { model };

const places = Array.from({ length: 9 }, (_, i) => i + 1);
/** The places of the bars; `null` where a bar of another kind stands. */
const bars = (values: Readonly<Record<number, number>>) => ({
  x: places,
  y: places.map((place) => values[place] ?? null),
});

/** The limits of the picture: the least of these that holds all bars. */
const limits = [1.25, 3.25];

/** The bias that brings a gate to a height; the engine keeps it in its range. */
const gate = (place: 0 | 1 | 3) => ({
  parameter: rows[place][2],
  toPlace: (bias: number, { params }: Shown<CellParameters, object>) =>
    sigmoid(withoutBias(params, place) + bias),
  toValue: (height: number, { params }: Shown<CellParameters, object>) =>
    logit(Math.min(1 - 1e-9, Math.max(1e-9, height))) - withoutBias(params, place),
});

const limitOf = ({ params, result }: { params: CellParameters; result: { newCell: number } }) =>
  limits.find((limit) => Math.max(Math.abs(params.cell), Math.abs(result.newCell)) <= limit) ??
  limits.at(-1)!;

const inCode = (params: CellParameters, place: 0 | 1 | 2 | 3) =>
  rows[place].map((name) => inPython(params[name])).join(', ');

export default showDemo(model, {
  inputTables: [
    {
      title: 'weightsTable',
      columns: ['part', 'inputWeight', 'hiddenWeight', 'biasColumn'],
      rows: [
        { label: 'i', cells: rows[0] },
        { label: 'f', cells: rows[1] },
        { label: 'g', cells: rows[2] },
        { label: 'o', cells: rows[3] },
      ],
    },
  ],
  views: [
    {
      view: 'chart',
      title: 'stepTitle',
      x: {
        label: 'partsAxis',
        min: 0.5,
        max: 9.5,
        names: ['f', 'i', 'o', 'g', 'fc', 'ig', 'cellBefore', 'n', 'h'],
      },
      y: { label: 'value', min: (shown) => -limitOf(shown), max: limitOf },
      series: [
        {
          label: 'statesSeries',
          as: 'bars',
          colour: 1,
          data: ({ params, result }) => bars({ 7: params.cell, 8: result.newCell, 9: result.newHidden }),
        },
        {
          label: 'gatesSeries',
          as: 'bars',
          colour: 2,
          data: ({ result }) => bars({ 1: result.forgetGate, 2: result.inputGate, 3: result.outputGate }),
        },
        {
          label: 'productsSeries',
          as: 'bars',
          colour: 3,
          data: ({ result }) => bars({ 4: result.candidate, 5: result.kept, 6: result.written }),
        },
      ],
      handles: [
        { x: () => 7, y: 'cell' },
        { x: () => 1, y: gate(1) },
        { x: () => 2, y: gate(0) },
        {
          x: () => 4,
          y: {
            parameter: 'candidateBias',
            toPlace: (bias, { params }) => Math.tanh(withoutBias(params, 2) + bias),
            toValue: (height, { params }) =>
              Math.atanh(Math.min(1 - 1e-9, Math.max(-1 + 1e-9, height))) - withoutBias(params, 2),
          },
        },
        { x: () => 3, y: gate(3) },
      ],
    },
    flow,
    {
      view: 'readouts',
      items: [
        { name: 'forgetGate', digits: 5, as: 'tick' },
        { name: 'inputGate', digits: 5, as: 'tick' },
        { name: 'candidate', digits: 5, as: 'tick' },
        { name: 'newCell', digits: 5, as: 'tick' },
        { name: 'outputGate', digits: 5, as: 'tick' },
        { name: 'newHidden', digits: 5, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{aligned}f&=\sigma(\spot{netF})=\spot{forgetGate}\\i&=\sigma(\spot{netI})=\spot{inputGate}\\\tilde c&=\tanh(\spot{netG})=\spot{candidate}\\c_t&=\spot{kept}+\spot{written}=\spot{newCell}\\o&=\sigma(\spot{netO})=\spot{outputGate}\\h_t&=o\tanh c_t=\spot{newHidden}\end{aligned}`,
      spots: ({ result: { nets } }) => ({
        netI: nets[0]!,
        netF: nets[1]!,
        netG: nets[2]!,
        netO: nets[3]!,
      }),
    },
    {
      view: 'code',
      title: 'code',
      source: `x, h, c = ‹inputs›

def net(w, u, b):
    return w * x + u * h + b

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

i = sigmoid(net(‹inputRow›))
f = sigmoid(net(‹forgetRow›))
new = np.tanh(net(‹candidateRow›))
o = sigmoid(net(‹outputRow›))
c = f * c + i * new   # ‹newCell›
h = o * np.tanh(c)    # ‹newHidden›`,
      spots: ({ params }) => ({
        inputs: [params.input, params.hidden, params.cell].map(inPython).join(', '),
        inputRow: inCode(params, 0),
        forgetRow: inCode(params, 1),
        candidateRow: inCode(params, 2),
        outputRow: inCode(params, 3),
      }),
      gives: {
        newCell: (params) => cellInCode(params)[0],
        newHidden: (params) => cellInCode(params)[1],
      },
    },
  ],
  words: {
    title: { en: 'One step of an LSTM cell', zh: 'LSTM 记忆单元的一步' },
    input: common.input,
    hidden: { en: 'hidden state *h*_{*t*−1}', zh: '隐状态 *h*_{*t*−1}' },
    cell: { en: 'cell state *c*_{*t*−1}', zh: '记忆单元状态 *c*_{*t*−1}' },
    inputGateInputWeight: { en: 'input gate, weight of *x*', zh: '输入门，*x* 的权重' },
    inputGateHiddenWeight: { en: 'input gate, weight of *h*', zh: '输入门，*h* 的权重' },
    inputGateBias: { en: 'input gate, bias', zh: '输入门，偏置' },
    forgetGateInputWeight: { en: 'forget gate, weight of *x*', zh: '遗忘门，*x* 的权重' },
    forgetGateHiddenWeight: { en: 'forget gate, weight of *h*', zh: '遗忘门，*h* 的权重' },
    forgetGateBias: { en: 'forget gate, bias', zh: '遗忘门，偏置' },
    candidateInputWeight: { en: 'candidate, weight of *x*', zh: '候选值，*x* 的权重' },
    candidateHiddenWeight: { en: 'candidate, weight of *h*', zh: '候选值，*h* 的权重' },
    candidateBias: { en: 'candidate, bias', zh: '候选值，偏置' },
    outputGateInputWeight: { en: 'output gate, weight of *x*', zh: '输出门，*x* 的权重' },
    outputGateHiddenWeight: { en: 'output gate, weight of *h*', zh: '输出门，*h* 的权重' },
    outputGateBias: { en: 'output gate, bias', zh: '输出门，偏置' },
    weightsTable: { en: 'Weights and bias of each part', zh: '各部分的权重与偏置' },
    part: { en: 'part', zh: '项目' },
    inputWeight: { en: 'weight of *x*', zh: '*x* 的权重' },
    hiddenWeight: { en: 'weight of *h*', zh: '*h* 的权重' },
    biasColumn: { en: 'bias', zh: '偏置' },
    stepTitle: { en: 'Grab a gate', zh: '拖动各个门' },
    partsAxis: { en: 'parts of the step', zh: '一步中的各个量' },
    value: common.value,
    cellBefore: same('*c*'),
    f: same('*f*'),
    fc: same('*fc*'),
    i: same('*i*'),
    g: same('*c̃*'),
    ig: same('*ic̃*'),
    n: same('*c_t*'),
    o: same('*o*'),
    h: same('*h_t*'),
    statesSeries: { en: 'states', zh: '状态量' },
    gatesSeries: { en: 'gates, from 0 to 1', zh: '门（0 到 1）' },
    productsSeries: { en: 'candidate, kept, written', zh: '候选值、保留项、写入项' },
    flowTitle: { en: 'What flows where', zh: '数据流与局部导数' },
    forwardValues: { en: 'values', zh: '数值' },
    localDerivatives: { en: 'derivative along the arrow', zh: '沿箭头的局部导数' },
    inputGate: { en: 'input gate *i*', zh: '输入门 *i*' },
    forgetGate: { en: 'forget gate *f*', zh: '遗忘门 *f*' },
    candidate: { en: 'candidate *c̃*', zh: '候选值 *c̃*' },
    outputGate: { en: 'output gate *o*', zh: '输出门 *o*' },
    newCell: { en: 'new cell state *c_t*', zh: '新的记忆单元状态 *c_t*' },
    newHidden: { en: 'new hidden state *h_t*', zh: '新的隐状态 *h_t*' },
    rule: common.withTheseNumbers,
    code: common.inNumPy,
  },
  summary,
  remark,
});

/** What the lines of code do: the new cell state and hidden state. */
function cellInCode(params: CellParameters): [number, number] {
  const net = (place: 0 | 1 | 2 | 3) => {
    const [w, u, b] = rows[place];
    return params[w] * params.input + params[u] * params.hidden + params[b];
  };
  const gateAt = (z: number) => 1 / (1 + Math.exp(-z));
  const c = gateAt(net(1)) * params.cell + gateAt(net(0)) * Math.tanh(net(2));
  return [c, gateAt(net(3)) * Math.tanh(c)];
}
