// The cross-entropy of a sigmoid output: from the logit, from the probability, and from a clipped probability.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import {
  crossEntropyFromLogit,
  crossEntropyFromProbability,
  crossEntropyOfClipped,
  sigmoidIsOneFrom,
} from '../../../src/math/floating-point/cross-entropy-forms';

/** Where frameworks often cut a probability off. */
const bound = 1e-7;
const largestLogit = 50;
const logits = Array.from({ length: 401 }, (_, i) => -largestLogit + i / 4);
/** Where a small loss is a few units of rounding: fine enough for its stairs. */
const [firstSize, lastSize] = [33, 39];
const sizes = Array.from({ length: 241 }, (_, i) => firstSize + (i * (lastSize - firstSize)) / 240);

/** A loss as JSON and a reader can have it. */
function told(value: number): number | string {
  return Number.isFinite(value) ? value : Number.isNaN(value) ? 'NaN' : '∞';
}

export const model = defineModel({
  id: 'bce-logits',
  params: {
    logit: number({ min: -largestLogit, max: largestLogit, step: 0.5, value: 40 }),
    label: choice(['0', '1'], '0'),
  },
  compute({ logit, label }) {
    const y = Number(label);
    const curve = (loss: (z: number) => number, over: readonly number[] = logits) => ({
      x: over,
      y: over.map((z) => {
        const value = loss(z);
        return Number.isFinite(value) ? value : null;
      }),
    });
    const clipped = crossEntropyOfClipped(logit, y, bound);
    const edge = Math.log((1 - bound) / bound);
    // Right predictions, in the order of the axis.
    const rightLogits = y === 1 ? sizes : sizes.map((size) => -size).reverse();
    const slope = y === 0 ? sigmoid(logit) : -sigmoid(-logit);
    return {
      stable: crossEntropyFromLogit(logit, y),
      naive: told(crossEntropyFromProbability(logit, y, 'float64')),
      naiveSingle: told(crossEntropyFromProbability(logit, y, 'float32')),
      clipped,
      slope,
      clippedSlope: Math.abs(logit) > edge ? 0 : slope,
      isClipped: Math.abs(logit) > edge,
      breaksDouble: sigmoidIsOneFrom('float64'),
      breaksSingle: sigmoidIsOneFrom('float32'),
      stableCurve: curve((z) => crossEntropyFromLogit(z, y)),
      naiveCurve: curve((z) => crossEntropyFromProbability(z, y, 'float64')),
      singleCurve: curve((z) => crossEntropyFromProbability(z, y, 'float32')),
      smallStable: curve((z) => crossEntropyFromLogit(z, y), rightLogits),
      smallNaive: curve((z) => crossEntropyFromProbability(z, y, 'float64'), rightLogits),
      clippedCurve: curve((z) => crossEntropyOfClipped(z, y, bound)),
    };
  },
});

/** A loss within a sentence, after what stands before a number. */
function said(
  value: number | string,
  number: (value: number) => string,
  { before, notANumber }: { readonly before: string; readonly notANumber: string },
): string {
  return value === 'NaN' ? notANumber : `${before}${typeof value === 'number' ? number(value) : value}`;
}
const inEnglish = { before: '', notANumber: 'not a number' };
const inChinese = { before: '为 ', notANumber: '不是数' };

const series = [
  { label: 'stableCurve', as: 'line', colour: 4 },
  { label: 'clippedCurve', as: 'line', colour: 6, dash: 'dotted' },
  { label: 'naiveCurve', as: 'line', colour: 2, dash: 'dashed' },
  { label: 'singleCurve', as: 'line', colour: 5 },
] as const;
const marks = [
  { label: 'breaksDouble', axis: 'x', colour: 2, dash: 'dashed' },
  { label: 'breaksSingle', axis: 'x', colour: 5 },
] as const;
const axis = { label: 'logit', min: -largestLogit, max: largestLogit } as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'losses',
      x: axis,
      y: { label: 'loss', min: 0, max: largestLogit },
      series,
      marks,
      handles: [{ x: 'logit', y: ({ result }) => result.stable }],
    },
    {
      view: 'chart',
      title: 'smallLosses',
      height: 'low',
      x: {
        label: 'logit',
        min: ({ params }) => (params.label === '0' ? -lastSize : firstSize),
        max: ({ params }) => (params.label === '0' ? -firstSize : lastSize),
      },
      y: { label: 'loss', scale: 'log', min: 1e-17, max: 1e-14 },
      series: [
        { label: 'smallStable', as: 'line', colour: 4 },
        { label: 'smallNaive', as: 'line', colour: 2, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'stable', digits: 6 },
        { name: 'naive', digits: 6 },
        { name: 'naiveSingle', digits: 6 },
        { name: 'clipped', digits: 6 },
        { name: 'slope', digits: 5 },
        { name: 'clippedSlope', digits: 5 },
        { name: 'breaksDouble', digits: 5 },
        { name: 'breaksSingle', digits: 5 },
      ],
    },
    {
      view: 'equation',
      title: 'formula',
      tex: String.raw`\max(z,0)-zy+\ln(1+e^{-|z|})=\spot{stable}`,
      digits: 6,
    },
    {
      view: 'code',
      title: 'inNumPy',
      source: `import numpy as np

z = ‹logit›
np.logaddexp(0, ‹argument›)  # ‹stable›`,
      spots: ({ params }) => ({ argument: params.label === '0' ? 'z' : '-z' }),
      gives: {
        stable: ({ logit, label }) => {
          const z = label === '0' ? logit : -logit;
          return Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
        },
      },
    },
  ],
  words: {
    title: { en: 'From the logit or from the probability?', zh: '由得分还是由概率计算？' },
    logit: { en: 'logit *z*', zh: '未归一化得分 *z*' },
    label: { en: 'label *y*', zh: '标签 *y*' },
    'label.0': same('0'),
    'label.1': same('1'),
    losses: { en: 'Where does each formula stop?', zh: '各公式在哪里失效？' },
    smallLosses: {
      en: 'Small losses: from *p* they come in stairs',
      zh: '损失很小时，由 *p* 计算的曲线呈阶梯状',
    },
    loss: common.loss,
    stableCurve: { en: 'from the logit', zh: '由得分计算' },
    clippedCurve: { en: '*p* clipped at 10^{−7}', zh: '*p* 截断到 10^{−7}' },
    naiveCurve: { en: 'from *p*, float64', zh: '由 *p* 计算（float64）' },
    singleCurve: { en: 'from *p*, float32', zh: '由 *p* 计算（float32）' },
    smallStable: { en: 'from the logit, by log1p', zh: '由得分用 log1p 计算' },
    smallNaive: { en: 'from *p*, float64', zh: '由 *p* 计算（float64）' },
    breaksDouble: { en: '*σ*(*z*) rounds to 1, float64', zh: '*σ*(*z*) 舍入为 1 处（float64）' },
    breaksSingle: { en: '*σ*(*z*) rounds to 1, float32', zh: '*σ*(*z*) 舍入为 1 处（float32）' },
    stable: { en: 'from the logit', zh: '由得分计算' },
    naive: { en: 'from *p*, float64', zh: '由 *p* 计算（float64）' },
    naiveSingle: { en: 'from *p*, float32', zh: '由 *p* 计算（float32）' },
    clipped: { en: '*p* clipped at 10^{−7}', zh: '*p* 截断到 10^{−7}' },
    slope: { en: 'derivative *σ*(*z*) − *y*', zh: '导数 *σ*(*z*) − *y*' },
    clippedSlope: { en: 'derivative with clipping', zh: '截断后的导数' },
    formula: common.withTheseNumbers,
    inNumPy: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number }) =>
      `z = ${number(params.logit, { as: 'tick' })}, y = ${params.label}: from the logit the loss is ${number(result.stable)}; from the probability it is ${said(result.naive, number, inEnglish)} in float64 and ${said(result.naiveSingle, number, inEnglish)} in float32.`,
    zh: ({ params, result, number }) =>
      `z = ${number(params.logit, { as: 'tick' })}，y = ${params.label}，由得分计算的损失为 ${number(result.stable)}；由概率计算，float64 的结果${said(result.naive, number, inChinese)}，float32 的结果${said(result.naiveSingle, number, inChinese)}。`,
  },
  remark: {
    en: ({ result, number }) => {
      if (result.naive === '∞')
        return `In float64 1 + e^{−z} is rounded to 1, so σ(z) = 1 and ln(1 − σ(z)) = ln 0. Clipping gives ${number(result.clipped)} instead, and the derivative 0: the sample that is most wrong teaches nothing.`;
      if (result.naive === 'NaN')
        return 'The prediction is right, yet the formula with both terms computes 0 · ln 0 = 0 · (−∞), which is not a number.';
      if (result.naive === 0)
        return 'In float64 σ(z) is below half the spacing of the numbers just below 1, so 1 − σ(z) is rounded to 1 and the loss stored as 0. Here that does no harm.';
      if (typeof result.naiveSingle === 'string')
        return 'In float32 1 + e^{−z} is rounded to 1; float64 still tells it from 1.';
      return result.isClipped
        ? 'Beyond the bound the clipped loss is constant, so its derivative is 0.'
        : null;
    },
    zh: ({ result, number }) => {
      if (result.naive === '∞')
        return `在 float64 中 1 + e^{−z} 舍入为 1，于是 σ(z) = 1，ln(1 − σ(z)) = ln 0。若改用截断，损失为 ${number(result.clipped)}，但导数为 0，错得最严重的样本反而不产生梯度。`;
      if (result.naive === 'NaN')
        return '预测本来正确，但含两项的公式要计算 0 · ln 0 = 0 · (−∞)，结果不是数。';
      if (result.naive === 0)
        return '在 float64 中，σ(z) 不到略小于 1 处相邻两数间距的一半，所以 1 − σ(z) 舍入为 1，损失存为 0。这里没有影响。';
      if (typeof result.naiveSingle === 'string')
        return '在 float32 中 1 + e^{−z} 已舍入为 1，在 float64 中还能与 1 区分。';
      return result.isClipped ? '超出截断的界限后损失为常数，所以导数为 0。' : null;
    },
  },
});
