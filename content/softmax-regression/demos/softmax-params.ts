// How many parameters softmax regression has, and how many of them count.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { softmaxParameterCount } from '../../../src/math/softmax-regression/parameter-count';

const classCounts = [2, 3, 4, 5, 7, 10, 14, 20, 30, 50, 70, 100, 140, 200, 300, 500, 700, 1000];

export const model = defineModel({
  id: 'softmax-params',
  params: {
    features: integer({ min: 1, max: 1000, value: 4, scale: 'log' }),
    classes: integer({ min: 2, max: 1000, value: 3, scale: 'log' }),
  },
  compute({ features, classes }) {
    const { total, effective, redundant } = softmaxParameterCount(features, classes);
    const all = classCounts.map((count) => softmaxParameterCount(features, count));
    return {
      total,
      effective,
      redundant,
      share: redundant / total,
      totals: { x: classCounts, y: all.map((each) => each.total) },
      effectives: { x: classCounts, y: all.map((each) => each.effective) },
    };
  },
});

/** At most so many features and classes are drawn. */
const drawn = { features: 4, classes: 3 };
const inputs = Array.from({ length: drawn.features }, (_, j) => j + 1);
const outputs = Array.from({ length: drawn.classes }, (_, k) => k + 1);

export default showDemo(model, {
  views: [
    {
      view: 'graph',
      title: 'layerTitle',
      nodes: [
        ...inputs.map((j) => ({ id: `x${j}`, label: `x${j}`, column: 0, row: j - 1 })),
        ...outputs.map((k) => ({ id: `z${k}`, label: `z${k}`, column: 1, row: k - 0.5 })),
      ],
      edges: outputs.flatMap((k) => inputs.map((j) => ({ id: `w${k}${j}`, from: `x${j}`, to: `z${k}` }))),
      forward: 'ofClass',
      backward: 'effectiveOfClass',
      // The last class is the one that can be fixed at 0.
      values: ({ params: { features, classes }, result }) =>
        Object.fromEntries([
          ...inputs.map((j) => [`x${j}`, { lit: j <= features }]),
          ...outputs.map((k) => [
            `z${k}`,
            k <= classes
              ? { lit: true, forward: result.redundant, backward: k === classes ? 0 : result.redundant }
              : {},
          ]),
          ...outputs.flatMap((k) => inputs.map((j) => [`w${k}${j}`, { lit: j <= features && k <= classes }])),
        ]),
    },
    {
      view: 'chart',
      title: 'chart',
      x: { label: 'classes', scale: 'log', min: 2, max: 1000 },
      y: { label: 'count', scale: 'log' },
      series: [
        { label: 'totals', as: 'line', colour: 1 },
        { label: 'effectives', as: 'line', colour: 3, dash: 'dashed' },
      ],
      handles: [{ x: 'classes', y: ({ result }) => result.total }],
    },
    {
      view: 'readouts',
      items: ['total', 'effective', 'redundant', { name: 'share', digits: 3, as: 'percent' }],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{gathered}K(d+1)=\spot{classes}\cdot(\spot{features}+1)=\spot{total}\\(K-1)(d+1)=\spot{effective}\end{gathered}`,
    },
  ],
  words: {
    title: { en: 'How many parameters, and how many count?', zh: '参数有多少，其中有效的有多少？' },
    features: { en: 'features *d*', zh: '特征个数 *d*' },
    classes: { en: 'classes *K*', zh: '类别数 *K*' },
    layerTitle: {
      en: 'The layer: at most 4 features and 3 classes are drawn',
      zh: '网络结构，最多画出 4 个特征与 3 个类别',
    },
    ...Object.fromEntries([
      ...inputs.map((j) => [`x${j}`, same(`*x*_${j}`)]),
      ...outputs.map((k) => [`z${k}`, same(`*z*_${k}`)]),
    ]),
    ofClass: { en: 'parameters of the class', zh: '该类的参数个数' },
    effectiveOfClass: { en: 'of these effective', zh: '其中有效的个数' },
    chart: { en: 'One class vector and bias in *K* is redundant', zh: '*K* 组权重与偏置中有一组是冗余的' },
    count: { en: 'parameters', zh: '参数个数' },
    totals: same('*K*(*d* + 1)'),
    effectives: same('(*K* − 1)(*d* + 1)'),
    total: { en: 'weights and biases', zh: '权重与偏置总数' },
    effective: { en: 'effective parameters', zh: '有效参数个数' },
    redundant: { en: 'redundant', zh: '冗余的参数个数' },
    share: { en: 'redundant share', zh: '冗余的比例' },
    rule: { en: 'With these numbers', zh: '代入这些数' },
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `With ${counted(params.features, 'feature')} and ${counted(params.classes, 'class', 'classes')} there are ${number(result.total)} weights and biases. ${number(result.effective)} are effective, because the vector and bias of one class can be fixed at 0.`,
    zh: ({ params, result, number }) =>
      `${number(params.features)} 个特征、${number(params.classes)} 个类别，共有 ${number(result.total)} 个权重与偏置。可以把某一类的权重与偏置固定为 0，所以有效的是 ${number(result.effective)} 个。`,
  },
});
