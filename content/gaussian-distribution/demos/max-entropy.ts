// Which density of a given variance leaves most open? All five side by side, then one of them against the Gaussian.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { densityNames } from '../../../src/math/gaussian/equal-variance';
import { model, reach } from './max-entropy/model';
import { summary } from './max-entropy/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'entropiesTitle',
      x: {
        label: 'namesAxis',
        min: 0.8,
        max: densityNames.length + 0.2,
        names: densityNames.map((name) => `axis.${name}`),
      },
      // Differential entropy has no natural zero, so the axis goes with the variance: a window about the five.
      y: {
        label: 'entropyAxis',
        min: ({ result }) => result.gaussianEntropy - 0.25,
        max: ({ result }) => result.gaussianEntropy + 0.05,
      },
      series: [
        { label: 'otherEntropies', as: 'points', colour: 4 },
        { label: 'chosenEntropy', as: 'points', shape: 'rect', colour: 2 },
      ],
      marks: [{ label: 'gaussianEntropy', axis: 'y', colour: 1, dash: 'dashed' }],
    },
    {
      view: 'chart',
      title: 'densitiesTitle',
      x: { label: 'x', min: -reach, max: reach },
      y: { label: 'densityAxis', min: 0 },
      series: [
        { label: 'gaussianCurve', as: 'line', colour: 1 },
        { label: 'chosenCurve', as: 'line', colour: 2, dash: 'dashed' },
      ],
      handles: [
        {
          x: {
            parameter: 'variance',
            toPlace: (variance) => Math.sqrt(variance),
            toValue: (place) => Math.max(0, place) ** 2,
          },
          y: ({ result }) => result.peak,
        },
      ],
    },
    {
      view: 'chart',
      title: 'surpriseTitle',
      x: { label: 'x', min: -reach, max: reach },
      y: { label: 'surpriseAxis', min: -1, max: 9 },
      series: [
        { label: 'gaussianSurprise', as: 'line', colour: 1 },
        { label: 'chosenSurprise', as: 'line', colour: 2, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'entropy', digits: 5 },
        { name: 'entropyBits', digits: 5 },
        { name: 'gaussianEntropy', digits: 5 },
        { name: 'shortfall', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Entropies compared', zh: '方差相同时的微分熵' },
    density: { en: 'density chosen', zh: '所选分布' },
    'density.gaussian': common.gaussian,
    'density.logistic': { en: 'logistic density', zh: '逻辑斯谛' },
    'density.triangular': { en: 'triangular', zh: '三角' },
    'density.laplace': { en: 'Laplace', zh: '拉普拉斯' },
    'density.uniform': common.uniform,
    // Short, for five of them stand side by side on a phone.
    'axis.gaussian': { en: 'Gauss', zh: '高斯' },
    'axis.logistic': { en: 'logist.', zh: '逻辑斯谛' },
    'axis.triangular': { en: 'triang.', zh: '三角' },
    'axis.laplace': { en: 'Laplace', zh: '拉普拉斯' },
    'axis.uniform': common.uniform,
    variance: common.variance,
    densitiesTitle: { en: 'The densities', zh: '密度曲线' },
    x: same('*x*'),
    densityAxis: common.density,
    gaussianCurve: common.gaussian,
    chosenCurve: { en: 'density chosen', zh: '所选分布' },
    namesAxis: common.density,
    entropiesTitle: { en: 'Differential entropy', zh: '微分熵' },
    entropyAxis: { en: 'nats', zh: 'nat' },
    otherEntropies: { en: 'other densities', zh: '其余分布' },
    chosenEntropy: { en: 'density chosen', zh: '所选分布' },
    surpriseTitle: { en: 'Self-information −ln *p*(*x*)', zh: '自信息 −ln *p*(*x*)' },
    surpriseAxis: same('−ln *p*'),
    gaussianSurprise: common.gaussian,
    chosenSurprise: { en: 'density chosen', zh: '所选分布' },
    entropy: { en: 'entropy of the density chosen, nats', zh: '所选分布的熵（nat）' },
    entropyBits: { en: 'the same in bits', zh: '所选分布的熵（bit）' },
    gaussianEntropy: { en: 'entropy of the Gaussian, nats', zh: '高斯分布的熵（nat）' },
    shortfall: { en: 'less than the Gaussian by', zh: '比高斯分布小' },
  },
  summary,
});
