// How large the gradient is in each layer of a deep network at its start, and what each layer does to it on the way back.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { deepest, model } from './deep-gradient/model';
import { remark, summary } from './deep-gradient/sentences';

export { model };

/** The axis of the layers ends at half of the deepest network or at the whole of it, so that it stands still while layers come. */
const lastLayer = ({ params }: { params: { depth: number } }): number =>
  (params.depth <= deepest / 2 ? deepest / 2 : deepest) + 0.6;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'normsTitle',
      x: { label: 'layer', min: -0.6, max: lastLayer },
      y: {
        label: 'norm',
        scale: 'log',
        min: ({ result }) => result.lowest,
        max: ({ result }) => result.highest,
      },
      series: [
        { label: 'weightGradients', as: 'bars', colour: 2 },
        { label: 'activationGradients', as: 'line', colour: 1 },
        { label: 'normalizedLine', as: 'line', colour: 3, dash: 'dashed' },
      ],
      handles: [{ x: 'depth', y: ({ result }) => (result.atOutput > 0 ? result.atOutput : null) }],
    },
    {
      view: 'chart',
      title: 'factorsTitle',
      height: 'low',
      x: { label: 'layer', min: -0.6, max: lastLayer },
      y: {
        label: 'factor',
        scale: 'log',
        min: ({ result }) => result.lowestFactor,
        max: 30,
      },
      series: [
        { label: 'largest', as: 'line', colour: 4, dash: 'dashed' },
        { label: 'typical', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'factors', as: 'points', colour: 1 },
      ],
      marks: [{ label: 'unchanged', axis: 'y', colour: 6, at: 1 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'firstNorm', digits: 4 },
        { name: 'lastNorm', digits: 4 },
        { name: 'ratio', digits: 4 },
        { name: 'meanFactor', digits: 4 },
        { name: 'normalizedGrowth', digits: 5 },
        { name: 'normalizedGrowthOverDepth', digits: 5 },
        { name: 'normalizedNormGrowth', digits: 4 },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['layerColumn', 'weightColumn', 'activationColumn', 'factor', 'typical', 'largest'],
      rows: ({ result }) => result.rows,
      digits: 3,
    },
  ],
  words: {
    title: { en: 'The gradient of a deep network, layer by layer', zh: '深层网络逐层的梯度' },
    activation: { en: 'activation', zh: '激活函数' },
    'activation.sigmoid': same('sigmoid'),
    'activation.tanh': same('tanh'),
    'activation.relu': same('ReLU'),
    'activation.identity': { en: 'none (linear)', zh: '无（线性）' },
    gain: { en: 'gain: weights *N*(0, 1) · gain/4', zh: '增益（权重为 *N*(0, 1) · 增益/4）' },
    depth: { en: 'layers *L*', zh: '层数 *L*' },
    seed: common.seed,
    batchNormalization: { en: 'theory line: batch norm before ReLU', zh: '理论线：ReLU 前加批归一化' },
    normsTitle: {
      en: 'Norm of the gradient in each layer (drag the end: more layers)',
      zh: '各层梯度的范数（拖动末端可增减层数）',
    },
    layer: { en: 'layer (0 is the input)', zh: '层（0 为输入）' },
    norm: { en: 'norm of the gradient', zh: '梯度的范数' },
    weightGradients: { en: 'by the weights, ‖∂*E*/∂*W*‖', zh: '对权重 ‖∂*E*/∂*W*‖' },
    activationGradients: { en: 'by the activations, ‖∂*E*/∂*a*‖', zh: '对激活值 ‖∂*E*/∂*a*‖' },
    normalizedLine: { en: 'theory with batch norm', zh: '批归一化的理论线' },
    factorsTitle: {
      en: 'Factor of each layer',
      zh: '每层的系数',
    },
    factor: { en: 'factor', zh: '系数' },
    factors: { en: 'factor', zh: '系数' },
    typical: { en: 'typical', zh: '典型值' },
    largest: { en: 'largest possible', zh: '最大可能值' },
    unchanged: { en: 'unchanged', zh: '不变' },
    firstNorm: { en: 'norm, gradient of *W*_1', zh: '*W*_1 梯度的范数' },
    lastNorm: { en: 'norm, gradient of *W_L*', zh: '*W_L* 梯度的范数' },
    ratio: { en: 'last over first', zh: '末层与首层之比' },
    meanFactor: { en: 'geometric mean of the factors', zh: '每层系数的几何平均' },
    normalizedGrowth: {
      en: 'batch norm: squared gradient, per layer ×',
      zh: '批归一化：梯度的均方每层乘以',
    },
    normalizedGrowthOverDepth: {
      en: 'batch norm: squared gradient, over *L* layers ×',
      zh: '批归一化：梯度的均方 *L* 层共乘以',
    },
    normalizedNormGrowth: {
      en: 'batch norm: norm (dashed line), over *L* layers ×',
      zh: '批归一化：范数（虚线）*L* 层共乘以',
    },
    tableTitle: { en: 'All layers', zh: '各层数值' },
    layerColumn: { en: 'layer *l*', zh: '层 *l*' },
    weightColumn: { en: '‖∂*E*/∂*W*‖', zh: '‖∂*E*/∂*W*‖' },
    activationColumn: { en: '‖∂*E*/∂*a*‖', zh: '‖∂*E*/∂*a*‖' },
  },
  summary,
  remark,
});
