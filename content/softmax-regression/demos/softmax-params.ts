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

export default showDemo(model, {
  views: [
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
