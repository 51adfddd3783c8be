// How many updates an epoch has, and what happens to the samples that do not fill the last batch.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, toggle } from '../../../src/demo/parameters';
import { wholeGeometricGrid } from '../../../src/math/geometric-grid';
import { epochPlan } from '../../../src/math/stochastic-gradient/epoch-plan';

/** So many batches at the end of an epoch are drawn. */
const drawn = 10;

export const model = defineModel({
  id: 'epoch-calculator',
  params: {
    samples: integer({ min: 1, max: 1_000_000, value: 60_000, scale: 'log' }),
    batchSize: integer({ min: 1, max: 1_000_000, value: 128, scale: 'log' }),
    epochs: integer({ min: 1, max: 100, value: 10 }),
    dropLast: toggle(false),
  },
  compute({ samples, batchSize, epochs, dropLast }) {
    const size = Math.min(batchSize, samples);
    const { updates, lastBatch, leftOut } = epochPlan(samples, size, dropLast);
    const first = Math.max(1, updates - drawn + 1);
    const numbers = Array.from({ length: updates - first + 1 }, (_, k) => first + k);
    const shown = leftOut > 0 ? [...numbers, updates + 1] : numbers;
    const sizes = wholeGeometricGrid(1, samples, 70);
    return {
      size,
      updates,
      lastBatch,
      leftOut,
      total: epochs * updates,
      // Both kinds of bar at every iteration, some of no height: a bar is as wide as its neighbours are near.
      usedBatches: {
        x: shown,
        y: shown.map((each) => (each > updates ? 0 : each === updates ? lastBatch : size)),
      },
      leftOutBatch: leftOut > 0 ? { x: shown, y: shown.map((each) => (each > updates ? leftOut : 0)) } : null,
      updatesCurve: { x: sizes, y: sizes.map((each) => epochPlan(samples, each, dropLast).updates) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'batchesTitle',
      x: {
        label: 'batchNumber',
        min: ({ result }) => result.updates + (result.leftOut > 0 ? 1 : 0) - drawn + 0.4,
        max: ({ result }) => result.updates + (result.leftOut > 0 ? 1 : 0) + 0.6,
      },
      y: { label: 'samplesInBatch', min: 0, max: ({ result }) => 1.15 * result.size },
      series: [
        { label: 'usedBatches', as: 'bars', colour: 1 },
        { label: 'leftOutBatch', as: 'bars', colour: 2 },
      ],
    },
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'batchSize', scale: 'log', min: 1, max: ({ params }) => Math.max(2, params.samples) },
      y: { label: 'updates', scale: 'log', min: 0.8, max: ({ params }) => 1.5 * Math.max(2, params.samples) },
      series: [{ label: 'updatesCurve', as: 'steps', colour: 4 }],
      handles: [{ x: 'batchSize', y: ({ result }) => result.updates }],
    },
    { view: 'readouts', items: ['updates', 'total', 'lastBatch', 'leftOut'] },
    {
      view: 'code',
      title: 'code',
      source: `N, B, epochs = ‹samples›, ‹size›, ‹epochs›
per_epoch = ‹formula›
per_epoch, epochs * per_epoch  # ‹updates›, ‹total›`,
      spots: ({ params }) => ({
        formula: params.dropLast ? 'N // B' : '-(-N // B)  # rounds up',
      }),
      gives: {
        updates: ({ samples, batchSize, dropLast }) => {
          const quotient = samples / Math.min(batchSize, samples);
          return dropLast ? Math.floor(quotient) : Math.ceil(quotient);
        },
        total: ({ samples, batchSize, dropLast, epochs }) => {
          const quotient = samples / Math.min(batchSize, samples);
          return epochs * (dropLast ? Math.floor(quotient) : Math.ceil(quotient));
        },
      },
    },
  ],
  words: {
    title: { en: 'How many updates are in an epoch?', zh: '一个轮次有多少次迭代？' },
    samples: { en: 'samples *N*', zh: '样本数 *N*' },
    batchSize: { en: 'batch size *B*', zh: '批量大小 *B*' },
    epochs: { en: 'epochs', zh: '轮次' },
    dropLast: { en: 'drop an incomplete last batch', zh: '舍去不完整的批量' },
    batchesTitle: { en: 'The last batches of one epoch', zh: '一个轮次的最后几个批量' },
    batchNumber: { en: 'iteration in the epoch', zh: '本轮次的第几次迭代' },
    samplesInBatch: { en: 'samples', zh: '样本数' },
    usedBatches: { en: 'batch used', zh: '使用的批量' },
    leftOutBatch: { en: 'left out', zh: '舍去的样本' },
    curveTitle: { en: 'Updates per epoch for every batch size', zh: '批量大小与每个轮次的迭代次数' },
    updatesCurve: { en: 'iterations per epoch', zh: '每个轮次的迭代次数' },
    updates: { en: 'iterations per epoch', zh: '每个轮次的迭代次数' },
    total: { en: 'iterations in all epochs', zh: '总迭代次数' },
    lastBatch: { en: 'samples in the last batch used', zh: '最后一个批量的样本数' },
    leftOut: { en: 'samples left out per epoch', zh: '每个轮次舍去的样本数' },
    code: common.inPython,
  },
  summary: {
    en: ({ params, result, number, counted }) => {
      const samples = counted(params.samples, 'sample');
      const last = result.updates === 1 ? ' with' : ', the last with';
      const iterations = `${counted(result.updates, 'iteration')}${last} ${counted(result.lastBatch, 'sample')}`;
      const epoch =
        result.leftOut > 0
          ? `One epoch has ${iterations}, and leaves out ${number(result.leftOut)} of ${samples}.`
          : result.updates === 1
            ? `One epoch passes ${params.samples === 1 ? 'the only sample' : `all ${samples}`} in 1 iteration.`
            : `One epoch passes ${samples} in ${iterations}.`;
      return `${epoch} In ${counted(params.epochs, 'epoch')}: ${counted(result.total, 'iteration')}.`;
    },
    zh: ({ params, result, number }) => {
      const leftOut = result.leftOut > 0 ? `，舍去 ${number(result.leftOut)} 个` : '';
      const last = result.updates === 1 ? '使用' : '最后一次使用';
      return `样本共 ${number(params.samples)} 个，一个轮次有 ${number(result.updates)} 次迭代，${last} ${number(result.lastBatch)} 个样本${leftOut}；${number(params.epochs)} 个轮次合计 ${number(result.total)} 次迭代。`;
    },
  },
  remark: {
    en: ({ params, result, number, counted }) => {
      if (params.batchSize > params.samples)
        return `The data set has only ${counted(params.samples, 'sample')}: B is taken as ${number(result.size)}, which is full-batch training.`;
      if (params.batchSize === params.samples)
        return 'B = N: one iteration an epoch. Here an epoch is one forward and one backward pass.';
      return result.leftOut > 0
        ? 'If the data are shuffled before each epoch, the samples left out of it are usually not the same ones.'
        : null;
    },
    zh: ({ params, result, number }) => {
      if (params.batchSize > params.samples)
        return `样本只有 ${number(params.samples)} 个，因此取 B = ${number(result.size)}，即批量梯度下降。`;
      if (params.batchSize === params.samples)
        return 'B = N，每个轮次只有一次迭代。此时一个轮次就是一次前向传播加一次反向传播。';
      return result.leftOut > 0 ? '如果每个轮次之前都打乱数据，各轮次舍去的样本通常不同。' : null;
    },
  },
});
