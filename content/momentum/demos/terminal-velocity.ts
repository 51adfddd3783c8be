// Momentum on a steady slope: the speed grows to 1/(1 − β) times that of gradient descent.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number, steps } from '../../../src/demo/parameters';
import { constantGradientRun, terminalVelocity } from '../../../src/math/optimization/terminal-velocity';

const maximumSteps = 200;
const times = Array.from({ length: maximumSteps + 1 }, (_, t) => t);

export const model = defineModel({
  id: 'terminal-velocity',
  params: {
    momentum: number({ min: 0, max: 0.99, step: 0.01, value: 0.9 }),
    steps: steps({ min: 1, max: maximumSteps, value: 50 }),
  },
  compute({ momentum, steps: count }) {
    const { velocities, displacements } = constantGradientRun(momentum, count);
    const limit = terminalVelocity(momentum);
    const delay = momentum * limit;
    const x = times.slice(0, count + 1);
    return {
      displacement: displacements[count - 1]!,
      velocity: velocities[count - 1]!,
      terminalVelocity: limit,
      delay,
      momentumSeries: { x, y: [0, ...displacements] },
      descentSeries: { x, y: x },
      asymptote: count > delay ? { x: [delay, count], y: [0, (count - delay) * limit] } : null,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'chart',
      height: 'low',
      x: { label: 'time', min: 0, max: ({ params }) => (params.steps <= 50 ? 50 : maximumSteps) },
      y: { label: 'distance', min: 0 },
      series: [
        { label: 'momentumSeries', as: 'line', colour: 1 },
        { label: 'descentSeries', as: 'line', colour: 6, dash: 'dashed' },
        { label: 'asymptote', as: 'line', colour: 3, dash: 'dotted' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'displacement', digits: 7 },
        { name: 'velocity', digits: 5 },
        { name: 'terminalVelocity', digits: 5, as: 'tick' },
        { name: 'delay', digits: 5, as: 'tick' },
      ],
    },
  ],
  words: {
    title: { en: 'On a steady slope', zh: '在均匀的斜坡上' },
    momentum: common.momentum,
    steps: common.step,
    chart: { en: 'Way covered under the constant gradient 1', zh: '梯度恒为 1 时走过的路程' },
    time: common.step,
    distance: { en: 'way / *η*', zh: '路程 / *η*' },
    momentumSeries: { en: 'momentum, sum form', zh: '动量法（累加形式）' },
    descentSeries: common.gradientDescent,
    asymptote: {
      en: 'terminal speed, *β*/(1−*β*) steps late',
      zh: '斜率为 1/(1−*β*) 的直线，滞后 *β*/(1−*β*) 步',
    },
    displacement: { en: 'way / *η*', zh: '路程 / *η*' },
    velocity: { en: 'speed *v_t*', zh: '速度 *v_t*' },
    terminalVelocity: { en: 'terminal speed 1/(1−*β*)', zh: '终端速度 1/(1−*β*)' },
    delay: { en: 'steps late *β*/(1−*β*)', zh: '滞后步数 *β*/(1−*β*)' },
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `After ${counted(params.steps, 'step')} momentum has covered ${number(result.displacement, { digits: 5 })} η, gradient descent ${number(params.steps)} η. Its speed is ${number(result.velocity)} and tends to ${number(result.terminalVelocity, { as: 'tick' })}.`,
    zh: ({ params, result, number }) =>
      `${number(params.steps)} 步之后，动量法走过 ${number(result.displacement, { digits: 5 })} η，梯度下降走过 ${number(params.steps)} η。此时速度为 ${number(result.velocity)}，趋于 ${number(result.terminalVelocity, { as: 'tick' })}。`,
  },
});
