// One observation, a prior on the weight: the mode of the posterior can be exactly 0, its mean is not.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { normalDensity } from '../../../src/math/normal';
import {
  posteriorDensity,
  posteriorMean,
  posteriorMode,
  priorDensity,
  probabilityWithin,
  type WeightPrior,
} from '../../../src/math/regularization/laplace-posterior';

const places = Array.from({ length: 161 }, (_, i) => (i - 80) / 20);
const observations = Array.from({ length: 121 }, (_, i) => (i - 60) / 20);
const priors: readonly WeightPrior[] = ['laplace', 'gaussian'];
/** What the densities of the priors of variance 1 are asked for: near 0, and far from it. */
const near = 0.01;
const far = 3;

export const model = defineModel({
  id: 'map-prior',
  params: {
    prior: choice(priors, 'laplace'),
    observation: number({ min: -3, max: 3, step: 0.05, value: 0.3 }),
    penalty: number({ min: 0.1, max: 3, step: 0.05, value: 0.5 }),
  },
  compute({ prior, observation, penalty }) {
    const at = (each: number) => ({ prior, observation: each, penalty });
    const mode = posteriorMode(at(observation));
    const mean = posteriorMean(at(observation));
    const density = posteriorDensity(at(observation));
    const ofPrior = (weight: number) => priorDensity(prior, penalty, weight);
    const over = (f: (each: number) => number) => ({ x: places, y: places.map(f) });
    return {
      // A mode below rounding is 0.
      mode: Math.abs(mode) < 1e-12 ? 0 : mode,
      mean,
      /** The scale of the Laplace prior, or the variance of the Gaussian one. */
      scaleOfPrior: prior === 'laplace' ? 1 / penalty : 1 / (2 * penalty),
      nearZero: priors.map((each) => probabilityWithin(each, near)),
      farOut: priors.map((each) => 1 - probabilityWithin(each, far)),
      posterior: over(density),
      priorCurve: over(ofPrior),
      likelihood: over((weight) => normalDensity(weight, observation)),
      highest: Math.max(density(mode), ofPrior(0)),
      modeCurve: { x: observations, y: observations.map((each) => posteriorMode(at(each))) },
      meanCurve: { x: observations, y: observations.map((each) => posteriorMean(at(each))) },
      meanHere: { x: [observation], y: [mean] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'posteriorTitle',
      x: { label: 'weight', min: -4, max: 4 },
      y: { label: 'density', min: 0, max: ({ result }) => (result.highest > 1 ? 2 : 1) },
      series: [
        { label: 'priorCurve', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'likelihood', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'posterior', as: 'line', colour: 1 },
      ],
      marks: [
        { label: 'mode', axis: 'x', colour: 1 },
        { label: 'mean', axis: 'x', colour: 2, dash: 'dashed' },
      ],
      handles: [{ x: 'observation', y: () => normalDensity(0) }],
    },
    {
      view: 'chart',
      title: 'estimatesTitle',
      x: { label: 'observation', min: -3, max: 3 },
      y: { label: 'estimate', min: -3, max: 3 },
      series: [
        { label: 'modeCurve', as: 'line', colour: 1 },
        { label: 'meanCurve', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'meanHere', as: 'points', colour: 2, shape: 'rect' },
      ],
      handles: [{ x: 'observation', y: ({ result }) => result.mode }],
    },
    {
      view: 'table',
      title: 'sharesTitle',
      columns: ['prior', 'nearColumn', 'farColumn'],
      rows: ({ result }) =>
        priors.map((each, i) => [`prior.${each}`, result.nearZero[i]!, result.farOut[i]!]),
      digits: 4,
    },
    {
      view: 'readouts',
      items: [
        { name: 'mode', digits: 5, as: 'tick' },
        { name: 'mean', digits: 5, as: 'tick' },
        { name: 'scaleOfPrior', digits: 4, as: 'tick' },
        { name: 'nearZero', digits: 4 },
        { name: 'farOut', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `x, lam = ‹observation›, ‹penalty›
w = np.linspace(-12, 12, 240001)
p = np.exp(-(x - w)**2 / 2 - lam * ‹penaltyTerm›)
(w * p).sum() / p.sum()  # ‹mean›`,
      spots: ({ params }) => ({ penaltyTerm: params.prior === 'laplace' ? 'abs(w)' : 'w**2' }),
      gives: {
        mean: ({ prior, observation, penalty }) => {
          let [weighted, total] = [0, 0];
          for (let k = -12_000; k <= 12_000; k++) {
            const w = k / 1000;
            const p = Math.exp(
              -((observation - w) ** 2) / 2 - penalty * (prior === 'laplace' ? Math.abs(w) : w * w),
            );
            weighted += w * p;
            total += p;
          }
          return weighted / total;
        },
      },
    },
  ],
  words: {
    title: { en: 'Mode and mean of the posterior', zh: '后验的众数与均值' },
    prior: { en: 'prior of the weight', zh: '权重的先验' },
    'prior.laplace': { en: 'Laplace (L1)', zh: '拉普拉斯（L1）' },
    'prior.gaussian': { en: 'Gaussian (L2)', zh: '高斯（L2）' },
    observation: { en: 'observation *x*', zh: '观测值 *x*' },
    penalty: { en: 'penalty *λ*', zh: '正则化系数 *λ*' },
    posteriorTitle: { en: 'Prior, likelihood, posterior: drag *x*', zh: '先验、似然与后验（拖动 *x*）' },
    weight: { en: 'the weight *w*', zh: '权重 *w*' },
    density: common.density,
    priorCurve: { en: 'prior density', zh: '先验密度' },
    likelihood: { en: 'likelihood', zh: '似然' },
    posterior: { en: 'posterior density', zh: '后验密度' },
    estimatesTitle: { en: 'Estimates for every observation', zh: '估计值随观测值的变化' },
    estimate: { en: 'estimate of *w*', zh: '*w* 的估计值' },
    modeCurve: { en: 'mode (MAP)', zh: '众数（MAP）' },
    meanCurve: { en: 'mean', zh: '均值' },
    meanHere: { en: 'mean here', zh: '当前的均值' },
    sharesTitle: { en: 'Draws from priors of variance 1', zh: '从方差为 1 的先验中抽样' },
    nearColumn: same('*P*(|*w*| < 0.01)'),
    farColumn: same('*P*(|*w*| > 3)'),
    mode: { en: 'posterior mode (MAP)', zh: '后验众数（MAP）' },
    mean: { en: 'posterior mean', zh: '后验均值' },
    scaleOfPrior: {
      en: 'scale *b* (Laplace) or variance *τ*^2 (Gaussian)',
      zh: '尺度 *b*（拉普拉斯）或方差 *τ*^2（高斯）',
    },
    nearZero: { en: '*P*(|*w*| < 0.01), Laplace and Gaussian', zh: '*P*(|*w*| < 0.01)（拉普拉斯、高斯）' },
    farOut: { en: '*P*(|*w*| > 3), Laplace and Gaussian', zh: '*P*(|*w*| > 3)（拉普拉斯、高斯）' },
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number }) =>
      result.mode === result.mean
        ? `For x = ${number(params.observation, { as: 'tick' })} mode and mean of the posterior are both ${number(result.mode, { as: 'tick' })}.`
        : `For x = ${number(params.observation, { as: 'tick' })} the posterior has its mode (MAP) at ${result.mode === 0 ? 'exactly 0' : number(result.mode, { as: 'tick' })} and its mean at ${number(result.mean)}.`,
    zh: ({ params, result, number }) =>
      result.mode === result.mean
        ? `x = ${number(params.observation, { as: 'tick' })} 时，后验的众数与均值都是 ${number(result.mode, { as: 'tick' })}。`
        : `x = ${number(params.observation, { as: 'tick' })} 时，后验众数（MAP）${result.mode === 0 ? '恰好为 0' : `为 ${number(result.mode, { as: 'tick' })}`}，后验均值为 ${number(result.mean)}。`,
  },
  remark: {
    en: ({ params, result }) =>
      params.prior === 'gaussian'
        ? 'With a Gaussian prior the posterior is Gaussian too: one number is mode and mean.'
        : params.observation === 0
          ? 'The picture is symmetric about 0, so mode and mean are both 0.'
          : result.mode === 0
            ? 'The peak stands at 0 because the prior has a kink there. The posterior still has a density, so the weight is 0 with probability 0.'
            : null,
    zh: ({ params, result }) =>
      params.prior === 'gaussian'
        ? '高斯先验下后验也是高斯分布，众数与均值相同。'
        : params.observation === 0
          ? '此时图形关于 0 对称，众数与均值都为 0。'
          : result.mode === 0
            ? '先验密度在 0 处有尖点，所以后验的峰值在 0。但后验仍是连续分布，权重等于 0 的概率为 0。'
            : null,
  },
});
