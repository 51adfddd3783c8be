// The chord test of convexity: the chord must lie on or above the graph for all pairs of points.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { type ChordFunction, chordFunctions, chordTest } from '../../../src/math/curvature/convexity';
import { zeroIfNoise } from '../../../src/math/rounding';

const names = Object.keys(chordFunctions) as ChordFunction[];
const reach = 2;
const grid = Array.from({ length: 161 }, (_, i) => -reach + (2 * reach * i) / 160);
const convex: readonly ChordFunction[] = ['square', 'absolute', 'quartic'];

export const model = defineModel({
  id: 'convexity-test',
  params: {
    function: choice(names, 'square'),
    first: number({ min: -reach, max: reach, step: 0.05, value: -1 }),
    second: number({ min: -reach, max: reach, step: 0.05, value: 1 }),
    mixing: number({ min: 0, max: 1, step: 0.01, value: 0.5 }),
  },
  compute({ function: name, first, second, mixing }) {
    const f = chordFunctions[name];
    const { at, graph, chord } = chordTest(f, first, second, mixing);
    const gap = zeroIfNoise(chord - graph, Math.max(Math.abs(chord), Math.abs(graph)));
    return {
      at,
      graph,
      chord,
      gap,
      holds: gap >= 0,
      curve: { x: grid, y: grid.map((x) => f(x) + 0) },
      chordLine: {
        x: [first, second].sort((a, b) => a - b),
        y: [first, second].sort((a, b) => a - b).map(f),
      },
      onChord: { x: [at], y: [chord] },
      onGraph: { x: [at], y: [graph] },
    };
  },
});

const formulas = {
  square: 'x²',
  negativeSquare: '−x²',
  absolute: '|x|',
  cubic: 'x³',
  quartic: 'x⁴',
} as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'chartTitle',
      x: { label: 'x', min: -reach, max: reach },
      y: { label: 'f' },
      series: [
        { label: 'curve', as: 'line', colour: 6 },
        { label: 'chordLine', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'onChord', as: 'points', colour: 1 },
        { label: 'onGraph', as: 'points', colour: 2, shape: 'cross' },
      ],
      handles: [
        { x: 'first', y: ({ params }) => chordFunctions[params.function](params.first) },
        { x: 'second', y: ({ params }) => chordFunctions[params.function](params.second) },
        {
          x: {
            parameter: 'mixing',
            toPlace: (value, { params }) => value * params.first + (1 - value) * params.second,
            toValue: (place, { params }) =>
              params.first === params.second
                ? params.mixing
                : (place - params.second) / (params.first - params.second),
          },
          y: ({ result }) => result.chord,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'graph', digits: 7, as: 'tick' },
        { name: 'chord', digits: 7, as: 'tick' },
        { name: 'gap', digits: 7, as: 'tick' },
        { name: 'at', digits: 4, as: 'tick' },
      ],
    },
  ],
  words: {
    title: { en: 'The chord test', zh: '用弦检验凸性' },
    function: { en: 'function *f*', zh: '函数 *f*' },
    'function.square': same('*x*^2'),
    'function.negativeSquare': same('−*x*^2'),
    'function.absolute': same('|*x*|'),
    'function.cubic': same('*x*^3'),
    'function.quartic': same('*x*^4'),
    first: { en: 'point *x*_1', zh: '点 *x*_1' },
    second: { en: 'point *x*_2', zh: '点 *x*_2' },
    mixing: { en: 'weight *λ* of *x*_1', zh: '*x*_1 的权重 *λ*' },
    chartTitle: { en: 'Graph and chord', zh: '图像与弦' },
    x: same('*x*'),
    f: same('*f*(*x*)'),
    curve: same('*f*'),
    chordLine: { en: 'chord', zh: '弦' },
    onChord: { en: 'on the chord', zh: '弦上的点' },
    onGraph: { en: 'on the graph', zh: '图像上的点' },
    graph: { en: '*f* at the mixed point', zh: '凸组合处的 *f*' },
    chord: { en: 'height of the chord there', zh: '该处弦的高度' },
    gap: { en: 'chord minus graph', zh: '弦的高度减去函数值' },
    at: { en: 'mixed point *λx*_1 + (1 − *λ*)*x*_2', zh: '凸组合 *λx*_1 + (1 − *λ*)*x*_2' },
  },
  summary: {
    en: ({ params, result, number }) =>
      result.holds
        ? `At x = ${number(result.at, { as: 'tick' })} the chord is at ${number(result.chord, { as: 'tick' })}, the graph at ${number(result.graph, { as: 'tick' })}: the inequality holds for this pair and this λ. ${convex.includes(params.function) ? `It holds for every pair: ${formulas[params.function]} is convex.` : `That proves nothing: for other pairs or other λ of ${formulas[params.function]} it fails.`}`
        : `At x = ${number(result.at, { as: 'tick' })} the chord is at ${number(result.chord, { as: 'tick' })}, below the graph at ${number(result.graph, { as: 'tick' })}. One such pair is enough: ${formulas[params.function]} is not convex.`,
    zh: ({ params, result, number }) =>
      result.holds
        ? `在 x = ${number(result.at, { as: 'tick' })} 处，弦的高度是 ${number(result.chord, { as: 'tick' })}，f 的值是 ${number(result.graph, { as: 'tick' })}，不等式对这一对点和这个 λ 成立。${convex.includes(params.function) ? `对任意一对点都成立，所以 ${formulas[params.function]} 是凸函数。` : `但这不能证明凸性，${formulas[params.function]} 在别的点对或别的 λ 上不满足不等式。`}`
        : `在 x = ${number(result.at, { as: 'tick' })} 处，弦的高度是 ${number(result.chord, { as: 'tick' })}，低于 f 的值 ${number(result.graph, { as: 'tick' })}。这一个反例就足以说明 ${formulas[params.function]} 不是凸函数。`,
  },
});
