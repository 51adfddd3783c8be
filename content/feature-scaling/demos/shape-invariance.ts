// An affine map moves and stretches a distribution; its shape, and with it the z-scores, stay.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { model } from './shape-invariance/model';

export { model };

/** Where the data are shown, up to about twice their width and twice their height. */
const frames = {
  five: { from: -30, to: 220, high: 0.14 },
  exponential: { from: -12, to: 24, high: 2 },
  uniform: { from: -11, to: 11, high: 2 },
} as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'zTitle',
      x: { label: 'z', min: -3, max: 4 },
      y: { label: 'density', min: 0 },
      series: [
        { label: 'zDensity', as: 'area', colour: 1 },
        { label: 'normalCurve', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [{ label: 'zero', axis: 'x', colour: 6, dash: 'dotted', at: 0 }],
    },
    {
      view: 'chart',
      title: 'dataTitle',
      height: 'low',
      // A frame that does not follow the data, so that these are seen to move and stretch.
      x: {
        label: 'value',
        min: ({ params }) => frames[params.distribution].from,
        max: ({ params }) => frames[params.distribution].to,
      },
      y: { label: 'density', min: 0, max: ({ params }) => frames[params.distribution].high },
      series: [{ label: 'dataDensity', as: 'area', colour: 4 }],
      marks: [{ label: 'mean', axis: 'x', colour: 6, dash: 'dotted' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'skewnessBefore', digits: 5 },
        { name: 'skewnessAfter', digits: 5 },
        { name: 'skewnessLog', digits: 5 },
        { name: 'belowMean', digits: 4, as: 'percent' },
        { name: 'smallest', digits: 4 },
        { name: 'mean', digits: 4 },
        { name: 'deviation', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`z=\frac{(ax+b)-(a\mu+b)}{a\sigma}=\frac{x-\mu}{\sigma},\qquad a=\spot{scale},\;b=\spot{shift}`,
    },
  ],
  words: {
    title: { en: 'z-scores keep the shape', zh: '标准化不改变分布的形状' },
    distribution: { en: 'data', zh: '数据' },
    'distribution.five': { en: 'the numbers 2, 4, 6, 8, 100', zh: '2、4、6、8、100 五个数' },
    'distribution.exponential': { en: 'exponential', zh: '指数分布' },
    'distribution.uniform': { en: 'uniform on [0, 1]', zh: '[0, 1] 上的均匀分布' },
    scale: { en: 'coefficient *a*', zh: '系数 *a*' },
    shift: { en: 'shift *b*', zh: '平移量 *b*' },
    zTitle: { en: 'After the z-score: not the bell curve', zh: '标准化之后并不是正态曲线' },
    z: same('*z*'),
    density: common.density,
    zDensity: { en: 'the data, standardized', zh: '标准化后的数据' },
    normalCurve: { en: 'standard normal', zh: '标准正态' },
    zero: { en: 'mean 0', zh: '均值 0' },
    dataTitle: { en: 'The data *ax* + *b* move and stretch', zh: '数据 *ax* + *b*（随之平移和拉伸）' },
    value: common.value,
    dataDensity: { en: 'the data', zh: '数据 *ax* + *b*' },
    mean: { en: 'mean', zh: '均值' },
    skewnessBefore: { en: 'skewness of *ax* + *b*', zh: '*ax* + *b* 的偏度' },
    skewnessAfter: { en: 'skewness of *z*', zh: '*z* 的偏度' },
    skewnessLog: { en: 'skewness of ln(1 + *ax* + *b*)', zh: 'ln(1 + *ax* + *b*) 的偏度' },
    belowMean: { en: 'share of *z* < 0', zh: '*z* < 0 的比例' },
    smallest: { en: 'smallest *z*', zh: '最小的 *z*' },
    deviation: { en: 'standard deviation', zh: '标准差' },
    rule: { en: 'Why *a* > 0 and *b* cancel', zh: '*a* > 0 与 *b* 为什么会消去' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `With a = ${number(params.scale, { as: 'tick' })} and b = ${number(params.shift, { as: 'tick' })} the data have mean ${number(result.mean, { as: 'tick' })} and standard deviation ${number(result.deviation, { as: 'tick' })}. Skewness before and after the z-score: ${number(result.skewnessBefore, { as: 'tick' })}. Below the mean lie ${number(result.belowMean, { as: 'percent' })}.`,
    zh: ({ params, result, number }) =>
      `取 a = ${number(params.scale, { as: 'tick' })}、b = ${number(params.shift, { as: 'tick' })}，数据的均值为 ${number(result.mean, { as: 'tick' })}，标准差为 ${number(result.deviation, { as: 'tick' })}。标准化前后的偏度都是 ${number(result.skewnessBefore, { as: 'tick' })}，小于均值的占 ${number(result.belowMean, { as: 'percent' })}。`,
  },
  remark: {
    en: ({ params, result }) =>
      result.skewnessLog === null
        ? 'Some ax + b are not above −1: ln(1 + ax + b) does not exist.'
        : params.distribution === 'uniform'
          ? 'Symmetric like the normal curve, but flat: skewness 0 does not make data normal.'
          : null,
    zh: ({ params, result }) =>
      result.skewnessLog === null
        ? '有的 ax + b 不大于 −1，ln(1 + ax + b) 没有意义。'
        : params.distribution === 'uniform'
          ? '与正态曲线一样对称，形状却是平的，可见偏度为 0 的数据不一定服从正态分布。'
          : null,
  },
});
