// What so many steps leave of a cell state: a forget gate that is set, and one that hangs on its bias alone.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { number, steps } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { wholeGeometricGrid } from '../../../src/math/geometric-grid';
import { biasToKeep, forgetGateOf, halfLife, keptAfter } from '../../../src/math/recurrent/forget-gate';

const times = wholeGeometricGrid(1, 1000, 120);
const biases = Array.from({ length: 101 }, (_, i) => -2 + i / 10);

export const model = defineModel({
  id: 'lstm-forget',
  params: {
    forgetGate: number({ min: 0.5, max: 1, step: 0.001, value: 0.9 }),
    bias: number({ min: -2, max: 8, step: 0.05, value: 1 }),
    steps: steps({ min: 1, max: 1000, value: 100, scale: 'log' }),
  },
  compute({ forgetGate, bias, steps: count }) {
    const biasGate = forgetGateOf(bias);
    const curve = (gate: number) => ({ x: times, y: times.map((t) => keptAfter(gate, t)) });
    return {
      kept: keptAfter(forgetGate, count),
      biasGate,
      biasKept: keptAfter(biasGate, count),
      halfLife: forgetGate === 1 ? 'never' : halfLife(forgetGate),
      biasForHalf: biasToKeep(0.5, count),
      gateCurve: curve(forgetGate),
      biasCurve: curve(biasGate),
      keptByBias: { x: biases, y: biases.map((each) => keptAfter(forgetGateOf(each), count)) },
    };
  },
});

/** Where a gate has lost half, within the picture. */
const halfPlace = (gate: number) => (gate < 1 ? Math.min(1000, Math.max(1, halfLife(gate))) : 1000);

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'timeTitle',
      x: { label: 'timeAxis', scale: 'log', min: 1, max: 1000 },
      y: { label: 'keptAxis', min: 0, max: 1 },
      series: [
        { label: 'gateCurve', as: 'line', colour: 1 },
        { label: 'biasCurve', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [
        { label: 'half', axis: 'y', colour: 6, dash: 'dotted', at: 0.5 },
        { label: 'steps', axis: 'x', colour: 4, dash: 'dashed', at: ({ params }) => params.steps },
      ],
      handles: [
        {
          x: { parameter: 'forgetGate', toPlace: halfPlace, toValue: (place) => 0.5 ** (1 / place) },
          y: () => 0.5,
        },
        {
          x: {
            parameter: 'bias',
            toPlace: (bias) => halfPlace(forgetGateOf(bias)),
            toValue: (place) => biasToKeep(0.5, place),
          },
          y: () => 0.5,
        },
        { x: 'steps' },
      ],
    },
    {
      view: 'chart',
      title: 'biasTitle',
      x: { label: 'bias', min: -2, max: 8 },
      y: { label: 'keptAxis', min: 0, max: 1 },
      series: [{ label: 'keptByBias', as: 'line', colour: 2 }],
      marks: [{ label: 'half', axis: 'y', colour: 6, dash: 'dotted', at: 0.5 }],
      handles: [{ x: 'bias', y: ({ result }) => result.biasKept }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'kept', digits: 5, as: 'tick' },
        { name: 'biasKept', digits: 5, as: 'tick' },
        { name: 'biasGate', digits: 4, as: 'tick' },
        { name: 'halfLife', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\prod_{t=1}^{T}\sigma(b)=\sigma(\spot{bias})^{\spot{steps}}\approx\spot{biasKept}`,
    },
    {
      view: 'code',
      title: 'code',
      source: `sigmoid = 1 / (1 + np.exp(-‹biasOf›))
sigmoid ** ‹steps›  # ‹biasKept›`,
      spots: ({ params }) => ({
        biasOf: params.bias < 0 ? `(${inPython(params.bias)})` : inPython(params.bias),
      }),
      gives: { biasKept: ({ bias, steps: count }) => (1 / (1 + Math.exp(-bias))) ** count },
    },
  ],
  words: {
    title: { en: 'How long the cell remembers', zh: '记忆单元能记多久？' },
    forgetGate: { en: 'forget gate *f*', zh: '遗忘门 *f*' },
    bias: { en: 'bias *b* of the forget gate', zh: '遗忘门的偏置 *b*' },
    steps: { en: 'time steps *T*', zh: '时间步数 *T*' },
    timeTitle: { en: 'What *T* steps leave', zh: '经过 *T* 步之后' },
    timeAxis: { en: 'time step *t*', zh: '时间步 *t*' },
    keptAxis: { en: 'share kept', zh: '保留的比例' },
    gateCurve: { en: 'gate *f*', zh: '门 *f*' },
    biasCurve: { en: 'gate *σ*(*b*)', zh: '门 *σ*(*b*)' },
    half: { en: 'half', zh: '一半' },
    biasTitle: { en: 'Which bias is enough?', zh: '偏置取多大才够？' },
    keptByBias: { en: 'kept after *T* steps', zh: '*T* 步后的保留比例' },
    kept: same('*f^T*'),
    biasKept: same('*σ*(*b*)^{*T*}'),
    biasGate: same('*σ*(*b*)'),
    halfLife: { en: 'steps until half is left with *f*', zh: '取 *f* 时降到一半的步数' },
    never: { en: 'nothing is lost', zh: '没有衰减' },
    biasForHalf: { en: 'bias that keeps half', zh: '保留一半所需的偏置' },
    rule: common.withTheseNumbers,
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `After ${counted(params.steps, 'step')} the gate f = ${number(params.forgetGate, { as: 'tick' })} has left ${number(result.kept, { digits: 3, as: 'tick' })} of the cell state and of the gradient along it, the gate σ(b) = ${number(result.biasGate, { digits: 3, as: 'tick' })} has left ${result.biasKept === 0 ? 'less than the computer can represent (it has become 0)' : number(result.biasKept, { digits: 3, as: 'tick' })}.`,
    zh: ({ params, result, number }) =>
      `经过 ${number(params.steps)} 步，取 f = ${number(params.forgetGate, { as: 'tick' })} 时，记忆单元状态及沿其传播的梯度保留的比例为 ${number(result.kept, { digits: 3, as: 'tick' })}；取 σ(b) = ${number(result.biasGate, { digits: 3, as: 'tick' })} 时，保留的比例${result.biasKept === 0 ? '小到浮点数无法表示，已下溢为 0' : `为 ${number(result.biasKept, { digits: 3, as: 'tick' })}`}。`,
  },
  remark: {
    en: ({ params }) =>
      params.forgetGate === 1
        ? 'With f = 1 nothing is forgotten; a sigmoid comes near to that without reaching it.'
        : null,
    zh: ({ params }) =>
      params.forgetGate === 1 ? '取 f = 1 时什么也不遗忘，而 sigmoid 只能接近 1，不能达到 1。' : null,
  },
});
