// When 1×1 convolutions around a large kernel save weights, and when they cost.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer } from '../../../src/demo/parameters';
import { breakEven, directWeights, narrowedWeights } from '../../../src/math/convolution/bottleneck';
import { wholeGeometricGrid } from '../../../src/math/geometric-grid';

const least = 16;
const most = 1024;
const channels = (value: number) => integer({ min: least, max: most, value });
const middles = wholeGeometricGrid(least, most, 60);
const sumOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

export const model = defineModel({
  id: 'bottleneck',
  params: {
    narrowing: choice(['both', 'before'], 'both'),
    inputChannels: channels(256),
    middleChannels: integer({ min: least, max: most, value: 64, scale: 'log' }),
    outputChannels: channels(256),
    kernelSize: integer({ min: 1, max: 7, value: 3 }),
    size: integer({ min: 1, max: 64, value: 28 }),
  },
  compute({ narrowing, size, ...layer }) {
    const direct = directWeights(layer);
    const narrowed = sumOf(narrowedWeights(narrowing, layer));
    const even = breakEven(narrowing, layer);
    return {
      direct,
      narrowed,
      ratio: direct / narrowed,
      directMultiplications: direct * size * size,
      narrowedMultiplications: narrowed * size * size,
      breakEven: even,
      breakEvenMark: even >= least && even <= most ? even : null,
      narrowedLine: {
        x: middles,
        y: middles.map((middleChannels) => sumOf(narrowedWeights(narrowing, { ...layer, middleChannels }))),
      },
      directLine: { x: middles, y: middles.map(() => direct) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'weightsTitle',
      x: { label: 'middleChannels', min: least, max: most, scale: 'log' },
      y: { label: 'weightsAxis', scale: 'log' },
      series: [
        { label: 'narrowedLine', as: 'line', colour: 2 },
        { label: 'directLine', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [{ label: 'breakEvenMark', axis: 'x', colour: 6, dash: 'dotted' }],
      handles: [{ x: 'middleChannels', y: ({ result }) => result.narrowed }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'direct', digits: 12 },
        { name: 'narrowed', digits: 12 },
        { name: 'ratio', digits: 4 },
        { name: 'breakEven', digits: 4 },
        { name: 'directMultiplications', digits: 12 },
        { name: 'narrowedMultiplications', digits: 12 },
      ],
    },
    {
      view: 'equation',
      title: 'equation',
      tex: {
        both: String.raw`\begin{aligned}&\spot{inputChannels}\cdot\spot{middleChannels}+\spot{kernelSize}^2\cdot\spot{middleChannels}^2\\&+\spot{middleChannels}\cdot\spot{outputChannels}=\spot{narrowed}\end{aligned}`,
        before: String.raw`\begin{aligned}&\spot{inputChannels}\cdot\spot{middleChannels}\\&+\spot{kernelSize}^2\cdot\spot{middleChannels}\cdot\spot{outputChannels}=\spot{narrowed}\end{aligned}`,
      },
      variant: ({ params }) => params.narrowing,
      digits: 12,
    },
  ],
  words: {
    title: { en: 'The bottleneck and 1×1 convolutions', zh: '瓶颈结构与 1×1 卷积' },
    narrowing: { en: '1×1 convolutions', zh: '1×1 卷积的位置' },
    'narrowing.both': { en: 'before and after the large one', zh: '大卷积核前后各一个' },
    'narrowing.before': { en: 'only before', zh: '只在大卷积核之前' },
    inputChannels: { en: 'input channels', zh: '输入通道数' },
    middleChannels: { en: 'middle channels *M*', zh: '中间通道数 *M*' },
    outputChannels: { en: 'output channels', zh: '输出通道数' },
    kernelSize: { en: 'size of the kernel *K*', zh: '卷积核尺寸 *K*' },
    size: { en: 'output size', zh: '输出边长' },
    weightsTitle: { en: 'Weights by the width of the middle', zh: '权重个数随中间通道数的变化' },
    weightsAxis: { en: 'number of weights', zh: '权重的个数' },
    narrowedLine: { en: 'with 1×1', zh: '使用 1×1 卷积' },
    directLine: { en: 'one *K*×*K* convolution', zh: '一个 *K*×*K* 卷积' },
    breakEvenMark: { en: 'break-even', zh: '两者相等' },
    direct: { en: 'weights of one *K*×*K* convolution', zh: '一个 *K*×*K* 卷积的权重个数' },
    narrowed: { en: 'weights with 1×1', zh: '使用 1×1 卷积的权重个数' },
    ratio: { en: 'first over second', zh: '前者与后者之比' },
    breakEven: { en: 'break-even at *M* =', zh: '两者相等时的 *M*' },
    directMultiplications: { en: 'multiplications, one convolution', zh: '一个卷积的乘法次数' },
    narrowedMultiplications: { en: 'multiplications with 1×1', zh: '使用 1×1 卷积的乘法次数' },
    equation: common.withTheseNumbers,
  },
  summary: {
    en: ({ params, result, number }) =>
      `One ${params.kernelSize}×${params.kernelSize} convolution ${params.inputChannels}→${params.outputChannels} has ${number(result.direct, { digits: 12 })} weights; by way of ${params.middleChannels} channels there are ${number(result.narrowed, { digits: 12 })}, ${result.ratio > 1 ? 'fewer' : result.ratio < 1 ? 'more' : 'equally many'}. At ${params.size}×${params.size} positions that takes ${number(result.directMultiplications, { digits: 12 })} and ${number(result.narrowedMultiplications, { digits: 12 })} multiplications. Break-even is at M = ${number(result.breakEven)}.`,
    zh: ({ params, result, number }) =>
      `一个 ${params.inputChannels}→${params.outputChannels} 的 ${params.kernelSize}×${params.kernelSize} 卷积有 ${number(result.direct, { digits: 12 })} 个权重；先用 1×1 卷积变为 ${params.middleChannels} 个通道，则共有 ${number(result.narrowed, { digits: 12 })} 个，${result.ratio > 1 ? '比前者少' : result.ratio < 1 ? '比前者多' : '与前者相等'}。输出为 ${params.size}×${params.size} 时，乘法次数分别为 ${number(result.directMultiplications, { digits: 12 })} 和 ${number(result.narrowedMultiplications, { digits: 12 })}。权重个数相等时 M = ${number(result.breakEven)}。`,
  },
  remark: {
    en: ({ result }) =>
      result.ratio < 1
        ? 'Here the 1×1 convolutions cost weights: the middle is too wide for this kernel.'
        : null,
    zh: ({ result }) =>
      result.ratio < 1 ? '此时 1×1 卷积反而增加权重，对这个卷积核而言，中间通道数过大。' : null,
  },
});
