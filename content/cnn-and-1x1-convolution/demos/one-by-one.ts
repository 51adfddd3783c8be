// A 1×1 convolution: one linear layer of the channels, shared by all pixels.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, list, toggle } from '../../../src/demo/parameters';
import { applyAffine } from '../../../src/math/affine-collapse';
import { pointwise } from '../../../src/math/convolution/channels';
import { cellPlace, cellUnder, cornerOfCell, drawPanels, panelLimits } from './panels/panels';

/** Three channels of 3×3; the chosen pixel is replaced by the reader's. */
const channels = [
  [
    [2, 0, 1],
    [1, 1, 3],
    [0, 2, 1],
  ],
  [
    [1, 1, 0],
    [2, 2, 1],
    [3, 0, 1],
  ],
  [
    [0, 1, 2],
    [1, 3, 0],
    [2, 1, 0],
  ],
];
const side = 3;
/** What the switch adds to every other pixel. */
const change = 4;
const numbers = (value: readonly number[]) =>
  list({ value, min: -9, max: 9, step: 0.5, minLength: value.length, maxLength: value.length });

export const model = defineModel({
  id: 'one-by-one',
  params: {
    row: integer({ min: 1, max: side, value: 2 }),
    column: integer({ min: 1, max: side, value: 2 }),
    changeOthers: toggle(false),
    pixel: numbers([1, 2, 3]),
    matrix: numbers([1, 0, -1, 0.5, 0.5, 0.5]),
  },
  compute({ row, column, changeOthers, pixel, matrix }) {
    const weights = [matrix.slice(0, 3), matrix.slice(3)];
    const input = channels.map((channel, c) =>
      channel.map((values, i) =>
        values.map((value, j) =>
          i === row - 1 && j === column - 1 ? pixel[c]! : value + (changeOthers ? change : 0),
        ),
      ),
    );
    const output = pointwise(input, weights);
    const positions = side * side;
    return {
      grids: [...input, ...output],
      outputs: output.map((map) => map[row - 1]![column - 1]!),
      shared: applyAffine({ weights, bias: [0, 0] }, pixel),
      sharedWeights: weights.length * channels.length,
      denseWeights: weights.length * positions * channels.length * positions,
    };
  },
});

const limits = panelLimits(3, 2);
const panelsOf = (result: ReturnType<typeof model.compute>, row: number, column: number) =>
  drawPanels(
    result.grids.map((values, place) => ({
      values,
      category: (i: number, j: number) =>
        i === row - 1 && j === column - 1 ? 1 : place < channels.length ? 0 : 2,
    })),
    side,
    channels.length,
  );

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'gridsTitle',
      x: { label: 'maps', ...limits.x, names: ['channel1', 'channel2', 'channel3'] },
      y: { label: 'sides', ...limits.y, names: () => [] },
      map: {
        categories: [
          { label: 'otherInputs', colour: 6 },
          { label: 'chosen', colour: 2 },
          { label: 'otherOutputs', colour: 3 },
        ],
        cells: ({ params, result }) => panelsOf(result, params.row, params.column).map,
      },
      series: [
        {
          label: 'numbers',
          as: 'line',
          colour: 5,
          data: ({ params, result }) => panelsOf(result, params.row, params.column).numbers,
        },
      ],
      handles: [
        {
          x: {
            parameter: 'column',
            toPlace: (value) => cellPlace(side, 1, 0, value - 1 + cornerOfCell, 2).x,
            toValue: (place) => 1 + cellUnder(1 + (place - 1) * (side + 1)),
          },
          y: {
            parameter: 'row',
            toPlace: (value) => cellPlace(side, 1, value - 1 + cornerOfCell, 0, 2).y,
            toValue: (place) => 1 + cellUnder(1 - (place - 2) * (side + 1)),
          },
          comesToClick: true,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'outputs', as: 'tick' },
        { name: 'shared', as: 'tick' },
        'sharedWeights',
        'denseWeights',
      ],
    },
    {
      view: 'equation',
      title: 'equation',
      tex: String.raw`\begin{pmatrix}\spot{m1}&\spot{m2}&\spot{m3}\\\spot{m4}&\spot{m5}&\spot{m6}\end{pmatrix}\begin{pmatrix}\spot{p1}\\\spot{p2}\\\spot{p3}\end{pmatrix}=\begin{pmatrix}\spot{y1}\\\spot{y2}\end{pmatrix}`,
      spots: ({ params, result }) => ({
        ...Object.fromEntries(params.matrix.map((value, i) => [`m${i + 1}`, value])),
        ...Object.fromEntries(params.pixel.map((value, i) => [`p${i + 1}`, value])),
        y1: result.outputs[0]!,
        y2: result.outputs[1]!,
      }),
    },
    {
      view: 'code',
      title: 'code',
      source: `import torch
import torch.nn.functional as F
W = torch.tensor([‹entries›]).view(2, 3)
x = torch.randn(1, 3, 3, 3)
x[0, :, ‹rowIndex›, ‹columnIndex›] = torch.tensor([‹values›])
y = F.conv2d(x, W.view(2, 3, 1, 1))
y[0, :, ‹rowIndex›, ‹columnIndex›]             # whatever the other pixels are:
F.linear(x[0, :, ‹rowIndex›, ‹columnIndex›], W)  # the same two numbers`,
      spots: ({ params }) => ({
        entries: params.matrix.map((value) => (Number.isInteger(value) ? `${value}.` : value)).join(', '),
        values: params.pixel.map((value) => (Number.isInteger(value) ? `${value}.` : value)).join(', '),
        rowIndex: params.row - 1,
        columnIndex: params.column - 1,
      }),
      gives: {
        outputs: ({ pixel: [a, b, c], matrix: m }) => [
          m[0]! * a! + m[1]! * b! + m[2]! * c!,
          m[3]! * a! + m[4]! * b! + m[5]! * c!,
        ],
      },
    },
  ],
  words: {
    title: { en: 'A 1×1 convolution', zh: '1×1 卷积' },
    row: { en: 'row of the pixel', zh: '像素所在的行' },
    column: { en: 'column of the pixel', zh: '像素所在的列' },
    changeOthers: { en: 'change all other pixels', zh: '改变其余全部像素' },
    pixel: { en: 'channels of the pixel', zh: '该像素的各通道' },
    matrix: { en: 'weights (2×3), row by row', zh: '权重矩阵 2×3（逐行）' },
    gridsTitle: { en: 'Three channels in, two channels out', zh: '三个输入通道，两个输出通道' },
    maps: { en: 'channels', zh: '通道' },
    sides: { en: 'input above, output below', zh: '上为输入，下为输出' },
    channel1: { en: 'channel 1', zh: '通道 1' },
    channel2: { en: 'channel 2', zh: '通道 2' },
    channel3: { en: 'channel 3', zh: '通道 3' },
    otherInputs: { en: 'other pixels', zh: '其余像素' },
    chosen: { en: 'chosen pixel', zh: '所选像素' },
    otherOutputs: { en: 'other outputs', zh: '其他输出' },
    numbers: { en: 'values', zh: '数值' },
    outputs: { en: 'output at the pixel', zh: '该像素处的输出' },
    shared: { en: 'the matrix times this pixel', zh: '矩阵与该像素的乘积' },
    sharedWeights: { en: 'weights of the 1×1 convolution', zh: '1×1 卷积的权重个数' },
    denseWeights: {
      en: 'of a fully connected layer, all pixels to all outputs',
      zh: '从全部像素到全部输出的全连接层的权重个数',
    },
    equation: { en: 'The layer at the chosen pixel', zh: '所选像素处的计算' },
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number }) => {
      const say = (values: readonly number[]) =>
        values.map((each) => number(each, { as: 'tick' })).join(', ');
      return `Pixel at row ${params.row}, column ${params.column}: its channels (${say(params.pixel)}) become (${say(result.outputs)}). ${params.changeOthers ? 'All other pixels were changed, which does not enter this result.' : 'No other pixel enters.'}`;
    },
    zh: ({ params, result, number }) => {
      const say = (values: readonly number[]) =>
        values.map((each) => number(each, { as: 'tick' })).join(', ');
      return `第 ${params.row} 行第 ${params.column} 列的像素，三个通道 (${say(params.pixel)}) 变为 (${say(result.outputs)})。${params.changeOthers ? '其余像素都已改变，但不参与这一结果的计算。' : '计算中不用其他像素。'}`;
    },
  },
});
