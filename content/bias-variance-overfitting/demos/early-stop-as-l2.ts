// Stopping after t steps keeps about as much of each eigendirection as an L2 penalty of 1/(ηt) does.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number, steps } from '../../../src/demo/parameters';
import { descentFilter, ridgeFilter } from '../../../src/math/bias-variance/shrinkage-filters';
import { geometricGrid } from '../../../src/math/geometric-grid';

const [least, most] = [0.01, 5];
const grid = geometricGrid(least, most, 60);

export const model = defineModel({
  id: 'early-stop-as-l2',
  params: {
    steps: steps({ min: 1, max: 1000, value: 20, scale: 'log' }),
    learningRate: number({ min: 0.001, max: 0.2, step: 0.001, value: 0.05, scale: 'log' }),
    eigenvalue: number({ min: least, max: most, step: 0.01, value: 0.5, scale: 'log' }),
  },
  compute({ steps: taken, learningRate, eigenvalue }) {
    const penalty = 1 / (learningRate * taken);
    const descent = descentFilter(eigenvalue, learningRate, taken);
    const ridge = ridgeFilter(eigenvalue, penalty);
    return {
      penalty,
      descent,
      ridge,
      difference: descent - ridge,
      descentCurve: { x: grid, y: grid.map((each) => descentFilter(each, learningRate, taken)) },
      ridgeCurve: { x: grid, y: grid.map((each) => ridgeFilter(each, penalty)) },
      penaltyMark: penalty >= least && penalty <= most ? penalty : null,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'filterTitle',
      x: { label: 'eigenvalue', scale: 'log', min: least, max: most },
      y: { label: 'shareAxis', min: 0, max: 1 },
      series: [
        { label: 'descentCurve', as: 'line', colour: 1 },
        { label: 'ridgeCurve', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [{ label: 'penaltyMark', axis: 'x', colour: 4, dash: 'dotted' }],
      handles: [{ x: 'eigenvalue', y: ({ result }) => result.descent }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'descent', digits: 5 },
        { name: 'ridge', digits: 5 },
        { name: 'penalty', digits: 4 },
        { name: 'difference', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `eta, t, lam = ‹learningRate›, ‹steps›, ‹eigenvalue›
1 - (1 - eta * lam)**t  # ‹descent›
lam / (lam + 1 / (eta * t))  # ‹ridge›`,
      gives: {
        descent: ({ learningRate, steps: taken, eigenvalue }) => {
          let left = 1;
          for (let step = 0; step < taken; step++) left *= 1 - learningRate * eigenvalue;
          return 1 - left;
        },
        ridge: ({ learningRate, steps: taken, eigenvalue }) =>
          (eigenvalue * learningRate * taken) / (eigenvalue * learningRate * taken + 1),
      },
    },
  ],
  words: {
    title: { en: 'Early stopping beside an L2 penalty', zh: '早停法与 L2 惩罚的对比' },
    steps: common.step,
    learningRate: common.learningRate,
    eigenvalue: { en: 'eigenvalue *λ*', zh: '特征值 *λ*' },
    filterTitle: { en: 'What is learned of each direction', zh: '各特征方向学到的比例' },
    shareAxis: { en: 'share of the least-squares coefficient', zh: '占最小二乘系数的比例' },
    descentCurve: { en: '*t* steps of gradient descent', zh: '梯度下降 *t* 步' },
    ridgeCurve: { en: 'L2 with *α* = 1/(*ηt*)', zh: 'L2，*α* = 1/(*ηt*)' },
    penaltyMark: { en: '1/(*ηt*)', zh: '1/(*ηt*)' },
    descent: common.gradientDescent,
    ridge: { en: 'L2 (ridge)', zh: 'L2（岭回归）' },
    penalty: { en: '*α* = 1/(*ηt*)', zh: '*α* = 1/(*ηt*)' },
    difference: { en: 'difference', zh: '两者之差' },
    code: common.inPython,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `After ${counted(params.steps, 'step')} gradient descent has learned ${result.descent > 0.999 ? 'more than 99.9%' : number(result.descent, { as: 'percent', digits: 3 })} of the coefficient along an eigenvector with eigenvalue ${number(params.eigenvalue, { as: 'tick' })}; an L2 penalty keeps ${number(result.ridge, { as: 'percent', digits: 3 })}, with α = 1/(ηt) = ${number(result.penalty, { digits: 3, as: 'tick' })}.`,
    zh: ({ params, result, number }) =>
      `梯度下降 ${number(params.steps)} 步之后，在特征值为 ${number(params.eigenvalue, { as: 'tick' })} 的方向上学到系数的 ${result.descent > 0.999 ? '99.9% 以上' : number(result.descent, { as: 'percent', digits: 3 })}；取 α = 1/(ηt) = ${number(result.penalty, { digits: 3, as: 'tick' })} 的 L2 惩罚保留 ${number(result.ridge, { as: 'percent', digits: 3 })}。`,
  },
});
