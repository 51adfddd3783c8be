// The gradient of a recurrent unit after T steps, against its weight: a knife edge at 1, and a hump where tanh saturates.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { same } from '../../../src/demo/words';
import { largestState, largestWeight, model, mostSteps } from './rnn-gradient/model';
import { remark, summary } from './rnn-gradient/sentences';

export { model };

/** The pictures of gradients show these powers of ten; curves leave them at the top and at the bottom. */
const [bottom, top] = [1e-24, 1e12];
const inFrame = (gradient: number) => Math.min(top, Math.max(bottom, gradient));
const gradientFrame = { scale: 'log', min: bottom, max: top } as const;
const unchanged = { label: 'unchanged', axis: 'y', colour: 6, dash: 'dotted', at: 1 } as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'againstTitle',
      x: { label: 'weightAxis', min: 0, max: largestWeight },
      y: { label: 'gradientAxis', ...gradientFrame },
      series: [
        { label: 'linearCurve', as: 'line', colour: 1 },
        { label: 'tanhCurve', as: 'line', colour: 2, dash: 'dashed' },
        {
          label: 'here',
          as: 'points',
          colour: 4,
          data: ({ params, result }) =>
            result.product < bottom || result.product > top
              ? null
              : { x: [params.weight], y: [result.product] },
        },
      ],
      marks: [unchanged],
      handles: [{ x: 'weight', y: ({ result }) => inFrame(result.product) }],
    },
    {
      view: 'chart',
      title: 'throughTitle',
      x: { label: 'timeAxis', min: 0, max: mostSteps },
      y: { label: 'throughTime', ...gradientFrame },
      series: [{ label: 'throughTime', as: 'line', colour: 4 }],
      marks: [unchanged],
      handles: [{ x: 'steps', y: ({ result }) => inFrame(result.product) }],
    },
    {
      view: 'chart',
      title: 'factorsTitle',
      x: { label: 'timeAxis', min: 0, max: mostSteps },
      y: { label: 'factorAxis', scale: 'log', min: 0.001, max: 10 },
      series: [{ label: 'factors', as: 'points', colour: 4 }],
      marks: [unchanged],
    },
    {
      view: 'chart',
      title: 'statesTitle',
      x: { label: 'timeAxis', min: 0, max: mostSteps },
      y: { label: 'stateAxis', min: -largestState, max: largestState },
      series: [{ label: 'states', as: 'points', colour: 3 }],
      handles: [{ x: () => 0, y: 'start' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'product', digits: 5, as: 'tick' },
        { name: 'firstFactor', digits: 4, as: 'tick' },
        { name: 'lastFactor', digits: 4, as: 'tick' },
        { name: 'lastState', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `h, gradient = ‹startOf›, 1.0
for t in range(‹steps›):
    h = ‹step›
    gradient *= ‹factor›
gradient  # ‹product›`,
      spots: ({ params }) => ({
        startOf: inPython(params.start),
        step:
          params.activation === 'tanh'
            ? `np.tanh(${inPython(params.weight)} * h)`
            : `${inPython(params.weight)} * h`,
        factor: `${inPython(params.weight)}${params.activation === 'tanh' ? ' * (1 - h * h)' : ''}`,
      }),
      gives: {
        product: ({ activation, weight, start, steps }) => {
          let [h, gradient] = [start, 1];
          for (let t = 0; t < steps; t++) {
            h = activation === 'tanh' ? Math.tanh(weight * h) : weight * h;
            gradient *= activation === 'tanh' ? weight * (1 - h * h) : weight;
          }
          return gradient;
        },
      },
    },
  ],
  words: {
    title: { en: 'A gradient through time', zh: '梯度随时间的变化' },
    activation: { en: 'activation', zh: '激活函数' },
    'activation.linear': { en: 'linear', zh: '线性' },
    'activation.tanh': same('tanh'),
    weight: { en: 'recurrent weight *w*', zh: '循环权重 *w*' },
    start: { en: 'first state *h*_0', zh: '初始状态 *h*_0' },
    steps: { en: 'time steps *T*', zh: '时间步数 *T*' },
    againstTitle: { en: 'After *T* steps', zh: '经过 *T* 步' },
    weightAxis: { en: 'recurrent weight *w*', zh: '循环权重 *w*' },
    gradientAxis: { en: 'gradient ∂*h_T*/∂*h*_0', zh: '梯度 ∂*h_T*/∂*h*_0' },
    linearCurve: { en: 'linear', zh: '线性' },
    tanhCurve: same('tanh'),
    here: { en: 'this unit', zh: '当前神经元' },
    unchanged: { en: 'unchanged', zh: '不变' },
    throughTitle: { en: 'Step by step', zh: '逐步变化' },
    timeAxis: { en: 'time step *t*', zh: '时间步 *t*' },
    throughTime: { en: 'gradient after *t* steps', zh: '经过 *t* 步的梯度' },
    factorsTitle: { en: 'Factors', zh: '各步的系数' },
    factorAxis: { en: 'factor ∂*h_t*/∂*h*_{*t*−1}', zh: '系数 ∂*h_t*/∂*h*_{*t*−1}' },
    factors: { en: 'factor', zh: '系数' },
    statesTitle: { en: 'The state', zh: '状态' },
    stateAxis: { en: 'state *h_t*', zh: '状态 *h_t*' },
    states: { en: 'state *h_t*', zh: '状态 *h_t*' },
    product: same('∂*h_T*/∂*h*_0'),
    firstFactor: { en: 'first factor', zh: '第一步的系数' },
    lastFactor: { en: 'last factor', zh: '最后一步的系数' },
    lastState: { en: 'last state *h_T*', zh: '最后的状态 *h_T*' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
