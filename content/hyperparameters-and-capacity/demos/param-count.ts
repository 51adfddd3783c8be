// What changes the number of parameters, and what does not.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, list, number } from '../../../src/demo/parameters';
import { parametersInUse } from '../../../src/math/capacity/dropped-network';
import { convolutionLayer, denseLayer, networkParameters } from '../../../src/math/capacity/layer-parameters';
import { stackOfThrees } from '../../../src/math/capacity/stacked-kernels';

const largestKernel = 11;
const kernelSizes = Array.from({ length: largestKernel }, (_, i) => i + 1);
const oddSizes = kernelSizes.filter((size) => size >= 3 && size % 2 === 1);
const dropoutRates = Array.from({ length: 19 }, (_, i) => i / 20);

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

export const model = defineModel({
  id: 'param-count',
  params: {
    kernelSize: integer({ min: 1, max: largestKernel, value: 3 }),
    inputChannels: integer({ min: 1, max: 512, value: 64 }),
    outputChannels: integer({ min: 1, max: 512, value: 64 }),
    sizes: list({ value: [784, 256, 10], min: 1, max: 4096, step: 1, minLength: 2, maxLength: 6 }),
    dropoutRate: number({ min: 0, max: 0.9, step: 0.05, value: 0.5 }),
  },
  compute({ kernelSize, inputChannels, outputChannels, sizes, dropoutRate }) {
    const layers = sizes.map(Math.round);
    const perLayer = networkParameters(layers);
    const parameters = sumOf(perLayer);
    const channels = { inputChannels, outputChannels };
    const { parameters: convolution, multiplications } = convolutionLayer({ kernelSize, ...channels });
    const stacked =
      kernelSize >= 3 && kernelSize % 2 === 1 ? stackOfThrees({ kernelSize, ...channels }) : null;
    return {
      convolution,
      stack: stacked?.parameters ?? null,
      stackLayers: stacked?.layers ?? null,
      convolutionMultiplications: multiplications,
      parameters,
      // Without the traces of rounding, so that a whole mean is shown as one.
      inUse: Number(parametersInUse(layers, dropoutRate).toFixed(6)),
      denseMultiplications: layers[0]!,
      firstLayerMultiplications: denseLayer(layers[0]!, layers[1]!).multiplications * layers[1]!,
      oneKernel: {
        x: kernelSizes,
        y: kernelSizes.map((size) => convolutionLayer({ kernelSize: size, ...channels }).parameters),
      },
      stacks: {
        x: oddSizes,
        y: oddSizes.map((size) => stackOfThrees({ kernelSize: size, ...channels }).parameters),
      },
      ofModel: { x: dropoutRates, y: dropoutRates.map(() => parameters) },
      ofSubnetwork: { x: dropoutRates, y: dropoutRates.map((rate) => parametersInUse(layers, rate)) },
      layerBars: { x: perLayer.map((_, l) => l + 1), y: perLayer },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'kernelTitle',
      x: { label: 'kernelSize', min: 0.5, max: largestKernel + 0.5 },
      y: { label: 'parametersAxis', min: 0 },
      series: [
        { label: 'oneKernel', as: 'line', colour: 2 },
        { label: 'stacks', as: 'points', colour: 3, shape: 'rect' },
      ],
      handles: [{ x: 'kernelSize', y: ({ result }) => result.convolution }],
    },
    {
      view: 'chart',
      title: 'dropoutTitle',
      x: { label: 'dropoutRate', min: 0, max: 0.9 },
      y: { label: 'parametersAxis', min: 0, max: ({ result }) => 1.1 * result.parameters },
      series: [
        { label: 'ofModel', as: 'line', colour: 1 },
        { label: 'ofSubnetwork', as: 'line', colour: 5, dash: 'dashed' },
      ],
      handles: [{ x: 'dropoutRate', y: ({ result }) => result.inUse }],
    },
    {
      view: 'chart',
      title: 'layersTitle',
      height: 'low',
      x: {
        label: 'layer',
        min: 0.4,
        max: ({ result }) => result.layerBars.x.length + 0.6,
        names: ({ result }) => result.layerBars.x.map(String),
      },
      y: { label: 'parametersAxis', min: 0 },
      series: [{ label: 'layerBars', as: 'bars', colour: 1 }],
    },
    {
      view: 'readouts',
      items: [
        'convolution',
        'stack',
        'stackLayers',
        'convolutionMultiplications',
        'parameters',
        { name: 'inUse', digits: 7 },
        'denseMultiplications',
        'firstLayerMultiplications',
      ],
    },
    {
      view: 'code',
      title: 'inPyTorch',
      source: `import torch.nn as nn
def count(module): return sum(p.numel() for p in module.parameters())
sizes = [‹listed›]
layers = []
for m, n in zip(sizes, sizes[1:]):
    layers += [nn.Linear(m, n), nn.ReLU(), nn.Dropout(‹dropoutRate›)]
count(nn.Sequential(*layers[:-2]))  # ‹parameters›
count(nn.Conv2d(‹inputChannels›, ‹outputChannels›, ‹kernelSize›))  # ‹convolution›`,
      spots: ({ params }) => ({ listed: params.sizes.map(Math.round).join(', ') }),
      gives: {
        // Tensor by tensor, as PyTorch counts.
        parameters: ({ sizes }) =>
          sumOf(
            sizes.slice(1).flatMap((size, l) => [
              Math.round(size) * Math.round(sizes[l]!), // weight
              Math.round(size), // bias
            ]),
          ),
        convolution: ({ kernelSize, inputChannels, outputChannels }) =>
          outputChannels * inputChannels * kernelSize * kernelSize + outputChannels,
      },
    },
  ],
  words: {
    title: { en: 'Counting parameters', zh: '什么会改变参数个数？' },
    kernelSize: { en: 'kernel size *k*', zh: '卷积核尺寸 *k*' },
    inputChannels: { en: 'input channels', zh: '输入通道数' },
    outputChannels: { en: 'output channels', zh: '输出通道数' },
    sizes: { en: 'units per layer', zh: '各层神经元数' },
    dropoutRate: { en: 'drop probability *p*', zh: '丢弃概率 *p*' },
    kernelTitle: { en: 'One large kernel, or a stack of 3×3', zh: '一个大卷积核与一组 3×3 卷积' },
    parametersAxis: { en: 'number of parameters', zh: '参数的个数' },
    oneKernel: { en: 'one layer, *k*×*k*', zh: '一层 *k*×*k* 卷积' },
    stacks: { en: '3×3 layers, same field', zh: '感受野相同的多层 3×3' },
    dropoutTitle: { en: 'Dropout and the number of parameters', zh: '丢弃概率与参数个数' },
    ofModel: { en: 'the model has', zh: '模型的参数' },
    ofSubnetwork: { en: 'one sub-network uses (mean)', zh: '一个子网络使用（平均）' },
    layersTitle: { en: 'Where the parameters of the network are', zh: '全连接网络各层的参数' },
    layer: { en: 'layer *l*', zh: '层 *l*' },
    layerBars: { en: 'parameters of the layer', zh: '该层的参数' },
    convolution: { en: 'parameters of the *k*×*k* layer', zh: '*k*×*k* 卷积层的参数个数' },
    stack: { en: 'parameters of the stack of 3×3', zh: '一组 3×3 卷积的参数个数' },
    stackLayers: { en: 'layers in that stack', zh: '这一组的层数' },
    convolutionMultiplications: {
      en: 'multiplications per value, convolution',
      zh: '卷积每个输出值的乘法次数',
    },
    parameters: { en: 'parameters of the network', zh: '全连接网络的参数个数' },
    inUse: { en: 'of these in one sub-network, on average', zh: '其中一个子网络平均使用' },
    denseMultiplications: {
      en: 'multiplications per unit of layer 1',
      zh: '第 1 层每个神经元的乘法次数',
    },
    firstLayerMultiplications: { en: 'multiplications in layer 1', zh: '第 1 层的乘法次数' },
    inPyTorch: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `The network has ${counted(result.parameters, 'parameter')} whatever the drop probability; with p = ${number(params.dropoutRate, { as: 'tick' })} a sampled sub-network uses ${number(result.inUse, { digits: 7 })} of them on average. The ${params.kernelSize}×${params.kernelSize} convolution has ${number(result.convolution)}${result.stack !== null && result.stackLayers !== null && result.stackLayers > 1 ? `, ${counted(result.stackLayers, 'layer')} of 3×3 with the same receptive field ${number(result.stack)}` : ''}.`,
    zh: ({ params, result, number }) =>
      `不论丢弃概率取多少，网络都有 ${number(result.parameters)} 个参数；p = ${number(params.dropoutRate, { as: 'tick' })} 时，一个子网络平均使用其中 ${number(result.inUse, { digits: 7 })} 个。${params.kernelSize}×${params.kernelSize} 卷积层有 ${number(result.convolution)} 个参数${result.stack !== null && result.stackLayers !== null && result.stackLayers > 1 ? `，感受野相同的 ${number(result.stackLayers)} 层 3×3 卷积有 ${number(result.stack)} 个` : ''}。`,
  },
  remark: {
    en: ({ params, result, number }) =>
      params.sizes.length === 2
        ? 'Without a hidden layer dropout has nothing to drop here: inputs and outputs are kept.'
        : result.stack !== null && result.stack > result.convolution
          ? `With these channels the stack is the larger one: its later layers have ${number(params.outputChannels)} channels at both ends.`
          : null,
    zh: ({ params, result, number }) =>
      params.sizes.length === 2
        ? '没有隐藏层时，这里没有可以丢弃的神经元，因为输入和输出都予以保留。'
        : result.stack !== null && result.stack > result.convolution
          ? `取这样的通道数时，多层 3×3 的参数反而更多，因为后几层的输入和输出都有 ${number(params.outputChannels)} 个通道。`
          : null,
  },
});
