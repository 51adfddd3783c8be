// A weight on which only the penalty acts: it shrinks by one factor in each step, and ½ or not is a factor 2 in the exponent.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { choice, number, steps } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { decayFactor, type PenaltyConvention } from '../../../src/math/regularization/weight-decay';

const maximumSteps = 500;
const conventions: readonly PenaltyConvention[] = ['whole', 'half'];
/** A power of a positive factor that the machine can only write as 0. */
const vanishes = (ratio: number, factor: number): boolean => ratio === 0 && factor > 0;

export const model = defineModel({
  id: 'weight-decay',
  params: {
    convention: choice(conventions, 'whole'),
    learningRate: number({ min: 0.001, max: 1, step: 0.001, value: 0.1, scale: 'log' }),
    penalty: number({ min: 0, max: 0.5, step: 0.005, value: 0.01 }),
    steps: steps({ max: maximumSteps, value: 100 }),
  },
  compute({ convention, learningRate, penalty, steps: count }) {
    const ratio = (how: PenaltyConvention, t: number) =>
      decayFactor({ convention: how, learningRate, penalty }, t);
    const curve = (how: PenaltyConvention) => {
      const x = Array.from({ length: maximumSteps / 5 + 1 }, (_, k) => 5 * k);
      return { x, y: x.map((t) => ratio(how, t)) };
    };
    const other = convention === 'whole' ? 'half' : 'whole';
    return {
      ratio: ratio(convention, count),
      factor: ratio(convention, 1),
      otherRatio: ratio(other, count),
      otherFactor: ratio(other, 1),
      wholeCurve: curve('whole'),
      halfCurve: curve('half'),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'decayTitle',
      x: { label: 'time', min: 0, max: maximumSteps },
      y: { label: 'ratioAxis', min: 0, max: 1 },
      series: [
        { label: 'wholeCurve', as: 'line', colour: 1 },
        { label: 'halfCurve', as: 'line', colour: 2, dash: 'dashed' },
      ],
      handles: [{ x: 'steps', y: ({ result }) => result.ratio }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'ratio', digits: 5, as: 'tick' },
        { name: 'factor', digits: 6, as: 'tick' },
        { name: 'otherRatio', digits: 5, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        whole: String.raw`(1-2\eta\lambda)^t=\spot{factor}^{\spot{steps}}=\spot{ratio}`,
        half: String.raw`(1-\eta\lambda)^t=\spot{factor}^{\spot{steps}}=\spot{ratio}`,
      },
      variant: ({ params }) => params.convention,
      digits: 6,
    },
    {
      view: 'code',
      title: 'code',
      source: `w = torch.ones(1, dtype=torch.float64, requires_grad=True)
opt = torch.optim.SGD([w], lr=‹learningRate›, weight_decay=‹coefficient›)
for t in range(‹steps›):
    w.grad = torch.zeros_like(w)
    opt.step()
w.item()  # ‹ratio›`,
      spots: ({ params }) => ({
        coefficient: Number(((params.convention === 'whole' ? 2 : 1) * params.penalty).toPrecision(6)),
      }),
      gives: {
        ratio: ({ convention, learningRate, penalty, steps: count }) => {
          let weight = 1;
          const coefficient = (convention === 'whole' ? 2 : 1) * penalty;
          for (let t = 0; t < count; t++) weight -= learningRate * coefficient * weight;
          return weight;
        },
      },
    },
  ],
  words: {
    title: { en: 'Weight decay alone', zh: '只有权重衰减时' },
    convention: { en: 'L2 penalty written as', zh: 'L2 惩罚的写法' },
    ...optionWords('convention', { whole: same('*λw*²'), half: same('½*λw*²') }),
    learningRate: common.learningRate,
    penalty: { en: 'penalty *λ*', zh: '正则化系数 *λ*' },
    steps: common.step,
    decayTitle: { en: 'The weight, without any gradient of the loss', zh: '损失的梯度为 0 时的权重' },
    time: common.step,
    ratioAxis: same('*w*/*w*_0'),
    wholeCurve: same('*λw*^2'),
    halfCurve: same('½*λw*^2'),
    ratio: { en: '*w*/*w*_0 after *t* steps', zh: '*t* 步之后的 *w*/*w*_0' },
    factor: { en: 'factor of each step', zh: '每步乘以的系数' },
    otherRatio: { en: '*w*/*w*_0 in the other notation', zh: '另一种写法下的 *w*/*w*_0' },
    rule: common.withTheseNumbers,
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number, counted }) => {
      if (params.penalty === 0) return 'With λ = 0 nothing shrinks the weight.';
      const left = (ratio: number, factor: number) =>
        vanishes(ratio, factor) ? 'less than 10⁻³⁰⁰' : number(ratio, { as: 'tick' });
      return `Each step multiplies the weight by ${number(result.factor, { as: 'tick', digits: 6 })}; after ${counted(params.steps, 'step')} it is ${left(result.ratio, result.factor)} of its start, in the other notation ${left(result.otherRatio, result.otherFactor)}.`;
    },
    zh: ({ params, result, number }) => {
      if (params.penalty === 0) return 'λ = 0 时权重不衰减。';
      const left = (ratio: number, factor: number) =>
        vanishes(ratio, factor) ? '不足初值的 10⁻³⁰⁰ 倍' : `是初值的 ${number(ratio, { as: 'tick' })} 倍`;
      return `每一步权重乘以 ${number(result.factor, { as: 'tick', digits: 6 })}，${number(params.steps)} 步之后${left(result.ratio, result.factor)}；按另一种写法则${left(result.otherRatio, result.otherFactor)}。`;
    },
  },
});
