// A test accuracy is an estimate: the interval of accuracies that go with it.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { wholeGeometricGrid } from '../../../src/math/geometric-grid';
import {
  normalInterval,
  standardError,
  wilsonAround,
  wilsonInterval,
} from '../../../src/math/model-selection/accuracy-interval';
import { normalQuantile } from '../../../src/math/normal';

const mostSamples = 10_000;
const sizes = wholeGeometricGrid(1, mostSamples, 100);

export const model = defineModel({
  id: 'accuracy-interval',
  params: {
    level: number({ min: 0.5, max: 0.999, step: 0.001, value: 0.95 }),
    correct: integer({ min: 1, max: mostSamples, value: 90, scale: 'log' }),
    samples: integer({ min: 1, max: mostSamples, value: 100, scale: 'log' }),
  },
  compute({ level, correct, samples }) {
    const hits = Math.min(correct, samples);
    const accuracy = hits / samples;
    const wilson = wilsonInterval(hits, samples, level);
    const normal = normalInterval(hits, samples, level);
    const around = sizes.map((size) => wilsonAround(accuracy, size, level));
    return {
      accuracy,
      interval: [wilson.low, wilson.high],
      width: wilson.high - wilson.low,
      error: standardError(accuracy, samples),
      normal: [normal.low, normal.high],
      isCut: correct > samples,
      lower: { x: sizes, y: around.map(({ low }) => low) },
      upper: { x: sizes, y: around.map(({ high }) => high) },
      present: { x: [samples, samples], y: [wilson.low, wilson.high] },
    };
  },
});

/** The ends of the Wilson interval as the roots of (p̂ − p)² = z²p(1 − p)/n. */
function roots({ level, correct, samples }: { level: number; correct: number; samples: number }): number[] {
  const share = Math.min(correct, samples) / samples;
  const square = normalQuantile((1 + level) / 2) ** 2 / samples;
  const [a, b] = [1 + square, 2 * share + square];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * share * share));
  return [(b - root) / (2 * a), (b + root) / (2 * a)];
}

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'funnelTitle',
      x: { label: 'samples', scale: 'log', min: 1, max: mostSamples },
      y: { label: 'accuracyAxis', min: 0, max: 1 },
      series: [
        { label: 'upper', as: 'line', colour: 1 },
        { label: 'lower', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'present', as: 'line', colour: 4 },
      ],
      marks: [{ label: 'accuracy', axis: 'y', colour: 6, dash: 'dotted' }],
      handles: [
        {
          x: ({ params }) => params.samples,
          y: {
            parameter: 'correct',
            toPlace: (correct, { params }) => Math.min(1, correct / params.samples),
            toValue: (place, { params }) => Math.min(1, place) * params.samples,
          },
        },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['method', 'lowEnd', 'highEnd'],
      rows: ({ result }) => [
        ['wilsonName', ...result.interval],
        ['normalName', ...result.normal],
      ],
      digits: 4,
    },
    {
      view: 'readouts',
      items: [
        { name: 'interval', digits: 4 },
        { name: 'accuracy', digits: 4, as: 'tick' },
        { name: 'error', digits: 3, as: 'tick' },
        { name: 'width', digits: 3 },
        { name: 'normal', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `from statsmodels.stats.proportion import proportion_confint

print(proportion_confint(‹hits›, ‹samples›, alpha=‹alpha›, method="wilson"))
# ‹interval›`,
      spots: ({ params, result }) => ({
        hits: Math.min(params.correct, params.samples),
        alpha: Number((1 - params.level).toFixed(6)),
        interval: `(${result.interval.map((end) => Number(end.toPrecision(6))).join(', ')})`,
      }),
      gives: { interval: roots },
    },
  ],
  words: {
    title: { en: 'How sure is a test accuracy?', zh: '测试准确率有多可信？' },
    level: { en: 'confidence level', zh: '置信水平' },
    correct: { en: 'correct answers *k*', zh: '判对的样本数 *k*' },
    samples: { en: 'test samples *n*', zh: '测试样本数 *n*' },
    funnelTitle: { en: 'The interval narrows with *n*', zh: '区间随 *n* 变窄' },
    accuracyAxis: { en: 'accuracy', zh: '准确率' },
    upper: { en: 'upper end at this accuracy', zh: '该准确率下的区间上端' },
    lower: { en: 'lower end at this accuracy', zh: '该准确率下的区间下端' },
    present: { en: 'interval at this *n*', zh: '当前 *n* 的区间' },
    accuracy: { en: 'test accuracy *k*/*n*', zh: '测试准确率 *k*/*n*' },
    tableTitle: { en: 'Two intervals', zh: '两种区间' },
    method: { en: 'method', zh: '方法' },
    lowEnd: { en: 'lower end', zh: '下端' },
    highEnd: { en: 'upper end', zh: '上端' },
    normalName: same('Wald'),
    wilsonName: same('Wilson'),
    interval: { en: 'Wilson interval', zh: 'Wilson 区间' },
    error: { en: 'standard error', zh: '标准误' },
    width: { en: 'width of the interval', zh: '区间宽度' },
    normal: { en: 'normal approximation (Wald)', zh: '正态近似（Wald）' },
    code: { en: 'The same in statsmodels', zh: '用 statsmodels 实现' },
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `${number(Math.min(params.correct, params.samples))} of ${counted(params.samples, 'test sample')} correct: accuracy ${number(result.accuracy, { as: 'tick' })}, standard error ${number(result.error, { as: 'tick', digits: 3 })}. The ${number(params.level, { as: 'percent', digits: 3 })} Wilson interval is ${number(result.interval[0]!)} to ${number(result.interval[1]!)}.`,
    zh: ({ params, result, number }) =>
      `${number(params.samples)} 个测试样本中判对 ${number(Math.min(params.correct, params.samples))} 个，准确率为 ${number(result.accuracy, { as: 'tick' })}，标准误为 ${number(result.error, { as: 'tick', digits: 3 })}。置信水平 ${number(params.level, { as: 'percent', digits: 3 })} 的 Wilson 区间为 ${number(result.interval[0]!)} 到 ${number(result.interval[1]!)}。`,
  },
  remark: {
    en: ({ result }) =>
      result.isCut
        ? 'No more samples can be correct than there are: the picture counts all as correct.'
        : result.accuracy === 1
          ? 'The normal approximation gives an interval of width 0 here, as if a finite test set could prove perfection. Wilson’s does not.'
          : result.normal[0]! < 0 || result.normal[1]! > 1
            ? 'The normal approximation reaches beyond 0 or 1 here, which no accuracy can. Wilson’s interval does not.'
            : null,
    zh: ({ result }) =>
      result.isCut
        ? '判对的样本不可能多于测试样本，图中按全部判对计算。'
        : result.accuracy === 1
          ? '此时正态近似的区间宽度为 0，好像有限的测试集就能证明模型永不出错，Wilson 区间则不然。'
          : result.normal[0]! < 0 || result.normal[1]! > 1
            ? '此时正态近似的区间超出了 0 到 1 的范围，而准确率不可能如此，Wilson 区间则不会超出。'
            : null,
  },
});
