// Copies made before the split: how likely a copy in the test set has a twin in the training set.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, number } from '../../../src/demo/parameters';
import { twinProbability } from '../../../src/math/imbalance/copy-leak';

const counts = Array.from({ length: 10 }, (_, i) => i + 1);
const shares = Array.from({ length: 46 }, (_, i) => (i + 5) / 100);

export const model = defineModel({
  id: 'leak-oversample',
  params: {
    copies: integer({ min: 1, max: 10, value: 2 }),
    testShare: number({ min: 0.05, max: 0.5, step: 0.01, value: 0.2 }),
  },
  compute({ copies, testShare }) {
    const twin = twinProbability(copies, testShare);
    return {
      twin,
      unseen: 1 - twin,
      byCopies: { x: counts, y: counts.map((count) => twinProbability(count, testShare)) },
      byShare: { x: shares, y: shares.map((share) => twinProbability(copies, share)) },
      copiesHere: { x: [copies], y: [twin] },
      shareHere: { x: [testShare], y: [twin] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'copiesTitle',
      x: { label: 'copies', min: 0.5, max: 10.5 },
      y: { label: 'twinAxis', min: 0, max: 1, percent: true },
      series: [
        { label: 'byCopies', as: 'bars', colour: 2 },
        { label: 'copiesHere', as: 'points', colour: 1 },
      ],
      handles: [{ x: 'copies', y: ({ result }) => result.twin }],
    },
    {
      view: 'chart',
      title: 'shareTitle',
      x: { label: 'testShare', min: 0, max: 0.55 },
      y: { label: 'twinAxis', min: 0, max: 1, percent: true },
      series: [
        { label: 'byShare', as: 'line', colour: 2 },
        { label: 'shareHere', as: 'points', colour: 1 },
      ],
      handles: [{ x: 'testShare', y: ({ result }) => result.twin }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'twin', digits: 12, as: 'tick' },
        { name: 'unseen', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: '1 - ‹testShare› ** (‹copies› - 1)  # ‹twin›',
      gives: { twin: ({ copies, testShare }) => 1 - testShare ** (copies - 1) },
    },
  ],
  words: {
    title: { en: 'Copies made before the split', zh: '划分之前的复制' },
    copies: { en: 'copies *k* of each sample', zh: '每个样本的份数 *k*' },
    testShare: { en: 'test share *s*', zh: '测试集比例 *s*' },
    copiesTitle: { en: 'A twin in training', zh: '训练集中有相同样本的概率' },
    twinAxis: { en: 'probability of a twin', zh: '有相同样本的概率' },
    byCopies: { en: 'for each number of copies', zh: '各份数的概率' },
    copiesHere: { en: 'this number', zh: '当前的份数' },
    shareTitle: { en: 'By the test share', zh: '随测试集比例的变化' },
    byShare: { en: 'for each share', zh: '各比例的概率' },
    shareHere: { en: 'this share', zh: '当前的比例' },
    twin: { en: 'a test copy has a twin in training', zh: '测试副本在训练集中有相同样本的概率' },
    unseen: { en: 'it is really new', zh: '测试副本确为新样本的概率' },
    code: common.inPython,
  },
  summary: {
    en: ({ params, result, number: say }) =>
      params.copies === 1
        ? 'Nothing is copied: no test sample has a twin in the training set.'
        : `Each sample stands in the data ${say(params.copies)} times. A copy in the test set has a twin in the training set with probability ${say(result.twin, { digits: 12, as: 'tick' })}.`,
    zh: ({ params, result, number: say }) =>
      params.copies === 1
        ? '没有复制，测试样本在训练集中没有相同的样本。'
        : `每个样本在数据中有 ${say(params.copies)} 份，测试集中的副本在训练集中有相同样本的概率为 ${say(result.twin, { digits: 12, as: 'tick' })}。`,
  },
});
