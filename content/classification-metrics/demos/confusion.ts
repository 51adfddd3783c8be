// One threshold, and everything made of the four counts moves with it: matrix, precision, recall, F1, and a point on two curves.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { fScore } from '../../../src/math/metrics/binary-metrics';
import { normalQuantile } from '../../../src/math/normal';
import { flow } from './confusion/flow';
import { model } from './confusion/model';
import { remark, summary } from './confusion/sentences';

export { model };

/** The threshold that leaves such a share of a class above it. */
const thresholdFor = (mean: number, share: number): number =>
  mean - normalQuantile(Math.min(0.9999, Math.max(0.0001, share)));

export default showDemo(model, {
  inputTables: [
    {
      title: 'countsTitle',
      columns: ['truth', 'calledPositive', 'calledNegative'],
      rows: [
        { label: 'positive', cells: ['truePositives', 'falseNegatives'] },
        { label: 'negative', cells: ['falsePositives', 'trueNegatives'] },
      ],
    },
  ],
  views: [
    {
      view: 'chart',
      title: 'scoresTitle',
      x: { label: 'score', min: ({ result }) => result.least, max: ({ result }) => result.most },
      y: { label: 'densityAxis', min: 0, max: 0.42 },
      series: [
        { label: 'tnPart', as: 'area', colour: 6 },
        { label: 'fpPart', as: 'area', colour: 2 },
        { label: 'fnPart', as: 'area', colour: 4 },
        { label: 'tpPart', as: 'area', colour: 3 },
      ],
      marks: [{ label: 'thresholdMark', axis: 'x', colour: 1, at: ({ params }) => params.threshold }],
      handles: [{ x: 'threshold' }],
    },
    flow,
    {
      view: 'chart',
      title: 'rocTitle',
      x: { label: 'fprAxis', min: 0, max: 1 },
      y: { label: 'tprAxis', min: 0, max: 1 },
      series: [
        { label: 'rocLine', as: 'line', colour: 1 },
        { label: 'chance', as: 'line', colour: 6, dash: 'dotted', data: { x: [0, 1], y: [0, 1] } },
        { label: 'rocPoint', as: 'points', colour: 3 },
      ],
      handles: [
        {
          x: ({ result }) => (result.recall === null ? null : result.falsePositiveRate),
          y: {
            parameter: 'threshold',
            toPlace: (_, { result }) => result.recall ?? 0,
            toValue: (place: number, { result }) => thresholdFor(result.positives.mean, place),
          },
        },
      ],
    },
    {
      view: 'chart',
      title: 'prTitle',
      x: { label: 'recallAxis', min: 0, max: 1 },
      y: { label: 'precisionAxis', min: 0, max: 1 },
      series: [
        { label: 'prLine', as: 'line', colour: 1 },
        { label: 'prPoint', as: 'points', colour: 3 },
      ],
      handles: [
        {
          x: {
            parameter: 'threshold',
            toPlace: (_, { result }) => result.recall ?? 0,
            toValue: (place: number, { result }) => thresholdFor(result.positives.mean, place),
          },
          y: ({ result }) => (result.recall === null ? null : result.precision),
        },
      ],
    },
    {
      view: 'chart',
      title: 'measuresTitle',
      x: { label: 'thresholdAxis', min: -4, max: 4 },
      y: { label: 'measureAxis', min: 0, max: 1 },
      series: [
        { label: 'precisions', as: 'line', colour: 2 },
        { label: 'recalls', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'f1s', as: 'line', colour: 1 },
        { label: 'accuracies', as: 'line', colour: 6, dash: 'dotted' },
      ],
      marks: [{ label: 'thresholdMark', axis: 'x', colour: 4, at: ({ params }) => params.threshold }],
      handles: [{ x: 'threshold' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'precision', digits: 4 },
        { name: 'recall', digits: 4 },
        { name: 'f1', digits: 4 },
        { name: 'arithmeticMean', digits: 4 },
        { name: 'accuracy', digits: 4 },
        { name: 'area', digits: 4 },
        { name: 'matrix' },
        { name: 'specificity', digits: 4 },
        { name: 'mcc', digits: 4 },
        { name: 'f2', digits: 4 },
        { name: 'fHalf', digits: 4 },
      ],
    },
    {
      view: 'table',
      title: 'matrixTitle',
      columns: ['truth', 'calledPositive', 'calledNegative', 'together'],
      rows: ({ result: { counts } }) => [
        [
          'positive',
          counts.truePositives,
          counts.falseNegatives,
          counts.truePositives + counts.falseNegatives,
        ],
        [
          'negative',
          counts.falsePositives,
          counts.trueNegatives,
          counts.falsePositives + counts.trueNegatives,
        ],
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `tp, fp, fn, tn = ‹truePositives›, ‹falsePositives›, ‹falseNegatives›, ‹trueNegatives›
precision = tp / (tp + fp)  # ‹precision›
recall = tp / (tp + fn)  # ‹recall›
f1 = 2 * tp / (2 * tp + fp + fn)  # ‹f1›
accuracy = (tp + tn) / (tp + fp + fn + tn)  # ‹accuracy›`,
      spots: ({ result }) => ({
        precision: result.precision ?? 0,
        recall: result.recall ?? 0,
        f1: result.f1 ?? 0,
        accuracy: result.accuracy ?? 0,
      }),
      // The four counts are those at the threshold 0, and nothing may be divided by 0.
      when: ({ threshold, truePositives }) => threshold === 0 && truePositives > 0,
      gives: {
        precision: ({ truePositives: tp, falsePositives: fp }) => tp / (tp + fp),
        recall: ({ truePositives: tp, falseNegatives: fn }) => tp / (tp + fn),
        f1: (counts) => fScore(counts),
        accuracy: ({ truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn }) =>
          (tp + tn) / (tp + fp + fn + tn),
      },
    },
  ],
  words: {
    title: { en: 'One threshold moves all measures', zh: '移动阈值，各指标随之改变' },
    threshold: { en: 'threshold *t*', zh: '阈值 *t*' },
    truePositives: { en: 'TP at *t* = 0', zh: '*t* = 0 时的 TP' },
    falsePositives: { en: 'FP at *t* = 0', zh: '*t* = 0 时的 FP' },
    falseNegatives: { en: 'FN at *t* = 0', zh: '*t* = 0 时的 FN' },
    trueNegatives: { en: 'TN at *t* = 0', zh: '*t* = 0 时的 TN' },
    countsTitle: { en: 'Counts at the threshold 0', zh: '阈值为 0 时的计数' },
    truth: { en: 'true class', zh: '真实类别' },
    calledPositive: { en: 'called positive', zh: '判为正类' },
    calledNegative: { en: 'called negative', zh: '判为负类' },
    positive: { en: 'positive', zh: '正类' },
    negative: { en: 'negative', zh: '负类' },
    together: { en: 'in all', zh: '合计' },
    scoresTitle: { en: 'Scores of both classes', zh: '两类得分' },
    score: { en: 'score', zh: '得分' },
    densityAxis: { en: 'density within the class', zh: '类内密度' },
    tnPart: { en: 'TN', zh: 'TN' },
    fpPart: { en: 'FP', zh: 'FP' },
    fnPart: { en: 'FN', zh: 'FN' },
    tpPart: { en: 'TP', zh: 'TP' },
    thresholdMark: { en: '*t*', zh: '*t*' },
    flowTitle: { en: 'Flow', zh: '样本流向' },
    forwardCounts: { en: 'samples', zh: '样本数' },
    backwardShares: { en: 'share', zh: '占比' },
    positiveNode: same('*y*=1'),
    negativeNode: same('*y*=0'),
    calledPositiveNode: same('*ŷ*=1'),
    calledNegativeNode: same('*ŷ*=0'),
    TP: same('TP'),
    FN: same('FN'),
    FP: same('FP'),
    TN: same('TN'),
    recallEdge: { en: 'recall', zh: '召回率' },
    fprEdge: same('FPR'),
    precisionEdge: { en: 'precision', zh: '精确率' },
    rocTitle: { en: 'ROC', zh: 'ROC 曲线' },
    fprAxis: { en: 'false-positive rate', zh: '假正例率' },
    tprAxis: { en: 'true-positive rate', zh: '真正例率' },
    rocLine: { en: 'all thresholds', zh: '全部阈值' },
    chance: { en: 'guessing', zh: '随机猜测' },
    rocPoint: { en: 'this threshold', zh: '当前阈值' },
    prTitle: { en: 'P–R curve', zh: 'P-R 曲线' },
    recallAxis: { en: 'recall', zh: '召回率' },
    precisionAxis: { en: 'precision', zh: '精确率' },
    prLine: { en: 'all thresholds', zh: '全部阈值' },
    prPoint: { en: 'this threshold', zh: '当前阈值' },
    measuresTitle: { en: 'Measures', zh: '各项指标' },
    thresholdAxis: { en: 'threshold *t*', zh: '阈值 *t*' },
    measureAxis: { en: 'measure', zh: '指标' },
    precisions: { en: 'precision', zh: '精确率' },
    recalls: { en: 'recall', zh: '召回率' },
    f1s: { en: 'F1', zh: 'F1' },
    accuracies: { en: 'accuracy', zh: '准确率' },
    precision: { en: 'precision', zh: '精确率' },
    recall: { en: 'recall', zh: '召回率' },
    f1: { en: 'F1', zh: 'F1' },
    accuracy: { en: 'accuracy', zh: '准确率' },
    matrix: same('TP, FP, FN, TN'),
    specificity: { en: 'specificity', zh: '特异度' },
    mcc: same('MCC'),
    f2: same('F2'),
    fHalf: same('F0.5'),
    arithmeticMean: { en: '(P + R)/2', zh: '(P + R)/2' },
    area: { en: 'AUC of the bell curves', zh: '钟形曲线的 AUC' },
    matrixTitle: { en: 'Confusion matrix', zh: '混淆矩阵' },
    code: common.inPython,
  },
  summary,
  remark,
});
