// The threshold of a calibrated probability, when the two mistakes cost differently.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import {
  bestThreshold,
  costOfDecision,
  expectedCost,
} from '../../../src/math/linear-losses/decision-threshold';

const places = Array.from({ length: 101 }, (_, k) => k / 100);

export const model = defineModel({
  id: 'threshold',
  params: {
    falseNegativeCost: number({ min: 1, max: 20, step: 0.5, value: 9 }),
    falsePositiveCost: number({ min: 1, max: 20, step: 0.5, value: 1 }),
    threshold: number({ min: 0, max: 1, step: 0.01, value: 0.5 }),
  },
  compute({ falseNegativeCost, falsePositiveCost, threshold }) {
    const costs = { falseNegative: falseNegativeCost, falsePositive: falsePositiveCost };
    const best = bestThreshold(costs);
    const { missed, falseAlarms, total } = expectedCost(costs, threshold);
    // The rule jumps at the threshold: its cost just below it, and from it on.
    const below = [...places.filter((p) => p < threshold), threshold];
    const from = [threshold, ...places.filter((p) => p > threshold)];
    return {
      best,
      bestScore: Math.log(best / (1 - best)),
      cost: total,
      bestCost: expectedCost(costs, best).total,
      missedCost: missed,
      falseAlarmCost: falseAlarms,
      costAtOnce: costOfDecision(costs, threshold, threshold),
      rule: {
        x: [...below, ...from],
        y: [
          ...below.map((p) => falseNegativeCost * p),
          ...from.map((p) => costOfDecision(costs, threshold, p)),
        ],
      },
      sayNegative: { x: [0, 1], y: [0, falseNegativeCost] },
      sayPositive: { x: [0, 1], y: [falsePositiveCost, 0] },
      totals: { x: places, y: places.map((t) => expectedCost(costs, t).total) },
      missedCosts: { x: places, y: places.map((t) => expectedCost(costs, t).missed) },
      falseAlarmCosts: { x: places, y: places.map((t) => expectedCost(costs, t).falseAlarms) },
    };
  },
});

const largest = ({ params }: { params: { falseNegativeCost: number; falsePositiveCost: number } }) =>
  Math.max(params.falseNegativeCost, params.falsePositiveCost);

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'ruleTitle',
      x: { label: 'probability', min: 0, max: 1 },
      y: { label: 'costAxis', min: 0, max: largest },
      series: [
        { label: 'rule', as: 'area', colour: 4 },
        { label: 'sayNegative', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'sayPositive', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [{ label: 'thresholdMark', axis: 'x', colour: 6, at: ({ params }) => params.threshold }],
      handles: [{ x: 'threshold' }],
    },
    {
      view: 'chart',
      title: 'costTitle',
      x: { label: 'thresholdAxis', min: 0, max: 1 },
      y: { label: 'costAxis', min: 0 },
      series: [
        { label: 'totals', as: 'line', colour: 4 },
        { label: 'missedCosts', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'falseAlarmCosts', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [{ label: 'bestMark', axis: 'x', colour: 6, dash: 'dotted', at: ({ result }) => result.best }],
      handles: [{ x: 'threshold', y: ({ result }) => result.cost }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'cost', digits: 4 },
        { name: 'bestCost', digits: 4 },
        { name: 'best', digits: 4 },
        { name: 'bestScore', digits: 4 },
        { name: 'missedCost', digits: 4 },
        { name: 'falseAlarmCost', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'equationTitle',
      tex: String.raw`\begin{aligned}p^*&=\frac{c_{FP}}{c_{FP}+c_{FN}}=\frac{\spot{falsePositiveCost}}{\spot{falsePositiveCost}+\spot{falseNegativeCost}}=\spot{best}\\z^*&=\ln\frac{c_{FP}}{c_{FN}}=\spot{bestScore}\end{aligned}`,
      digits: 4,
    },
  ],
  words: {
    title: { en: 'Where to put the threshold', zh: '阈值应取多大？' },
    falseNegativeCost: { en: 'cost of a miss *c*_{FN}', zh: '漏报代价 *c*_{FN}' },
    falsePositiveCost: { en: 'cost of a false alarm *c*_{FP}', zh: '误报代价 *c*_{FP}' },
    threshold: { en: 'threshold *t*', zh: '阈值 *t*' },
    ruleTitle: {
      en: 'Expected cost of a sample with probability *p*',
      zh: '概率为 *p* 的样本的期望代价',
    },
    probability: { en: 'probability *p* of class 1', zh: '属于类别 1 的概率 *p*' },
    costAxis: { en: 'expected cost', zh: '期望代价' },
    rule: { en: 'deciding by *t*', zh: '按阈值 *t* 判定' },
    sayNegative: { en: 'say 0: *c*_{FN}*p*', zh: '判为 0：*c*_{FN}*p*' },
    sayPositive: { en: 'say 1: *c*_{FP}(1−*p*)', zh: '判为 1：*c*_{FP}(1−*p*)' },
    thresholdMark: { en: '*t*', zh: '*t*' },
    costTitle: { en: 'Mean cost, with *p* uniform on [0, 1]', zh: '平均代价（*p* 在 [0, 1] 上均匀分布）' },
    thresholdAxis: { en: 'threshold *t*', zh: '阈值 *t*' },
    totals: { en: 'mean cost', zh: '平均代价' },
    missedCosts: { en: 'from misses', zh: '其中漏报' },
    falseAlarmCosts: { en: 'from false alarms', zh: '其中误报' },
    bestMark: { en: 'best', zh: '最优阈值' },
    cost: { en: 'mean cost at *t*', zh: '阈值 *t* 的平均代价' },
    bestCost: { en: 'least mean cost', zh: '最小平均代价' },
    best: { en: 'best threshold', zh: '最优阈值' },
    bestScore: { en: 'its score *z*', zh: '最优阈值对应的得分 *z*' },
    missedCost: { en: 'of it from misses', zh: '其中漏报' },
    falseAlarmCost: { en: 'of it from false alarms', zh: '其中误报' },
    equationTitle: common.withTheseNumbers,
  },
  summary: {
    en: ({ params, result, number }) =>
      `With the threshold at ${number(params.threshold, { as: 'tick' })} a sample costs ${number(result.cost, { as: 'tick' })} on average: ${number(result.missedCost, { as: 'tick' })} from misses, ${number(result.falseAlarmCost, { as: 'tick' })} from false alarms. The two decisions cost the same at p = ${number(result.best, { as: 'tick' })}.`,
    zh: ({ params, result, number }) =>
      `阈值取 ${number(params.threshold, { as: 'tick' })} 时，每个样本的平均代价为 ${number(result.cost, { as: 'tick' })}，其中漏报占 ${number(result.missedCost, { as: 'tick' })}，误报占 ${number(result.falseAlarmCost, { as: 'tick' })}。在 p = ${number(result.best, { as: 'tick' })} 处，两种判定的期望代价相等。`,
  },
});
