// What of the memory of training grows with the batch, and what does not.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer, list } from '../../../src/demo/parameters';
import { copiesPerParameter, trainingMemory } from '../../../src/math/stochastic-gradient/training-memory';

const largestBatch = 4096;
const batchSizes = Array.from({ length: 13 }, (_, i) => 2 ** i);

export const model = defineModel({
  id: 'memory-calculator',
  params: {
    sizes: list({ value: [784, 256, 10], min: 1, max: 4096, step: 1, minLength: 2, maxLength: 6 }),
    batchSize: integer({ min: 1, max: largestBatch, value: 128, scale: 'log' }),
    optimizer: choice(['sgd', 'momentum', 'adam'], 'adam'),
  },
  compute({ sizes, batchSize, optimizer }) {
    const layers = sizes.map(Math.round);
    const of = (size: number) => trainingMemory(layers, { batchSize: size, optimizer });
    const { parameters, fixed, perSample, total } = of(batchSize);
    const bytes = (value: (size: number) => number) => ({ x: batchSizes, y: batchSizes.map(value) });
    return {
      parameters,
      copies: copiesPerParameter[optimizer],
      fixed,
      perSample,
      activations: batchSize * perSample,
      total,
      equalAt: fixed / perSample,
      totalCurve: bytes((size) => of(size).total),
      fixedCurve: bytes(() => fixed),
      activationsCurve: bytes((size) => size * perSample),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'memoryTitle',
      x: { label: 'batchSize', scale: 'log', min: 1, max: largestBatch },
      y: { label: 'bytes', scale: 'log' },
      series: [
        { label: 'totalCurve', as: 'line', colour: 4 },
        { label: 'fixedCurve', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'activationsCurve', as: 'line', colour: 2, dash: 'dotted' },
      ],
      handles: [{ x: 'batchSize', y: ({ result }) => result.total }],
    },
    {
      view: 'readouts',
      items: [
        'total',
        'fixed',
        'activations',
        'perSample',
        'parameters',
        'copies',
        { name: 'equalAt', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Memory: a constant and a part that grows', zh: '显存的固定部分与增长部分' },
    sizes: { en: 'units per layer', zh: '各层神经元数' },
    batchSize: { en: 'batch size *B*', zh: '批量大小 *B*' },
    optimizer: { en: 'optimizer', zh: '优化器' },
    'optimizer.sgd': { en: 'SGD', zh: 'SGD' },
    'optimizer.momentum': { en: 'SGD with momentum', zh: '带动量的 SGD' },
    'optimizer.adam': { en: 'Adam', zh: 'Adam' },
    memoryTitle: { en: 'Bytes in float32 for every batch size', zh: '不同批量大小的字节数（float32）' },
    bytes: { en: 'bytes', zh: '字节' },
    totalCurve: { en: 'total', zh: '合计' },
    fixedCurve: { en: 'parameters, gradients, states', zh: '参数、梯度与优化器状态' },
    activationsCurve: { en: 'activations', zh: '激活值' },
    total: { en: 'bytes in all', zh: '总字节数' },
    fixed: { en: 'bytes that do not hang on *B*', zh: '与 *B* 无关的字节数' },
    activations: { en: 'bytes of activations', zh: '激活值的字节数' },
    perSample: { en: 'bytes of activations per sample', zh: '每个样本激活值的字节数' },
    parameters: { en: 'parameters', zh: '参数个数' },
    copies: { en: 'numbers kept per parameter', zh: '每个参数保存的数的个数' },
    equalAt: { en: 'both parts equal at *B* =', zh: '两部分相等时 *B* =' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `${number(result.parameters)} parameters, ${number(result.copies)} numbers for each: ${number(result.fixed)} bytes at any batch size. Activations take ${number(result.perSample)} bytes a sample, ${number(result.activations)} at B = ${number(params.batchSize)}; ${number(result.total)} in all.`,
    zh: ({ params, result, number }) =>
      `共 ${number(result.parameters)} 个参数，每个参数保存 ${number(result.copies)} 个数，合计 ${number(result.fixed)} 字节，与批量大小无关。激活值每个样本占 ${number(result.perSample)} 字节，B = ${number(params.batchSize)} 时为 ${number(result.activations)} 字节，总计 ${number(result.total)} 字节。`,
  },
});
