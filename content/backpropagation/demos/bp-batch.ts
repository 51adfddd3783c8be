// The gradient of a batch is the mean of the gradients of its samples.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { describe222, flatWeights222 } from '../../../src/math/network/example-222';
import { createNetwork, type LayerParameters } from '../../../src/math/network/network';
import { backpropagationReport, type SampleReport } from '../../../src/math/network/report';
import {
  networkParameters,
  networkTables,
  sampleParameters,
  secondSampleParameters,
  weightNames,
  weightsOf,
} from './network-222/parameters';
import { networkWords } from './network-222/words';

const weightNumbers = weightNames.map((_, k) => k + 1);

export const model = defineModel({
  id: 'bp-batch',
  params: { ...sampleParameters, ...secondSampleParameters, ...networkParameters },
  compute(params) {
    const network = createNetwork(describe222(weightsOf(params), [params.b1, params.b2]));
    const { samples, loss, gradient } = backpropagationReport(
      network,
      [
        [params.i1, params.i2],
        [params.secondI1, params.secondI2],
      ],
      [
        [params.t1, params.t2],
        [params.secondT1, params.secondT2],
      ],
      'halfSum',
    );
    const [firstSample, secondSample] = samples as [SampleReport, SampleReport];
    const bars = ({ weights }: LayerParameters) => ({ x: weightNumbers, y: flatWeights222(weights) });
    const [first, second, batch] = [bars(firstSample.gradient), bars(secondSample.gradient), bars(gradient)];
    return {
      batchError: loss,
      sampleErrors: [firstSample.loss, secondSample.loss],
      gradientsW5: [first.y[4]!, second.y[4]!],
      batchGradientW5: batch.y[4]!,
      batchGradientW1: batch.y[0]!,
      secondOutputs: secondSample.outs[1]!,
      first,
      second,
      batch,
      reach: Math.max(...[...first.y, ...second.y].map(Math.abs)),
    };
  },
});

export default showDemo(model, {
  inputTables: [
    {
      title: 'samples',
      columns: ['sample', 'i1', 'i2', 't1', 't2'],
      rows: [
        { label: 'first', cells: ['i1', 'i2', 't1', 't2'] },
        { label: 'second', cells: ['secondI1', 'secondI2', 'secondT1', 'secondT2'] },
      ],
    },
    ...networkTables,
  ],
  views: [
    {
      view: 'chart',
      title: 'gradients',
      x: { label: 'weight', min: 0.5, max: 8.5, names: weightNames },
      y: {
        label: 'derivative',
        min: ({ result }) => -Math.ceil(Math.max(result.reach, 0.01) * 10.5) / 10,
        max: ({ result }) => Math.ceil(Math.max(result.reach, 0.01) * 10.5) / 10,
      },
      series: [
        { label: 'batch', as: 'bars', colour: 2 },
        { label: 'first', as: 'points', colour: 4, shape: 'triangle' },
        { label: 'second', as: 'points', colour: 5, shape: 'rect' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'batchGradientW5', digits: 6 },
        { name: 'gradientsW5', digits: 6 },
        { name: 'batchGradientW1', digits: 6 },
        { name: 'batchError', digits: 6 },
        { name: 'sampleErrors', digits: 6 },
        { name: 'secondOutputs', digits: 6 },
      ],
    },
    {
      view: 'table',
      title: 'allGradients',
      columns: ['weight', 'first', 'second', 'batch'],
      digits: 6,
      rows: ({ result }) =>
        weightNames.map((weight, k) => [weight, result.first.y[k]!, result.second.y[k]!, result.batch.y[k]!]),
    },
  ],
  words: {
    ...networkWords,
    title: { en: 'Two samples, one gradient', zh: '两个样本，一个梯度' },
    secondI1: { en: '*i*_1 of the second sample', zh: '第二个样本的 *i*_1' },
    secondI2: { en: '*i*_2 of the second sample', zh: '第二个样本的 *i*_2' },
    secondT1: { en: '*t*_1 of the second sample', zh: '第二个样本的 *t*_1' },
    secondT2: { en: '*t*_2 of the second sample', zh: '第二个样本的 *t*_2' },
    samples: { en: 'The batch', zh: '批量' },
    sample: common.sample,
    first: { en: 'first sample', zh: '第一个样本' },
    second: { en: 'second sample', zh: '第二个样本' },
    batch: { en: 'batch: the mean', zh: '批量：取平均' },
    gradients: { en: 'Each bar lies halfway between its two points', zh: '每根柱子都在两个点的中点' },
    derivative: same('∂*E*/∂*w*'),
    batchGradientW5: { en: '∂*E*/∂*w*_5 of the batch', zh: '批量的 ∂*E*/∂*w*_5' },
    gradientsW5: { en: '∂*E*/∂*w*_5 of each sample', zh: '各样本的 ∂*E*/∂*w*_5' },
    batchGradientW1: { en: '∂*E*/∂*w*_1 of the batch', zh: '批量的 ∂*E*/∂*w*_1' },
    batchError: { en: 'mean error', zh: '平均误差' },
    sampleErrors: { en: 'error of each sample', zh: '各样本的误差' },
    secondOutputs: { en: 'outputs for the second sample', zh: '第二个样本的输出' },
    allGradients: { en: 'All eight derivatives', zh: '全部八个偏导数' },
    weight: { en: 'weight', zh: '权重' },
  },
  summary: {
    en: ({ result, number }) => {
      const [first, second] = result.gradientsW5.map((each) => number(each));
      return `For *w*_5 the two samples give ${first} and ${second}; the batch takes the mean, ${number(result.batchGradientW5)}. The mean error is ${number(result.batchError, { digits: 6 })}.`;
    },
    zh: ({ result, number }) => {
      const [first, second] = result.gradientsW5.map((each) => number(each));
      return `对 *w*_5，两个样本的偏导数是 ${first} 和 ${second}，批量的偏导数取平均，为 ${number(result.batchGradientW5)}。平均误差为 ${number(result.batchError, { digits: 6 })}。`;
    },
  },
});
