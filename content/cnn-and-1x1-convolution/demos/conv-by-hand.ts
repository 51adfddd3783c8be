// A convolution by hand: the window is grabbed and slid, every product is written out.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { model } from './conv-by-hand/model';
import { remark, summary } from './conv-by-hand/sentences';
import { cellPlace, cellUnder, cornerOfCell, drawPanels, panelLimits } from './panels/panels';
import { rowsOf } from './panels/rows-of';

export { model };

const imageSide = 5;
const limits = panelLimits(3);
const poolingLimits = panelLimits(2);
const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const line = (from: number) =>
  [from, from + 1, from + 2].map((i) => `\\spot{x${i}}\\cdot(\\spot{k${i}})`).join('+');

/** The panels have room for the image with its padding. */
const sideOf = (padding: number) => imageSide + 2 * padding;
interface Place {
  readonly params: { readonly stride: number; readonly padding: number };
}
/** The cell in the middle of the window at a place of the output, and back. */
const toCell = (place: number, { params }: Place) => (place - 1) * params.stride + 1;
const toPlace = (cell: number, { params }: Place) => (cell - 1) / params.stride + 1;

const panelsOf = (result: ReturnType<typeof model.compute>, padding: number) =>
  drawPanels(
    [
      {
        values: result.shown,
        category: (i, j) =>
          i >= result.top && i < result.top + 3 && j >= result.left && j < result.left + 3
            ? 1
            : padding > 0 && (i % (sideOf(padding) - 1) === 0 || j % (sideOf(padding) - 1) === 0)
              ? 2
              : 0,
      },
      { values: result.used, category: () => 3 },
      {
        values: result.map,
        category: (i, j) => (i === result.row - 1 && j === result.column - 1 ? 1 : 4),
      },
    ],
    sideOf(padding),
  );

const poolingOf = (image: readonly number[], pooled: readonly number[]) =>
  drawPanels(
    [
      {
        values: rowsOf(image, imageSide),
        category: (i, j) => (i > 3 || j > 3 ? 4 : 2 * Math.floor(i / 2) + Math.floor(j / 2)),
      },
      { values: rowsOf(pooled, 2), category: (i, j) => 2 * i + j },
    ],
    imageSide,
  );

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'windowTitle',
      x: { label: 'grids', ...limits.x, names: ['imagePanel', 'kernelPanel', 'outputPanel'] },
      y: { label: 'rows', ...limits.y, names: () => [] },
      map: {
        categories: [
          { label: 'pixels', colour: 6 },
          { label: 'window', colour: 2 },
          { label: 'zeros', colour: 4 },
          { label: 'weights', colour: 1 },
          { label: 'outputs', colour: 3 },
        ],
        cells: ({ params, result }) => panelsOf(result, params.padding).map,
      },
      series: [
        {
          label: 'numbers',
          as: 'line',
          colour: 5,
          data: ({ params, result }) => panelsOf(result, params.padding).numbers,
        },
      ],
      handles: [
        {
          x: {
            parameter: 'column',
            toPlace: (_, shown) =>
              cellPlace(sideOf(shown.params.padding), 1, 0, toCell(shown.result.column, shown) + cornerOfCell)
                .x,
            toValue: (place, shown) => {
              const side = sideOf(shown.params.padding);
              const cell = cellUnder((side - 1) / 2 + (place - 1) * (side + 1));
              return Math.min(shown.result.side, toPlace(cell, shown));
            },
          },
          y: {
            parameter: 'row',
            toPlace: (_, shown) =>
              cellPlace(sideOf(shown.params.padding), 1, toCell(shown.result.row, shown) + cornerOfCell, 0).y,
            toValue: (place, shown) => {
              const side = sideOf(shown.params.padding);
              const cell = cellUnder((side - 1) / 2 - (place - 1) * (side + 1));
              return Math.min(shown.result.side, toPlace(cell, shown));
            },
          },
          comesToClick: true,
        },
      ],
    },
    {
      view: 'plane',
      title: 'poolingTitle',
      x: { label: 'grids', ...poolingLimits.x, names: ['imagePanel', 'pooledPanel'] },
      y: { label: 'rows', ...poolingLimits.y, names: () => [] },
      map: {
        categories: [
          { label: 'upperLeft', colour: 1 },
          { label: 'upperRight', colour: 2 },
          { label: 'lowerLeft', colour: 3 },
          { label: 'lowerRight', colour: 4 },
          { label: 'leftOut', colour: 6 },
        ],
        cells: ({ params, result }) => poolingOf(params.image, result.pooled).map,
      },
      series: [
        {
          label: 'numbers',
          as: 'line',
          colour: 5,
          data: ({ params, result }) => poolingOf(params.image, result.pooled).numbers,
        },
      ],
    },
    { view: 'readouts', items: ['sum', { name: 'output', as: 'tick' }, { name: 'pooled', as: 'tick' }] },
    {
      view: 'equation',
      title: 'equation',
      tex: `\\begin{aligned}&${line(1)}\\\\&+${line(4)}\\\\&+${line(7)}\\\\&=\\spot{sum}\\end{aligned}`,
      spots: ({ result }) => ({
        ...Object.fromEntries(nine.map((i) => [`x${i}`, result.window[i - 1]!])),
        ...Object.fromEntries(nine.map((i) => [`k${i}`, result.weights[i - 1]!])),
      }),
    },
    {
      view: 'code',
      title: 'code',
      source: `import torch
import torch.nn.functional as F
x = torch.tensor([‹pixels›.]).view(1, 1, 5, 5)
k = torch.tensor([‹entries›.]).view(1, 1, 3, 3)‹turn›
y = F.conv2d(x, k, stride=‹stride›, padding=‹padding›)
y[0, 0, ‹rowIndex›, ‹columnIndex›]  # ‹sum›`,
      spots: ({ params, result }) => ({
        pixels: params.image.join(', '),
        entries: params.kernel.join(', '),
        turn: params.flip ? '\nk = k.flip(2, 3)  # F.conv2d does not turn it' : '',
        rowIndex: result.row - 1,
        columnIndex: result.column - 1,
      }),
      when: ({ image, kernel }) => [...image, ...kernel].every(Number.isInteger),
      gives: {
        // Cell by cell over the image, asking which weight lies on it.
        sum: ({ image, kernel, stride, padding, flip, row, column }) => {
          const last = Math.floor((imageSide + 2 * padding - 3) / stride);
          const [i, j] = [row, column].map((place) => Math.min(place - 1, last) * stride - padding);
          return image.reduce((sum, pixel, place) => {
            const [a, b] = [Math.floor(place / imageSide) - i!, (place % imageSide) - j!];
            if (a < 0 || a > 2 || b < 0 || b > 2) return sum;
            return sum + pixel * kernel[flip ? 8 - (3 * a + b) : 3 * a + b]!;
          }, 0);
        },
      },
    },
  ],
  words: {
    title: { en: 'A convolution by hand', zh: '手算卷积' },
    row: { en: 'output row', zh: '输出的行' },
    column: { en: 'output column', zh: '输出的列' },
    stride: { en: 'stride *S*', zh: '步幅 *S*' },
    padding: { en: 'padding *P*', zh: '填充 *P*' },
    flip: { en: 'turn the kernel by 180°', zh: '卷积核旋转 180°' },
    image: { en: 'image, row by row', zh: '图像（逐行）' },
    kernel: { en: 'kernel, row by row', zh: '卷积核（逐行）' },
    windowTitle: { en: 'Drag the window', zh: '拖动窗口' },
    poolingTitle: { en: 'Max pooling, 2×2, stride 2', zh: '2×2 最大池化，步幅 2' },
    grids: { en: 'grids of numbers', zh: '数值网格' },
    rows: { en: 'rows', zh: '行' },
    imagePanel: { en: 'image', zh: '图像' },
    kernelPanel: { en: 'kernel', zh: '卷积核' },
    outputPanel: common.output,
    pooledPanel: { en: 'maxima', zh: '最大值' },
    pixels: { en: 'pixels', zh: '像素' },
    window: { en: 'window and its output', zh: '窗口与对应的输出' },
    zeros: { en: 'padding', zh: '填充' },
    weights: { en: 'weights', zh: '权重' },
    outputs: { en: 'other outputs', zh: '其他输出' },
    numbers: { en: 'values', zh: '数值' },
    upperLeft: { en: 'upper left window', zh: '左上窗口' },
    upperRight: { en: 'upper right window', zh: '右上窗口' },
    lowerLeft: { en: 'lower left window', zh: '左下窗口' },
    lowerRight: { en: 'lower right window', zh: '右下窗口' },
    leftOut: { en: 'cells left out', zh: '舍去的元素' },
    sum: { en: 'sum of the nine products', zh: '九个乘积之和' },
    output: { en: 'whole output, row by row', zh: '全部输出（逐行）' },
    pooled: { en: 'max pooling of the image', zh: '图像的最大池化' },
    equation: { en: 'All products under the window', zh: '窗口内的全部乘积' },
    code: common.inPyTorch,
  },
  summary,
  remark,
});
