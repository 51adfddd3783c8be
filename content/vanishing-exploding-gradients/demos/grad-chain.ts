// One factor per layer: what a chain of single neurons makes of a gradient, and what an identity path changes.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { chainFactor } from '../../../src/math/depth/gradient-chain';
import { deepest, model, shortChain } from './grad-chain/model';
import { remark, summary } from './grad-chain/sentences';

export { model };

/** The end of the line stands at the product; on a logarithmic axis a product of 0 stands at the bottom. */
const smallest = 1e-160;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'alongTitle',
      x: {
        label: 'passed',
        min: 0,
        max: ({ params }) => (params.depth <= shortChain ? shortChain : deepest),
      },
      y: {
        label: 'left',
        scale: 'log',
        min: ({ result }) => 10 ** -result.decades,
        max: ({ result }) => 10 ** result.decades,
      },
      series: [
        { label: 'gradient', as: 'line', colour: 2 },
        { label: 'otherwise', as: 'line', colour: 6, dash: 'dashed' },
      ],
      marks: [
        { label: 'unchanged', axis: 'y', colour: 6, dash: 'dotted', at: 1 },
        { label: 'singleLimit', axis: 'y', colour: 4, dash: 'dashed' },
      ],
      handles: [
        {
          x: 'depth',
          y: {
            parameter: 'weight',
            toPlace: (weight, { params }) =>
              Math.max(
                smallest,
                ((params.residual ? 1 : 0) + chainFactor(params.activation, weight)) ** params.depth,
              ),
            toValue: (place, { params }) =>
              (place ** (1 / params.depth) - (params.residual ? 1 : 0)) / chainFactor(params.activation, 1),
          },
        },
      ],
    },
    {
      view: 'chart',
      title: 'weightTitle',
      height: 'low',
      x: { label: 'weight', min: 0, max: 10 },
      y: {
        label: 'left',
        scale: 'log',
        min: ({ result }) => 10 ** -result.decades,
        max: ({ result }) => 10 ** result.decades,
      },
      series: [
        { label: 'plainCurve', as: 'line', colour: 2 },
        { label: 'residualCurve', as: 'line', colour: 3, dash: 'dashed' },
      ],
      marks: [{ label: 'unchanged', axis: 'y', colour: 6, dash: 'dotted', at: 1 }],
      handles: [{ x: 'weight', y: ({ result }) => Math.max(smallest, result.product) }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'factor', digits: 4, as: 'tick' },
        { name: 'product', digits: 5 },
        { name: 'plain', digits: 5 },
        { name: 'withResidual', digits: 5 },
        'singleDepth',
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        plain: String.raw`\prod_{l=1}^{L}w\,\phi'=\spot{factor}^{\spot{depth}}=\spot{product}`,
        residual: String.raw`\prod_{l=1}^{L}(1+w\,\phi')=\spot{factor}^{\spot{depth}}=\spot{product}`,
      },
      variant: ({ params }) => (params.residual ? 'residual' : 'plain'),
    },
    {
      view: 'code',
      title: 'code',
      source: 'factor = ‹identity›‹weight› * ‹slope›\nfactor ** ‹depth›   # ‹product›',
      spots: ({ params }) => ({
        identity: params.residual ? '1 + ' : '',
        slope: params.activation === 'sigmoid' ? 0.25 : 1,
      }),
      gives: {
        product: ({ weight, activation, residual, depth }) =>
          ((residual ? 1 : 0) + weight * (activation === 'sigmoid' ? 0.25 : 1)) ** depth,
      },
    },
  ],
  words: {
    title: { en: 'One factor per layer', zh: '每层乘一个系数' },
    weight: { en: 'weight *w* of each layer', zh: '每层的权重 *w*' },
    depth: { en: 'layers *L*', zh: '层数 *L*' },
    activation: { en: 'activation', zh: '激活函数' },
    'activation.sigmoid': same('sigmoid'),
    'activation.tanh': same('tanh'),
    'activation.relu': same('ReLU'),
    residual: { en: 'residual connection', zh: '残差连接' },
    alongTitle: {
      en: 'The gradient on its way back: drag the end of the line',
      zh: '反向传播中的梯度（可拖动线的端点）',
    },
    passed: { en: 'layers passed', zh: '经过的层数' },
    left: { en: 'what is left of 1', zh: '梯度（起点为 1）' },
    gradient: common.gradient,
    otherwise: { en: 'without residual connections', zh: '无残差连接' },
    unchanged: { en: 'unchanged', zh: '不变' },
    singleLimit: { en: 'end of float32', zh: 'float32 的界限' },
    weightTitle: { en: 'After *L* layers, by weight', zh: '不同权重下 *L* 层的结果' },
    plainCurve: { en: 'without residual connections', zh: '无残差连接' },
    residualCurve: { en: 'with residual connections', zh: '有残差连接' },
    factor: { en: 'factor per layer', zh: '每层的系数' },
    product: { en: 'left after *L* layers', zh: '经过 *L* 层之后' },
    plain: { en: 'without residual connections', zh: '无残差连接' },
    withResidual: { en: 'with residual connections', zh: '有残差连接' },
    singleDepth: { en: 'float32 has 0 or ∞ from *L* =', zh: 'float32 下溢或上溢的最小 *L*' },
    rule: common.withTheseNumbers,
    code: common.inPython,
  },
  summary,
  remark,
});
