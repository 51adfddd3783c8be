// Can a larger learning rate move the first layer of a deep sigmoid network?

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { highestRate, lowestRate, maximumSteps, model } from './lr-cannot-fix/model';
import { remark, summary } from './lr-cannot-fix/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'movesTitle',
      x: { label: 'layer', min: 0.4, max: 10.6 },
      y: { label: 'move', scale: 'log', min: 1e-8, max: 1e3 },
      series: [
        { label: 'moves', as: 'bars', colour: 2 },
        { label: 'unitMoves', as: 'line', colour: 6, dash: 'dotted' },
      ],
      marks: [{ label: 'goal', axis: 'y', colour: 3, dash: 'dashed' }],
      handles: [
        {
          x: () => 1,
          y: {
            parameter: 'learningRate',
            // After one step the move is proportional to the learning rate, after more of them nearly so.
            toPlace: (rate, { params, result }) => (result.firstMove / params.learningRate) * rate,
            toValue: (place, { params, result }) => (place / result.firstMove) * params.learningRate,
          },
        },
      ],
    },
    {
      view: 'chart',
      title: 'ratesTitle',
      x: { label: 'learningRate', scale: 'log', min: lowestRate, max: highestRate },
      y: { label: 'moveOrLoss', scale: 'log', min: 1e-8, max: 1e3 },
      series: [
        { label: 'lastCurve', as: 'line', colour: 4 },
        { label: 'firstCurve', as: 'line', colour: 2 },
        { label: 'lossCurve', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [
        { label: 'goal', axis: 'y', colour: 3, dash: 'dashed' },
        { label: 'here', axis: 'x', colour: 6 },
      ],
      handles: [{ x: 'learningRate' }],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      height: 'low',
      x: { label: 'time', min: 0, max: ({ params }) => (params.steps <= 20 ? 20 : maximumSteps) },
      y: { label: 'loss', scale: 'log', min: 1e-8, max: 1 },
      series: [{ label: 'lossOverTime', as: 'line', colour: 1 }],
      marks: [{ label: 'lossBefore', axis: 'y', colour: 6, dash: 'dotted' }],
    },
    {
      view: 'chart',
      title: 'derivativesTitle',
      height: 'low',
      x: { label: 'layer', min: 0.4, max: 10.6 },
      y: { label: 'derivative', min: 0, max: 0.25 },
      series: [
        { label: 'derivatives', as: 'bars', colour: 5 },
        { label: 'derivativesBefore', as: 'line', colour: 6, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'loss', digits: 6 },
        { name: 'lossBefore', digits: 6 },
        { name: 'firstMove', digits: 3 },
        { name: 'lastMove', digits: 4 },
        { name: 'ratio', digits: 6 },
        { name: 'neededRate', digits: 5 },
        { name: 'lastDerivative', digits: 3 },
        { name: 'gradientNorms', digits: 4 },
        { name: 'adamMoves', digits: 3 },
      ],
    },
    {
      view: 'equation',
      title: 'ruleTitle',
      tex: String.raw`\begin{gathered}\frac{\lVert\Delta W_{10}\rVert}{\lVert\Delta W_1\rVert}=\frac{\eta\,\lVert\partial E/\partial W_{10}\rVert}{\eta\,\lVert\partial E/\partial W_1\rVert}\\=\frac{\spot{learningRate}\cdot\spot{lastGradient}}{\spot{learningRate}\cdot\spot{firstGradient}}=\spot{ratio}\end{gathered}`,
      spots: ({ result }) => ({
        firstGradient: result.gradientNorms[0]!,
        lastGradient: result.gradientNorms[1]!,
      }),
      digits: 4,
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['layer', 'gradientColumn', 'weightColumn', 'moveColumn', 'adamColumn'],
      rows: ({ result }) => result.rows,
      digits: 3,
    },
  ],
  words: {
    title: { en: 'One learning rate for ten layers', zh: '十层共用一个学习率' },
    learningRate: common.learningRate,
    steps: common.step,
    movesTitle: {
      en: 'How far each layer has moved: drag layer 1 up to the line',
      zh: '各层移动了多少（把第 1 层向上拖到虚线）',
    },
    layer: { en: 'layer *l*', zh: '层 *l*' },
    move: { en: '‖Δ*W*‖ / ‖*W*‖', zh: '‖Δ*W*‖ / ‖*W*‖' },
    moves: { en: 'relative move', zh: '相对更新量' },
    unitMoves: { en: '*η* = 1, first step', zh: '*η* = 1 时的第一步' },
    goal: { en: '0.1%', zh: '0.1%' },
    ratesTitle: { en: 'By learning rate', zh: '不同学习率的结果' },
    moveOrLoss: { en: 'relative move; loss', zh: '相对更新量；损失' },
    lastCurve: { en: 'move of layer 10', zh: '第 10 层的更新量' },
    firstCurve: { en: 'move of layer 1', zh: '第 1 层的更新量' },
    lossCurve: common.loss,
    here: same('*η*'),
    lossTitle: { en: 'Loss by step', zh: '每一步的损失' },
    time: common.step,
    lossOverTime: common.loss,
    derivativesTitle: {
      en: 'Saturation: mean σ′',
      zh: '饱和：σ′ 的均值',
    },
    derivative: { en: 'mean σ′(*z*)', zh: 'σ′(*z*) 的均值' },
    derivatives: { en: 'now', zh: '当前' },
    derivativesBefore: { en: 'before the first step', zh: '第一步之前' },
    firstMove: { en: 'layer 1 has moved by', zh: '第 1 层的相对更新量' },
    lastMove: { en: 'layer 10 has moved by', zh: '第 10 层的相对更新量' },
    loss: common.loss,
    lossBefore: { en: 'loss before', zh: '更新前的损失' },
    ratio: {
      en: 'first step: gradient of layer 10 over that of layer 1',
      zh: '第一步中第 10 层与第 1 层的梯度之比',
    },
    neededRate: { en: '*η* that moves layer 1 by 0.1% in one step', zh: '一步使第 1 层移动 0.1% 所需的 *η*' },
    lastDerivative: { en: 'mean σ′ of layer 10', zh: '第 10 层 σ′ 的均值' },
    gradientNorms: { en: 'gradient norms at the start, layers 1 and 10', zh: '起点处第 1、10 层梯度的范数' },
    adamMoves: {
      en: 'first step of Adam (*η* = 1/1000) moves layers 1 and 10 by',
      zh: 'Adam 第一步（*η* = 1/1000）第 1、10 层的相对更新量',
    },
    ruleTitle: { en: 'The learning rate cancels', zh: '学习率被约去' },
    tableTitle: { en: 'All layers', zh: '各层数值' },
    gradientColumn: { en: '‖∂*E*/∂*W*‖ at the start', zh: '起点处 ‖∂*E*/∂*W*‖' },
    weightColumn: { en: '‖*W*‖', zh: '‖*W*‖' },
    moveColumn: { en: 'relative move', zh: '相对更新量' },
    adamColumn: { en: 'first step of Adam', zh: 'Adam 第一步' },
  },
  summary,
  remark,
});
