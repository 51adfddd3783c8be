// A column with gaps: what leaving out, the mean and interpolation do to its mean and to its variance.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { choice, list, several } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { fillMissing } from '../../../src/math/probability/fill-missing';
import { mean, variance } from '../../../src/math/statistics';

const rows = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const methods = ['drop', 'mean', 'linear'] as const;

export const model = defineModel({
  id: 'missing-values',
  params: {
    method: choice(methods, 'mean'),
    values: list({ min: -5, max: 10, step: 0.5, value: [1, 2, 2, 6, 5], minLength: 5, maxLength: 5 }),
    missing: several(rows, ['third', 'fourth']),
  },
  compute({ method, values, missing }) {
    const isMissing = rows.map((row) => missing.includes(row));
    const count = isMissing.filter((each) => !each).length;
    const column = values.map((each, i) => (isMissing[i] ? null : each));
    const none = { mean: null, variance: null };
    const describe = (each: (typeof methods)[number]) => {
      if (count === 0) return none;
      const filled = fillMissing(column, each);
      return { mean: mean(filled), variance: variance(filled) };
    };
    const [drop, byMean, linear] = [describe('drop'), describe('mean'), describe('linear')];
    const chosen = { drop, mean: byMean, linear }[method];
    const filled = count === 0 || method === 'drop' ? [] : fillMissing(column, method);
    const at = (want: boolean) => isMissing.flatMap((each, i) => (each === want ? [i] : []));
    const around = ({ mean: center, variance: square }: typeof drop) =>
      center === null || square === null ? null : [center - Math.sqrt(square), center + Math.sqrt(square)];
    return {
      mean: chosen.mean,
      variance: chosen.variance,
      observedMean: drop.mean,
      observedVariance: drop.variance,
      meanImputedVariance: byMean.variance,
      interpolatedVariance: linear.variance,
      interpolatedMean: linear.mean,
      count,
      gaps: rows.length - count,
      observed: count === 0 ? null : { x: at(false).map((i) => i + 1), y: at(false).map((i) => values[i]!) },
      filled:
        filled.length === 0 || count === rows.length
          ? null
          : { x: at(true).map((i) => i + 1), y: at(true).map((i) => filled[i]!) },
      band: around(chosen),
      observedBand: count === rows.length || method === 'drop' ? null : around(drop),
      bars: { x: [1, 2, 3], y: [drop, byMean, linear].map((each) => each.variance ?? 0) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'columnTitle',
      x: { label: 'row', min: 0.5, max: 5.5, names: rows.map((row) => `place.${row}`) },
      y: { label: 'value', min: -5, max: 10 },
      series: [
        { label: 'observed', as: 'points', colour: 1 },
        { label: 'filled', as: 'points', colour: 4, shape: 'cross' },
      ],
      marks: [
        { label: 'mean', axis: 'y', colour: 2 },
        { label: 'band', axis: 'y', colour: 3, dash: 'dashed' },
        { label: 'observedBand', axis: 'y', colour: 6, dash: 'dotted' },
      ],
      handles: [
        {
          x: ({ params }, entry) => (params.missing.includes(rows[entry]!) ? null : entry + 1),
          y: { parameter: 'values', entry: 'each' },
        },
      ],
    },
    {
      view: 'chart',
      title: 'varianceTitle',
      x: { label: 'method', min: 0.5, max: 3.5, names: methods.map((each) => `method.${each}`) },
      y: { label: 'varianceAxis', min: 0 },
      series: [{ label: 'bars', as: 'bars', colour: 3 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'mean', digits: 5 },
        { name: 'variance', digits: 5 },
        { name: 'observedMean', digits: 5 },
        { name: 'observedVariance', digits: 5 },
        { name: 'meanImputedVariance', digits: 5 },
        { name: 'interpolatedVariance', digits: 5 },
        'count',
      ],
    },
  ],
  words: {
    title: { en: 'Filling the gaps', zh: '填补缺失值之后，什么变了？' },
    method: { en: 'method', zh: '方法' },
    ...optionWords('method', {
      drop: { en: 'drop', zh: '删除' },
      mean: { en: 'fill in mean', zh: '均值插补' },
      linear: { en: 'interpolate', zh: '线性插值' },
    }),
    values: { en: 'column of five rows', zh: '一列五个数' },
    missing: { en: 'rows missing', zh: '缺失的行' },
    ...optionWords('missing', {
      first: same('1'),
      second: same('2'),
      third: same('3'),
      fourth: same('4'),
      fifth: same('5'),
    }),
    ...optionWords('place', {
      first: same('1'),
      second: same('2'),
      third: same('3'),
      fourth: same('4'),
      fifth: same('5'),
    }),
    columnTitle: {
      en: 'The column: mean, and one standard deviation around it',
      zh: '数据、均值与一倍标准差',
    },
    row: { en: 'row', zh: '行' },
    value: common.value,
    observed: { en: 'observed', zh: '观测值' },
    filled: { en: 'filled in', zh: '填补值' },
    mean: { en: 'mean', zh: '均值' },
    band: { en: 'mean ± standard deviation', zh: '均值 ± 标准差' },
    observedBand: { en: 'the same of the observed values', zh: '观测值的均值 ± 标准差' },
    varianceTitle: { en: 'The variance by method', zh: '各方法的方差' },
    varianceAxis: common.variance,
    bars: { en: 'variance (1/*n*)', zh: '方差（除以 *n*）' },
    variance: common.variance,
    observedMean: { en: 'mean of the observed', zh: '观测值的均值' },
    observedVariance: { en: 'variance of the observed', zh: '观测值的方差' },
    meanImputedVariance: { en: 'variance, mean filled in', zh: '均值插补后的方差' },
    interpolatedVariance: { en: 'variance, interpolated', zh: '线性插值后的方差' },
    count: { en: 'values observed', zh: '观测到的个数' },
  },
  summary: {
    en: ({ params, result, number, counted }) => {
      if (result.mean === null || result.variance === null || result.observedVariance === null) {
        return 'All five values are missing: there is nothing to fill them from.';
      }
      const numbers = `mean ${number(result.mean, { digits: 3 })}, variance ${number(result.variance, { digits: 3 })}`;
      if (result.gaps === 0) return `Nothing is missing: ${numbers}.`;
      return params.method === 'drop'
        ? `${counted(result.count, 'value is', 'values are')} left: ${numbers}.`
        : `${counted(result.gaps, 'gap is', 'gaps are')} filled: ${numbers}. The observed values have variance ${number(result.observedVariance, { digits: 3 })}.`;
    },
    zh: ({ params, result, number }) => {
      if (result.mean === null || result.variance === null || result.observedVariance === null) {
        return '五个值全部缺失，没有可用来填补的数据。';
      }
      const numbers = `均值为 ${number(result.mean, { digits: 3 })}，方差为 ${number(result.variance, { digits: 3 })}`;
      if (result.gaps === 0) return `没有缺失值，${numbers}。`;
      return params.method === 'drop'
        ? `删除后剩下 ${result.count} 个值，${numbers}。`
        : `填补 ${result.gaps} 个缺失值之后，${numbers}；观测值的方差为 ${number(result.observedVariance, { digits: 3 })}。`;
    },
  },
  remark: {
    en: ({ params, result }) =>
      params.method === 'mean' && result.gaps > 0 && result.count > 0 && result.variance !== 0
        ? `Each filled value adds 0 to the squared deviations but 1 to the count: the variance is that of the observed values times ${result.count}/5.`
        : null,
    zh: ({ params, result }) =>
      params.method === 'mean' && result.gaps > 0 && result.count > 0 && result.variance !== 0
        ? `填入的均值不增加离差平方和，却使个数增加，方差因此等于观测值的方差乘以 ${result.count}/5。`
        : null,
  },
});
