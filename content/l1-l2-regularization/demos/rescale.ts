// One ReLU unit whose weights are multiplied and divided by c: the same function, another penalty.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { geometricGrid } from '../../../src/math/geometric-grid';
import { rescaledUnit, unitPenalties } from '../../../src/math/regularization/rescaled-unit';

const unit = { incoming: 1, outgoing: 1 };
const inputs = Array.from({ length: 41 }, (_, i) => (i - 20) / 10);
const factors = geometricGrid(0.1, 10, 80);

export const model = defineModel({
  id: 'rescale',
  params: { factor: number({ min: 0.1, max: 10, step: 0.01, value: 10, scale: 'log' }) },
  compute({ factor }) {
    const { incoming, outgoing } = rescaledUnit(unit, factor);
    const { squares, sizes } = unitPenalties({ incoming, outgoing });
    const hidden = (x: number) => Math.max(0, incoming * x);
    const penalties = factors.map((each) => unitPenalties(rescaledUnit(unit, each)));
    return {
      squares,
      sizes,
      incoming,
      outgoing,
      balancedSquares: unitPenalties(unit).squares,
      balancedSizes: unitPenalties(unit).sizes,
      squaresCurve: { x: factors, y: penalties.map((each) => each.squares) },
      sizesCurve: { x: factors, y: penalties.map((each) => each.sizes) },
      hiddenCurve: { x: inputs, y: inputs.map(hidden) },
      outputCurve: { x: inputs, y: inputs.map((x) => outgoing * hidden(x)) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'penaltyTitle',
      x: { label: 'factor', scale: 'log', min: 0.1, max: 10 },
      y: { label: 'penaltyAxis', scale: 'log', min: 1, max: 200 },
      series: [
        { label: 'squaresCurve', as: 'line', colour: 2 },
        { label: 'sizesCurve', as: 'line', colour: 1, dash: 'dashed' },
      ],
      handles: [{ x: 'factor', y: ({ result }) => result.squares }],
    },
    {
      view: 'chart',
      title: 'functionTitle',
      x: { label: 'input', min: -2, max: 2 },
      y: { label: 'output', min: -0.5, max: 4 },
      series: [
        { label: 'hiddenCurve', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'outputCurve', as: 'line', colour: 4 },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'squares', digits: 5, as: 'tick' },
        { name: 'sizes', digits: 5, as: 'tick' },
        { name: 'incoming', digits: 4, as: 'tick' },
        { name: 'outgoing', digits: 4, as: 'tick' },
        'balancedSquares',
        'balancedSizes',
      ],
    },
  ],
  words: {
    title: { en: 'Same function, other penalty', zh: '函数相同，惩罚不同' },
    factor: { en: 'factor *c*', zh: '倍数 *c*' },
    penaltyTitle: { en: 'Penalty of the unit: drag *c*', zh: '神经元的惩罚项（拖动 *c*）' },
    penaltyAxis: { en: 'value of the penalty', zh: '惩罚项的值' },
    squaresCurve: { en: 'L2: *w*_1^2 + *w*_2^2', zh: 'L2：*w*_1^2 + *w*_2^2' },
    sizesCurve: { en: 'L1: |*w*_1| + |*w*_2|', zh: 'L1：|*w*_1| + |*w*_2|' },
    functionTitle: { en: 'The function of the unit', zh: '神经元的函数' },
    input: common.input,
    output: common.output,
    hiddenCurve: { en: 'relu(*cx*)', zh: 'relu(*cx*)' },
    outputCurve: { en: '(1/*c*) relu(*cx*)', zh: '(1/*c*) relu(*cx*)' },
    squares: { en: 'L2 penalty', zh: 'L2 惩罚' },
    sizes: { en: 'L1 penalty', zh: 'L1 惩罚' },
    incoming: { en: '*w*_1 = *c*', zh: '*w*_1 = *c*' },
    outgoing: { en: '*w*_2 = 1/*c*', zh: '*w*_2 = 1/*c*' },
    balancedSquares: {
      en: 'least L2 penalty, at |*w*_1| = |*w*_2|',
      zh: 'L2 惩罚的最小值（|*w*_1| = |*w*_2|）',
    },
    balancedSizes: {
      en: 'least L1 penalty, at |*w*_1| = |*w*_2|',
      zh: 'L1 惩罚的最小值（|*w*_1| = |*w*_2|）',
    },
  },
  summary: {
    en: ({ result, number }) =>
      `w₁ = ${number(result.incoming, { as: 'tick' })} and w₂ = ${number(result.outgoing, { as: 'tick' })} give the function relu(x) with the L2 penalty ${number(result.squares, { as: 'tick', digits: 5 })} and the L1 penalty ${number(result.sizes, { as: 'tick', digits: 5 })}.`,
    zh: ({ result, number }) =>
      `w₁ = ${number(result.incoming, { as: 'tick' })}，w₂ = ${number(result.outgoing, { as: 'tick' })} 时，函数仍是 relu(x)，L2 惩罚为 ${number(result.squares, { as: 'tick', digits: 5 })}，L1 惩罚为 ${number(result.sizes, { as: 'tick', digits: 5 })}。`,
  },
  remark: {
    en: ({ params }) =>
      params.factor === 1 ? null : 'For every c above 0 the function is the same: relu(cx)/c = relu(x).',
    zh: ({ params }) => (params.factor === 1 ? null : '对任何 c > 0 函数都相同，因为 relu(cx)/c = relu(x)。'),
  },
});
