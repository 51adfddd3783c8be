// The area under a schedule says how far the slow directions get, its end how much noise stays.

import { common } from '../../../src/demo/common-words';
import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { longest, lowest, model, scheduleKinds, shortest } from './lr-schedule/model';
import { kindWords, remark, summary } from './lr-schedule/sentences';

export { model };

const looks = {
  constant: { colour: 6 },
  step: { colour: 3, dash: 'dashed' },
  exponential: { colour: 2, dash: 'dotted' },
  linear: { colour: 5, dash: 'dashed' },
  cosine: { colour: 1 },
  'inverse-root': { colour: 4, dash: 'dotted' },
} as const;

const overTime = ({ params }: { params: { total: number } }) => params.total;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'rateTitle',
      x: { label: 'time', min: 0, max: overTime },
      y: { label: 'rateAxis', min: 0, max: ({ params }) => 1.15 * params.learningRate },
      series: [
        { label: 'rateArea', as: 'area', colour: 4 },
        { label: 'rateCurve', as: 'line', colour: 1 },
      ],
      marks: [
        { label: 'warmUpMark', axis: 'x', colour: 3, dash: 'dashed', at: ({ result }) => result.warmUpEnd },
      ],
      handles: [
        {
          x: {
            parameter: 'progress',
            toPlace: (share, { params }) => share * params.total,
            toValue: (place, { params }) => place / params.total,
          },
          y: ({ result }) => result.rate,
        },
        { x: 'warmUp', y: 'learningRate' },
      ],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'time', min: 0, max: overTime },
      y: { label: 'lossAxis', scale: 'log', min: lowest, max: 10 },
      series: [
        { label: 'totalCurve', as: 'line', colour: 1 },
        { label: 'leftCurve', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'noiseCurve', as: 'line', colour: 2, dash: 'dotted' },
        { label: 'constantCurve', as: 'line', colour: 6 },
      ],
    },
    {
      view: 'chart',
      title: 'endsTitle',
      x: { label: 'total', scale: 'log', min: shortest, max: longest },
      y: { label: 'lossAxis', scale: 'log', min: lowest, max: 10 },
      series: scheduleKinds.map((kind, i) => ({
        label: `kind.${kind}`,
        as: 'line' as const,
        ...looks[kind],
        data: ({ result }: { result: ResultOf<typeof model> }) => result.ends[i]!,
      })),
      handles: [{ x: 'total', y: ({ result }) => (result.loss < lowest ? null : result.loss) }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['kind', 'shareColumn', 'lastColumn', 'lossColumn'],
      digits: 3,
      rows: ({ result }) =>
        result.kinds.map(({ kind, share, last, loss }) => [`kind.${kind}`, share, last, loss]),
    },
    {
      view: 'readouts',
      items: [
        'step',
        { name: 'rate', digits: 6 },
        { name: 'areaShare', digits: 3, as: 'percent' },
        { name: 'area', digits: 4 },
        { name: 'loss', digits: 3 },
        { name: 'lossLeft', digits: 3 },
        { name: 'lossNoise', digits: 3 },
        { name: 'lastRate', digits: 4 },
        { name: 'warmUpRates', digits: 3, as: 'tick' },
      ],
    },
  ],
  words: {
    title: { en: 'Learning-rate schedules', zh: '学习率调度' },
    kind: { en: 'schedule', zh: '调度方式' },
    ...optionWords('kind', kindWords),
    total: { en: 'length of the training *T*', zh: '训练总步数 *T*' },
    warmUp: { en: 'warm-up steps *W*', zh: '预热步数 *W*' },
    learningRate: { en: 'peak *η*_0', zh: '峰值 *η*_0' },
    noise: { en: 'gradient noise *σ*', zh: '梯度噪声 *σ*' },
    progress: { en: 'look at *t*/*T*', zh: '查看位置 *t*/*T*' },
    rateTitle: { en: 'Learning rate at each step', zh: '每一步的学习率' },
    time: common.step,
    rateAxis: { en: '*η_t*', zh: '*η_t*' },
    rateArea: { en: 'area so far', zh: '目前为止的面积' },
    rateCurve: { en: '*η_t*', zh: '*η_t*' },
    warmUpMark: { en: 'end of the warm-up', zh: '预热结束' },
    lossTitle: { en: 'Expected loss of SGD', zh: 'SGD 的期望损失' },
    lossAxis: { en: 'expected loss', zh: '期望损失' },
    totalCurve: { en: 'with this schedule', zh: '采用该调度' },
    leftCurve: { en: 'left over from the start', zh: '初值的剩余部分' },
    noiseCurve: { en: 'added by noise', zh: '噪声带来的部分' },
    constantCurve: { en: 'with constant *η*_0', zh: '恒定学习率 *η*_0' },
    endsTitle: { en: 'Loss at the end, for every length', zh: '不同训练步数下的最终损失' },
    tableTitle: { en: 'The schedules side by side', zh: '各种调度对比' },
    shareColumn: { en: 'area / *η*_0*T*', zh: '面积 / *η*_0*T*' },
    lastColumn: { en: 'last *η*', zh: '最后的 *η*' },
    lossColumn: { en: 'loss at the end', zh: '最终损失' },
    step: { en: 'step *t* looked at', zh: '所查看的步数 *t*' },
    rate: { en: '*η_t* there', zh: '该步的 *η_t*' },
    areaShare: { en: 'area as a share of *η*_0*T*', zh: '面积占 *η*_0*T* 的比例' },
    area: { en: 'area Σ*η_t*', zh: '面积 Σ*η_t*' },
    loss: { en: 'expected loss at the end', zh: '最终的期望损失' },
    lossLeft: { en: 'of it left over from the start', zh: '其中初值的剩余部分' },
    lossNoise: { en: 'of it added by noise', zh: '其中噪声带来的部分' },
    lastRate: { en: 'last *η*', zh: '最后的 *η*' },
    warmUpRates: { en: 'first rates of the warm-up', zh: '预热的前几个学习率' },
  },
  summary,
  remark,
});
