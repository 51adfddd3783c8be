// Walking from one input to another: the log-odds go straight, the probability does not.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { list, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { softmax } from '../../../src/math/softmax';
import { logitsBetween } from '../../../src/math/softmax-regression/between-inputs';

const shares = Array.from({ length: 101 }, (_, k) => k / 100);
const logOdds = (logits: readonly number[]): number => logits[1]! - logits[0]!;

export const model = defineModel({
  id: 'softmax-linearity',
  params: {
    mixing: number({ min: 0, max: 1, step: 0.01, value: 0.5 }),
    firstLogits: list({ min: -10, max: 10, step: 0.1, minLength: 2, maxLength: 2, value: [0, 4] }),
    secondLogits: list({ min: -10, max: 10, step: 0.1, minLength: 2, maxLength: 2, value: [0, -2] }),
  },
  compute({ mixing, firstLogits, secondLogits }) {
    const probabilityAt = (share: number) => softmax(logitsBetween(firstLogits, secondLogits, share))[1]!;
    const logits = logitsBetween(firstLogits, secondLogits, mixing);
    const [start, end] = [probabilityAt(0), probabilityAt(1)];
    const [oddsStart, oddsEnd] = [logOdds(firstLogits), logOdds(secondLogits)];
    // The log-odds are affine in the share, so they are 0 once at most, unless they stand still.
    const crossing = oddsStart / (oddsStart - oddsEnd);
    return {
      logits,
      probability: probabilityAt(mixing),
      first: start,
      second: end,
      mean: (1 - mixing) * start + mixing * end,
      logOdds: logOdds(logits),
      boundary: Number.isFinite(crossing) && crossing >= 0 && crossing <= 1 ? crossing : null,
      probabilities: { x: shares, y: shares.map(probabilityAt) },
      chord: { x: [0, 1], y: [start, end] },
      odds: { x: [0, 1], y: [oddsStart, oddsEnd] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'probabilityTitle',
      x: { label: 'mixing', min: 0, max: 1 },
      y: { label: 'probabilityAxis', min: 0, max: 1 },
      series: [
        { label: 'probabilities', as: 'line', colour: 1 },
        { label: 'chord', as: 'line', colour: 6, dash: 'dashed' },
      ],
      marks: [{ label: 'boundary', axis: 'x', colour: 2, dash: 'dotted' }],
      handles: [{ x: 'mixing', y: ({ result }) => result.probability }],
    },
    {
      view: 'chart',
      title: 'oddsTitle',
      x: { label: 'mixing', min: 0, max: 1 },
      y: { label: 'oddsAxis' },
      series: [{ label: 'odds', as: 'line', colour: 3 }],
      marks: [
        { label: 'zero', axis: 'y', colour: 6, dash: 'dashed', at: 0 },
        { label: 'boundary', axis: 'x', colour: 2, dash: 'dotted' },
      ],
      handles: [{ x: 'mixing', y: ({ result }) => result.logOdds }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'probability', digits: 4 },
        { name: 'mean', digits: 4 },
        { name: 'logOdds', digits: 4 },
        { name: 'logits', digits: 4 },
        { name: 'first', digits: 4 },
        { name: 'second', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'From one input to another', zh: '从一个输入变到另一个输入' },
    mixing: { en: 'mixing *λ*', zh: '混合比例 *λ*' },
    firstLogits: { en: 'logits (*z*_1, *z*_2) of input A', zh: '输入 A 的得分 (*z*_1, *z*_2)' },
    secondLogits: { en: 'logits (*z*_1, *z*_2) of input B', zh: '输入 B 的得分 (*z*_1, *z*_2)' },
    probabilityTitle: {
      en: 'Probability of class 2 at (1 − *λ*) · A + *λ* · B',
      zh: '输入 (1 − *λ*) · A + *λ* · B 属于类别 2 的概率',
    },
    probabilityAxis: same('*p*_2'),
    probabilities: { en: 'softmax', zh: 'softmax 输出' },
    chord: { en: 'straight line', zh: '直线' },
    boundary: { en: 'boundary', zh: '决策边界' },
    oddsTitle: { en: 'Log-odds of class 2 at the same inputs', zh: '同样输入下类别 2 的对数几率' },
    oddsAxis: same('ln(*p*_2/*p*_1) = *z*_2 − *z*_1'),
    odds: { en: 'log-odds', zh: '对数几率' },
    zero: same('*p*_1 = *p*_2'),
    probability: { en: '*p*_2 at this input', zh: '该输入的 *p*_2' },
    mean: { en: 'on the straight line', zh: '直线上的值' },
    logOdds: { en: 'log-odds *z*_2 − *z*_1', zh: '对数几率 *z*_2 − *z*_1' },
    logits: { en: 'logits at this input', zh: '该输入的得分' },
    first: { en: '*p*_2 at A', zh: 'A 处的 *p*_2' },
    second: { en: '*p*_2 at B', zh: 'B 处的 *p*_2' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `At λ = ${number(params.mixing, { as: 'tick' })}, class 2 has the probability ${number(result.probability)}; the straight line from A to B has ${number(result.mean)} there. The log-odds are ${number(result.logOdds)}.`,
    zh: ({ params, result, number }) =>
      `λ = ${number(params.mixing, { as: 'tick' })} 时，类别 2 的概率为 ${number(result.probability)}，A、B 连线上的值为 ${number(result.mean)}，对数几率为 ${number(result.logOdds)}。`,
  },
});
