// How much noise an exponentially weighted average lets through.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, number, seed } from '../../../src/demo/parameters';
import { exponentialAverage } from '../../../src/math/exponential-average/exponential-average';
import {
  averageNoiseVariance,
  simulateAverageNoise,
} from '../../../src/math/exponential-average/noise-variance';
import { noiseWindow } from '../../../src/math/exponential-average/windows';
import { createRandom } from '../../../src/math/random';

/** The average has settled after this many steps (what is missing from the variance, 0.99⁴⁰⁰, is below 2 %). */
const dropped = 200;
const drawn = 100;
const times = Array.from({ length: drawn }, (_, i) => dropped + i + 1);
const grid = Array.from({ length: 100 }, (_, i) => i / 100);
const theoryCurve = { x: grid, y: grid.map(averageNoiseVariance) };
const equalCurve = { x: grid, y: grid.map((beta) => 1 - beta) };

export const model = defineModel({
  id: 'ema-noise',
  params: {
    beta: number({ min: 0, max: 0.99, step: 0.01, value: 0.9 }),
    steps: integer({ min: 1000, max: 200_000, value: 20_000, scale: 'log' }),
    seed: seed(31),
  },
  inWorker: ({ steps }) => steps > 50_000,
  compute({ beta, steps, seed: start }) {
    const simulated = simulateAverageNoise(createRandom(start), { beta, steps, dropped });
    const random = createRandom(start);
    const noise = Array.from({ length: dropped + drawn }, () => random.normal());
    const theory = averageNoiseVariance(beta);
    return {
      theory,
      simulated,
      equalWeights: 1 - beta,
      noiseWindow: noiseWindow(beta),
      twoDeviations: [-2 * Math.sqrt(theory), 2 * Math.sqrt(theory)],
      noiseSeries: { x: times, y: noise.slice(dropped) },
      averageSeries: { x: times, y: exponentialAverage(noise, beta).slice(dropped) },
      measured: { x: [beta], y: [simulated] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'path',
      x: { label: 'time', min: dropped, max: dropped + drawn },
      y: { label: 'value', min: -3.5, max: 3.5 },
      series: [
        { label: 'noiseSeries', as: 'points', colour: 6 },
        { label: 'averageSeries', as: 'line', colour: 4 },
      ],
      marks: [{ label: 'twoDeviations', axis: 'y', colour: 3, dash: 'dashed' }],
    },
    {
      view: 'chart',
      title: 'curve',
      height: 'low',
      x: { label: 'betaAxis', min: 0, max: 1 },
      y: { label: 'variance', min: 0, max: 1 },
      series: [
        { label: 'theoryCurve', as: 'line', colour: 4, data: theoryCurve },
        { label: 'equalCurve', as: 'line', colour: 2, dash: 'dashed', data: equalCurve },
        { label: 'measured', as: 'points', colour: 1, shape: 'cross' },
      ],
      handles: [{ x: 'beta', y: ({ result }) => result.simulated }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'theory', digits: 5 },
        { name: 'simulated', digits: 5 },
        { name: 'equalWeights', digits: 5, as: 'tick' },
        { name: 'noiseWindow', digits: 5, as: 'tick' },
      ],
    },
  ],
  words: {
    title: { en: 'How much noise is left?', zh: '还剩多少噪声？' },
    beta: common.coefficient,
    steps: { en: 'steps simulated', zh: '模拟步数' },
    seed: common.seed,
    path: { en: 'White noise and its average, a short stretch', zh: '白噪声及其移动平均（一小段）' },
    time: common.step,
    value: common.value,
    noiseSeries: { en: 'noise, variance 1', zh: '噪声，方差为 1' },
    averageSeries: { en: 'average *m_t*', zh: '移动平均 *m_t*' },
    twoDeviations: { en: '± two standard deviations by the formula', zh: '公式给出的正负两倍标准差' },
    curve: { en: 'Variance left, for every *β*', zh: '不同 *β* 下剩余的方差' },
    betaAxis: common.coefficient,
    variance: common.variance,
    theoryCurve: { en: 'average: (1−*β*)/(1+*β*)', zh: '移动平均，(1−*β*)/(1+*β*)' },
    equalCurve: { en: 'plain mean of *N* = 1/(1−*β*): 1−*β*', zh: '*N* = 1/(1−*β*) 个数的等权平均，1−*β*' },
    measured: { en: 'simulated', zh: '模拟值' },
    theory: { en: 'variance by the formula', zh: '公式给出的方差' },
    simulated: { en: 'variance simulated', zh: '模拟得到的方差' },
    equalWeights: { en: 'plain mean of the last *N*', zh: '最近 *N* 个等权平均的方差' },
    noiseWindow: { en: 'noise window (1+*β*)/(1−*β*)', zh: '等噪声窗口 (1+*β*)/(1−*β*)' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `With β = ${number(params.beta, { as: 'tick' })} the average keeps ${number(result.theory)} of the variance of the noise; ${number(params.steps)} simulated steps gave ${number(result.simulated)}. A plain mean of N = 1/(1−β) gradients, N whole, would keep 1−β = ${number(result.equalWeights, { as: 'tick' })}: the average is as calm as a mean of ${number(result.noiseWindow, { as: 'tick' })}.`,
    zh: ({ params, result, number }) =>
      `β = ${number(params.beta, { as: 'tick' })} 时，移动平均保留噪声方差的 ${number(result.theory)}；模拟 ${number(params.steps)} 步得到 ${number(result.simulated)}。N = 1/(1−β) 个梯度（N 为整数）的等权平均会保留 1−β = ${number(result.equalWeights, { as: 'tick' })}，移动平均的平稳程度相当于 ${number(result.noiseWindow, { as: 'tick' })} 个数的等权平均。`,
  },
});
