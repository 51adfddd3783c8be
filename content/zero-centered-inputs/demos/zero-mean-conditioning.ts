// The mean of the inputs makes one eigenvalue of the Hessian grow with their number; the condition number and the steps follow.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { optionWords } from '../../../src/demo/option-words';
import { choice, integer, number, toggle } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { activationMoments } from '../../../src/math/activation-moments';
import { activation } from '../../../src/math/activations';
import { equalMeanSpectrum } from '../../../src/math/input-mean/equal-mean-spectrum';
import { stepsToShare } from '../../../src/math/input-mean/steps-to-share';
import { optimalSettings } from '../../../src/math/optimization/momentum-theory';
import { symmetricEigen } from '../../../src/math/optimization/symmetric-eigen';

const largestDimension = 100;
const dimensions = Array.from({ length: largestDimension }, (_, i) => i + 1);
/** Keys of the numbers of the eigenvalues, those of the weights and one for a bias. */
const places = Array.from({ length: largestDimension + 1 }, (_, i) => `place${i + 1}`);
const sources = ['shifted', 'uniform', 'sigmoid', 'tanh', 'relu'] as const;
type Source = (typeof sources)[number];

/** Variances come from quadrature; the means that symmetry gives are exact. */
const varianceOf = (name: 'sigmoid' | 'tanh' | 'relu') => activationMoments(activation(name), 0, 1).variance;
const fixedMoments: Partial<Record<Source, { mean: number; variance: number }>> = {
  uniform: { mean: 1 / 2, variance: 1 / 12 },
  sigmoid: { mean: 1 / 2, variance: varianceOf('sigmoid') },
  tanh: { mean: 0, variance: varianceOf('tanh') },
  relu: { mean: 1 / Math.sqrt(2 * Math.PI), variance: varianceOf('relu') },
};

export const model = defineModel({
  id: 'zero-mean-conditioning',
  params: {
    dimension: integer({ min: 1, max: largestDimension, value: 2, scale: 'log' }),
    mean: number({ min: 0, max: 2, step: 0.01, value: 1 }),
    bias: toggle(false),
    source: choice(sources, 'shifted'),
  },
  compute({ dimension, mean, bias, source }) {
    const moments = fixedMoments[source] ?? { mean, variance: 1 };
    const spectrum = equalMeanSpectrum({ dimension, ...moments, bias });
    const { largest, smallest, conditionNumber } = spectrum;
    const { rate } = optimalSettings('gradient-descent', { smallest, largest });
    const curve = (withBias: boolean) => ({
      x: dimensions,
      y: dimensions.map(
        (d) => equalMeanSpectrum({ dimension: d, ...moments, bias: withBias }).conditionNumber,
      ),
    });
    return {
      conditionNumber,
      rate,
      stepsNeeded: stepsToShare(rate, 1e-6),
      largest,
      smallest,
      inputMean: moments.mean,
      inputVariance: moments.variance,
      eigenvalues: { x: spectrum.values.map((_, i) => i + 1), y: spectrum.values },
      withoutBias: curve(false),
      withBias: curve(true),
      here: { x: [dimension], y: [conditionNumber] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'conditionTitle',
      x: { label: 'inputs', scale: 'log', min: 1, max: largestDimension },
      y: { label: 'conditionNumber', scale: 'log', min: 1, max: 1e6 },
      series: [
        { label: 'withoutBias', as: 'line', colour: 1 },
        { label: 'withBias', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'here', as: 'points', colour: 4 },
      ],
      handles: [{ x: 'dimension', y: ({ result }) => result.conditionNumber }],
    },
    {
      view: 'chart',
      title: 'eigenvaluesTitle',
      x: {
        label: 'index',
        min: 0.4,
        max: ({ result }) => result.eigenvalues.x.length + 0.6,
        names: ({ result }) => places.slice(0, result.eigenvalues.x.length),
      },
      // From a power of ten below the smallest, so that its bar has a height.
      y: {
        label: 'eigenvalue',
        scale: 'log',
        min: ({ result }) => 10 ** Math.floor(Math.log10(result.smallest * 0.9)),
      },
      series: [{ label: 'eigenvalues', as: 'bars', colour: 4 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'conditionNumber', digits: 5, as: 'tick' },
        'stepsNeeded',
        { name: 'rate', digits: 4 },
        { name: 'largest', digits: 5, as: 'tick' },
        { name: 'smallest', digits: 4, as: 'tick' },
        { name: 'inputMean', digits: 4, as: 'tick' },
        { name: 'inputVariance', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'ruleTitle',
      tex: {
        plain: String.raw`\kappa=1+\frac{d\mu^2}{\sigma^2}=1+\frac{\spot{dimension}\cdot(\spot{inputMean})^2}{\spot{inputVariance}}=\spot{conditionNumber}`,
        single: String.raw`d=1:\quad\lambda=\sigma^2+\mu^2=\spot{largest},\quad\kappa=1`,
        bias: String.raw`\kappa=\frac{\lambda_{\max}}{\lambda_{\min}}=\frac{\spot{largest}}{\spot{smallest}}=\spot{conditionNumber}`,
      },
      variant: ({ params }) => (params.bias ? 'bias' : params.dimension === 1 ? 'single' : 'plain'),
      digits: 6,
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np
d, mean, variance = ‹dimension›, ‹meanInCode›, ‹varianceInCode›
H = variance * np.eye(d) + mean**2‹border›
print(np.linalg.cond(H))              # ‹conditionNumber›`,
      spots: ({ params, result }) => ({
        meanInCode: inPython(result.inputMean),
        varianceInCode: params.source === 'uniform' ? '1 / 12' : inPython(result.inputVariance),
        border: params.bias
          ? '\nm = np.full((d, 1), mean)\nH = np.block([[H, m], [m.T, np.ones((1, 1))]])'
          : '',
      }),
      when: ({ source }) => source === 'shifted' || source === 'uniform',
      gives: {
        conditionNumber: ({ dimension, mean, bias, source }) => {
          const moments = source === 'uniform' ? { mean: 1 / 2, variance: 1 / 12 } : { mean, variance: 1 };
          // The bordered matrix on the direction of the mean and the bias; across the mean it is the variance.
          const cross = Math.sqrt(dimension) * moments.mean;
          const along = moments.variance + cross * cross;
          const values = bias
            ? symmetricEigen([
                [along, cross],
                [cross, 1],
              ]).values
            : [along];
          const all = dimension > 1 ? [...values, moments.variance] : values;
          return Math.max(...all) / Math.min(...all);
        },
      },
    },
  ],
  words: {
    title: { en: 'Input mean and condition number', zh: '输入均值与条件数' },
    dimension: { en: 'inputs *d*', zh: '输入维数 *d*' },
    mean: { en: 'mean *μ* (variance 1)', zh: '均值 *μ*（方差为 1）' },
    bias: { en: 'bias', zh: '偏置' },
    source: { en: 'inputs are', zh: '输入的来源' },
    ...optionWords('source', {
      shifted: { en: 'mean *μ*, variance 1', zh: '均值 *μ*、方差 1' },
      uniform: { en: 'uniform on [0, 1]', zh: '[0, 1] 上的均匀分布' },
      sigmoid: { en: 'sigmoid of N(0, 1)', zh: 'N(0, 1) 的 sigmoid 值' },
      tanh: { en: 'tanh of N(0, 1)', zh: 'N(0, 1) 的 tanh 值' },
      relu: { en: 'ReLU of N(0, 1)', zh: 'N(0, 1) 的 ReLU 值' },
    }),
    conditionTitle: { en: 'Condition number against the number of inputs', zh: '条件数随输入维数的变化' },
    inputs: { en: 'inputs *d*', zh: '输入维数 *d*' },
    conditionNumber: { en: 'condition number *κ*', zh: '条件数 *κ*' },
    withoutBias: { en: 'without bias', zh: '没有偏置' },
    withBias: { en: 'with bias', zh: '有偏置' },
    here: { en: 'in use', zh: '当前取值' },
    eigenvaluesTitle: { en: 'Eigenvalues, the largest first', zh: '特征值（从大到小）' },
    ...Object.fromEntries(places.map((place, i) => [place, same(String(i + 1))])),
    index: { en: 'number of the eigenvalue', zh: '特征值的序号' },
    eigenvalue: { en: 'eigenvalue', zh: '特征值' },
    eigenvalues: { en: 'eigenvalues', zh: '各特征值' },
    stepsNeeded: {
      en: 'steps that bring any start to 10^{−6} of the loss',
      zh: '从任何起点出发，损失降到初值的 10^{−6} 所需步数',
    },
    rate: { en: 'best rate of convergence (*κ*−1)/(*κ*+1)', zh: '最优收敛因子 (*κ*−1)/(*κ*+1)' },
    largest: { en: 'largest eigenvalue', zh: '最大特征值' },
    smallest: { en: 'smallest eigenvalue', zh: '最小特征值' },
    inputMean: { en: 'mean of an input', zh: '输入的均值' },
    inputVariance: { en: 'variance of an input', zh: '输入的方差' },
    ruleTitle: common.withTheseNumbers,
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `${counted(params.dimension, 'input')} ${params.bias ? 'and a bias' : 'without bias'}: ${result.smallest === result.largest ? `${result.eigenvalues.x.length === 1 ? 'the only eigenvalue is' : 'all eigenvalues are'} ${number(result.largest, { as: 'tick' })}` : `eigenvalues from ${number(result.smallest, { as: 'tick' })} to ${number(result.largest, { as: 'tick' })}`}, κ = ${number(result.conditionNumber, { as: 'tick' })}. At the best learning rate ${counted(result.stepsNeeded, 'step')} will do to bring any start to a millionth of its loss.`,
    zh: ({ params, result, number }) =>
      `${number(params.dimension)} 个输入，${params.bias ? '有' : '没有'}偏置，${result.smallest === result.largest ? `${result.eigenvalues.x.length === 1 ? '唯一的特征值是' : '特征值都是'} ${number(result.largest, { as: 'tick' })}` : `特征值介于 ${number(result.smallest, { as: 'tick' })} 与 ${number(result.largest, { as: 'tick' })} 之间`}，κ = ${number(result.conditionNumber, { as: 'tick' })}。取最优学习率，从任何起点出发，${number(result.stepsNeeded)} 步之内损失降到初值的百万分之一。`,
  },
  remark: {
    en: ({ params }) =>
      params.source === 'shifted'
        ? null
        : 'The slider for μ is set aside: mean and variance are those of this source, and inputs are taken as uncorrelated.',
    zh: ({ params }) =>
      params.source === 'shifted'
        ? null
        : '均值滑块暂不起作用，均值和方差由输入的来源决定，并假设各输入互不相关。',
  },
});
