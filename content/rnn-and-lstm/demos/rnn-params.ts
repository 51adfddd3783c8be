// How many parameters a recurrent layer has: one block of weights in an RNN, three in a GRU, four in an LSTM.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, toggle } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { wholeGeometricGrid } from '../../../src/math/geometric-grid';
import {
  RECURRENT_BLOCKS,
  type RecurrentKind,
  recurrentParameters,
} from '../../../src/math/recurrent/parameter-count';

const kinds = Object.keys(RECURRENT_BLOCKS) as RecurrentKind[];
const sizes = wholeGeometricGrid(1, 1024, 40);
const allDigits = 10;

export const model = defineModel({
  id: 'rnn-params',
  params: {
    inputSize: integer({ min: 1, max: 1024, value: 128, scale: 'log' }),
    hiddenSize: integer({ min: 1, max: 1024, value: 256, scale: 'log' }),
    twoBiases: toggle(false),
  },
  compute({ inputSize, hiddenSize, twoBiases }) {
    const biases = twoBiases ? 2 : 1;
    const count = (kind: RecurrentKind, size: number) => recurrentParameters(kind, inputSize, size, biases);
    const curve = (kind: RecurrentKind) => ({ x: sizes, y: sizes.map((size) => count(kind, size)) });
    return {
      rnn: count('rnn', hiddenSize),
      gru: count('gru', hiddenSize),
      lstm: count('lstm', hiddenSize),
      block: [inputSize * hiddenSize, hiddenSize * hiddenSize, biases * hiddenSize],
      rnnCurve: curve('rnn'),
      gruCurve: curve('gru'),
      lstmCurve: curve('lstm'),
      here: { x: kinds.map(() => hiddenSize), y: kinds.map((kind) => count(kind, hiddenSize)) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'sizeTitle',
      x: { label: 'hiddenSize', scale: 'log', min: 1, max: 1024 },
      y: { label: 'count', scale: 'log', min: 1, max: 1e7 },
      series: [
        { label: 'lstmCurve', as: 'line', colour: 1 },
        { label: 'gruCurve', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'rnnCurve', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'here', as: 'points', colour: 4 },
      ],
      handles: [{ x: 'hiddenSize', y: ({ result }) => result.lstm }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['layer', 'blocks', 'inputWeights', 'recurrentWeights', 'biases', 'total'],
      rows: ({ result }) =>
        kinds.map((kind) => [
          `${kind}Curve`,
          RECURRENT_BLOCKS[kind],
          ...result.block.map((each) => RECURRENT_BLOCKS[kind] * each),
          result[kind],
        ]),
      digits: allDigits,
    },
    {
      view: 'readouts',
      items: [
        { name: 'rnn', digits: allDigits },
        { name: 'gru', digits: allDigits },
        { name: 'lstm', digits: allDigits },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `from torch import nn

def count(layer):
    return sum(p.numel() for p in layer.parameters())

count(nn.RNN(‹inputSize›, ‹hiddenSize›))   # ‹rnn›
count(nn.GRU(‹inputSize›, ‹hiddenSize›))   # ‹gru›
count(nn.LSTM(‹inputSize›, ‹hiddenSize›))  # ‹lstm›`,
      when: ({ twoBiases }) => twoBiases,
      gives: {
        rnn: ({ inputSize: d, hiddenSize: h }) => h * d + h * h + h + h,
        gru: ({ inputSize: d, hiddenSize: h }) => 3 * h * d + 3 * h * h + 3 * h + 3 * h,
        lstm: ({ inputSize: d, hiddenSize: h }) => 4 * h * d + 4 * h * h + 4 * h + 4 * h,
      },
    },
  ],
  words: {
    title: { en: 'Parameters of a recurrent layer', zh: '循环层的参数个数' },
    inputSize: { en: 'inputs *d*', zh: '输入维数 *d*' },
    hiddenSize: { en: 'hidden units *h*', zh: '隐藏神经元数 *h*' },
    twoBiases: { en: 'two bias vectors, as in PyTorch', zh: '两个偏置向量（同 PyTorch）' },
    sizeTitle: { en: 'Parameters against hidden units', zh: '参数个数随隐藏神经元数的变化' },
    count: { en: 'parameters', zh: '参数个数' },
    rnnCurve: same('RNN'),
    gruCurve: same('GRU'),
    lstmCurve: same('LSTM'),
    here: { en: 'these layers', zh: '当前的层' },
    tableTitle: { en: 'Where the parameters are', zh: '参数的分布' },
    layer: { en: 'recurrent layer', zh: '循环层' },
    blocks: { en: 'blocks', zh: '块数' },
    inputWeights: { en: 'input weights', zh: '输入权重' },
    recurrentWeights: { en: 'recurrent weights', zh: '循环权重' },
    biases: { en: 'biases', zh: '偏置' },
    total: { en: 'total', zh: '合计' },
    rnn: same('RNN'),
    gru: same('GRU'),
    lstm: same('LSTM'),
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `${counted(params.inputSize, 'input')}, ${counted(params.hiddenSize, 'hidden unit')}: the RNN has ${number(result.rnn)} parameters, the GRU 3 times and the LSTM 4 times as many, ${number(result.gru)} and ${number(result.lstm)}.`,
    zh: ({ params, result, number }) =>
      `输入 ${number(params.inputSize)} 维，隐藏神经元 ${number(params.hiddenSize)} 个。RNN 有 ${number(result.rnn)} 个参数，GRU 与 LSTM 分别是其 3 倍和 4 倍，即 ${number(result.gru)} 个和 ${number(result.lstm)} 个。`,
  },
});
