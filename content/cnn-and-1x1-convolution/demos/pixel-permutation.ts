// The same rearrangement of the pixels for a fully connected unit and for a convolution.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, seed } from '../../../src/demo/parameters';
import { crossCorrelation } from '../../../src/math/convolution/cross-correlation';
import { drawnOrder, rearranged, shiftedOrder } from '../../../src/math/convolution/rearranged-pixels';
import { WORKED_IMAGE, WORKED_KERNEL } from '../../../src/math/convolution/worked-image';
import { dot } from '../../../src/math/linear-algebra/dot';
import { drawPanels, panelLimits } from './panels/panels';
import { rowsOf } from './panels/rows-of';

const side = 5;
const pixels = WORKED_IMAGE.flat();

export const model = defineModel({
  id: 'pixel-permutation',
  params: {
    layer: choice(['dense', 'convolution'], 'dense'),
    rearrangement: choice(['permutation', 'shift'], 'permutation'),
    seed: seed(1),
  },
  compute({ rearrangement, seed: chosen }) {
    const { order: drawn, weights } = drawnOrder(pixels.length, chosen);
    const order = rearrangement === 'shift' ? shiftedOrder(side, side, 1) : drawn;
    const moved = rearranged(pixels, order);
    const movedRows = rowsOf(moved, side);
    const after = crossCorrelation(movedRows, WORKED_KERNEL);
    const before = crossCorrelation(WORKED_IMAGE, WORKED_KERNEL);
    return {
      order,
      moved: movedRows,
      mapRows: [before, after],
      // One fully connected unit without a bias.
      denseBefore: dot(pixels, weights),
      denseAfter: dot(moved, rearranged(weights, order)),
      denseUnmatched: dot(moved, weights),
      mapBefore: before.flat(),
      mapAfter: after.flat(),
    };
  },
});

type Result = ReturnType<typeof model.compute>;
const limits = panelLimits(2, 2);
const panelsOf = (result: Result, layer: 'dense' | 'convolution') => {
  const outputs = layer === 'dense' ? [[[result.denseBefore]], [[result.denseAfter]]] : result.mapRows;
  return drawPanels(
    [
      { values: WORKED_IMAGE, category: (i) => i },
      // By the row from which the pixel comes.
      { values: result.moved, category: (i, j) => Math.floor(result.order[i * side + j]! / side) },
      ...outputs.map((values) => ({ values, category: () => 5, span: layer === 'dense' ? 3 : 1 })),
    ],
    side,
    2,
  );
};

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'gridsTitle',
      x: { label: 'grids', ...limits.x, names: ['beforePanels', 'afterPanels'] },
      y: { label: 'sides', ...limits.y, names: () => [] },
      map: {
        categories: [
          { label: 'row1', colour: 1 },
          { label: 'row2', colour: 2 },
          { label: 'row3', colour: 3 },
          { label: 'row4', colour: 4 },
          { label: 'row5', colour: 5 },
          { label: 'outputs', colour: 6 },
        ],
        cells: ({ params, result }) => panelsOf(result, params.layer).map,
      },
      series: [
        {
          label: 'numbers',
          as: 'line',
          colour: 5,
          data: ({ params, result }) => panelsOf(result, params.layer).numbers,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'denseBefore', digits: 5 },
        { name: 'denseAfter', digits: 5 },
        { name: 'denseUnmatched', digits: 5 },
        'mapBefore',
        'mapAfter',
      ],
    },
  ],
  words: {
    title: { en: 'Shuffle the pixels', zh: '打乱像素' },
    layer: { en: 'kind of layer', zh: '层的类型' },
    'layer.dense': { en: 'fully connected unit', zh: '全连接神经元' },
    'layer.convolution': { en: '3×3 convolution', zh: '3×3 卷积' },
    rearrangement: { en: 'pixels are', zh: '像素的变动' },
    'rearrangement.permutation': { en: 'permuted at random', zh: '随机置换' },
    'rearrangement.shift': { en: 'shifted right by 1, cyclically', zh: '循环右移 1 列' },
    seed: common.seed,
    gridsTitle: { en: 'Before and after the move', zh: '变动前后' },
    grids: { en: 'grids of numbers', zh: '数值网格' },
    sides: { en: 'input above, output below', zh: '上为输入，下为输出' },
    beforePanels: { en: 'original', zh: '原图' },
    afterPanels: { en: 'moved', zh: '变动后' },
    row1: { en: 'from row 1', zh: '来自第 1 行' },
    row2: { en: 'from row 2', zh: '来自第 2 行' },
    row3: { en: 'from row 3', zh: '来自第 3 行' },
    row4: { en: 'from row 4', zh: '来自第 4 行' },
    row5: { en: 'from row 5', zh: '来自第 5 行' },
    outputs: { en: 'output values', zh: '输出值' },
    numbers: { en: 'values', zh: '数值' },
    denseBefore: { en: 'fully connected, before', zh: '全连接，变动前' },
    denseAfter: { en: 'after, weights moved alike', zh: '变动后，权重同样变动' },
    denseUnmatched: { en: 'after, weights left alone', zh: '变动后，权重不动' },
    mapBefore: { en: 'convolution, before', zh: '卷积，变动前' },
    mapAfter: { en: 'convolution, after', zh: '卷积，变动后' },
  },
  summary: {
    en: ({ params, result, number }) =>
      params.layer === 'dense'
        ? `The fully connected unit gives ${number(result.denseBefore, { digits: 5 })} before and, with its weights moved like the pixels, ${number(result.denseAfter, { digits: 5 })} after. With the weights left alone it would give ${number(result.denseUnmatched, { digits: 5 })}.`
        : `The convolution gives (${result.mapBefore.map((each) => number(each)).join(', ')}) before and (${result.mapAfter.map((each) => number(each)).join(', ')}) after; its kernel has no weight for a single pixel that could be moved.`,
    zh: ({ params, result, number }) =>
      params.layer === 'dense'
        ? `全连接神经元在变动前输出 ${number(result.denseBefore, { digits: 5 })}；权重随像素同样变动之后，输出 ${number(result.denseAfter, { digits: 5 })}。如果权重不动，则输出 ${number(result.denseUnmatched, { digits: 5 })}。`
        : `卷积在变动前输出 (${result.mapBefore.map((each) => number(each)).join(', ')})，变动后输出 (${result.mapAfter.map((each) => number(each)).join(', ')})；卷积核没有属于单个像素的权重，无法随像素变动。`,
  },
  remark: {
    en: ({ params }) =>
      params.layer === 'convolution' && params.rearrangement === 'shift'
        ? 'Columns 2 and 3 of the new output are columns 1 and 2 of the old one: away from the border the output moves with the image.'
        : null,
    zh: ({ params }) =>
      params.layer === 'convolution' && params.rearrangement === 'shift'
        ? '新输出的第 2、3 列就是原输出的第 1、2 列，除边界外，输出随图像一起平移。'
        : null,
  },
});
