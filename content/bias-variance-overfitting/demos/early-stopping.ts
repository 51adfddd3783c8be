// When to stop: the training error tells nothing, the validation error turns, and patience waits for its next minimum.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { longest, model } from './early-stopping/model';
import { remark, summary } from './early-stopping/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'curvesTitle',
      x: { label: 'epochAxis', scale: 'log', min: 1, max: longest },
      y: { label: 'errorAxis', min: 0 },
      series: [
        { label: 'trainingCurve', as: 'line', colour: 1 },
        { label: 'validationCurve', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'truthCurve', as: 'line', colour: 6, dash: 'dotted' },
      ],
      marks: [
        { label: 'keptMark', axis: 'x', colour: 3, dash: 'dashed' },
        { label: 'stopMark', axis: 'x', colour: 4 },
      ],
      handles: [
        {
          x: {
            parameter: 'patience',
            toPlace: (patience, { result }) => result.keptEpoch + patience,
            toValue: (place, { result }) => place - result.keptEpoch,
          },
          y: ({ result }) => (result.stopEpoch === null ? null : result.keptValidation),
        },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['patienceColumn', 'stopColumn', 'keptColumn', 'validationColumn', 'truthColumn'],
      rows: ({ result }) =>
        result.byPatience.map(({ patience, stopped, best, validation, truth }) => [
          patience,
          stopped,
          best,
          validation,
          truth,
        ]),
      digits: 5,
    },
    {
      view: 'readouts',
      items: [
        'stopEpoch',
        'keptEpoch',
        { name: 'keptValidation', digits: 5 },
        { name: 'keptTruth', digits: 5 },
        'trueBestEpoch',
        { name: 'trueBest', digits: 5 },
        { name: 'trainingKept', digits: 4 },
        { name: 'trainingNow', digits: 4 },
        { name: 'validationNow', digits: 4 },
        { name: 'truthNow', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'When to stop training', zh: '训练应当何时停止' },
    epochs: { en: 'epochs', zh: '轮次' },
    patience: { en: 'patience (epochs)', zh: '耐心值（轮次）' },
    learningRate: common.learningRate,
    noise: { en: 'noise in the targets *σ*', zh: '目标值的噪声 *σ*' },
    seed: common.seed,
    curvesTitle: { en: 'Three errors, epoch by epoch', zh: '三种误差随轮次的变化' },
    epochAxis: { en: 'epoch *t*', zh: '轮次 *t*' },
    errorAxis: { en: 'mean square', zh: '均方' },
    trainingCurve: { en: 'training error', zh: '训练误差' },
    validationCurve: { en: 'validation error', zh: '验证误差' },
    truthCurve: { en: 'true error', zh: '真实误差' },
    keptMark: { en: 'kept', zh: '保留' },
    stopMark: { en: 'stopped', zh: '停止' },
    tableTitle: { en: 'What each patience keeps', zh: '不同耐心值的结果' },
    patienceColumn: { en: 'patience', zh: '耐心值' },
    stopColumn: { en: 'stops at', zh: '停止轮次' },
    keptColumn: { en: 'keeps', zh: '保留轮次' },
    validationColumn: { en: 'validation', zh: '验证误差' },
    truthColumn: { en: 'true error', zh: '真实误差' },
    stopEpoch: { en: 'training stops at epoch', zh: '停止训练的轮次' },
    keptEpoch: { en: 'epoch that is kept', zh: '保留参数的轮次' },
    keptValidation: { en: 'validation error of the kept epoch', zh: '保留轮次的验证误差' },
    keptTruth: { en: 'true error of the kept epoch', zh: '保留轮次的真实误差' },
    trueBestEpoch: { en: 'epoch of the lowest true error', zh: '真实误差最低的轮次' },
    trueBest: { en: 'lowest true error', zh: '最低的真实误差' },
    trainingKept: { en: 'training error of the kept epoch', zh: '保留轮次的训练误差' },
    trainingNow: { en: 'training error at the end', zh: '结束时的训练误差' },
    validationNow: { en: 'validation error at the end', zh: '结束时的验证误差' },
    truthNow: { en: 'true error at the end', zh: '结束时的真实误差' },
  },
  summary,
  remark,
});
