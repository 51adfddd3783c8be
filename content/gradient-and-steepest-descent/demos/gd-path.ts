// The steps of steepest descent, one after the other: at right angles to the contours, and shorter and shorter, or all equal.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { descentFunctions } from '../../../src/math/descent-direction/example-functions';
import { maximumSteps, model } from './gd-path/model';
import { remark, summary } from './gd-path/sentences';

export { model };

const reach = 2.2;
const levels = [0.02, 0.1, 0.3, 0.5, 1, 2, 4, 7, 11, 16];
const horizon = ({ params }: { params: { steps: number } }): number =>
  params.steps <= 20 ? 20 : params.steps <= 50 ? 50 : maximumSteps;

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathTitle',
      equalUnits: true,
      x: { label: 'x', min: -reach, max: reach },
      y: { label: 'y', min: -reach, max: reach },
      field: ({ params }) => ({
        key: params.function,
        value: (x, y) => descentFunctions[params.function].value([x, y]),
        levels,
      }),
      series: [
        { label: 'minima', as: 'points', colour: 3, shape: 'cross' },
        { label: 'path', as: 'path', colour: 1 },
      ],
      handles: [{ point: 'start' }],
    },
    {
      view: 'chart',
      title: 'lengthsTitle',
      x: { label: 'time', min: 0, max: horizon },
      y: { label: 'stepLengthAxis', scale: 'log', min: 1e-4, max: 10 },
      series: [
        { label: 'plainLengths', as: 'line', colour: 1 },
        { label: 'normalizedLengths', as: 'line', colour: 4, dash: 'dashed' },
      ],
    },
    {
      view: 'chart',
      title: 'valuesTitle',
      x: { label: 'time', min: 0, max: horizon },
      y: { label: 'f', scale: 'log', min: 1e-6, max: 100 },
      series: [
        { label: 'plainValues', as: 'line', colour: 1 },
        { label: 'normalizedValues', as: 'line', colour: 4, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'value', digits: 4 },
        { name: 'position', digits: 4 },
        { name: 'angle', digits: 5 },
        { name: 'angleNow', digits: 4 },
        { name: 'stepLength', digits: 4 },
        { name: 'gradientNorm', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Against the gradient', zh: '沿负梯度逐步下降' },
    function: { en: 'function *f*', zh: '函数 *f*' },
    'function.oval': same('*x*² + 3*y*²'),
    'function.round': same('*x*² + *y*²'),
    'function.twoMinima': same('*x*² + ½(*y*² − 1)²'),
    normalized: { en: 'divide the gradient by its length', zh: '梯度除以自身的范数' },
    start: { en: 'start (*x*, *y*)', zh: '起点 (*x*, *y*)' },
    learningRate: common.learningRate,
    steps: common.step,
    pathTitle: { en: 'The path on the contours', zh: '等高线上的路径' },
    x: same('*x*'),
    y: same('*y*'),
    minima: { en: 'minimum', zh: '最小值点' },
    path: { en: 'path', zh: '路径' },
    lengthsTitle: { en: 'Length of each step', zh: '每一步的长度' },
    time: common.step,
    stepLengthAxis: { en: 'length', zh: '长度' },
    plainLengths: { en: 'step −*η*∇*f*', zh: '更新量 −*η*∇*f*' },
    normalizedLengths: { en: 'step −*η*∇*f*/‖∇*f*‖', zh: '更新量 −*η*∇*f*/‖∇*f*‖' },
    valuesTitle: common.valueAtEachStep,
    f: same('*f*'),
    plainValues: { en: 'with ∇*f*', zh: '用 ∇*f*' },
    normalizedValues: { en: 'with ∇*f*/‖∇*f*‖', zh: '用 ∇*f*/‖∇*f*‖' },
    value: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
    position: { en: '(*x*, *y*) at step *t*', zh: '第 *t* 步的 (*x*, *y*)' },
    angle: {
      en: 'at the start: angle from −∇*f* to the nearest minimum, °',
      zh: '起点处 −∇*f* 与最近最小值点方向的夹角，°',
    },
    angleNow: { en: 'the same angle at step *t*, °', zh: '第 *t* 步的同一夹角，°' },
    stepLength: { en: 'length of the last step', zh: '最近一步的长度' },
    gradientNorm: { en: '‖∇*f*‖ at step *t*', zh: '第 *t* 步的 ‖∇*f*‖' },
  },
  summary,
  remark,
});
