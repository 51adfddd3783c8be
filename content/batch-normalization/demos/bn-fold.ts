// At inference batch normalization is an affine map, so the layer before it can take it over.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { batchNormEvaluation } from '../../../src/math/normalization/batch-norm';
import { foldBatchNorm } from '../../../src/math/normalization/fold-batch-norm';

const epsilon = 1e-5;
const ends = [-5, 5];

export const model = defineModel({
  id: 'bn-fold',
  params: {
    weight: number({ min: -5, max: 5, step: 0.1, value: 2 }),
    bias: number({ min: -5, max: 5, step: 0.1, value: 1 }),
    gamma: number({ min: -5, max: 5, step: 0.1, value: 1.5 }),
    beta: number({ min: -5, max: 5, step: 0.1, value: 0.5 }),
    runningMean: number({ min: -5, max: 5, step: 0.1, value: 3 }),
    runningVariance: number({ min: 0.01, max: 10, step: 0.01, value: 4 }),
    input: number({ min: -5, max: 5, step: 0.1, value: 0.7 }),
  },
  compute({ weight, bias, gamma, beta, runningMean, runningVariance, input }) {
    const norm = { gamma: [gamma], beta: [beta], epsilon };
    const folded = foldBatchNorm(
      { weights: [[weight]], bias: [bias] },
      { ...norm, mean: [runningMean], variance: [runningVariance] },
    );
    const foldedWeight = folded.weights[0]?.[0] ?? 0;
    const foldedBias = folded.bias[0] ?? 0;
    const twoLayers = (x: number): number =>
      batchNormEvaluation([[weight * x + bias]], norm, {
        mean: [runningMean],
        variance: [runningVariance],
      })[0]?.[0] ?? 0;
    return {
      foldedWeight,
      foldedBias,
      preActivation: weight * input + bias,
      output: twoLayers(input),
      foldedOutput: foldedWeight * input + foldedBias,
      linear: { x: ends, y: ends.map((x) => weight * x + bias) },
      foldedLine: { x: ends, y: ends.map((x) => foldedWeight * x + foldedBias) },
      twoLayerLine: { x: ends, y: ends.map(twoLayers) },
      here: { x: [input], y: [twoLayers(input)] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'chart',
      x: { label: 'input', min: -5, max: 5 },
      y: { label: 'outputAxis' },
      series: [
        { label: 'linear', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'foldedLine', as: 'line', colour: 1 },
        { label: 'twoLayerLine', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'here', as: 'points', colour: 2 },
      ],
      handles: [{ x: 'input', y: ({ result }) => result.output }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'foldedWeight', digits: 7 },
        { name: 'foldedBias', digits: 7 },
        { name: 'output', digits: 7 },
        { name: 'foldedOutput', digits: 7 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{aligned}r&=\frac{\gamma}{\sqrt{\hat s^2+\varepsilon}}\\ W'&=rW=\spot{foldedWeight}\\ b'&=r(b-\hat\mu)+\beta=\spot{foldedBias}\end{aligned}`,
      digits: 7,
    },
    {
      view: 'code',
      title: 'code',
      gives: {
        foldedWeight: ({ gamma, runningVariance, weight }) =>
          (gamma / Math.sqrt(runningVariance + epsilon)) * weight,
        foldedBias: ({ gamma, runningVariance, runningMean, bias, beta }) =>
          (gamma / Math.sqrt(runningVariance + epsilon)) * (bias - runningMean) + beta,
      },
      source:
        'scale = bn.weight / torch.sqrt(bn.running_var + bn.eps)\nW = scale[:, None] * fc.weight                      # ‹foldedWeight›\nb = scale * (fc.bias - bn.running_mean) + bn.bias   # ‹foldedBias›',
    },
  ],
  words: {
    title: { en: 'Fold the normalization into the layer before it', zh: '把归一化并入前一层' },
    weight: { en: 'weight *W*', zh: '权重 *W*' },
    bias: { en: 'bias *b*', zh: '偏置 *b*' },
    gamma: common.scale,
    beta: common.shift,
    runningMean: { en: 'running mean', zh: '均值的移动平均' },
    runningVariance: { en: 'running variance', zh: '方差的移动平均' },
    input: common.input,
    chart: { en: 'Two layers and one: the same line', zh: '两层与合并后的一层是同一条直线' },
    outputAxis: common.output,
    linear: { en: '*Wx* + *b* alone', zh: '只有 *Wx* + *b*' },
    foldedLine: { en: 'folded, *W′x* + *b′*', zh: '合并后 *W′x* + *b′*' },
    twoLayerLine: { en: 'linear, then batch normalization', zh: '先线性变换，再批归一化' },
    here: { en: 'at your *x*', zh: '当前的 *x*' },
    foldedWeight: same('*W′*'),
    foldedBias: same('*b′*'),
    output: { en: 'output of the two layers', zh: '两层的输出' },
    foldedOutput: { en: 'output of the folded layer', zh: '合并后的输出' },
    rule: { en: 'The folded weight and bias', zh: '合并后的权重与偏置' },
    code: common.inPyTorch,
  },
  summary: {
    en: ({ result, number }) =>
      `One layer with W′ = ${number(result.foldedWeight, { digits: 5 })} and b′ = ${number(result.foldedBias, { digits: 5 })} gives ${number(result.foldedOutput, { digits: 5 })}; the two layers give ${number(result.output, { digits: 5 })}.`,
    zh: ({ result, number }) =>
      `合并后的一层取 W′ = ${number(result.foldedWeight, { digits: 5 })}、b′ = ${number(result.foldedBias, { digits: 5 })}，输出 ${number(result.foldedOutput, { digits: 5 })}；原来的两层输出 ${number(result.output, { digits: 5 })}。`,
  },
});
