// The ROC curve over the table of all pairs: what lies under it are the pairs that the positive sample wins, and half of the ties.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { model, mostSamples } from './auc-rank/model';
import { remark, summary } from './auc-rank/sentences';

export { model };

const places = Array.from({ length: mostSamples }, (_, i) => `sample${i + 1}`);

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pairsTitle',
      x: { label: 'fprAxis', min: 0, max: 1 },
      y: { label: 'tprAxis', min: 0, max: 1 },
      map: {
        categories: [
          { label: 'won', colour: 3 },
          { label: 'tied', colour: 4 },
          { label: 'lost', colour: 6 },
        ],
        cells: ({ result: { positives, negatives } }) => ({
          key: [...positives, '/', ...negatives].join(),
          columns: Math.max(1, negatives.length),
          rows: Math.max(1, positives.length),
          cells:
            positives.length * negatives.length === 0
              ? Array.from({ length: Math.max(1, positives.length) }, () =>
                  Array.from({ length: Math.max(1, negatives.length) }, () => -1),
                )
              : positives.map((high) => negatives.map((low) => (high > low ? 0 : high === low ? 1 : 2))),
        }),
      },
      series: [
        { label: 'pairBorders', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'rocLine', as: 'path', colour: 1 },
        { label: 'rocPoint', as: 'points', colour: 2 },
      ],
      handles: [
        {
          x: ({ result }) => result.rocPoint?.x[0] ?? null,
          y: {
            parameter: 'threshold',
            toPlace: (_, { result }) => result.recall ?? 0,
            // The score of the positive sample that comes in last.
            toValue: (place: number, { result: { positives } }) =>
              positives[Math.min(positives.length, Math.round(place * positives.length)) - 1] ?? 1,
          },
        },
      ],
    },
    {
      view: 'chart',
      title: 'scoresTitle',
      x: { label: 'score', min: 0, max: 1 },
      y: {
        label: 'sampleAxis',
        min: 0.3,
        max: ({ result }) => result.size + 0.7,
        names: ({ result }) => places.slice(0, result.size),
      },
      series: [
        { label: 'positivePoints', as: 'points', colour: 3 },
        { label: 'negativePoints', as: 'points', colour: 2, shape: 'cross' },
      ],
      marks: [{ label: 'thresholdMark', axis: 'x', colour: 1, at: ({ params }) => params.threshold }],
      handles: [
        {
          x: { parameter: 'scores', entry: 'each' },
          y: ({ result }, entry) => (entry < result.size ? entry + 1 : null),
        },
        { x: 'threshold', y: () => 0.5 },
      ],
    },
    {
      view: 'chart',
      title: 'prTitle',
      x: { label: 'recallAxis', min: 0, max: 1 },
      y: { label: 'precisionAxis', min: 0, max: 1 },
      series: [
        { label: 'prLine', as: 'area', colour: 5 },
        { label: 'prPoint', as: 'points', colour: 2 },
      ],
    },
    {
      view: 'table',
      title: 'ranksTitle',
      columns: ['sampleAxis', 'score', 'label', 'rank'],
      rows: ({ result }) =>
        result.samples.map(({ score, label, rank }, i) => [places[i]!, score, label, rank]),
      digits: 3,
    },
    {
      view: 'readouts',
      items: [
        { name: 'area', digits: 4 },
        { name: 'areaByRanks', digits: 4 },
        { name: 'f1', digits: 4 },
        { name: 'averagePrecision', digits: 4 },
        { name: 'precision', digits: 4 },
        { name: 'recall', digits: 4 },
        { name: 'pairs' },
        { name: 'rankSum', digits: 4 },
        { name: 'ranks', digits: 3 },
        { name: 'descending', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

s = np.array([‹scoreList›])
y = np.array([‹labelList›])
p, n = s[y == 1], s[y == 0]
won = (p[:, None] > n).mean()
tied = (p[:, None] == n).mean()
won + tied / 2  # ‹area›`,
      spots: ({ result }) => ({
        area: result.area ?? 0,
        scoreList: result.samples.map(({ score }) => String(score)).join(', '),
        labelList: result.samples.map(({ label }) => String(label)).join(', '),
      }),
      when: ({ scores, labels }) => {
        const size = Math.min(scores.length, labels.length);
        return new Set(labels.slice(0, size).map((label) => label >= 0.5)).size === 2;
      },
      gives: {
        area: ({ scores, labels }) => {
          const size = Math.min(scores.length, labels.length);
          const of = (wanted: boolean) =>
            scores.slice(0, size).filter((_, i) => labels[i]! >= 0.5 === wanted);
          const differences = of(true).flatMap((high) => of(false).map((low) => high - low));
          const won = differences.filter((each) => each > 0).length / differences.length;
          return won + differences.filter((each) => each === 0).length / differences.length / 2;
        },
      },
    },
  ],
  words: {
    title: { en: 'AUC: pairs and ranks', zh: 'AUC、样本对与秩' },
    scores: { en: 'scores', zh: '各样本的得分' },
    labels: { en: 'labels', zh: '标签' },
    tieRule: { en: 'ranks of ties', zh: '并列样本的秩' },
    ...optionWords('tieRule', {
      average: { en: 'average', zh: '平均秩' },
      minimum: { en: 'lowest place', zh: '最小位次' },
      maximum: { en: 'highest place', zh: '最大位次' },
      fileOrder: { en: 'order in the file', zh: '按文件中的次序' },
      reversedOrder: { en: 'file reversed', zh: '按文件的逆序' },
    }),
    threshold: { en: 'threshold *t*', zh: '阈值 *t*' },
    pairsTitle: { en: 'ROC over all pairs', zh: 'ROC 曲线与全部样本对' },
    fprAxis: { en: 'false-positive rate', zh: '假正例率' },
    tprAxis: { en: 'true-positive rate', zh: '真正例率' },
    won: { en: 'positive higher', zh: '正样本得分高' },
    tied: { en: 'tie', zh: '并列' },
    lost: { en: 'negative higher', zh: '负样本得分高' },
    pairBorders: { en: 'cells of the pairs', zh: '样本对的边界' },
    rocLine: { en: 'ROC curve', zh: 'ROC 曲线' },
    rocPoint: { en: 'this threshold', zh: '当前阈值' },
    scoresTitle: { en: 'The scores', zh: '各样本的得分' },
    score: { en: 'score', zh: '得分' },
    sampleAxis: common.sample,
    ...Object.fromEntries(places.map((place, i) => [place, same(String(i + 1))])),
    positivePoints: { en: 'positive', zh: '正类' },
    negativePoints: { en: 'negative', zh: '负类' },
    thresholdMark: { en: '*t*', zh: '*t*' },
    prTitle: { en: 'P–R curve', zh: 'P-R 曲线' },
    recallAxis: { en: 'recall', zh: '召回率' },
    precisionAxis: { en: 'precision', zh: '精确率' },
    prLine: { en: 'average precision', zh: '平均精确率' },
    prPoint: { en: 'this threshold', zh: '当前阈值' },
    ranksTitle: { en: 'Scores and ranks', zh: '得分与秩' },
    label: { en: 'label', zh: '标签' },
    rank: { en: 'rank', zh: '秩' },
    area: { en: 'AUC by pairs', zh: '由样本对得到的 AUC' },
    areaByRanks: { en: 'by ranks', zh: '由秩得到的结果' },
    pairs: { en: 'pairs won, tied, lost', zh: '正样本得分高、并列、得分低的样本对' },
    rankSum: { en: 'rank sum of positives', zh: '正样本的秩和' },
    ranks: { en: 'ranks', zh: '各样本的秩' },
    f1: { en: 'F1 at *t*', zh: '阈值 *t* 处的 F1' },
    precision: { en: 'precision at *t*', zh: '阈值 *t* 处的精确率' },
    recall: { en: 'recall at *t*', zh: '阈值 *t* 处的召回率' },
    averagePrecision: { en: 'average precision', zh: '平均精确率' },
    descending: { en: 'ranked from the highest', zh: '从高到低排秩的结果' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
