// Cover's count: which share of all ways to label N points a hyperplane can separate.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { countSeparable } from '../../../src/math/perceptron/boolean-functions';
import { separableLabelings, separableShare } from '../../../src/math/perceptron/cover';

const [fewest, most] = [3, 20];
const counts = Array.from({ length: most - fewest + 1 }, (_, i) => fewest + i);
/** The dimensions of the second picture. */
const compared = [1, 5, 20, 100] as const;

/** The share over N/(d+1), up to 4. */
function scaled(dimension: number): { x: number[]; y: number[] } {
  const points = Array.from({ length: 4 * (dimension + 1) }, (_, i) => i + 1);
  // Many curve points add nothing to the eye: at most about eighty.
  const kept = points.filter((count) => count % Math.ceil(points.length / 80) === 0 || count <= 2);
  return {
    x: kept.map((count) => count / (dimension + 1)),
    y: kept.map((count) => separableShare(count, dimension)),
  };
}
const scaledCurves = compared.map(scaled);
let booleanCounts: number[] | undefined;

export const model = defineModel({
  id: 'cover',
  params: {
    points: integer({ min: fewest, max: most, value: 4 }),
    dimension: integer({ min: 1, max: 5, value: 2 }),
  },
  compute({ points, dimension }) {
    booleanCounts ??= [1, 2, 3].map(countSeparable);
    const share = separableShare(points, dimension);
    return {
      share,
      separable: separableLabelings(points, dimension),
      labelings: 2 ** points,
      half: 2 * (dimension + 1),
      two: booleanCounts[1]!,
      three: booleanCounts[2]!,
      curve: { x: counts, y: counts.map((count) => separableShare(count, dimension)) },
      here: { x: [points], y: [share] },
      scaled1: scaledCurves[0]!,
      scaled5: scaledCurves[1]!,
      scaled20: scaledCurves[2]!,
      scaled100: scaledCurves[3]!,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'points', min: fewest, max: most },
      y: { label: 'share', min: 0, max: 1.05 },
      series: [
        { label: 'curve', as: 'line', colour: 1 },
        { label: 'here', as: 'points', colour: 4 },
      ],
      marks: [{ label: 'half', axis: 'x', colour: 6, dash: 'dashed' }],
      handles: [{ x: 'points', y: ({ result }) => result.share }],
    },
    {
      view: 'chart',
      title: 'scaledTitle',
      x: { label: 'ratio', min: 0, max: 4 },
      y: { label: 'share', min: 0, max: 1.05 },
      series: [
        { label: 'scaled1', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'scaled5', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'scaled20', as: 'line', colour: 3 },
        { label: 'scaled100', as: 'line', colour: 1 },
      ],
    },
    {
      view: 'readouts',
      items: [{ name: 'share', digits: 4 }, 'separable', 'labelings', 'half', 'two', 'three'],
    },
    {
      view: 'code',
      title: 'code',
      source: `from math import comb
N, d = ‹points›, ‹dimension›
count = 2 * sum(comb(N - 1, k) for k in range(d + 1))
print(count / 2**N)                   # ‹share›`,
      gives: {
        // Pascal's triangle, with a column for each dimension.
        share: ({ points, dimension }) => {
          let row = [1];
          for (let n = 1; n < points; n++) row = [1, ...row.slice(1).map((c, k) => c + row[k]!), 1];
          return (2 * row.slice(0, dimension + 1).reduce((sum, c) => sum + c, 0)) / 2 ** points;
        },
      },
    },
  ],
  words: {
    title: { en: 'How many labelings are separable?', zh: '多少种标注线性可分？' },
    points: { en: 'points *N*', zh: '点数 *N*' },
    dimension: { en: 'dimension *d*', zh: '维数 *d*' },
    curveTitle: { en: 'Separable share of the labelings', zh: '线性可分的标注所占比例' },
    share: { en: 'separable share', zh: '线性可分的比例' },
    curve: { en: 'for this *d*', zh: '当前维数 *d*' },
    here: { en: 'your *N*', zh: '当前点数 *N*' },
    half: same('*N* = 2(*d* + 1)'),
    scaledTitle: { en: 'Sharper in higher dimensions', zh: '维数越高过渡越陡' },
    ratio: same('*N* / (*d* + 1)'),
    scaled1: same('*d* = 1'),
    scaled5: same('*d* = 5'),
    scaled20: same('*d* = 20'),
    scaled100: same('*d* = 100'),
    separable: { en: 'separable labelings', zh: '线性可分的标注数' },
    labelings: { en: 'all labelings', zh: '全部标注数' },
    two: { en: 'separable functions of two bits, of 16', zh: '16 个二元布尔函数中线性可分的个数' },
    three: { en: 'separable functions of three bits, of 256', zh: '256 个三元布尔函数中线性可分的个数' },
    code: common.inPython,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `${counted(params.points, 'point')} in general position in ${counted(params.dimension, 'dimension')}: a hyperplane separates ${number(result.separable)} of ${number(result.labelings)} labelings, a share of ${number(result.share)}.`,
    zh: ({ params, result, number }) =>
      `${number(params.dimension)} 维空间中处于一般位置的 ${number(params.points)} 个点，${number(result.labelings)} 种标注中有 ${number(result.separable)} 种线性可分，比例为 ${number(result.share)}。`,
  },
  remark: {
    en: ({ params, result, number }) =>
      params.points <= params.dimension + 1
        ? `Up to d + 1 = ${number(params.dimension + 1)} points every labeling is separable.`
        : result.share === 0.5
          ? 'Exactly one half: the number of points is 2(d + 1).'
          : null,
    zh: ({ params, result, number }) =>
      params.points <= params.dimension + 1
        ? `点数不超过 d + 1 = ${number(params.dimension + 1)} 时，任何标注都线性可分。`
        : result.share === 0.5
          ? '点数等于 2(d + 1)，比例恰好是 ½。'
          : null,
  },
});
