// RReLU draws a slope for every element of every pass in training and uses the mean slope in evaluation.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { choice, integer, number, seed } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { createRandom } from '../../../src/math/random';
import {
  meanReciprocalSlope,
  rreluEvaluation,
  rreluSlopeMoments,
  rreluTraining,
} from '../../../src/math/rrelu-slopes';

const limit = 5;

export const model = defineModel({
  id: 'rrelu',
  params: {
    mode: choice(['train', 'evaluate'], 'train'),
    lower: number({ min: 0, max: 1, step: 0.005, value: 1 / 8 }),
    upper: number({ min: 0, max: 1, step: 0.005, value: 1 / 3 }),
    x: number({ min: -limit, max: limit, step: 0.1, value: -3 }),
    elements: integer({ min: 1, max: 50, value: 3 }),
    seed: seed(5),
  },
  compute(params) {
    const { x, elements } = params;
    const swapped = params.lower > params.upper;
    const lower = Math.min(params.lower, params.upper);
    const upper = Math.max(params.lower, params.upper);
    const inputs = Array.from({ length: elements }, () => x);
    const { slopes, outputs } =
      params.mode === 'train'
        ? rreluTraining(inputs, lower, upper, createRandom(params.seed))
        : rreluEvaluation(inputs, lower, upper);
    const moments = rreluSlopeMoments(lower, upper);
    const ray = (slope: number) => ({ x: [-limit, 0, limit], y: [-limit * slope, 0, limit] });
    return {
      swapped,
      lowest: lower,
      highest: upper,
      evaluationSlope: moments.mean,
      slopeDeviation: moments.sd,
      evaluationOutput: rreluEvaluation([x], lower, upper).outputs[0]!,
      meanOutput: outputs.reduce((sum, output) => sum + output, 0) / elements,
      slopes,
      outputs,
      elementPoints: { x: inputs, y: outputs },
      limits: [lower, upper],
      steepRay: ray(upper),
      flatRay: ray(lower),
      meanRay: ray(moments.mean),
      // The form x/a with a from 3 to 8, as the paper is usually quoted: the mean of 1/a is not 1 over the mean.
      quotedMeanSlope: meanReciprocalSlope(3, 8),
      quotedTestSlope: 1 / ((3 + 8) / 2),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'functionTitle',
      x: { label: 'input', min: -limit, max: limit },
      y: { label: 'f', min: ({ result }) => -limit * Math.max(0.2, 1.2 * result.highest), max: limit },
      series: [
        { label: 'steepRay', as: 'line', colour: 6, dash: 'dashed' },
        { label: 'flatRay', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'meanRay', as: 'line', colour: 3 },
        { label: 'elementPoints', as: 'points', colour: 1 },
      ],
      handles: [{ x: 'x', y: ({ result }) => result.outputs[0] ?? null }],
    },
    {
      view: 'chart',
      title: 'slopesTitle',
      height: 'low',
      x: { label: 'element', min: 0.5, max: ({ params }) => params.elements + 0.5 },
      y: { label: 'slopeAxis', min: 0, max: ({ result }) => Math.max(0.05, 1.2 * result.highest) },
      series: [
        {
          label: 'slopes',
          as: 'bars',
          colour: 1,
          data: ({ result: { slopes } }) => ({ x: slopes.map((_, k) => k + 1), y: slopes }),
        },
      ],
      marks: [
        { label: 'limits', axis: 'y', colour: 6, dash: 'dashed' },
        { label: 'evaluationSlope', axis: 'y', colour: 3 },
      ],
      handles: [{ y: 'lower' }, { y: 'upper' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'evaluationSlope', digits: 5 },
        { name: 'slopeDeviation', digits: 5 },
        { name: 'evaluationOutput', digits: 5 },
        { name: 'meanOutput', digits: 5 },
        { name: 'slopes', digits: 4 },
        { name: 'outputs', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source:
        'm = nn.RReLU(lower=‹lower›, upper=‹upper›)\ny = m.‹mode›()(torch.full((‹elements›,), ‹x›))‹output›',
      spots: ({ params, result }) => ({
        lower: result.lowest,
        upper: result.highest,
        mode: params.mode === 'train' ? 'train' : 'eval',
        x: Number.isInteger(params.x) ? params.x.toFixed(1) : params.x,
        output: params.mode === 'evaluate' ? `\ny[0]   # ${inPython(result.evaluationOutput)}` : '',
      }),
      gives: {
        evaluationOutput: ({ mode, x, lower, upper }) =>
          mode === 'evaluate' ? Math.max(0, x) + ((lower + upper) / 2) * Math.min(0, x) : null,
      },
    },
  ],
  words: {
    title: { en: 'Which slope does each element get?', zh: '每个元素用哪个斜率？' },
    mode: { en: 'mode', zh: '模式' },
    'mode.train': { en: 'training', zh: '训练' },
    'mode.evaluate': { en: 'evaluation', zh: '评估' },
    lower: { en: 'lowest slope *l*', zh: '最小斜率 *l*' },
    upper: { en: 'highest slope *u*', zh: '最大斜率 *u*' },
    x: { en: 'input *x* of every element', zh: '每个元素的输入 *x*' },
    elements: { en: 'elements', zh: '元素个数' },
    seed: common.seed,
    functionTitle: { en: 'The outputs of one forward pass', zh: '一次前向传播的输出' },
    slopesTitle: { en: 'The slope of each element', zh: '各元素的斜率' },
    input: same('*x*'),
    f: same('*f*(*x*)'),
    element: { en: 'element', zh: '元素' },
    slopeAxis: { en: 'slope', zh: '斜率' },
    steepRay: { en: 'slope *u*', zh: '斜率 *u*' },
    flatRay: { en: 'slope *l*', zh: '斜率 *l*' },
    meanRay: { en: 'evaluation mode', zh: '评估模式' },
    elementPoints: { en: 'elements of this pass', zh: '本次的各元素' },
    limits: { en: '*l* and *u*', zh: '*l* 与 *u*' },
    evaluationSlope: { en: 'evaluation slope', zh: '评估模式的斜率' },
    slopeDeviation: { en: 'standard deviation of the slope', zh: '斜率的标准差' },
    evaluationOutput: { en: 'output in evaluation', zh: '评估模式的输出' },
    meanOutput: { en: 'mean output of this pass', zh: '本次输出的均值' },
    slopes: { en: 'slopes', zh: '斜率' },
    outputs: { en: 'outputs', zh: '输出' },
    code: { en: 'The same module in PyTorch', zh: 'PyTorch 中的同一模块' },
  },
  summary: {
    en: ({ params, result, number: n }) =>
      params.mode === 'train'
        ? `In training ${params.elements === 1 ? `the input ${n(params.x)} gets the output ${n(result.meanOutput)}` : `the ${n(params.elements)} equal inputs ${n(params.x)} get outputs from ${n(Math.min(...result.outputs))} to ${n(Math.max(...result.outputs))}`}; evaluation gives ${n(result.evaluationOutput)}.`
        : `In evaluation every input ${n(params.x)} gives ${n(result.evaluationOutput)}; the slope for negative inputs is ${n(result.evaluationSlope)}.`,
    zh: ({ params, result, number: n }) =>
      params.mode === 'train'
        ? `训练模式下，${params.elements === 1 ? `输入 ${n(params.x)} 的输出为 ${n(result.meanOutput)}` : `${n(params.elements)} 个相同的输入 ${n(params.x)} 得到 ${n(Math.min(...result.outputs))} 到 ${n(Math.max(...result.outputs))} 之间的输出`}；评估模式下输出为 ${n(result.evaluationOutput)}。`
        : `评估模式下，输入 ${n(params.x)} 一律输出 ${n(result.evaluationOutput)}；负半轴的斜率为 ${n(result.evaluationSlope)}。`,
  },
  remark: {
    en: ({ params, result }) => {
      if (result.swapped) return 'l is above u: the two were exchanged.';
      return params.x > 0 ? 'A positive input passes unchanged: its slope is not used.' : null;
    },
    zh: ({ params, result }) => {
      if (result.swapped) return 'l 大于 u，已将两者对调。';
      return params.x > 0 ? '输入为正时原样输出，斜率不起作用。' : null;
    },
  },
});
