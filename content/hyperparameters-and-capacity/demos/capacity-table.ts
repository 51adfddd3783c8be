// A sorting task: what does each of eight hyper-parameters really change?

import { defineModel, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { choice } from '../../../src/demo/parameters';
import { files, knobs, turned } from './capacity-table/knobs';

/** How a widely copied table files them: everything changes the capacity. */
const copied = () => choice(files, 'family');

export const model = defineModel({
  id: 'capacity-table',
  params: {
    learningRate: copied(),
    lossParameter: copied(),
    batchSize: copied(),
    dropoutRate: copied(),
    weightDecay: copied(),
    momentum: copied(),
    depth: copied(),
    kernelSize: copied(),
  },
  compute(params) {
    const rows = knobs.map((knob, i) => {
      const { right, settings, parameters, effect } = turned[knob];
      return {
        knob,
        place: i + 1,
        answer: params[knob],
        right,
        isRight: params[knob] === right,
        settings,
        parameters,
        effect,
        ratio: parameters[1] / parameters[0],
      };
    });
    // All eight places, so that the bars of each series are equally wide.
    const filed = (file: (typeof files)[number]) =>
      rows.every(({ answer }) => answer !== file)
        ? null
        : {
            x: rows.map(({ place }) => place),
            y: rows.map(({ answer, ratio }) => (answer === file ? ratio : 0)),
          };
    const wrong = rows.filter(({ isRight }) => !isRight);
    return {
      rows,
      right: rows.length - wrong.length,
      wrongRows: wrong.map(({ place }) => place),
      decay: turned.weightDecay.effect[1],
      stepsWithout: turned.momentum.effect[0],
      stepsWith: turned.momentum.effect[1],
      family: filed('family'),
      optimization: filed('optimization'),
      regularization: filed('regularization'),
      objective: filed('objective'),
      misfiled:
        wrong.length === 0
          ? null
          : { x: wrong.map(({ place }) => place), y: wrong.map(({ ratio }) => ratio + 0.35) },
    };
  },
});

const fileWords = {
  family: { en: 'function family', zh: '函数族' },
  optimization: { en: 'optimization', zh: '优化过程' },
  regularization: { en: 'regularization', zh: '正则化' },
  objective: { en: 'objective', zh: '目标函数' },
} as const;

/** Knobs in sentences, with their numbers. */
const listed = (places: readonly number[]): string => places.join(', ');

type Shown = { result: ResultOf<typeof model> };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'barsTitle',
      x: { label: 'row', min: 0.4, max: 8.6 },
      y: { label: 'ratio', min: 0, max: 6 },
      series: [
        { label: 'family', as: 'bars', colour: 2 },
        { label: 'optimization', as: 'bars', colour: 1 },
        { label: 'regularization', as: 'bars', colour: 3 },
        { label: 'objective', as: 'bars', colour: 5 },
        { label: 'misfiled', as: 'points', colour: 4, shape: 'cross' },
      ],
      marks: [{ label: 'same', axis: 'y', colour: 6, dash: 'dotted', at: 1 }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['knobColumn', 'fromColumn', 'toColumn', 'effectColumn', 'beforeColumn', 'afterColumn'],
      rows: ({ result }: Shown) =>
        result.rows.map(({ knob, settings, effect }) => [
          knob,
          settings[0],
          settings[1],
          `effect.${knob}`,
          effect[0],
          effect[1],
        ]),
      digits: 4,
    },
    {
      view: 'readouts',
      items: ['right', 'wrongRows', { name: 'decay', digits: 10 }, 'stepsWithout', 'stepsWith'],
    },
  ],
  words: {
    title: { en: 'Sort eight hyper-parameters', zh: '把八个超参数归类' },
    learningRate: { en: '1 learning rate', zh: '1 学习率' },
    lossParameter: { en: '2 class weight in the loss', zh: '2 损失中的类别权重' },
    batchSize: { en: '3 batch size', zh: '3 批量大小' },
    dropoutRate: { en: '4 drop probability', zh: '4 丢弃概率' },
    weightDecay: { en: '5 weight-decay coefficient', zh: '5 权重衰减系数' },
    momentum: { en: '6 momentum coefficient', zh: '6 动量系数' },
    depth: { en: '7 hidden layers', zh: '7 隐藏层数' },
    kernelSize: { en: '8 kernel size', zh: '8 卷积核尺寸' },
    ...optionWords('learningRate', fileWords),
    ...optionWords('lossParameter', fileWords),
    ...optionWords('batchSize', fileWords),
    ...optionWords('dropoutRate', fileWords),
    ...optionWords('weightDecay', fileWords),
    ...optionWords('momentum', fileWords),
    ...optionWords('depth', fileWords),
    ...optionWords('kernelSize', fileWords),
    ...fileWords,
    barsTitle: {
      en: 'Parameters after the knob is turned, ÷ before',
      zh: '调节之后与之前的参数个数之比',
    },
    row: { en: 'knob', zh: '超参数的编号' },
    ratio: { en: 'parameters, after ÷ before', zh: '参数个数之比' },
    same: { en: 'unchanged', zh: '不变' },
    misfiled: { en: 'sorted wrongly', zh: '归类有误' },
    tableTitle: { en: 'Each knob turned once: what was computed', zh: '各超参数调节一次的结果' },
    knobColumn: { en: 'knob', zh: '超参数的编号' },
    fromColumn: { en: 'from', zh: '由' },
    toColumn: { en: 'to', zh: '变为' },
    effectColumn: { en: 'what changes', zh: '变化的量' },
    beforeColumn: { en: 'old', zh: '原值' },
    afterColumn: { en: 'new', zh: '新值' },
    'effect.learningRate': { en: '*f* after 100 steps, *κ* = 100', zh: '*κ* = 100，第 100 步的 *f*' },
    'effect.lossParameter': { en: 'best constant prediction, 5% positive', zh: '正类占 5% 时的最优常数预测' },
    'effect.batchSize': { en: 'gradient noise, in *σ*', zh: '梯度噪声（以 *σ* 为单位）' },
    'effect.dropoutRate': { en: 'parameters in use, mean', zh: '子网络平均使用的参数' },
    'effect.weightDecay': {
      en: '*w*/*w*_0 after 100 steps without data',
      zh: '无数据梯度，100 步后的 *w*/*w*_0',
    },
    'effect.momentum': { en: 'steps to 10^{−6}, *κ* = 100', zh: '*κ* = 100，降到 10^{−6} 的步数' },
    'effect.depth': { en: 'parameters of the network', zh: '全连接网络的参数个数' },
    'effect.kernelSize': { en: 'parameters, 64 channels', zh: '64 通道的参数个数' },
    right: { en: 'sorted correctly, of 8', zh: '八个中归类正确的个数' },
    wrongRows: { en: 'still wrong', zh: '仍有错误的编号' },
    decay: { en: '5: *w*/*w*_0 after 100 steps without data', zh: '5：无数据梯度，100 步后的 *w*/*w*_0' },
    stepsWithout: { en: '6: steps without momentum', zh: '6：不用动量的步数' },
    stepsWith: { en: '6: steps with *β* = 0.9', zh: '6：*β* = 0.9 的步数' },
  },
  summary: {
    en: ({ result, number }) =>
      `${number(result.right)} of 8 sorted correctly. Only bars 7 and 8 differ from 1: depth and kernel size change the number of parameters, the other six do not.`,
    zh: ({ result, number }) =>
      `八个中归类正确的有 ${number(result.right)} 个。只有第 7、8 条不等于 1，即隐藏层数和卷积核尺寸改变参数个数，其余六个都不改变。`,
  },
  remark: {
    en: ({ result }) =>
      result.right === 8
        ? 'All eight are in their place.'
        : `Look again at ${listed(result.wrongRows)}: does the set of functions change, the way to the minimum, the preference among functions, or what is minimized?`,
    zh: ({ result }) =>
      result.right === 8
        ? '八个都归类正确。'
        : `再看编号 ${result.wrongRows.join('、')}，改变的是函数的集合、到达最小值的过程、对函数的偏好，还是所优化的目标？`,
  },
});
