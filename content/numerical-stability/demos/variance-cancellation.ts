// Three formulas of the variance that are equal on paper, on numbers far from 0.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { binaryFormat, type FormatName } from '../../../src/math/floating-point/binary-format';
import {
  cancellationFactor,
  type VarianceForm,
  varianceByForm,
} from '../../../src/math/floating-point/variance-forms';
import { wholeGeometricGrid } from '../../../src/math/geometric-grid';
import { mean, standardDeviation, variance } from '../../../src/math/statistics';

const spread = [4, 7, 13, 16];
const exact = variance(spread);
const largestOffset = 1e12;
/** Whole numbers, so that every value is a double without rounding; spaced evenly on a logarithmic axis. */
function offsetsBetween(low: number, high: number, perDecade: number): number[] {
  return wholeGeometricGrid(low, high, Math.round(perDecade * Math.log10(high / low)));
}
const offsets = offsetsBetween(1, largestOffset, 12);
/** Where the difference loses its last digits: the chart of values shows these, and all where the reader goes beyond. */
const firstShown = 1e7;
const lastShown = 1e10;
const closeOffsets = offsetsBetween(firstShown, lastShown, 70);
const isClose = (offset: number): boolean => offset >= firstShown && offset <= lastShown;
/** Below this a whole number is a float32 without rounding. */
const largestSingle = 2 ** 24 - 16;
/** What the chart of values shows. */
const tallest = 300;
/** Where an error of 0 would stand on a logarithmic axis. */
const smallestError = 1e-16;

const at = (offset: number, form: VarianceForm, format: FormatName): number =>
  varianceByForm(
    spread.map((each) => offset + each),
    form,
    format,
  );
/** The curves do not hang on the parameters: they are made once. */
const differences = offsets.map((offset) => at(offset, 'difference', 'float64'));
const offsetsShown = [...offsets.filter((offset) => !isClose(offset)), ...closeOffsets];
const valuesShown = {
  x: offsetsShown,
  y: offsetsShown.map((offset) => {
    const value = at(offset, 'difference', 'float64');
    return Math.abs(value) <= tallest ? value : null;
  }),
};
const singles = offsets.map((offset) =>
  offset <= largestSingle ? at(offset, 'difference', 'float32') : null,
);
const errors = (values: readonly (number | null)[]) => ({
  x: offsets,
  y: values.map((each) => {
    const error = each === null ? null : Math.abs(each / exact - 1);
    return error === null || error < smallestError ? null : error;
  }),
});
/** The offset from which the error of one rounding of the squares is as large as the variance. */
const worthlessFrom = (format: FormatName): number =>
  standardDeviation(spread) / Math.sqrt(binaryFormat(format).epsilon);

export const model = defineModel({
  id: 'variance-cancellation',
  params: { offset: integer({ min: 1, max: largestOffset, value: 1e9, scale: 'log' }) },
  compute({ offset }) {
    const values = spread.map((each) => offset + each);
    const square = mean(values) ** 2;
    return {
      twoPass: at(offset, 'twoPass', 'float64'),
      difference: at(offset, 'difference', 'float64'),
      differenceSingle: offset <= largestSingle ? at(offset, 'difference', 'float32') : null,
      welford: at(offset, 'welford', 'float64'),
      squaredMean: square,
      // Doubles of this size are so far apart.
      spacing: binaryFormat('float64').epsilon * 2 ** Math.floor(Math.log2(square)),
      factor: cancellationFactor(mean(values), standardDeviation(values)),
      differenceSeries: valuesShown,
      twoPassSeries: { x: [1, largestOffset], y: [exact, exact] },
      errorDouble: errors(differences),
      errorSingle: errors(singles),
      worthlessDouble: worthlessFrom('float64'),
      worthlessSingle: worthlessFrom('float32'),
    };
  },
});

const axis = { label: 'offset', scale: 'log', min: 1, max: largestOffset } as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'values',
      x: {
        ...axis,
        min: ({ params }) => (params.offset < firstShown ? 1 : firstShown),
        max: ({ params }) => (params.offset > lastShown ? largestOffset : lastShown),
      },
      y: { label: 'varianceAxis', min: -tallest, max: tallest },
      series: [
        { label: 'twoPassSeries', as: 'line', colour: 4 },
        { label: 'differenceSeries', as: 'points', colour: 2, shape: 'cross' },
      ],
      handles: [
        {
          x: 'offset',
          y: ({ result }) => (Math.abs(result.difference) <= tallest ? result.difference : null),
        },
      ],
    },
    {
      view: 'chart',
      title: 'errorsTitle',
      height: 'low',
      x: axis,
      y: { label: 'error', scale: 'log', min: smallestError, max: 1e8 },
      series: [
        { label: 'errorDouble', as: 'points', colour: 2, shape: 'cross' },
        { label: 'errorSingle', as: 'points', colour: 5, shape: 'circle' },
      ],
      marks: [
        { label: 'worthlessDouble', axis: 'x', colour: 2 },
        { label: 'worthlessSingle', axis: 'x', colour: 5, dash: 'dashed' },
      ],
      handles: [{ x: 'offset' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'twoPass', digits: 6, as: 'tick' },
        { name: 'difference', digits: 6, as: 'tick' },
        { name: 'differenceSingle', digits: 6, as: 'tick' },
        { name: 'welford', digits: 6, as: 'tick' },
        { name: 'squaredMean', digits: 5 },
        { name: 'spacing', digits: 4 },
        { name: 'factor', digits: 4 },
        { name: 'worthlessDouble', digits: 3 },
        { name: 'worthlessSingle', digits: 3 },
      ],
    },
  ],
  words: {
    title: { en: 'A variance below 0', zh: '方差怎么会是负数？' },
    offset: { en: 'offset *c*', zh: '平移量 *c*' },
    values: {
      en: 'Variance of *c* + 4, *c* + 7, *c* + 13, *c* + 16 in float64',
      zh: '*c* + 4、*c* + 7、*c* + 13、*c* + 16 的方差（float64）',
    },
    varianceAxis: { en: 'computed variance', zh: '方差的计算值' },
    twoPassSeries: { en: 'mean of (*x* − *x̄*)^2', zh: '(*x* − *x̄*)^2 的均值' },
    differenceSeries: { en: 'mean of *x*^2, minus *x̄*^2', zh: '*x*^2 的均值减去 *x̄*^2' },
    errorsTitle: {
      en: 'Relative error of the difference: from 0 to 100% around *σ*/√*ε*',
      zh: '相减公式的相对误差在 *σ*/√*ε* 附近从 0 增至 100%',
    },
    error: { en: 'relative error', zh: '相对误差' },
    errorDouble: same('float64'),
    errorSingle: same('float32'),
    worthlessDouble: { en: '*σ*/√*ε*, float64', zh: 'float64 的 *σ*/√*ε*' },
    worthlessSingle: { en: '*σ*/√*ε*, float32', zh: 'float32 的 *σ*/√*ε*' },
    twoPass: { en: 'two passes, mean of (*x* − *x̄*)^2', zh: '两遍算法，(*x* − *x̄*)^2 的均值' },
    difference: { en: 'mean of *x*^2, minus *x̄*^2', zh: '*x*^2 的均值减去 *x̄*^2' },
    differenceSingle: {
      en: 'mean of *x*^2, minus *x̄*^2, in float32',
      zh: '*x*^2 的均值减去 *x̄*^2（float32）',
    },
    welford: { en: 'one pass by Welford', zh: 'Welford 单遍算法' },
    squaredMean: same('*x̄*^2'),
    spacing: { en: 'spacing of doubles near *x̄*^2', zh: '*x̄*^2 附近双精度数的间距' },
    factor: { en: 'error factor 1 + *x̄*^2/*σ*^2', zh: '误差放大倍数 1 + *x̄*^2/*σ*^2' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `Offset c = ${number(params.offset, { as: 'tick' })}: the two-pass formula gives ${number(result.twoPass, { as: 'tick' })}, the difference ${number(result.difference, { as: 'tick' })}${result.differenceSingle === null ? '' : ` (in float32 ${number(result.differenceSingle, { as: 'tick' })})`}, Welford's single pass ${number(result.welford, { as: 'tick' })}. Doubles as large as x̄² = ${number(result.squaredMean)} lie ${number(result.spacing)} apart.`,
    zh: ({ params, result, number }) =>
      `c = ${number(params.offset, { as: 'tick' })} 时，两遍算法得 ${number(result.twoPass, { as: 'tick' })}，相减公式得 ${number(result.difference, { as: 'tick' })}${result.differenceSingle === null ? '' : `（float32 得 ${number(result.differenceSingle, { as: 'tick' })}）`}，Welford 单遍算法得 ${number(result.welford, { as: 'tick' })}。x̄² = ${number(result.squaredMean)} 附近，相邻双精度数的间距为 ${number(result.spacing)}。`,
  },
  remark: {
    en: ({ result }) =>
      result.difference < 0
        ? 'No set of numbers has a negative variance: every digit of this result is rounding error.'
        : result.spacing > result.twoPass
          ? 'The spacing is larger than the variance itself: the difference of two such numbers can no longer resolve it.'
          : null,
    zh: ({ result }) =>
      result.difference < 0
        ? '任何一组数的方差都不会是负数，这个结果完全是舍入误差。'
        : result.spacing > result.twoPass
          ? '相邻两数的间距已经大于方差本身，相减无法再分辨出方差。'
          : null,
  },
});
