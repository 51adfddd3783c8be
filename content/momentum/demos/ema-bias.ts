// The exponentially weighted average starts too close to 0, and dividing by 1 − β^t mends it.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number, seed, steps, toggle } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import {
  correctBias,
  exponentialAverage,
  totalWeight,
} from '../../../src/math/exponential-average/exponential-average';
import { averagedSignal } from '../../../src/math/exponential-average/signals';
import { createRandom } from '../../../src/math/random';

/** Ends of the time axis: it grows in leaps, so that the picture stands still between them. */
const horizons = [20, 50, 100, 200];

export const model = defineModel({
  id: 'ema-bias',
  params: {
    beta: number({ min: 0, max: 0.999, step: 0.001, value: 0.9 }),
    signal: choice(['constant', 'ramp', 'noise'], 'constant'),
    steps: steps({ min: 1, max: 200, value: 20 }),
    correction: toggle(true),
    seed: seed(31),
  },
  compute({ beta, signal, steps: count, correction, seed: start }) {
    const gradients = averagedSignal(signal, count, createRandom(start));
    const averages = exponentialAverage(gradients, beta);
    const corrected = correctBias(averages, beta);
    const last = count - 1;
    const times = gradients.map((_, i) => i + 1);
    return {
      gradient: gradients[last]!,
      average: averages[last]!,
      corrected: corrected[last]!,
      totalWeight: totalWeight(beta, count),
      // As far as the sentence shows it.
      isWhole: totalWeight(beta, count) >= 1 - 5e-5,
      horizon: horizons.find((end) => end >= count) ?? count,
      signalSeries: { x: times, y: gradients },
      averageSeries: { x: [0, ...times], y: [0, ...averages] },
      correctedSeries: correction ? { x: times, y: corrected } : null,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'chart',
      x: { label: 'time', min: 0, max: ({ result }) => result.horizon },
      y: {
        label: 'value',
        min: ({ params }) => (params.signal === 'noise' ? -3 : 0),
        max: ({ params, result }) =>
          params.signal === 'constant' ? 1.2 : params.signal === 'ramp' ? result.horizon : 5,
      },
      series: [
        { label: 'signalSeries', as: 'points', colour: 6, shape: 'circle' },
        { label: 'averageSeries', as: 'line', colour: 4 },
        { label: 'correctedSeries', as: 'line', colour: 3, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'average', digits: 6 },
        { name: 'corrected', digits: 6 },
        { name: 'totalWeight', digits: 6 },
        { name: 'gradient', digits: 5 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\hat m_t=\frac{m_t}{1-\beta^t}=\frac{\spot{average}}{\spot{totalWeight}}=\spot{corrected}`,
    },
  ],
  words: {
    title: { en: 'The average starts too close to 0', zh: '移动平均初期偏向 0' },
    beta: common.coefficient,
    signal: { en: 'gradients *g_t*', zh: '梯度 *g_t*' },
    'signal.constant': { en: 'constant: 1', zh: '常数 1' },
    'signal.ramp': { en: 'ramp: t', zh: '斜坡 t' },
    'signal.noise': { en: 'noise: 1 + N(0, 1)', zh: '噪声 1 + N(0, 1)' },
    steps: common.step,
    correction: { en: 'bias correction', zh: '偏差修正' },
    seed: common.seed,
    chart: { en: 'Gradients and their averages', zh: '梯度及其移动平均' },
    time: common.step,
    value: common.value,
    signalSeries: { en: 'gradients', zh: '梯度' },
    averageSeries: { en: 'average *m_t*', zh: '移动平均 *m_t*' },
    correctedSeries: { en: 'corrected *m̂_t*', zh: '修正后 *m̂_t*' },
    average: same('*m_t*'),
    corrected: same('*m̂_t*'),
    totalWeight: { en: 'total weight 1 − *β*^t', zh: '权重之和 1 − *β*^t' },
    gradient: { en: 'newest gradient', zh: '最新的梯度' },
    rule: { en: 'The correction with these numbers', zh: '代入数值' },
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `After ${counted(params.steps, 'step')} the weights sum to ${number(result.totalWeight, { as: 'tick' })}${result.isWhole ? '' : ', not 1'}: m = ${number(result.average, { as: 'tick' })}${params.correction ? `; divided by that sum, ${number(result.corrected, { as: 'tick' })}` : ''}. The newest gradient is ${number(result.gradient, { as: 'tick' })}.`,
    zh: ({ params, result, number }) =>
      `第 ${number(params.steps)} 步，权重之和是 ${number(result.totalWeight, { as: 'tick' })}${result.isWhole ? '' : '，不是 1'}，m = ${number(result.average, { as: 'tick' })}${params.correction ? `，除以这个和得 ${number(result.corrected, { as: 'tick' })}` : ''}。最新的梯度是 ${number(result.gradient, { as: 'tick' })}。`,
  },
  remark: {
    en: ({ params }) =>
      params.signal === 'ramp' && params.beta > 0 && params.steps > 1 && params.correction
        ? 'On a ramp even the corrected average lags: it is an average of older, smaller values. The correction mends the weights, not the delay.'
        : null,
    zh: ({ params }) =>
      params.signal === 'ramp' && params.beta > 0 && params.steps > 1 && params.correction
        ? '对斜坡信号，修正后的平均仍然滞后，因为参与平均的是更早、更小的值。修正补的是权重，不是滞后。'
        : null,
  },
});
