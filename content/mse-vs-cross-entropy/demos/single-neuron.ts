// One sigmoid neuron, trained twice from the same start: with squared error and with cross-entropy.

import { common } from '../../../src/demo/common-words';
import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { model } from './single-neuron/model';
import { remark, summary } from './single-neuron/sentences';

export { model };

type Result = ResultOf<typeof model>;

/** The time axis stands still while the training goes on. */
const horizon = ({ params }: { params: { epochs: number } }): number =>
  [100, 300, 1000].find((end) => params.epochs <= end) ?? 1000;

/** The start of the output at the left edge is grabbed, and the bias follows: $b=\ln\frac a{1-a}-w$. */
const startOutput = {
  parameter: 'bias',
  toPlace: (bias: number, { params }: { params: { weight: number } }) => sigmoid(params.weight + bias),
  toValue: (output: number, { params }: { params: { weight: number } }) => {
    const inside = Math.min(0.9999, Math.max(0.0001, output));
    return Math.log(inside / (1 - inside)) - params.weight;
  },
} as const;

const chain = (loss: 'squared' | 'entropy', row: number) => ({
  nodes: [
    { id: `${loss}-w`, label: 'nodeWeight', column: 0, row },
    { id: `${loss}-z`, label: 'nodeNet', column: 1, row },
    { id: `${loss}-a`, label: 'nodeOutput', column: 2, row },
    { id: `${loss}-c`, label: loss, column: 3, row },
  ],
  edges: [
    { id: `${loss}-x`, from: `${loss}-w`, to: `${loss}-z`, label: 'factorInput' },
    { id: `${loss}-slope`, from: `${loss}-z`, to: `${loss}-a`, label: 'factorSlope' },
    { id: `${loss}-error`, from: `${loss}-a`, to: `${loss}-c`, label: `${loss}Factor` },
  ],
});
const chains = [chain('squared', 0), chain('entropy', 1)];

const chainValues = (loss: 'squared' | 'entropy', { chains: values }: Result) => {
  const { weight, net, output, cost, slope, byOutput, gradient } = values[loss];
  return {
    [`${loss}-w`]: { forward: weight, backward: gradient, lit: true },
    [`${loss}-z`]: { forward: net },
    [`${loss}-a`]: { forward: output },
    [`${loss}-c`]: { forward: cost },
    [`${loss}-x`]: { backward: 1, lit: true },
    [`${loss}-slope`]: { backward: slope, lit: true },
    [`${loss}-error`]: { backward: byOutput, lit: true },
  };
};

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'outputsTitle',
      x: { label: 'epoch', min: 0, max: horizon },
      y: { label: 'output', min: 0, max: 1 },
      series: [
        { label: 'squaredOutputs', as: 'line', colour: 2 },
        { label: 'entropyOutputs', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [{ label: 'halfMark', axis: 'y', colour: 6, dash: 'dotted', at: 0.5 }],
      handles: [{ x: () => 0, y: startOutput }],
    },
    {
      view: 'graph',
      title: 'factorsTitle',
      nodes: chains.flatMap(({ nodes }) => nodes),
      edges: chains.flatMap(({ edges }) => edges),
      forward: 'forward',
      backward: 'backward',
      values: ({ result }) => ({ ...chainValues('squared', result), ...chainValues('entropy', result) }),
      digits: 3,
    },
    {
      view: 'chart',
      title: 'gradientsTitle',
      x: { label: 'epoch', min: 0, max: horizon },
      y: { label: 'size', scale: 'log', min: ({ result }) => result.floor, max: 1 },
      series: [
        { label: 'entropyGradients', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'squaredErrors', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'squaredSlopes', as: 'line', colour: 4, dash: 'dashed' },
        { label: 'squaredGradients', as: 'line', colour: 2 },
      ],
    },
    {
      view: 'chart',
      title: 'costsTitle',
      height: 'low',
      x: { label: 'epoch', min: 0, max: horizon },
      y: { label: 'cost', min: 0 },
      series: [
        { label: 'squaredCosts', as: 'line', colour: 2 },
        { label: 'entropyCosts', as: 'line', colour: 1, dash: 'dashed' },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['loss', 'nodeOutput', 'factorError', 'factorSlope', 'factorInput', 'product'],
      rows: ({ result: { chains: values } }) =>
        (['squared', 'entropy'] as const).map((loss) => [
          loss,
          values[loss].output,
          values[loss].error,
          loss === 'squared' ? values[loss].slope : 'cancelled',
          1,
          values[loss].gradient,
        ]),
    },
    {
      view: 'readouts',
      items: [
        'squaredHalf',
        'entropyHalf',
        { name: 'squaredGradient', digits: 4 },
        { name: 'entropyGradient', digits: 4 },
        { name: 'squaredOutput', digits: 4 },
        { name: 'entropyOutput', digits: 4 },
        { name: 'slope', digits: 4 },
        { name: 'entropySlope', digits: 4 },
        { name: 'squaredCost', digits: 4 },
        { name: 'entropyCost', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'One neuron, two losses', zh: '同一个神经元，两种损失' },
    weight: { en: 'start *w*', zh: '初值 *w*' },
    bias: { en: 'start *b*', zh: '初值 *b*' },
    learningRate: common.learningRate,
    epochs: { en: 'epoch *t*', zh: '轮次 *t*' },
    outputsTitle: {
      en: 'Output *a* on its way to the target 0',
      zh: '输出 *a* 向目标 0 下降的过程',
    },
    epoch: { en: 'epoch *t*', zh: '轮次 *t*' },
    output: { en: 'output *a*', zh: '输出 *a*' },
    squared: { en: 'MSE', zh: 'MSE' },
    entropy: { en: 'CE', zh: 'CE' },
    squaredOutputs: { en: 'squared error (MSE)', zh: '均方误差（MSE）' },
    entropyOutputs: { en: 'cross-entropy (CE)', zh: '交叉熵（CE）' },
    halfMark: same('*a* = ½'),
    factorsTitle: {
      en: 'Factors of ∂*C*/∂*w* in epoch *t*',
      zh: '第 *t* 轮 ∂*C*/∂*w* 的因子',
    },
    nodeWeight: same('*w*'),
    nodeNet: same('*z*'),
    nodeOutput: same('*a*'),
    factorInput: same('*x*'),
    factorSlope: same('*σ*′(*z*)'),
    squaredFactor: same('*a*−*y*'),
    entropyFactor: same('(*a*−*y*)/*σ*′'),
    factorError: same('*a*−*y*'),
    forward: { en: 'values', zh: '数值' },
    backward: { en: 'derivatives; at *w* their product', zh: '导数，*w* 处为各因子之积' },
    gradientsTitle: {
      en: 'Gradient sizes',
      zh: '梯度的大小',
    },
    size: { en: 'size', zh: '大小' },
    squaredGradients: { en: 'MSE gradient', zh: 'MSE 的梯度' },
    entropyGradients: { en: 'CE gradient', zh: 'CE 的梯度' },
    squaredErrors: { en: 'MSE: *a*−*y*', zh: 'MSE 中的 *a*−*y*' },
    squaredSlopes: { en: 'MSE: *σ*′(*z*)', zh: 'MSE 中的 *σ*′(*z*)' },
    costsTitle: { en: 'Losses', zh: '损失曲线' },
    cost: common.loss,
    squaredCosts: { en: '½(*a*−*y*)^2', zh: '½(*a*−*y*)^2' },
    entropyCosts: { en: 'cross-entropy −ln(1−*a*)', zh: '交叉熵 −ln(1−*a*)' },
    tableTitle: { en: 'The factors in epoch *t*', zh: '第 *t* 轮中的各个因子' },
    loss: common.loss,
    product: same('∂*C*/∂*w*'),
    cancelled: { en: 'canceled', zh: '已约去' },
    squaredOutput: { en: 'MSE: output after epoch *t*', zh: 'MSE 第 *t* 轮之后的输出' },
    entropyOutput: { en: 'CE: output after epoch *t*', zh: 'CE 第 *t* 轮之后的输出' },
    squaredGradient: { en: 'MSE: gradient in epoch *t*', zh: 'MSE 第 *t* 轮的梯度' },
    entropyGradient: { en: 'CE: gradient in epoch *t*', zh: 'CE 第 *t* 轮的梯度' },
    squaredHalf: { en: 'MSE: epochs until *a* < ½', zh: 'MSE 降到 *a* < ½ 的轮数' },
    entropyHalf: { en: 'CE: epochs until *a* < ½', zh: 'CE 降到 *a* < ½ 的轮数' },
    beyond: { en: 'more than 1000', zh: '超过 1000' },
    slope: { en: 'MSE: *σ*′(*z*) in epoch *t*', zh: 'MSE 第 *t* 轮的 *σ*′(*z*)' },
    entropySlope: { en: 'CE: *σ*′(*z*) in epoch *t*', zh: 'CE 第 *t* 轮的 *σ*′(*z*)' },
    squaredCost: { en: 'MSE: loss after epoch *t*', zh: 'MSE 第 *t* 轮之后的损失' },
    entropyCost: { en: 'CE: loss after epoch *t*', zh: 'CE 第 *t* 轮之后的损失' },
  },
  summary,
  remark,
});
