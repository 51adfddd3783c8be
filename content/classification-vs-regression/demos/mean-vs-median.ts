// One number for five: where the squared and the absolute loss are least, and how hard each value pulls.

import { defineModel, type Sentences, showDemo } from '../../../src/demo/define-demo';
import { choice, list, number } from '../../../src/demo/parameters';
import { quantile } from '../../../src/math/scaling/quantile';
import { mean } from '../../../src/math/statistics';
import { bestConstants, constantLoss, pullOf } from '../../../src/math/target-types/constant-prediction';

const lowest = -100;
const highest = 200;
const sweep = Array.from({ length: 61 }, (_, i) => lowest + ((highest - lowest) * i) / 60);

export const model = defineModel({
  id: 'mean-vs-median',
  params: {
    loss: choice(['squared', 'absolute'], 'squared'),
    prediction: number({ min: lowest, max: highest, step: 0.1, value: 60 }),
    values: list({
      min: lowest,
      max: highest,
      step: 1,
      value: [1, 2, 2, 3, 100],
      minLength: 5,
      maxLength: 6,
    }),
  },
  compute({ loss, prediction, values }) {
    const [low, high] = bestConstants(loss, values);
    const center = mean(values);
    const middle = quantile(values, 0.5);
    const [first, last] = [Math.min(prediction, ...values), Math.max(prediction, ...values)];
    const pad = 0.08 * (last - first) || 1;
    const ends = [first - pad, last + pad] as const;
    const at = Array.from({ length: 121 }, (_, i) => ends[0] + ((ends[1] - ends[0]) * i) / 120)
      .concat(values, center)
      .sort((a, b) => a - b);
    const losses = { x: at, y: at.map((c) => constantLoss(loss, values, c)) };
    const top = Math.max(...losses.y);
    const pulls = values.map((value) => pullOf(loss, value, prediction));
    const places = values.map((_, i) => i + 1);
    const withFifth = (fifth: number) => values.map((value, i) => (i === 4 ? fifth : value));
    const lossNow = constantLoss(loss, values, prediction);
    return {
      lossNow,
      least: constantLoss(loss, values, low),
      minimizers: low === high ? low : [low, high],
      low,
      high,
      mean: center,
      median: middle,
      squaredAtMean: constantLoss('squared', values, center),
      squaredAtMedian: constantLoss('squared', values, middle),
      absoluteAtMean: constantLoss('absolute', values, center),
      absoluteAtMedian: constantLoss('absolute', values, middle),
      pullRight: pulls.reduce((sum, pull) => sum + Math.max(0, pull), 0),
      pullLeft: pulls.reduce((sum, pull) => sum + Math.max(0, -pull), 0),
      ends,
      top: top || 1,
      losses,
      valueDots: { x: values, y: values.map(() => 0) },
      minimum: low === high ? { x: [low], y: [constantLoss(loss, values, low)] } : null,
      flat:
        low === high ? null : { x: [low, high], y: [low, high].map((c) => constantLoss(loss, values, c)) },
      rightward: { x: places, y: pulls.map((pull) => Math.max(0, pull)) },
      leftward: { x: places, y: pulls.map((pull) => Math.min(0, pull)) },
      reach: Math.max(1, ...pulls.map(Math.abs)),
      means: { x: sweep, y: sweep.map((fifth) => mean(withFifth(fifth))) },
      medians: { x: sweep, y: sweep.map((fifth) => quantile(withFifth(fifth), 0.5)) },
    };
  },
});

/** Where the prediction stands to the minimum: the slider has tenths. */
const atMinimum = ({ result }: { result: { lossNow: number; least: number } }): boolean =>
  result.lossNow - result.least <= 1e-9 * (1 + result.least);

const summary: Sentences<typeof model> = {
  en: ({ params, result, number: say }) => {
    const now = `At c = ${say(params.prediction, { as: 'tick' })} the sum of ${params.loss === 'squared' ? 'squares' : 'distances'} is ${say(result.lossNow, { digits: 5 })}`;
    const where =
      params.loss === 'squared'
        ? `at the mean, ${say(result.mean, { as: 'tick' })}`
        : result.low === result.high
          ? `at the median, ${say(result.low, { as: 'tick' })}`
          : `everywhere from ${say(result.low, { as: 'tick' })} to ${say(result.high, { as: 'tick' })}`;
    return atMinimum({ result })
      ? `${now}: the least there is.`
      : `${now}; it is least ${where}, with ${say(result.least, { digits: 5 })}.`;
  },
  zh: ({ params, result, number: say }) => {
    const now = `c = ${say(params.prediction, { as: 'tick' })} 时，${params.loss === 'squared' ? '平方和' : '距离之和'}为 ${say(result.lossNow, { digits: 5 })}`;
    const where =
      params.loss === 'squared'
        ? `在均值 ${say(result.mean, { as: 'tick' })} 处`
        : result.low === result.high
          ? `在中位数 ${say(result.low, { as: 'tick' })} 处`
          : `在 ${say(result.low, { as: 'tick' })} 到 ${say(result.high, { as: 'tick' })} 之间处处`;
    return atMinimum({ result })
      ? `${now}，已是最小值。`
      : `${now}；${where}取最小值 ${say(result.least, { digits: 5 })}。`;
  },
};

const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number: say }) => {
    const [up, down] = [say(result.pullRight), say(result.pullLeft)];
    if (params.loss === 'squared') {
      return `Each value pulls in proportion to its distance: ${up} to the right, ${down} to the left.`;
    }
    return `Each value other than c pulls with strength 1, however far away it is: ${up} to the right, ${down} to the left.`;
  },
  zh: ({ params, result, number: say }) => {
    const [up, down] = [say(result.pullRight), say(result.pullLeft)];
    return params.loss === 'squared'
      ? `每个数的拉力与距离成正比，向右合计 ${up}，向左合计 ${down}。`
      : `凡不等于 c 的取值，无论远近，拉力都是 1，向右合计 ${up}，向左合计 ${down}。`;
  },
};

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'constant', min: ({ result }) => result.ends[0], max: ({ result }) => result.ends[1] },
      y: {
        label: 'sum',
        min: ({ result }) => -0.06 * result.top,
        max: ({ result }) => 1.05 * result.top,
      },
      series: [
        { label: 'losses', as: 'line', colour: 1 },
        { label: 'flat', as: 'line', colour: 3 },
        { label: 'minimum', as: 'points', colour: 3, shape: 'triangle' },
        { label: 'valueDots', as: 'points', colour: 2 },
      ],
      handles: [
        { x: 'prediction', y: ({ result }) => result.lossNow },
        { x: { parameter: 'values', entry: 'each' }, y: () => 0 },
      ],
    },
    {
      view: 'chart',
      title: 'pullTitle',
      x: { label: 'place', min: 0.5, max: ({ params }) => params.values.length + 0.5 },
      y: {
        label: 'pull',
        min: ({ result }) => -1.1 * result.reach,
        max: ({ result }) => 1.1 * result.reach,
      },
      series: [
        { label: 'rightward', as: 'bars', colour: 3 },
        { label: 'leftward', as: 'bars', colour: 2 },
      ],
    },
    {
      view: 'chart',
      title: 'sweepTitle',
      x: { label: 'fifth', min: lowest, max: highest },
      y: { label: 'minimizer' },
      series: [
        { label: 'means', as: 'line', colour: 1 },
        { label: 'medians', as: 'line', colour: 4, dash: 'dashed' },
      ],
      handles: [{ x: { parameter: 'values', entry: 4 }, y: ({ result }) => result.mean }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['predict', 'loss.squared', 'loss.absolute'],
      rows: ({ result }) => [
        ['mean', result.squaredAtMean, result.absoluteAtMean],
        ['median', result.squaredAtMedian, result.absoluteAtMedian],
      ],
      digits: 6,
    },
    {
      view: 'readouts',
      items: [
        { name: 'lossNow', digits: 5 },
        { name: 'pullRight', digits: 4 },
        { name: 'pullLeft', digits: 4 },
        { name: 'mean', digits: 4, as: 'tick' },
        { name: 'median', digits: 4, as: 'tick' },
        { name: 'minimizers', digits: 4, as: 'tick' },
        { name: 'squaredAtMean', digits: 5 },
        { name: 'squaredAtMedian', digits: 5 },
        { name: 'absoluteAtMean', digits: 5 },
        { name: 'absoluteAtMedian', digits: 5 },
      ],
    },
  ],
  words: {
    title: { en: 'One number for all values', zh: '用一个数预测所有取值' },
    loss: { en: 'loss', zh: '损失' },
    'loss.squared': { en: 'squared, Σ(*y*−*c*)²', zh: '平方损失 Σ(*y*−*c*)²' },
    'loss.absolute': { en: 'absolute, Σ|*y*−*c*|', zh: '绝对损失 Σ|*y*−*c*|' },
    prediction: { en: 'prediction *c*', zh: '预测 *c*' },
    values: { en: 'values *y* (five or six)', zh: '取值 *y*（五或六个）' },
    lossTitle: {
      en: 'Loss of the prediction *c*',
      zh: '预测 *c* 的损失',
    },
    constant: { en: 'prediction *c*', zh: '预测 *c*' },
    sum: { en: 'loss', zh: '损失' },
    losses: { en: 'loss of each *c*', zh: '各 *c* 的损失' },
    flat: { en: 'minimum (flat)', zh: '最小值（平坦段）' },
    minimum: { en: 'minimum', zh: '最小值点' },
    valueDots: { en: 'values *y*', zh: '取值 *y*' },
    pullTitle: { en: 'Pull of each value', zh: '各取值的拉力' },
    place: { en: 'value no.', zh: '取值序号' },
    pull: { en: 'pull, −∂loss/∂*c*', zh: '拉力 −∂损失/∂*c*' },
    rightward: { en: 'to the right', zh: '向右' },
    leftward: { en: 'to the left', zh: '向左' },
    sweepTitle: { en: 'When value 5 moves', zh: '第五个数移动时' },
    fifth: { en: 'fifth value', zh: '第五个数' },
    minimizer: { en: 'mean, median', zh: '均值、中位数' },
    means: { en: 'mean', zh: '均值' },
    medians: { en: 'median', zh: '中位数' },
    tableTitle: { en: 'Each winner under both losses', zh: '两种预测在两种损失下的取值' },
    predict: { en: 'predict the', zh: '预测值取' },
    mean: { en: 'mean', zh: '均值' },
    median: { en: 'median', zh: '中位数' },
    lossNow: { en: 'loss at *c*', zh: '*c* 处的损失' },
    pullRight: { en: 'pull to the right', zh: '向右的拉力' },
    pullLeft: { en: 'pull to the left', zh: '向左的拉力' },
    minimizers: { en: 'the loss is least at', zh: '损失最小处' },
    squaredAtMean: { en: 'squared loss at the mean', zh: '均值处的平方损失' },
    squaredAtMedian: { en: 'squared loss at the median', zh: '中位数处的平方损失' },
    absoluteAtMean: { en: 'absolute loss at the mean', zh: '均值处的绝对损失' },
    absoluteAtMedian: { en: 'absolute loss at the median', zh: '中位数处的绝对损失' },
  },
  summary,
  remark,
});
