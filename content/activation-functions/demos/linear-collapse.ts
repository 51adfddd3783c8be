// Two layers without an activation between them are one affine map; an activation bends the surface.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { twoUnitWords } from '../../../src/demo/two-unit-words';
import { same } from '../../../src/demo/words';
import { activation } from '../../../src/math/activations';
import { applyAffine, collapseAffine, twoLayerOutput } from '../../../src/math/affine-collapse';
import { layers, limit, model } from './linear-collapse/model';

export { model };

export default showDemo(model, {
  inputTables: [
    {
      title: 'firstLayer',
      columns: ['unit', 'fromFirst', 'fromSecond', 'bias'],
      rows: [
        { label: 'hiddenOne', cells: ['firstWeight11', 'firstWeight12', 'firstBias1'] },
        { label: 'hiddenTwo', cells: ['firstWeight21', 'firstWeight22', 'firstBias2'] },
      ],
    },
    {
      title: 'secondLayer',
      columns: ['unit', 'fromHiddenOne', 'fromHiddenTwo', 'bias'],
      rows: [{ label: 'outputUnit', cells: ['secondWeight1', 'secondWeight2', 'secondBias'] }],
    },
  ],
  views: [
    {
      view: 'plane',
      title: 'networkSurface',
      x: { label: 'x1', min: -limit, max: limit },
      y: { label: 'x2', min: -limit, max: limit },
      field: ({ params, result }) => {
        const { first, second } = layers(params);
        const f = activation(params.activation);
        return {
          key: `${JSON.stringify([first, second])}${params.activation}`,
          value: (x, y) => twoLayerOutput(first, second, f, [x, y])[0]!,
          levels: result.networkLevels,
        };
      },
      series: [
        { label: 'hingeOne', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'hingeTwo', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'input', as: 'points', colour: 1 },
      ],
      handles: [{ point: 'x' }],
    },
    {
      view: 'plane',
      title: 'affineSurface',
      x: { label: 'x1', min: -limit, max: limit },
      y: { label: 'x2', min: -limit, max: limit },
      field: ({ params, result }) => {
        const { first, second } = layers(params);
        const collapsed = collapseAffine(first, second);
        return {
          key: JSON.stringify(collapsed),
          value: (x, y) => applyAffine(collapsed, [x, y])[0]!,
          levels: result.affineLevels,
        };
      },
      series: [{ label: 'input', as: 'points', colour: 1 }],
      handles: [{ point: 'x' }],
    },
    {
      view: 'chart',
      title: 'cutTitle',
      height: 'low',
      x: { label: 'x1', min: -limit, max: limit },
      y: { label: 'outputLabel' },
      series: [
        { label: 'network', as: 'line', colour: 1 },
        { label: 'affine', as: 'line', colour: 3, dash: 'dashed' },
        {
          label: 'input',
          as: 'points',
          colour: 1,
          data: ({ params, result }) => ({ x: [params.x[0]], y: [result.output] }),
        },
      ],
      handles: [{ x: { parameter: 'x', entry: 0 }, y: ({ result }) => result.output }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'output', digits: 5 },
        { name: 'collapsedOutput', digits: 5 },
        { name: 'gap', digits: 5 },
        { name: 'largestGap', digits: 4 },
        { name: 'collapsedBias', digits: 4 },
        { name: 'collapsedWeights', digits: 4 },
        { name: 'hidden', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`(W_2W_1)\,x+(W_2b_1+b_2)=\spot{w1}\cdot(\spot{x1})+(\spot{w2})\cdot(\spot{x2})+(\spot{b})=\spot{affine}`,
      spots: ({ params, result }) => ({
        w1: result.collapsedWeights[0]!,
        w2: result.collapsedWeights[1]!,
        b: result.collapsedBias,
        x1: params.x[0],
        x2: params.x[1],
        affine: result.collapsedOutput,
      }),
    },
  ],
  words: {
    title: { en: 'Does the second layer add anything?', zh: '第二层是否带来了新的函数？' },
    ...twoUnitWords,
    secondLayer: { en: 'Output layer *W*_2, *b*_2', zh: '输出层 *W*_2、*b*_2' },
    secondBias: { en: 'bias of *y*', zh: '*y* 的偏置' },
    activation: { en: 'hidden activation', zh: '隐藏层激活函数' },
    'activation.identity': { en: 'identity (none)', zh: '恒等（不用）' },
    'activation.relu': same('ReLU'),
    'activation.tanh': same('tanh'),
    'activation.sigmoid': same('sigmoid'),
    x: { en: 'input (*x*_1, *x*_2)', zh: '输入 (*x*_1, *x*_2)' },
    networkSurface: { en: 'Contours of the two-layer network', zh: '两层网络的等高线' },
    affineSurface: { en: 'Contours of the collapsed layer', zh: '合并后单层的等高线' },
    cutTitle: { en: 'Both along *x*_1, with *x*_2 held fixed', zh: '固定 *x*_2，沿 *x*_1 比较两者' },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    outputLabel: { en: 'output *y*', zh: '输出 *y*' },
    network: { en: 'two-layer network', zh: '两层网络' },
    affine: { en: 'collapsed layer', zh: '合并后的单层' },
    hingeOne: { en: 'net input of *h*_1 is 0', zh: '*h*_1 的净输入为 0' },
    hingeTwo: { en: 'net input of *h*_2 is 0', zh: '*h*_2 的净输入为 0' },
    input: common.input,
    output: { en: 'network output', zh: '网络输出' },
    collapsedOutput: { en: 'collapsed output', zh: '合并后的输出' },
    gap: { en: 'difference', zh: '两者之差' },
    largestGap: { en: 'largest difference shown', zh: '图中最大差距' },
    collapsedWeights: same('*W*_2*W*_1'),
    collapsedBias: same('*W*_2*b*_1 + *b*_2'),
    hidden: { en: 'hidden outputs', zh: '隐藏层输出' },
    rule: { en: 'The collapsed layer at this input', zh: '合并后的单层在此输入处' },
  },
  summary: {
    en: ({ params, result, number: n }) =>
      params.activation === 'identity'
        ? `Without an activation both give ${n(result.output, { digits: 5 })}, here and at every other input: the contours are the same straight lines.`
        : `The network gives ${n(result.output, { digits: 5 })}, the collapsed layer ${n(result.collapsedOutput, { digits: 5 })}. Within the plane shown they differ by up to ${n(result.largestGap)}.`,
    zh: ({ params, result, number: n }) =>
      params.activation === 'identity'
        ? `没有激活函数时，两者的输出都是 ${n(result.output, { digits: 5 })}，在其他任何输入处也相同，等高线是同一族直线。`
        : `网络的输出为 ${n(result.output, { digits: 5 })}，合并后的单层输出为 ${n(result.collapsedOutput, { digits: 5 })}。图中两者最多相差 ${n(result.largestGap)}。`,
  },
});
