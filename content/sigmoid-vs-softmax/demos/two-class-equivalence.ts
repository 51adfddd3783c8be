// A softmax of two logits in the plane of the logits: only the difference counts, and a sigmoid gives the same number.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { twoClassOutput } from '../../../src/math/output-layer/two-class';

const largest = 10;
const wide = Array.from({ length: 161 }, (_, k) => (2 * largest * (k - 80)) / 80);
const sparse = Array.from({ length: 21 }, (_, k) => k - largest);
const levels = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99];
const logit = (value: number) => number({ min: -largest, max: largest, step: 0.1, value });
const sigmoidCurve = { x: wide, y: wide.map(sigmoid) };

export const model = defineModel({
  id: 'two-class-equivalence',
  params: { logit1: logit(1.3), logit0: logit(-0.4), label: choice(['1', '0'], '1') },
  compute({ logit1, logit0, label }) {
    const y = label === '1' ? 1 : 0;
    const output = twoClassOutput(logit1, logit0, y);
    const difference = logit1 - logit0;
    // Where the line of the same difference leaves the picture.
    const low = Math.max(-largest, -largest - difference);
    const high = Math.min(largest, largest - difference);
    return {
      ...output,
      difference,
      decision: Math.abs(difference) < 1e-9 ? 'tie' : difference > 0 ? 'class1' : 'class0',
      sigmoidCurve,
      softmaxPoints: {
        x: sparse.map((z) => z - logit0),
        y: sparse.map((z) => twoClassOutput(z, logit0, y).softmax),
      },
      sameDifference: { x: [low, high], y: [low + difference, high + difference] },
      boundary: { x: [-largest, largest], y: [-largest, largest] },
      point: { x: [logit0], y: [logit1] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      x: { label: 'logit0', min: -largest, max: largest },
      y: { label: 'logit1', min: -largest, max: largest },
      field: () => ({ key: 'p', value: (x, y) => sigmoid(y - x), levels }),
      series: [
        { label: 'boundary', as: 'line', colour: 1 },
        { label: 'sameDifference', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'point', as: 'points', colour: 4 },
      ],
      handles: [{ x: 'logit0', y: 'logit1' }],
    },
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'difference', min: -2 * largest, max: 2 * largest },
      y: { label: 'p', min: 0, max: 1 },
      series: [
        { label: 'sigmoidCurve', as: 'line', colour: 1 },
        { label: 'softmaxPoints', as: 'points', colour: 2, shape: 'cross' },
      ],
      marks: [{ label: 'threshold', axis: 'y', colour: 6, dash: 'dotted', at: 0.5 }],
      handles: [
        {
          x: {
            parameter: 'logit1',
            toPlace: (value, { params }) => value - params.logit0,
            toValue: (place, { params }) => place + params.logit0,
          },
          y: ({ result }) => result.sigmoid,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'softmax', digits: 6 },
        { name: 'sigmoid', digits: 6 },
        { name: 'difference', digits: 4, as: 'tick' },
        'decision',
        { name: 'softmaxGradient', digits: 4 },
        { name: 'sigmoidGradient', digits: 4 },
        { name: 'softmaxMove', digits: 4 },
        { name: 'sigmoidMove', digits: 4 },
        { name: 'loss', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'formula',
      tex: String.raw`\begin{aligned}\frac{e^{z_1}}{e^{z_1}+e^{z_0}}&=\frac{\spot{power1}}{\spot{power1}+\spot{power0}}=\spot{softmax}\\ \frac1{1+e^{-(z_1-z_0)}}&=\frac1{1+\spot{quotient}}=\spot{sigmoid}\end{aligned}`,
      spots: ({ params, result }) => ({
        power1: Math.exp(params.logit1),
        power0: Math.exp(params.logit0),
        quotient: Math.exp(-result.difference),
      }),
      digits: 5,
    },
    {
      view: 'code',
      title: 'inNumPy',
      source: `import numpy as np

z = np.array([‹logit1›, ‹logit0›])
powers = np.exp(z - z.max())
powers[0] / powers.sum()         # ‹softmax›
1 / (1 + np.exp(-(z[0] - z[1])))  # ‹sigmoid›`,
      gives: {
        softmax: ({ logit1, logit0 }) => {
          const highest = Math.max(logit1, logit0);
          return Math.exp(logit1 - highest) / (Math.exp(logit1 - highest) + Math.exp(logit0 - highest));
        },
        sigmoid: ({ logit1, logit0 }) => 1 / (1 + Math.exp(-(logit1 - logit0))),
      },
    },
  ],
  words: {
    title: { en: 'Two logits or one?', zh: '两个得分还是一个？' },
    logit1: { en: 'logit *z*_1 of class 1', zh: '类别 1 的得分 *z*_1' },
    logit0: { en: 'logit *z*_0 of class 0', zh: '类别 0 的得分 *z*_0' },
    label: { en: 'true class', zh: '真实类别' },
    'label.1': same('1'),
    'label.0': same('0'),
    planeTitle: {
      en: 'Where is *p*_1 the same? Contours 0.01 to 0.99',
      zh: '哪些点的 *p*_1 相同？等高线从 0.01 到 0.99',
    },
    sameDifference: { en: 'same *z*_1 − *z*_0', zh: '*z*_1 − *z*_0 相同' },
    boundary: { en: '*p*_1 = ½', zh: '*p*_1 = ½' },
    point: { en: 'the two logits', zh: '两个得分' },
    curveTitle: { en: 'The softmax of two lies on one sigmoid', zh: '两类 softmax 落在 sigmoid 曲线上' },
    difference: { en: 'difference *z*_1 − *z*_0', zh: '得分之差 *z*_1 − *z*_0' },
    p: { en: 'probability *p*_1', zh: '概率 *p*_1' },
    sigmoidCurve: { en: '*σ*(*z*_1 − *z*_0)', zh: '*σ*(*z*_1 − *z*_0)' },
    softmaxPoints: {
      en: 'softmax(*z*_1, *z*_0)_1 for this *z*_0',
      zh: '此 *z*_0 下的 softmax(*z*_1, *z*_0)_1',
    },
    threshold: { en: 'threshold ½', zh: '阈值 ½' },
    softmax: { en: 'softmax(*z*_1, *z*_0)_1', zh: 'softmax(*z*_1, *z*_0)_1' },
    sigmoid: same('*σ*(*z*_1 − *z*_0)'),
    decision: { en: 'decision, by arg max and by ½ alike', zh: '判定（取最大值与阈值 ½ 一致）' },
    class1: { en: 'class 1', zh: '类别 1' },
    class0: { en: 'class 0', zh: '类别 0' },
    tie: { en: 'a tie', zh: '相等' },
    softmaxGradient: { en: 'softmax: gradient by *z*_1, *z*_0', zh: 'softmax 对 *z*_1、*z*_0 的梯度' },
    sigmoidGradient: { en: 'sigmoid: gradient by its logit', zh: 'sigmoid 对得分的梯度' },
    softmaxMove: {
      en: 'softmax: a step with *η* = 1 adds to the difference',
      zh: 'softmax 一步（*η* = 1）后得分之差的改变量',
    },
    sigmoidMove: {
      en: 'sigmoid: a step with *η* = 1 adds to the logit',
      zh: 'sigmoid 一步（*η* = 1）后得分的改变量',
    },
    loss: { en: 'cross-entropy of either', zh: '交叉熵（两者相等）' },
    formula: common.withTheseNumbers,
    inNumPy: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number }) =>
      `With the difference ${number(result.difference, { as: 'tick' })}, softmax and sigmoid both give class 1 the probability ${number(result.softmax)}. If class ${params.label} is true, the difference moves by ${number(result.softmaxMove)} in a step with η = 1, a single logit by ${number(result.sigmoidMove)}.`,
    zh: ({ params, result, number }) =>
      `得分之差为 ${number(result.difference, { as: 'tick' })}，softmax 与 sigmoid 给出的类别 1 的概率都是 ${number(result.softmax)}。真实类别为 ${params.label}，取 η = 1 更新一步，得分之差改变 ${number(result.softmaxMove)}；若只有一个得分，则改变 ${number(result.sigmoidMove)}。`,
  },
});
