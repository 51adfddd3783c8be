// Linear pieces of ReLU networks: one wide layer adds them, each further layer of two units doubles them.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer } from '../../../src/demo/parameters';
import { countPieces, foldedTent, reluZigzag, tent } from '../../../src/math/perceptron/relu-pieces';

/** More pieces than this side by side are one blot: the picture then shows the first ones. */
const piecesShown = 64;
const [widest, deepest] = [50, 10];
const unitCounts = Array.from({ length: widest }, (_, i) => i + 1);
const depths = Array.from({ length: deepest }, (_, i) => i + 1);

export const model = defineModel({
  id: 'relu-regions',
  params: {
    width: integer({ min: 1, max: widest, value: 20 }),
    depth: integer({ min: 1, max: deepest, value: 1 }),
  },
  compute({ width, depth }) {
    const shallow = reluZigzag(width);
    const deep = foldedTent(depth);
    const shallowPieces = countPieces(shallow);
    const deepPieces = countPieces(deep);
    const end = Math.min(1, piecesShown / deepPieces);
    const shown = Math.min(piecesShown, deepPieces) + 1;
    return {
      shallowPieces,
      deepPieces,
      shallowUnits: width,
      deepUnits: 2 * depth,
      end,
      shallow: { x: [...shallow.x], y: [...shallow.y] },
      deep: { x: deep.x.slice(0, shown), y: deep.y.slice(0, shown) },
      shallowGrowth: { x: unitCounts, y: unitCounts.map((units) => countPieces(reluZigzag(units))) },
      deepGrowth: { x: depths.map((each) => 2 * each), y: depths.map((each) => 2 ** each) },
      shallowHere: { x: [width], y: [shallowPieces] },
      deepHere: { x: [2 * depth], y: [deepPieces] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'graphTitle',
      x: { label: 'x', min: 0, max: ({ result }) => result.end },
      y: { label: 'output', min: -0.1, max: 1.2 },
      series: [
        { label: 'shallow', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'deep', as: 'line', colour: 1 },
      ],
    },
    {
      view: 'chart',
      title: 'growthTitle',
      x: { label: 'unitsLabel', min: 0, max: widest },
      y: { label: 'piecesLabel', scale: 'log', min: 1, max: 2000 },
      series: [
        {
          label: 'shallow',
          as: 'line',
          colour: 2,
          dash: 'dashed',
          data: ({ result }) => result.shallowGrowth,
        },
        { label: 'deep', as: 'line', colour: 1, data: ({ result }) => result.deepGrowth },
        { label: 'shallowHere', as: 'points', colour: 2, shape: 'triangle' },
        { label: 'deepHere', as: 'points', colour: 1 },
      ],
      // None for the depth: its usual value is the least one, at which an arrow to the left can do nothing.
      handles: [{ x: 'width', y: ({ result }) => result.shallowPieces }],
    },
    { view: 'readouts', items: ['shallowUnits', 'shallowPieces', 'deepUnits', 'deepPieces'] },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np
relu = lambda z: np.maximum(0, z)
x = np.arange(2**‹depth› + 1) / 2**‹depth›      # the kinks are multiples of this step
y = x
for layer in range(‹depth›):
    y = 2 * relu(y) - 4 * relu(y - 1/2)         # two units
slopes = np.diff(y)
print(1 + np.sum(slopes[1:] != slopes[:-1]))    # ‹deepPieces›`,
      gives: {
        deepPieces: ({ depth }) => {
          // The rises and falls, met one after the other on a grid of the same step.
          const step = 2 ** -depth;
          let [pieces, slope] = [0, 0];
          for (let k = 0; k < 2 ** depth; k++) {
            let [from, to] = [k * step, (k + 1) * step];
            for (let layer = 0; layer < depth; layer++) [from, to] = [tent(from), tent(to)];
            if (to - from !== slope) pieces++;
            slope = to - from;
          }
          return pieces;
        },
      },
    },
  ],
  words: {
    title: { en: 'Width adds pieces, depth multiplies them', zh: '宽度与深度对线性段数的影响' },
    width: { en: 'units of the wide layer', zh: '单层网络的神经元数' },
    depth: { en: 'layers of two units', zh: '深层网络的层数（每层两个神经元）' },
    graphTitle: { en: 'The two functions', zh: '两个网络的函数图像' },
    x: common.input,
    output: common.output,
    shallow: { en: 'one wide layer', zh: '单层网络' },
    deep: { en: 'deep, two units a layer', zh: '深层网络（每层两个）' },
    growthTitle: { en: 'Pieces against units', zh: '线性段数与神经元数' },
    unitsLabel: { en: 'hidden units', zh: '隐藏神经元数' },
    piecesLabel: { en: 'linear pieces', zh: '线性段数' },
    shallowHere: { en: 'wide, now', zh: '单层网络（当前）' },
    deepHere: { en: 'deep, now', zh: '深层网络（当前）' },
    shallowUnits: { en: 'units, one layer', zh: '单层网络的神经元' },
    shallowPieces: { en: 'pieces, one layer', zh: '单层网络的段数' },
    deepUnits: { en: 'units, deep', zh: '深层网络的神经元' },
    deepPieces: { en: 'pieces, deep', zh: '深层网络的段数' },
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `One layer of ${counted(params.width, 'unit')}: ${counted(result.shallowPieces, 'piece')}. ${counted(params.depth, 'layer')} of two units, ${counted(result.deepUnits, 'unit')} in all: ${counted(result.deepPieces, 'piece')}${params.depth === 1 ? '' : `, 2 to the power ${number(params.depth)},`} on [0, 1].`,
    zh: ({ params, result, number }) =>
      `单层网络有 ${number(params.width)} 个神经元，得到 ${number(result.shallowPieces)} 段。深层网络有 ${number(params.depth)} 层，共 ${number(result.deepUnits)} 个神经元，在 [0, 1] 上得到 ${number(result.deepPieces)} 段${params.depth === 1 ? '' : `，即 2 的 ${number(params.depth)} 次方`}。`,
  },
  remark: {
    en: ({ result, number }) =>
      result.end < 1
        ? `${number(result.deepPieces)} pieces would be one blot: the picture shows the first ${number(piecesShown)}, from 0 to 1/${number(1 / result.end)}.`
        : null,
    zh: ({ result, number }) =>
      result.end < 1
        ? `${number(result.deepPieces)} 段全部画出会连成一片，图中只画从 0 到 1/${number(1 / result.end)} 的前 ${number(piecesShown)} 段。`
        : null,
  },
});
