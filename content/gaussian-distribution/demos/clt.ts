// The central limit theorem at work on three summands, and refused by a fourth.

import { common } from '../../../src/demo/common-words';
import { type ParamsOf, showDemo } from '../../../src/demo/define-demo';
import { normalDensity } from '../../../src/math/normal';
import { gapCurve, model, mostSummands, reach, summandNames } from './clt/model';
import { remark, summary } from './clt/sentences';

export { model };

const grid = Array.from({ length: 161 }, (_, i) => -reach + (2 * reach * i) / 160);
const gaussian = { x: grid, y: grid.map((z) => normalDensity(z)) };
const cauchy = { x: grid, y: grid.map((z) => 1 / (Math.PI * (1 + z * z))) };

type Shown = { params: ParamsOf<typeof model> };

const looks = {
  uniform: { colour: 1 },
  exponential: { colour: 2, dash: 'dashed' },
  bernoulli: { colour: 3, dash: 'dotted' },
  cauchy: { colour: 4 },
} as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'histogramTitle',
      x: { label: 'sum', min: -reach, max: reach },
      y: { label: 'density', min: 0 },
      series: [
        { label: 'bins', as: 'bars', colour: 1 },
        { label: 'normalCurve', as: 'line', colour: 2, data: gaussian },
        {
          label: 'cauchyCurve',
          as: 'line',
          colour: 4,
          dash: 'dashed',
          data: ({ params }: Shown) => (params.summand === 'cauchy' ? cauchy : null),
        },
      ],
    },
    {
      view: 'chart',
      title: 'gapsTitle',
      x: { label: 'summands', scale: 'log', min: 1, max: mostSummands },
      y: { label: 'gapAxis', scale: 'log', min: 1e-4, max: 1 },
      series: summandNames.map((name) => ({
        label: `summand.${name}`,
        as: 'line' as const,
        ...looks[name],
        data: () => gapCurve(name),
      })),
      handles: [{ x: 'summands', y: ({ result }) => result.gap }],
    },
    {
      view: 'chart',
      title: 'meansTitle',
      x: {
        label: 'drawn',
        scale: 'log',
        min: ({ params }) => params.summands,
        max: ({ params }) => params.summands * params.samples,
      },
      y: { label: 'meanAxis' },
      series: [{ label: 'meanCurve', as: 'line', colour: 5 }],
      marks: [{ label: 'trueMean', axis: 'y', colour: 2, dash: 'dashed' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'gap', digits: 4 },
        { name: 'sampleGap', digits: 3 },
        { name: 'skewness', digits: 4 },
        { name: 'excessKurtosis', digits: 4 },
        { name: 'outside', digits: 3, as: 'percent' },
        { name: 'meanSoFar', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Sums and the bell', zh: '独立随机数之和趋于高斯分布吗？' },
    summand: { en: 'summand', zh: '每一项的分布' },
    'summand.uniform': { en: 'uniform on [0, 1]', zh: '[0, 1] 上的均匀分布' },
    'summand.exponential': { en: 'exponential', zh: '指数分布' },
    'summand.bernoulli': { en: 'Bernoulli, *p* = 1/5', zh: '伯努利分布，*p* = 1/5' },
    'summand.cauchy': { en: 'Cauchy', zh: '柯西分布' },
    summands: { en: 'number of summands *k*', zh: '项数 *k*' },
    samples: { en: 'number of sums', zh: '和的个数' },
    seed: common.seed,
    histogramTitle: { en: 'The sums drawn', zh: '抽样得到的和' },
    sum: { en: 'standardized sum (Cauchy: mean)', zh: '标准化的和（柯西为平均值）' },
    density: common.density,
    bins: { en: 'sums drawn', zh: '抽样得到的和' },
    normalCurve: { en: '*N*(0, 1)', zh: '*N*(0, 1)' },
    cauchyCurve: { en: 'standard Cauchy', zh: '标准柯西分布' },
    gapsTitle: { en: 'Distance to *N*(0, 1)', zh: '与 *N*(0, 1) 的最大差' },
    gapAxis: { en: 'largest gap', zh: '最大差' },
    meansTitle: { en: 'The mean so far', zh: '累计平均值' },
    drawn: { en: 'numbers drawn', zh: '随机数个数' },
    meanAxis: { en: 'mean so far', zh: '累计平均值' },
    meanCurve: { en: 'mean so far', zh: '累计平均值' },
    trueMean: { en: 'expected value', zh: '数学期望' },
    gap: { en: 'largest distance of the distribution functions, exact', zh: '分布函数的最大差（精确）' },
    sampleGap: { en: 'the same for the sums drawn', zh: '分布函数的最大差（抽样）' },
    skewness: { en: 'skewness of the sum', zh: '和的偏度' },
    excessKurtosis: { en: 'excess kurtosis of the sum', zh: '和的超额峰度' },
    outside: { en: 'drawn beyond ±3', zh: '落在 ±3 之外的比例' },
    meanSoFar: { en: 'mean of all numbers drawn', zh: '全部随机数的平均值' },
  },
  summary,
  remark,
});
