// A softmax layer that is more and more sure of the wrong class: what is left of the two gradients.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { softmaxLosses } from '../../../src/math/classification-loss/softmax-loss';

const highest = 15;
const trueClass = 2;
const places = Array.from({ length: 121 }, (_, k) => (highest * k) / 120);
const classes = [0, 1, 2];
/** Where the classes stand on their axis. */
const classPlaces = [1, 2, 3];

const lossesAt = (t: number) =>
  softmaxLosses(
    [t, 0, 0],
    classes.map((k) => Number(k === trueClass)),
  );
const norm = (vector: readonly number[]) => Math.hypot(...vector);
const all = places.map(lossesAt);
const crossEntropyNorms = { x: places, y: all.map(({ crossEntropy }) => norm(crossEntropy.gradient)) };
const squaredNorms = { x: places, y: all.map(({ squaredError }) => norm(squaredError.gradient)) };

export const model = defineModel({
  id: 'softmax-mse-vs-ce',
  params: { t: number({ min: 0, max: highest, step: 0.1, value: 5 }) },
  compute({ t }) {
    const { probabilities, crossEntropy, squaredError } = lossesAt(t);
    const crossEntropyNorm = norm(crossEntropy.gradient);
    const squaredNorm = norm(squaredError.gradient);
    const crossEntropyDirection = crossEntropy.gradient.map((entry) => entry / crossEntropyNorm);
    const squaredDirection = squaredError.gradient.map((entry) => entry / squaredNorm);
    return {
      probabilities,
      crossEntropyNorm,
      squaredNorm,
      quotient: crossEntropyNorm / squaredNorm,
      crossEntropyLoss: crossEntropy.loss,
      squaredLoss: squaredError.loss,
      crossEntropyGradient: crossEntropy.gradient,
      squaredGradient: squaredError.gradient,
      crossEntropyNorms,
      squaredNorms,
      crossEntropyDirection,
      squaredDirection,
      crossEntropyParts: { x: classPlaces, y: crossEntropyDirection },
      squaredParts: { x: classPlaces, y: squaredDirection },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'normsTitle',
      x: { label: 't', min: 0, max: highest },
      y: { label: 'norm', scale: 'log', min: 1e-7, max: 10 },
      series: [
        { label: 'crossEntropyNorms', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'squaredNorms', as: 'line', colour: 2 },
      ],
      marks: [{ label: 'limit', axis: 'y', colour: 6, dash: 'dotted', at: Math.SQRT2 }],
      handles: [{ x: 't', y: ({ result }) => result.squaredNorm }],
    },
    {
      view: 'chart',
      title: 'partsTitle',
      height: 'low',
      x: { label: 'classAxis', min: 0.5, max: 3.5, names: ['class0', 'class1', 'class2'] },
      y: { label: 'part', min: -1, max: 1 },
      series: [
        { label: 'crossEntropyParts', as: 'points', colour: 1, shape: 'circle' },
        { label: 'squaredParts', as: 'points', colour: 2, shape: 'cross' },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['classAxis', 'p', 'y', 'crossEntropyParts', 'squaredParts'],
      rows: ({ result }) =>
        classes.map((k) => [
          k,
          result.probabilities[k]!,
          Number(k === trueClass),
          result.crossEntropyGradient[k]!,
          result.squaredGradient[k]!,
        ]),
    },
    {
      view: 'readouts',
      items: [
        { name: 'probabilities', digits: 4 },
        { name: 'crossEntropyNorm', digits: 4 },
        { name: 'squaredNorm', digits: 4 },
        { name: 'quotient', digits: 4 },
        { name: 'crossEntropyLoss', digits: 4 },
        { name: 'squaredLoss', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Sure of the wrong class', zh: '越确信错误类别，梯度越小吗？' },
    t: { en: 'logit *t* of the wrong class 0', zh: '错误类别 0 的得分 *t*' },
    normsTitle: {
      en: 'Length of the gradient for the logits (*t*, 0, 0), true class 2',
      zh: '梯度的范数，得分为 (*t*, 0, 0)，真实类别为 2',
    },
    norm: { en: 'length of the gradient', zh: '梯度的范数' },
    crossEntropyNorms: { en: 'cross-entropy: ‖*p*−*y*‖', zh: '交叉熵 ‖*p*−*y*‖' },
    squaredNorms: { en: 'squared error: ‖*J*(*p*−*y*)‖', zh: '平方误差 ‖*J*(*p*−*y*)‖' },
    limit: same('√2'),
    partsTitle: {
      en: 'Directions (gradient / its length)',
      zh: '梯度的方向（除以范数）',
    },
    class0: same('0'),
    class1: same('1'),
    class2: same('2'),
    classAxis: { en: 'class', zh: '类别' },
    part: { en: 'component / length', zh: '分量 / 范数' },
    crossEntropyParts: same('*p*−*y*'),
    squaredParts: same('*J*(*p*−*y*)'),
    tableTitle: { en: 'Class by class', zh: '逐类对比' },
    p: same('*p*'),
    y: same('*y*'),
    probabilities: { en: 'probabilities *p*', zh: '概率 *p*' },
    crossEntropyNorm: { en: 'CE: length of the gradient', zh: 'CE 梯度的范数' },
    squaredNorm: { en: 'MSE: length of the gradient', zh: 'MSE 梯度的范数' },
    quotient: { en: 'CE length / MSE length', zh: '两个范数之比 CE/MSE' },
    crossEntropyLoss: { en: 'loss −ln *p*_2', zh: '损失 −ln *p*_2' },
    squaredLoss: { en: 'loss ½‖*p*−*y*‖^2', zh: '损失 ½‖*p*−*y*‖^2' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `At t = ${number(params.t, { as: 'tick' })} the true class 2 has the probability ${number(result.probabilities[2]!)}. The gradient of cross-entropy has the length ${number(result.crossEntropyNorm)}, that of squared error ${number(result.squaredNorm)}. In the two directions class 1 has the components ${number(result.crossEntropyDirection[1]!, { digits: 2 })} and ${number(result.squaredDirection[1]!, { digits: 2 })}.`,
    zh: ({ params, result, number }) =>
      `t = ${number(params.t, { as: 'tick' })} 时，真实类别 2 的概率为 ${number(result.probabilities[2]!)}。交叉熵梯度的范数为 ${number(result.crossEntropyNorm)}，平方误差梯度的范数为 ${number(result.squaredNorm)}。各除以范数之后，类别 1 上的分量分别为 ${number(result.crossEntropyDirection[1]!, { digits: 2 })} 和 ${number(result.squaredDirection[1]!, { digits: 2 })}。`,
  },
});
