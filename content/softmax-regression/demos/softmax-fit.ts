// Softmax regression of three classes in a plane: straight boundaries, curved lines of equal probability.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { confidence, half, maximumSteps, model, onAxis, regions } from './softmax-fit/model';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      x: { label: 'x1', min: -half.x, max: half.x },
      y: { label: 'x2', min: -half.y, max: half.y },
      map: {
        categories: [
          { label: 'firstRegion', colour: 1 },
          { label: 'secondRegion', colour: 2 },
          { label: 'thirdRegion', colour: 3 },
        ],
        cells: regions,
      },
      field: confidence,
      series: [
        { label: 'borders', as: 'line', colour: 6 },
        { label: 'firstClass', as: 'points', colour: 1, shape: 'circle' },
        { label: 'secondClass', as: 'points', colour: 2, shape: 'triangle' },
        { label: 'thirdClass', as: 'points', colour: 3, shape: 'rect' },
        {
          label: 'probePoint',
          as: 'points',
          colour: 4,
          shape: 'cross',
          data: ({ params }) => ({ x: [params.probe[0]], y: [params.probe[1]] }),
        },
      ],
      handles: [{ points: 'samples' }, { point: 'probe' }],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'time', scale: 'log', min: 1, max: maximumSteps },
      y: { label: 'lossAxis', min: 0 },
      series: [
        { label: 'lossCurve', as: 'line', colour: 4 },
        { label: 'errorCurve', as: 'steps', colour: 5, dash: 'dashed' },
      ],
      marks: [{ label: 'startLoss', axis: 'y', colour: 6, dash: 'dotted', at: Math.log(3) }],
      handles: [
        {
          x: { parameter: 'steps', toPlace: onAxis, toValue: (place) => Math.round(place) },
          y: ({ result }) => result.loss,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'probabilities', digits: 4 },
        { name: 'norm', digits: 4 },
        'errorFree',
        { name: 'logits', digits: 4 },
        { name: 'loss', digits: 4 },
        { name: 'accuracy', digits: 3, as: 'percent' },
      ],
    },
    {
      view: 'table',
      title: 'table',
      columns: ['class', 'w1', 'w2', 'b'],
      rows: ({ result }) => result.weights.map((row, k) => [k + 1, ...row, result.biases[k]!]),
      digits: 4,
    },
  ],
  words: {
    title: { en: 'Softmax regression learns three classes', zh: 'softmax 回归学习三个类别' },
    samples: { en: 'samples, three of each class', zh: '样本，每类三个' },
    probe: { en: 'new input', zh: '新输入' },
    learningRate: common.learningRate,
    steps: common.step,
    planeTitle: {
      en: 'Predicted class; contours: largest *p* = 60, 80, 95, 99%',
      zh: '预测的类别；等高线：最大的 *p* = 60%、80%、95%、99%',
    },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    firstRegion: { en: 'predicts 1', zh: '预测为 1' },
    secondRegion: { en: 'predicts 2', zh: '预测为 2' },
    thirdRegion: { en: 'predicts 3', zh: '预测为 3' },
    firstClass: { en: 'class 1', zh: '类别 1' },
    secondClass: { en: 'class 2', zh: '类别 2' },
    thirdClass: { en: 'class 3', zh: '类别 3' },
    borders: { en: 'boundary', zh: '决策边界' },
    probePoint: { en: 'new *x*', zh: '新输入' },
    lossTitle: { en: 'Loss and share of errors on the way', zh: '训练中的损失与错误率' },
    time: common.step,
    lossAxis: { en: 'loss, share of errors', zh: '损失、错误率' },
    lossCurve: { en: 'mean cross-entropy', zh: '平均交叉熵' },
    errorCurve: { en: 'share of errors', zh: '错误率' },
    startLoss: same('ln 3'),
    probabilities: { en: '*p* at the new input', zh: '新输入的概率 *p*' },
    loss: { en: 'mean cross-entropy', zh: '平均交叉熵' },
    accuracy: { en: 'accuracy on the nine samples', zh: '九个样本上的准确率' },
    logits: { en: 'logits at the new input', zh: '新输入的得分' },
    norm: { en: 'length of all weights', zh: '全部权重的范数' },
    errorFree: { en: 'no error from step', zh: '从此步起无错误' },
    table: { en: 'A weight vector and a bias for each class', zh: '每个类别的权重与偏置' },
    class: { en: 'class', zh: '类别' },
    w1: same('*w*_1'),
    w2: same('*w*_2'),
    b: same('*b*'),
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      params.steps === 0
        ? `With zero weights all three classes have the probability 1/3 everywhere; the loss is ln 3 = ${number(result.loss)}.`
        : `After ${counted(params.steps, 'step')} the loss is ${number(result.loss)}, the accuracy ${number(result.accuracy, { as: 'percent', digits: 3 })}. The new input is given class ${result.predicted} with ${result.largest > 0.9999 ? 'more than 99.99%' : number(result.largest, { as: 'percent', digits: result.largest > 0.99 ? 4 : 3 })}.`,
    zh: ({ params, result, number }) =>
      params.steps === 0
        ? `权重为零时，任何输入属于三个类别的概率都是 1/3，损失为 ln 3 = ${number(result.loss)}。`
        : `第 ${number(params.steps)} 步之后，损失为 ${number(result.loss)}，准确率为 ${number(result.accuracy, { as: 'percent', digits: 3 })}。对新输入，类别 ${result.predicted} 的概率为 ${result.largest > 0.9999 ? '99.99% 以上' : number(result.largest, { as: 'percent', digits: result.largest > 0.99 ? 4 : 3 })}。`,
  },
});
