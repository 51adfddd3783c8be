// How much of the majority class a number of balanced subsets uses together.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, seed, steps } from '../../../src/demo/parameters';
import { drawnCoverage, expectedCoverage } from '../../../src/math/imbalance/subset-coverage';
import { createRandom } from '../../../src/math/random';

const most = 50;
const subsetCounts = Array.from({ length: most + 1 }, (_, t) => t);

export const model = defineModel({
  id: 'easy-ensemble',
  params: {
    minority: integer({ min: 10, max: 500, step: 10, value: 50 }),
    majority: integer({ min: 500, max: 5000, step: 50, value: 950 }),
    subsets: steps({ min: 1, max: most, value: 10 }),
    seed: seed(1),
  },
  compute({ minority, majority, subsets, seed: chosen }) {
    const shares = drawnCoverage(minority, majority, subsets, createRandom(chosen));
    const coverage = expectedCoverage(minority, majority, subsets);
    return {
      coverage,
      drawn: shares.at(-1)!,
      one: minority / majority,
      all: minority === majority,
      expectedCurve: {
        x: subsetCounts,
        y: subsetCounts.map((count) => expectedCoverage(minority, majority, count)),
      },
      drawnCurve: { x: shares.map((_, t) => t), y: shares },
      here: { x: [subsets], y: [coverage] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'subsetAxis', min: 0, max: most },
      y: { label: 'shareAxis', min: 0, max: 1, percent: true },
      series: [
        { label: 'expectedCurve', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'drawnCurve', as: 'steps', colour: 2 },
        { label: 'here', as: 'points', colour: 1 },
      ],
      marks: [{ label: 'one', axis: 'y', colour: 6, dash: 'dotted' }],
      handles: [{ x: 'subsets', y: ({ result }) => result.coverage }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'coverage', digits: 4 },
        { name: 'drawn', digits: 4 },
        { name: 'one', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: '1 - (1 - ‹minority› / ‹majority›) ** ‹subsets›  # ‹coverage›',
      gives: {
        coverage: ({ minority, majority, subsets }) => 1 - (1 - minority / majority) ** subsets,
      },
    },
  ],
  words: {
    title: { en: 'Many balanced subsets', zh: '多个平衡的子集' },
    minority: { en: 'minority samples, size of a subset', zh: '少数类样本数（即子集大小）' },
    majority: { en: 'majority samples', zh: '多数类样本数' },
    subsets: { en: 'subsets *T*', zh: '子集数 *T*' },
    seed: common.seed,
    curveTitle: { en: 'Share of the majority in use', zh: '用到的多数类样本比例' },
    subsetAxis: { en: 'subsets *T*', zh: '子集数 *T*' },
    shareAxis: { en: 'share of the majority used', zh: '用到的多数类样本比例' },
    expectedCurve: { en: 'expected share', zh: '比例的期望值' },
    drawnCurve: { en: 'one draw', zh: '一次抽取' },
    here: { en: 'this *T*', zh: '当前的 *T*' },
    one: { en: 'one subset alone', zh: '单个子集' },
    coverage: { en: 'expected share', zh: '比例的期望值' },
    drawn: { en: 'share in this draw', zh: '本次抽取的比例' },
    code: common.inPython,
  },
  summary: {
    en: ({ params, result, number: say, counted }) =>
      result.all
        ? 'The classes are equally large: one subset holds the whole majority.'
        : `${counted(params.subsets, 'subset')} of ${say(params.minority)}: this draw uses the share ${say(result.drawn)} of the ${say(params.majority)} majority samples at least once, ${say(result.coverage)} is expected.`,
    zh: ({ params, result, number: say }) =>
      result.all
        ? '两类样本数相同，一个子集就包含全部多数类样本。'
        : `抽取 ${say(params.subsets)} 个子集，每个含 ${say(params.minority)} 个多数类样本；在全部 ${say(params.majority)} 个中，本次至少用到一次的比例为 ${say(result.drawn)}，期望值为 ${say(result.coverage)}。`,
  },
});
