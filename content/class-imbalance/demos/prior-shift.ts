// A model trained with too many positives: its output for the true prior, a shift of the log-odds by a constant.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { correctPrior, logit, priorOffset } from '../../../src/math/imbalance/prior-shift';

const outputs = Array.from({ length: 101 }, (_, i) => i / 100);
const scores = [-6, 6];

export const model = defineModel({
  id: 'prior-shift',
  params: {
    samplingPrior: number({ min: 0.01, max: 0.99, step: 0.01, value: 0.5 }),
    truePrior: number({ min: 0.01, max: 0.99, step: 0.01, value: 0.05 }),
    output: number({ min: 0, max: 1, step: 0.01, value: 0.9 }),
  },
  compute({ samplingPrior, truePrior, output }) {
    const offset = priorOffset(samplingPrior, truePrior);
    const corrected = correctPrior(output, samplingPrior, truePrior);
    // Certain outputs have no finite log-odds.
    const certain = output === 0 || output === 1;
    return {
      corrected,
      offset,
      threshold: sigmoid(offset),
      saysBefore: output > 0.5,
      saysAfter: corrected > 0.5,
      // At the threshold itself rounding must not decide.
      even: Math.abs(corrected - 0.5) < 1e-9,
      correctedCurve: { x: outputs, y: outputs.map((p) => correctPrior(p, samplingPrior, truePrior)) },
      here: { x: [output], y: [corrected] },
      correctedLine: { x: scores, y: scores.map((score) => score - offset) },
      scoreHere: certain ? null : { x: [logit(output)], y: [logit(output) - offset] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'outputAxis', min: 0, max: 1 },
      y: { label: 'correctedAxis', min: 0, max: 1 },
      series: [
        {
          label: 'unchanged',
          as: 'line',
          colour: 6,
          dash: 'dotted',
          data: { x: [0, 1], y: [0, 1] },
        },
        { label: 'correctedCurve', as: 'line', colour: 1 },
        { label: 'here', as: 'points', colour: 2 },
      ],
      marks: [
        { label: 'threshold', axis: 'x', colour: 3, dash: 'dashed' },
        { label: 'half', axis: 'y', at: 0.5, colour: 6, dash: 'dotted' },
      ],
      handles: [
        { x: 'output', y: ({ result }) => result.corrected },
        {
          x: {
            parameter: 'truePrior',
            toPlace: (value, { params }) => sigmoid(priorOffset(params.samplingPrior, value)),
            toValue: (place, { params }) =>
              1 - correctPrior(Math.min(1, Math.max(0, place)), params.samplingPrior, 0.5),
          },
        },
      ],
    },
    {
      view: 'chart',
      title: 'lineTitle',
      x: { label: 'scoreAxis', min: -6, max: 6 },
      y: { label: 'correctedScoreAxis', min: -12, max: 12 },
      series: [
        { label: 'unchanged', as: 'line', colour: 6, dash: 'dotted', data: { x: scores, y: scores } },
        { label: 'correctedLine', as: 'line', colour: 1 },
        { label: 'scoreHere', as: 'points', colour: 2 },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'corrected', digits: 4, as: 'tick' },
        { name: 'offset', digits: 4 },
        { name: 'threshold', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{aligned}p&=\frac{p_s\,\frac{\pi}{\pi_s}}{p_s\,\frac{\pi}{\pi_s}+(1-p_s)\frac{1-\pi}{1-\pi_s}}\\&=\frac{\spot{output}\cdot\spot{up}}{\spot{output}\cdot\spot{up}+\spot{rest}\cdot\spot{down}}=\spot{corrected}\end{aligned}`,
      spots: ({ params }) => ({
        up: params.truePrior / params.samplingPrior,
        down: (1 - params.truePrior) / (1 - params.samplingPrior),
        rest: 1 - params.output,
      }),
    },
    {
      view: 'code',
      title: 'code',
      source: `p_s, pi_s, pi = ‹output›, ‹samplingPrior›, ‹truePrior›
positive = p_s * pi / pi_s
negative = (1 - p_s) * (1 - pi) / (1 - pi_s)
positive / (positive + negative)  # ‹corrected›`,
      gives: {
        corrected: ({ output: p, samplingPrior: sampled, truePrior: real }) =>
          (p * real) / sampled / ((p * real) / sampled + ((1 - p) * (1 - real)) / (1 - sampled)),
      },
    },
  ],
  words: {
    title: { en: 'Outputs for another prior', zh: '先验改变时的概率修正' },
    samplingPrior: { en: 'sampling prior *π_s*', zh: '采样先验 *π_s*' },
    truePrior: { en: 'true prior *π*', zh: '真实先验 *π*' },
    output: { en: 'output *p_s*', zh: '模型输出 *p_s*' },
    curveTitle: { en: 'Corrected probability', zh: '修正后的概率' },
    outputAxis: { en: 'output *p_s* of the model', zh: '模型的输出 *p_s*' },
    correctedAxis: { en: 'corrected probability *p*', zh: '修正后的概率 *p*' },
    unchanged: { en: 'uncorrected', zh: '未修正' },
    correctedCurve: { en: 'corrected', zh: '修正后' },
    here: { en: 'this output', zh: '当前输出' },
    threshold: { en: 'output that means ½', zh: '修正后为 ½ 的输出' },
    half: { en: 'corrected ½', zh: '修正后为 ½' },
    lineTitle: { en: 'On the scale of log-odds', zh: '对数几率的平移' },
    scoreAxis: { en: 'log-odds of the output', zh: '输出的对数几率' },
    correctedScoreAxis: { en: 'corrected log-odds', zh: '修正后的对数几率' },
    correctedLine: { en: 'shifted by a constant', zh: '平移一个常数' },
    scoreHere: { en: 'this output', zh: '当前输出' },
    corrected: { en: 'corrected *p*', zh: '修正后的 *p*' },
    offset: { en: 'subtracted from the log-odds', zh: '从对数几率中减去的量' },
    rule: common.withTheseNumbers,
    code: common.inPython,
  },
  summary: {
    en: ({ params, result, number: say }) => {
      const start = `The output ${say(params.output, { as: 'tick' })} of a model trained with ${say(params.samplingPrior, { as: 'percent' })} positives`;
      if (params.samplingPrior === params.truePrior) return `${start}, the true share, needs no correction.`;
      if (params.output === 0 || params.output === 1)
        return `${start} stays ${say(params.output)}: certainty is not changed by any prior.`;
      const means = `${start} means ${say(result.corrected, { as: 'tick' })} where ${say(params.truePrior, { as: 'percent' })} are positive.`;
      if (result.even) return `${means} Both classes are equally probable.`;
      return result.saysBefore && !result.saysAfter
        ? `${means} The more probable class is now the negative one.`
        : !result.saysBefore && result.saysAfter && params.output < 0.5
          ? `${means} The more probable class is now the positive one.`
          : means;
    },
    zh: ({ params, result, number: say }) => {
      const share = `训练集中正类占 ${say(params.samplingPrior, { as: 'percent' })}`;
      const output = `模型输出 ${say(params.output, { as: 'tick' })}`;
      const start = `${share}，${output}`;
      if (params.samplingPrior === params.truePrior) return `${share}，与真实比例相同，${output}，无须修正。`;
      if (params.output === 0 || params.output === 1)
        return `${start}，修正后仍为 ${say(params.output)}，完全确定的输出不随先验改变。`;
      const means = `${start}；在正类占 ${say(params.truePrior, { as: 'percent' })} 的总体中，修正后的概率为 ${say(result.corrected, { as: 'tick' })}。`;
      if (result.even) return `${means}两类的概率相等。`;
      return result.saysBefore && !result.saysAfter
        ? `${means}概率较大的类别由正类变为负类。`
        : !result.saysBefore && result.saysAfter && params.output < 0.5
          ? `${means}概率较大的类别由负类变为正类。`
          : means;
    },
  },
});
