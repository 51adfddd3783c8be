// How the variance of a weighted sum follows from its inputs, its weights and its bias.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer, number, seed } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { histogram } from '../../../src/math/histogram';
import { normalDensity } from '../../../src/math/normal';
import { probabilityOutside, saturatedFraction, saturationThreshold } from '../../../src/math/saturation';
import { simulateWeightedSum, weightedSumVariance } from '../../../src/math/weighted-sum';
import { isOneNetwork, numpyLines } from './init-variance/in-numpy';

const bins = 48;

/** As far as the axis goes to both sides of 0, and as high, unless a state needs more. */
const [widest, usualDensity] = [8, 0.6];

export const model = defineModel({
  id: 'init-variance',
  params: {
    fanIn: integer({ min: 10, max: 2000, step: 10, value: 1000 }),
    activeFraction: number({ min: 0, max: 1, step: 0.01, value: 0.5 }),
    inputs: choice(['binary', 'random'], 'binary'),
    inputMean: number({ min: 0, max: 2, step: 0.1, value: 0 }),
    scheme: choice(['one', 'lecun', 'he'], 'lecun'),
    biasDeviation: number({ min: 0, max: 2, step: 0.05, value: 1 }),
    draws: integer({ min: 100, max: 5000, step: 100, value: 2000 }),
    randomness: choice(['weights', 'data'], 'weights'),
    seed: seed(1),
  },
  inWorker: ({ fanIn, activeFraction, draws }) => fanIn * activeFraction * draws > 100_000,
  compute(params, progress) {
    const { fanIn, inputs, inputMean, scheme, biasDeviation, draws } = params;
    const activeInputs = Math.round(params.activeFraction * fanIn);
    const weightDeviation = scheme === 'one' ? 1 : Math.sqrt((scheme === 'he' ? 2 : 1) / fanIn);
    const sum = {
      activeInputs,
      inputs,
      inputMean,
      weightStandardDeviation: weightDeviation,
      biasStandardDeviation: biasDeviation,
    } as const;
    const variance = weightedSumVariance(sum);
    // With a fixed input and fixed weights z is one number: there is no distribution over the data to draw.
    const fixed = inputs === 'binary' && params.randomness === 'data';
    const simulation = simulateWeightedSum({
      ...sum,
      randomness: fixed ? 'weights' : params.randomness,
      draws,
      seed: params.seed,
      onProgress: progress,
    });
    const { neuron } = simulation;
    const expectedMean = neuron ? neuron.bias + inputMean * neuron.weightSum : 0;
    const expectedDeviation = neuron ? Math.sqrt(neuron.squaredNorm) : Math.sqrt(variance);
    const span = 4 * Math.max(expectedDeviation, 0.05);
    const { edges, density } = histogram(simulation.values, {
      from: expectedMean - span,
      to: expectedMean + span,
      bins,
    });
    const threshold = saturationThreshold(0.01);
    const centres = density.map((_, bin) => ((edges[bin] ?? 0) + (edges[bin + 1] ?? 0)) / 2);
    // Where it fits, one axis for all states: only then is a bell seen to become wider.
    const fits = Math.abs(expectedMean) + span <= widest;
    const [from, to] = fits ? [-widest, widest] : [expectedMean - span, expectedMean + span];
    const curve = Array.from({ length: bins + 1 }, (_, i) => from + ((to - from) * i) / bins);
    return {
      fixed,
      activeInputs,
      weightDeviation,
      // Over the data the weights of the one network are constants: then the squared length of them is the variance.
      variance: neuron?.squaredNorm ?? variance,
      standardDeviation: expectedDeviation,
      sampleMean: simulation.mean,
      sampleDeviation: simulation.standardDeviation,
      firstDraws: simulation.values.slice(0, 2),
      saturated: saturatedFraction(expectedDeviation, 0.01, expectedMean),
      saturatedDrawn: simulation.values.filter((z) => Math.abs(z) > threshold).length / draws,
      outsideOne: probabilityOutside(1, expectedDeviation, expectedMean),
      squaredNorm: neuron?.squaredNorm ?? null,
      bias: neuron?.bias ?? null,
      oneDeviation: [expectedMean - expectedDeviation, expectedMean + expectedDeviation],
      // A misreading of √(3/2): in another state these lines would mean nothing.
      wrongDeviation:
        !neuron && Math.abs(variance - 1.5) < 1e-9 ? [-Math.sqrt(3) / 2, Math.sqrt(3) / 2] : null,
      threshold,
      saturation: [-threshold, threshold],
      from,
      to,
      highest: Math.max(fits ? usualDensity : 0, 1.05 * Math.max(...density)),
      neurons: { x: centres, y: density },
      normal: {
        x: centres,
        y: centres.map((z) =>
          expectedDeviation > 0 ? normalDensity(z, expectedMean, expectedDeviation) : null,
        ),
      },
      sigmoid: { x: curve, y: curve.map(sigmoid) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'histogram',
      x: { label: 'z', min: ({ result }) => result.from, max: ({ result }) => result.to },
      y: { label: 'density', min: 0, max: ({ result }) => result.highest },
      series: [
        { label: 'neurons', as: 'bars', colour: 1 },
        { label: 'normal', as: 'line', colour: 2 },
      ],
      marks: [
        { label: 'oneDeviation', axis: 'x', colour: 3 },
        {
          label: 'wrongDeviation',
          axis: 'x',
          colour: 4,
          dash: 'dashed',
        },
      ],
    },
    {
      view: 'chart',
      title: 'slope',
      height: 'low',
      x: { label: 'z', min: ({ result }) => result.from, max: ({ result }) => result.to },
      y: { label: 'activation', min: 0, max: 1 },
      series: [{ label: 'sigmoid', as: 'line', colour: 1 }],
      marks: [{ label: 'saturation', axis: 'x', colour: 2, dash: 'dashed' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'standardDeviation', digits: 5 },
        { name: 'sampleDeviation', digits: 5 },
        { name: 'variance', digits: 5 },
        { name: 'sampleMean', digits: 3 },
        { name: 'saturated', as: 'percent', digits: 3 },
        { name: 'saturatedDrawn', as: 'percent', digits: 3 },
        { name: 'outsideOne', as: 'percent', digits: 3 },
        { name: 'squaredNorm', digits: 5 },
        { name: 'bias', digits: 4 },
        { name: 'firstDraws', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        weights: String.raw`\sigma_z^2 = \spot{activeInputs}\cdot \spot{secondMoment}\cdot \spot{weightVariance} + \spot{biasVariance} = \spot{variance}`,
        data: String.raw`\sigma_z^2 = \lVert w\rVert^2 = \spot{variance}`,
      },
      variant: ({ params }) => (isOneNetwork(params) ? 'data' : 'weights'),
      spots: ({ params, result }) => ({
        secondMoment: params.inputs === 'binary' ? 1 : 1 + params.inputMean ** 2,
        weightVariance: result.weightDeviation ** 2,
        biasVariance: params.biasDeviation ** 2,
      }),
    },
    {
      view: 'code',
      title: 'code',
      source: '‹lines›\nz.std()   # ≈ ‹standardDeviation›',
      spots: ({ params, result }) => ({
        lines: numpyLines(params, result.activeInputs),
        ...(isOneNetwork(params) && { standardDeviation: 'np.linalg.norm(w)' }),
      }),
      gives: {
        standardDeviation(params) {
          if (isOneNetwork(params)) return null;
          const { fanIn, activeFraction, scheme, inputs, inputMean, biasDeviation } = params;
          const weightVariance = { one: 1, lecun: 1 / fanIn, he: 2 / fanIn }[scheme];
          const meanSquare = inputs === 'binary' ? 1 : inputMean ** 2 + 1;
          return Math.sqrt(
            Math.round(activeFraction * fanIn) * weightVariance * meanSquare + biasDeviation ** 2,
          );
        },
      },
    },
  ],
  words: {
    title: { en: 'How wide is the distribution of *z*?', zh: '*z* 的分布有多宽？' },
    fanIn: { en: 'fan-in *n*', zh: '扇入 *n*' },
    activeFraction: { en: 'share of inputs other than 0', zh: '不为 0 的输入所占比例' },
    inputs: { en: 'these inputs are', zh: '这些输入的取值' },
    'inputs.binary': { en: 'all equal to 1', zh: '恒为 1' },
    'inputs.random': { en: 'random, N(μ, 1)', zh: '随机，N(μ, 1)' },
    inputMean: { en: 'input mean *μ*', zh: '输入均值 *μ*' },
    scheme: { en: 'standard deviation of a weight', zh: '权重的标准差' },
    'scheme.one': { en: '1 (naive)', zh: '1（最直接的做法）' },
    'scheme.lecun': same('√(1/n)'),
    'scheme.he': same('√(2/n)'),
    biasDeviation: { en: 'standard deviation of the bias', zh: '偏置的标准差' },
    draws: { en: 'number of draws', zh: '抽样次数' },
    randomness: { en: 'random over', zh: '随机性来自' },
    'randomness.weights': { en: 'weights (many networks)', zh: '权重（许多网络）' },
    'randomness.data': { en: 'data (one network)', zh: '数据（同一网络）' },
    seed: common.seed,
    histogram: {
      en: 'Draws of *z*, and the normal curve the rule predicts',
      zh: '抽样得到的 *z* 与公式预测的正态曲线',
    },
    slope: { en: 'Where the sigmoid is not saturated', zh: 'sigmoid 在哪里尚未饱和' },
    z: { en: 'net input *z*', zh: '净输入 *z*' },
    density: common.density,
    activation: { en: 'sigmoid of *z*', zh: '*z* 的 sigmoid' },
    neurons: { en: 'draws of *z*', zh: '抽样得到的 *z*' },
    normal: { en: 'normal curve', zh: '正态曲线' },
    oneDeviation: { en: 'one standard deviation', zh: '一个标准差' },
    wrongDeviation: same('±√3/2'),
    sigmoid: same('sigmoid'),
    saturation: { en: 'derivative below 1/100 beyond', zh: '线外导数小于 1/100' },
    standardDeviation: { en: '*σ*_z by the rule', zh: '公式给出的 *σ*_z' },
    sampleDeviation: { en: '*σ*_z of the draws', zh: '抽样的 *σ*_z' },
    variance: { en: 'variance by the rule', zh: '公式给出的方差' },
    sampleMean: { en: 'mean of the draws', zh: '抽样均值' },
    saturated: { en: 'saturated, by the normal curve', zh: '饱和比例（按正态曲线）' },
    saturatedDrawn: { en: 'saturated, of those drawn', zh: '饱和比例（抽样）' },
    outsideOne: { en: '|*z*| above 1, by the normal curve', zh: '|*z*| 大于 1 的比例（按正态曲线）' },
    squaredNorm: { en: '‖*w*‖² of this network', zh: '该网络的 ‖*w*‖²' },
    bias: { en: 'bias of this network', zh: '该网络的偏置' },
    firstDraws: { en: 'first two draws', zh: '前两次抽样' },
    rule: common.withTheseNumbers,
    code: { en: 'The same experiment in NumPy', zh: '用 NumPy 做同一实验' },
  },
  summary: {
    en: ({ params, result, number }) =>
      params.randomness === 'data' && !result.fixed
        ? `One fixed network over many inputs: z has standard deviation ‖w‖\u00a0=\u00a0${number(result.standardDeviation, { digits: 5 })}; ${number(params.draws)} inputs gave ${number(result.sampleDeviation, { digits: 5 })}.`
        : `The rule gives σ_z\u00a0=\u00a0${number(result.standardDeviation, { digits: 5 })}; ${number(params.draws)} neurons drawn gave ${number(result.sampleDeviation, { digits: 5 })}. A sigmoid is saturated in ${number(result.saturatedDrawn, { as: 'percent', digits: 3 })} of them.`,
    zh: ({ params, result, number }) =>
      params.randomness === 'data' && !result.fixed
        ? `同一个网络对许多个输入，z 的标准差为 ‖w‖\u00a0=\u00a0${number(result.standardDeviation, { digits: 5 })}；${number(params.draws)} 个输入的样本标准差为 ${number(result.sampleDeviation, { digits: 5 })}。`
        : `公式给出 σ_z\u00a0=\u00a0${number(result.standardDeviation, { digits: 5 })}；抽取 ${number(params.draws)} 个神经元，样本标准差为 ${number(result.sampleDeviation, { digits: 5 })}，其中 ${number(result.saturatedDrawn, { as: 'percent', digits: 3 })} 处于 sigmoid 的饱和区。`,
  },
  remark: {
    en: ({ params, result }) =>
      params.inputs === 'binary' && params.inputMean !== 0
        ? 'The mean μ belongs to random inputs: inputs that are all equal to 1 do not have it.'
        : result.fixed
          ? 'With fixed weights and a fixed input, z is a single number: there is nothing random over the data. The picture shows randomness over weights; choose random inputs to see one network over its data.'
          : null,
    zh: ({ params, result }) =>
      params.inputs === 'binary' && params.inputMean !== 0
        ? '均值 μ 只对随机输入起作用，恒为 1 的输入与之无关。'
        : result.fixed
          ? '权重固定、输入也固定时，z 只是一个数，没有随机性可言。图中仍按“权重随机”作图；把输入改为随机，才能看到同一网络在数据上的分布。'
          : null,
  },
});
