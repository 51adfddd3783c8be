// What a class weight does, by class, and what the focal loss does, by how hard a sample is.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, number } from '../../../src/demo/parameters';
import { balancedWeights, focalLoss, focalMinimizer } from '../../../src/math/imbalance/class-weights';

const probabilities = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
const places = [1, 2];

export const model = defineModel({
  id: 'class-weights',
  params: {
    negatives: integer({ min: 10, max: 10_000, value: 950, scale: 'log' }),
    positives: integer({ min: 10, max: 10_000, value: 50, scale: 'log' }),
    probability: number({ min: 0.01, max: 0.99, step: 0.01, value: 0.9 }),
    focusing: number({ min: 0, max: 5, step: 0.1, value: 2 }),
  },
  compute({ negatives, positives, probability, focusing }) {
    const counts = [negatives, positives];
    const weights = balancedWeights(counts);
    const crossEntropy = focalLoss(probability, 0);
    const focal = focalLoss(probability, focusing);
    return {
      negativeWeight: weights[0]!,
      positiveWeight: weights[1]!,
      ratio: negatives / positives,
      offset: Math.log(negatives / positives),
      crossEntropy,
      focal,
      askedOutput: focalMinimizer(probability, focusing),
      kept: (1 - probability) ** focusing,
      sampleCounts: { x: places, y: counts },
      weightedCounts: { x: places, y: counts.map((count, c) => count * weights[c]!) },
      most: Math.max(negatives, positives),
      crossEntropyCurve: { x: probabilities, y: probabilities.map((p) => focalLoss(p, 0)) },
      focalCurve: { x: probabilities, y: probabilities.map((p) => focalLoss(p, focusing)) },
      askedCurve: { x: probabilities, y: probabilities.map((p) => focalMinimizer(p, focusing)) },
      askedHere: { x: [probability], y: [focalMinimizer(probability, focusing)] },
      focalHere: { x: [probability], y: [focal] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'countsTitle',
      x: { label: 'classAxis', min: 0.4, max: 2.6, names: ['negativeClass', 'positiveClass'] },
      y: { label: 'totalAxis', min: 0, max: ({ result }) => 1.1 * result.most },
      series: [
        { label: 'sampleCounts', as: 'bars', colour: 1 },
        { label: 'weightedCounts', as: 'points', colour: 2, shape: 'rect' },
      ],
      handles: [
        { x: () => 1, y: 'negatives' },
        { x: () => 2, y: 'positives' },
      ],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'probabilityAxis', min: 0, max: 1 },
      y: { label: 'lossAxis', min: 0, max: 4.7 },
      series: [
        { label: 'crossEntropyCurve', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'focalCurve', as: 'line', colour: 2 },
        { label: 'focalHere', as: 'points', colour: 2 },
      ],
      handles: [{ x: 'probability', y: ({ result }) => result.focal }],
    },
    {
      view: 'chart',
      title: 'askedTitle',
      x: { label: 'shareAxis', min: 0, max: 1 },
      y: { label: 'askedAxis', min: 0, max: 1 },
      series: [
        { label: 'honest', as: 'line', colour: 1, dash: 'dashed', data: { x: [0, 1], y: [0, 1] } },
        { label: 'askedCurve', as: 'line', colour: 2 },
        { label: 'askedHere', as: 'points', colour: 2 },
      ],
      handles: [{ x: 'probability', y: ({ result }) => result.askedOutput }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'negativeWeight', digits: 4 },
        { name: 'positiveWeight', digits: 4 },
        { name: 'ratio', digits: 4 },
        { name: 'offset', digits: 4 },
        { name: 'crossEntropy', digits: 4 },
        { name: 'focal', digits: 4 },
        { name: 'kept', digits: 4, as: 'tick' },
        { name: 'askedOutput', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{aligned}w_0&=\frac{N}{2n_0}=\frac{\spot{all}}{2\cdot\spot{negatives}}=\spot{negativeWeight}\\w_1&=\frac{N}{2n_1}=\frac{\spot{all}}{2\cdot\spot{positives}}=\spot{positiveWeight}\end{aligned}`,
      spots: ({ params }) => ({ all: params.negatives + params.positives }),
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

counts = np.array([‹negatives›, ‹positives›])
weights = counts.sum() / (2 * counts)
p, gamma = ‹probability›, ‹focusing›
-(1 - p) ** gamma * np.log(p)  # ‹focal›`,
      gives: {
        focal: ({ probability: p, focusing }) => -((1 - p) ** focusing) * Math.log(p),
        negativeWeight: ({ negatives, positives }) => (negatives + positives) / (2 * negatives),
        positiveWeight: ({ negatives, positives }) => (negatives + positives) / (2 * positives),
      },
    },
  ],
  words: {
    title: { en: 'Class weights and focal loss', zh: '类别权重与焦点损失' },
    negatives: { en: 'negative samples', zh: '负样本数' },
    positives: { en: 'positive samples', zh: '正样本数' },
    probability: { en: 'probability *p*', zh: '概率 *p*' },
    focusing: { en: 'focusing exponent *γ*', zh: '聚焦指数 *γ*' },
    countsTitle: { en: 'Total weight of a class', zh: '各类的总权重' },
    classAxis: { en: 'class', zh: '类别' },
    negativeClass: { en: 'negative', zh: '负类' },
    positiveClass: { en: 'positive', zh: '正类' },
    totalAxis: { en: 'samples, sum of weights', zh: '样本数与权重之和' },
    sampleCounts: { en: 'samples', zh: '样本数' },
    weightedCounts: { en: 'sum of the weights', zh: '权重之和' },
    lossTitle: { en: 'Loss of one sample', zh: '单个样本的损失' },
    probabilityAxis: { en: 'probability *p* of the right class', zh: '正确类别的概率 *p*' },
    lossAxis: common.loss,
    crossEntropyCurve: { en: 'cross-entropy', zh: '交叉熵' },
    focalCurve: { en: 'focal loss', zh: '焦点损失' },
    focalHere: { en: 'this sample', zh: '当前样本' },
    negativeWeight: { en: 'weight of a negative', zh: '负样本的权重' },
    positiveWeight: { en: 'weight of a positive', zh: '正样本的权重' },
    ratio: { en: 'one positive counts as … negatives', zh: '一个正样本相当于几个负样本' },
    offset: { en: 'shift of the log-odds', zh: '对数几率的平移量' },
    crossEntropy: { en: 'cross-entropy at *p*', zh: '*p* 处的交叉熵' },
    focal: { en: 'focal loss at *p*', zh: '*p* 处的焦点损失' },
    kept: { en: 'factor (1 − *p*)^γ', zh: '系数 (1 − *p*)^γ' },
    askedTitle: { en: 'Output of least loss', zh: '损失最小的输出' },
    shareAxis: { en: 'true probability *p*', zh: '真实概率 *p*' },
    askedAxis: { en: 'output of least mean loss', zh: '平均损失最小的输出' },
    honest: { en: 'cross-entropy', zh: '交叉熵' },
    askedCurve: { en: 'focal loss', zh: '焦点损失' },
    askedHere: { en: 'this probability', zh: '当前概率' },
    askedOutput: { en: 'output of least focal loss', zh: '焦点损失最小的输出' },
    rule: common.withTheseNumbers,
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number: say }) => {
      const equal = params.negatives === params.positives;
      const weights = equal
        ? 'The classes are equally large: both weights are 1.'
        : `With the weights ${say(result.negativeWeight)} and ${say(result.positiveWeight)} both classes have the same total weight.`;
      const focal =
        params.focusing === 0
          ? `With γ = 0 the focal loss is the cross-entropy, ${say(result.crossEntropy)}.`
          : `If the right class has p = ${say(params.probability, { as: 'tick' })}, the loss falls from ${say(result.crossEntropy)} to ${say(result.focal)}. Where the true probability is ${say(params.probability, { as: 'tick' })}, the focal loss is least at the output ${say(result.askedOutput)}.`;
      return `${weights} ${focal}`;
    },
    zh: ({ params, result, number: say }) => {
      const equal = params.negatives === params.positives;
      const weights = equal
        ? '两类样本数相同，权重都是 1。'
        : `权重分别取 ${say(result.negativeWeight)} 和 ${say(result.positiveWeight)} 时，两类的总权重相同。`;
      const focal =
        params.focusing === 0
          ? `γ = 0 时焦点损失就是交叉熵，等于 ${say(result.crossEntropy)}。`
          : `正确类别的概率 p = ${say(params.probability, { as: 'tick' })} 时，损失由交叉熵的 ${say(result.crossEntropy)} 变为 ${say(result.focal)}；真实概率为 ${say(params.probability, { as: 'tick' })} 时，焦点损失在输出 ${say(result.askedOutput)} 处最小。`;
      return `${weights}${focal}`;
    },
  },
});
