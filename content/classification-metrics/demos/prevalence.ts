// The same classifier in populations with more and fewer positives: the ROC point stays, precision does not.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { geometricGrid } from '../../../src/math/geometric-grid';
import { fScore } from '../../../src/math/metrics/binary-metrics';
import { posterior, testShares } from '../../../src/math/probability/repeated-tests';

const [leastPrevalence, mostPrevalence] = [0.001, 0.5];
const prevalences = geometricGrid(leastPrevalence, mostPrevalence, 100);

/** The four shares of all samples; the classifier is a test with this sensitivity and specificity. */
function sharesAt(prevalence: number, truePositiveRate: number, falsePositiveRate: number) {
  const test = {
    prior: prevalence,
    sensitivity: truePositiveRate,
    specificity: 1 - falsePositiveRate,
    tests: 1,
  };
  const { truePositive, falsePositive, falseNegative, trueNegative } = testShares(test);
  return {
    // Never null: the true-positive rate is at least ½.
    precision: posterior(test)!,
    f1: fScore({
      truePositives: truePositive,
      falsePositives: falsePositive,
      falseNegatives: falseNegative,
      trueNegatives: trueNegative,
    })!,
    accuracy: truePositive + trueNegative,
    truePositive,
    falsePositive,
  };
}

export const model = defineModel({
  id: 'prevalence',
  params: {
    prevalence: number({ min: leastPrevalence, max: mostPrevalence, step: 0.001, value: 0.01, scale: 'log' }),
    truePositiveRate: number({ min: 0.5, max: 1, step: 0.01, value: 0.9 }),
    falsePositiveRate: number({ min: 0, max: 0.2, step: 0.005, value: 0.05 }),
  },
  compute({ prevalence, truePositiveRate, falsePositiveRate }) {
    const now = sharesAt(prevalence, truePositiveRate, falsePositiveRate);
    const curve = prevalences.map((each) => sharesAt(each, truePositiveRate, falsePositiveRate));
    return {
      precision: now.precision,
      f1: now.f1,
      accuracy: now.accuracy,
      alarmsPerHit: now.falsePositive / now.truePositive,
      precisionCurve: { x: prevalences, y: curve.map(({ precision }) => precision) },
      f1Curve: { x: prevalences, y: curve.map(({ f1 }) => f1) },
      accuracyCurve: { x: prevalences, y: curve.map(({ accuracy }) => accuracy) },
      precisionPoint: { x: [prevalence], y: [now.precision] },
      rocPoint: { x: [falsePositiveRate], y: [truePositiveRate] },
      calls: { x: [1, 2], y: [10_000 * now.truePositive, 10_000 * now.falsePositive] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'precisionTitle',
      x: { label: 'prevalenceAxis', scale: 'log', min: leastPrevalence, max: mostPrevalence },
      y: { label: 'measureAxis', min: 0, max: 1 },
      series: [
        { label: 'precisionCurve', as: 'line', colour: 2 },
        { label: 'f1Curve', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'accuracyCurve', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'precisionPoint', as: 'points', colour: 2 },
      ],
      handles: [{ x: 'prevalence', y: ({ result }) => result.precision }],
    },
    {
      view: 'chart',
      title: 'rocTitle',
      x: { label: 'fprAxis', min: 0, max: 1 },
      y: { label: 'tprAxis', min: 0, max: 1 },
      series: [
        { label: 'chance', as: 'line', colour: 6, dash: 'dotted', data: { x: [0, 1], y: [0, 1] } },
        { label: 'rocPoint', as: 'points', colour: 3 },
      ],
      handles: [{ x: 'falsePositiveRate', y: 'truePositiveRate' }],
    },
    {
      view: 'chart',
      title: 'callsTitle',
      x: { label: 'callsAxis', min: 0.4, max: 2.6, names: ['rightly', 'wrongly'] },
      y: { label: 'samplesAxis', min: 0 },
      series: [{ label: 'calls', as: 'bars', colour: 4 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'precision', digits: 4 },
        { name: 'f1', digits: 4 },
        { name: 'accuracy', digits: 4 },
        { name: 'alarmsPerHit', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{aligned}P&=\frac{\pi\,\mathrm{TPR}}{\pi\,\mathrm{TPR}+(1-\pi)\,\mathrm{FPR}}\\&=\frac{\spot{prevalence}\cdot\spot{truePositiveRate}}{\spot{prevalence}\cdot\spot{truePositiveRate}+\spot{rest}\cdot\spot{falsePositiveRate}}\\&=\spot{precision}\end{aligned}`,
      spots: ({ params }) => ({ rest: 1 - params.prevalence }),
    },
    {
      view: 'code',
      title: 'code',
      source: `pi, tpr, fpr = ‹prevalence›, ‹truePositiveRate›, ‹falsePositiveRate›
pi * tpr / (pi * tpr + (1 - pi) * fpr)  # ‹precision›`,
      gives: {
        precision: ({ prevalence: pi, truePositiveRate: tpr, falsePositiveRate: fpr }) =>
          (pi * tpr) / (pi * tpr + (1 - pi) * fpr),
      },
    },
  ],
  words: {
    title: { en: 'Precision depends on the prevalence', zh: '精确率与正类占比' },
    prevalence: { en: 'prevalence *π*', zh: '正类占比 *π*' },
    truePositiveRate: { en: 'true-positive rate', zh: '真正例率' },
    falsePositiveRate: { en: 'false-positive rate', zh: '假正例率' },
    precisionTitle: { en: 'Measures by prevalence', zh: '指标随正类占比的变化' },
    prevalenceAxis: { en: 'prevalence *π*', zh: '正类占比 *π*' },
    measureAxis: { en: 'measure', zh: '指标' },
    precisionCurve: { en: 'precision', zh: '精确率' },
    f1Curve: { en: 'F1', zh: 'F1' },
    accuracyCurve: { en: 'accuracy', zh: '准确率' },
    precisionPoint: { en: 'here', zh: '当前' },
    rocTitle: { en: 'ROC', zh: 'ROC 曲线' },
    fprAxis: { en: 'false-positive rate', zh: '假正例率' },
    tprAxis: { en: 'true-positive rate', zh: '真正例率' },
    chance: { en: 'guessing', zh: '随机猜测' },
    rocPoint: { en: 'this classifier', zh: '当前分类器' },
    callsTitle: { en: 'Called positive of 10 000', zh: '每万个样本的 TP 与 FP' },
    callsAxis: { en: 'called positive', zh: '判为正类' },
    rightly: same('TP'),
    wrongly: same('FP'),
    samplesAxis: { en: 'samples', zh: '样本数' },
    calls: { en: 'samples', zh: '样本数' },
    precision: { en: 'precision', zh: '精确率' },
    f1: { en: 'F1', zh: 'F1' },
    accuracy: { en: 'accuracy', zh: '准确率' },
    alarmsPerHit: { en: 'false alarms per hit, FP/TP', zh: '误报与真正例之比 FP/TP' },
    rule: common.withTheseNumbers,
    code: common.inPython,
  },
  summary: {
    en: ({ params, result, number }) =>
      `With a prevalence of ${number(params.prevalence, { digits: 3, as: 'percent' })}, a true-positive rate of ${number(params.truePositiveRate, { as: 'tick' })} and a false-positive rate of ${number(params.falsePositiveRate, { as: 'tick' })}, precision is ${number(result.precision, { digits: 3 })}. False alarms per hit: ${number(result.alarmsPerHit, { digits: 3 })}. The ROC point does not depend on the prevalence.`,
    zh: ({ params, result, number }) =>
      `正类占比为 ${number(params.prevalence, { digits: 3, as: 'percent' })}，真正例率为 ${number(params.truePositiveRate, { as: 'tick' })}，假正例率为 ${number(params.falsePositiveRate, { as: 'tick' })}，此时精确率为 ${number(result.precision, { digits: 3 })}，平均每个真正例对应 ${number(result.alarmsPerHit, { digits: 3 })} 个误报。ROC 曲线上的点与正类占比无关。`,
  },
});
