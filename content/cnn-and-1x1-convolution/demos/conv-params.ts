// Sizes, parameters and receptive field of a convolution, and the parameters of a fully connected layer on the same image.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer } from '../../../src/demo/parameters';
import { convolutionLayer, denseLayer } from '../../../src/math/capacity/layer-parameters';
import { outputSize } from '../../../src/math/convolution/output-size';
import { receptiveFields } from '../../../src/math/convolution/receptive-field';

const largest = 256;
const smallest = 7;
const sizes = Array.from({ length: largest - smallest + 1 }, (_, i) => smallest + i);
const mostLayers = 6;
const places = Array.from({ length: mostLayers }, (_, i) => i + 1);

/** How many equal layers fit after each other, before the map is smaller than the kernel. */
function fittingLayers(
  size: number,
  sliding: { kernelSize: number; padding: number; stride: number },
): number {
  let side = size;
  for (let layers = 0; layers < mostLayers; layers++) {
    if (side + 2 * sliding.padding < sliding.kernelSize) return layers;
    side = outputSize(side, sliding);
  }
  return mostLayers;
}

export const model = defineModel({
  id: 'conv-params',
  params: {
    size: integer({ min: smallest, max: largest, value: 224 }),
    kernelSize: integer({ min: 1, max: 7, value: 7 }),
    padding: integer({ min: 0, max: 3, value: 3 }),
    stride: integer({ min: 1, max: 4, value: 2 }),
    inputChannels: integer({ min: 1, max: 512, value: 3 }),
    outputChannels: integer({ min: 1, max: 4096, value: 64 }),
    units: integer({ min: 1, max: 4096, value: 1000 }),
    layers: integer({ min: 1, max: mostLayers, value: 2 }),
  },
  compute({ size, kernelSize, padding, stride, inputChannels, outputChannels, units, layers }) {
    const convolution = convolutionLayer({ kernelSize, inputChannels, outputChannels }).parameters;
    const dense = (side: number) => denseLayer(side * side * inputChannels, units).parameters;
    const fields = receptiveFields(places.map(() => ({ kernelSize, stride })));
    const side = outputSize(size, { kernelSize, padding, stride });
    const fitting = fittingLayers(size, { kernelSize, padding, stride });
    return {
      side,
      fitting,
      convolution,
      convolutionWeights: convolution - outputChannels,
      dense: dense(size),
      denseWeights: dense(size) - units,
      field: fields[layers - 1]!,
      /** Rows and columns at the right and lower border that no window covers. */
      uncovered: size + 2 * padding - kernelSize - (side - 1) * stride,
      denseLine: { x: sizes, y: sizes.map(dense) },
      convolutionLine: { x: sizes, y: sizes.map(() => convolution) },
      // No bar for a layer that no longer fits.
      fields: { x: places.slice(0, fitting), y: fields.slice(0, fitting) },
      chosenField: { x: [layers], y: [fields[layers - 1]!] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'countTitle',
      x: { label: 'size', min: smallest, max: largest },
      y: { label: 'parametersAxis', scale: 'log' },
      series: [
        { label: 'denseLine', as: 'line', colour: 2 },
        { label: 'convolutionLine', as: 'line', colour: 1, dash: 'dashed' },
      ],
      handles: [{ x: 'size', y: ({ result }) => result.dense }],
    },
    {
      view: 'chart',
      title: 'fieldTitle',
      x: { label: 'layers', min: 0.5, max: mostLayers + 0.5 },
      y: { label: 'fieldAxis', min: 0 },
      series: [
        { label: 'fields', as: 'bars', colour: 3 },
        { label: 'chosenField', as: 'points', colour: 2 },
      ],
      handles: [{ x: 'layers', y: ({ result }) => result.field }],
    },
    {
      view: 'readouts',
      items: [
        'side',
        { name: 'convolution', digits: 12 },
        { name: 'dense', digits: 12 },
        { name: 'field', digits: 12 },
        { name: 'convolutionWeights', digits: 12 },
        { name: 'denseWeights', digits: 12 },
      ],
    },
    {
      view: 'equation',
      title: 'equation',
      tex: String.raw`\begin{aligned}&\left\lfloor\frac{\spot{size}-\spot{kernelSize}+2\cdot\spot{padding}}{\spot{stride}}\right\rfloor+1=\spot{side}\\&(\spot{kernelSize}^2\cdot\spot{inputChannels}+1)\cdot\spot{outputChannels}=\spot{convolution}\end{aligned}`,
      digits: 12,
    },
    {
      view: 'code',
      title: 'code',
      source: `import torch.nn as nn
def count(layer): return sum(p.numel() for p in layer.parameters())
count(nn.Conv2d(‹inputChannels›, ‹outputChannels›, ‹kernelSize›))  # ‹convolution›
(‹size› + 2 * ‹padding› - ‹kernelSize›) // ‹stride› + 1  # ‹side›`,
      gives: {
        // Tensor by tensor, as PyTorch counts.
        convolution: ({ kernelSize, inputChannels, outputChannels }) =>
          outputChannels * inputChannels * kernelSize * kernelSize + outputChannels,
        // By moving the window until it leaves.
        side: ({ size, kernelSize, padding, stride }) => {
          let count = 0;
          for (let left = -padding; left + kernelSize <= size + padding; left += stride) count += 1;
          return count;
        },
      },
    },
  ],
  words: {
    title: { en: 'Parameters and size', zh: '参数个数随什么增长？' },
    size: { en: 'image size *W*', zh: '图像边长 *W*' },
    kernelSize: { en: 'size of the kernel *K*', zh: '卷积核尺寸 *K*' },
    padding: { en: 'padding *P*', zh: '填充 *P*' },
    stride: { en: 'stride *S*', zh: '步幅 *S*' },
    inputChannels: { en: 'input channels', zh: '输入通道数' },
    outputChannels: { en: 'output channels', zh: '输出通道数' },
    units: { en: 'units of the fully connected layer', zh: '全连接层的神经元数' },
    layers: { en: 'equal layers in a row', zh: '相同卷积层的层数' },
    countTitle: { en: 'Parameters', zh: '参数个数' },
    parametersAxis: { en: 'number of parameters', zh: '参数的个数' },
    denseLine: { en: 'fully connected layer', zh: '全连接层' },
    convolutionLine: { en: 'convolution', zh: '卷积层' },
    fieldTitle: { en: 'Receptive field', zh: '感受野' },
    fieldAxis: { en: 'side of the receptive field', zh: '感受野边长' },
    fields: { en: 'after so many layers', zh: '各层之后' },
    chosenField: { en: 'chosen number of layers', zh: '所选层数' },
    side: { en: 'output size', zh: '输出边长' },
    convolution: { en: 'parameters of the convolution', zh: '卷积层的参数个数' },
    dense: { en: 'parameters of the fully connected layer', zh: '全连接层的参数个数' },
    field: { en: 'receptive field of the layers', zh: '这些层的感受野边长' },
    convolutionWeights: { en: 'weights of the convolution', zh: '卷积层的权重个数' },
    denseWeights: { en: 'weights of the fully connected layer', zh: '全连接层的权重个数' },
    equation: common.withTheseNumbers,
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `On ${params.size}×${params.size}×${params.inputChannels} the fully connected layer has ${number(result.dense, { digits: 12 })} parameters, the convolution ${number(result.convolution, { digits: 12 })}. Its output is ${result.side}×${result.side}. ${params.layers > result.fitting ? `Only ${counted(result.fitting, 'such layer')} ${result.fitting === 1 ? 'fits' : 'fit'} in a row.` : `After ${counted(params.layers, 'such layer')} the receptive field is ${number(result.field)}×${number(result.field)}.`}`,
    zh: ({ params, result, number }) =>
      `输入为 ${params.size}×${params.size}×${params.inputChannels} 时，全连接层有 ${number(result.dense, { digits: 12 })} 个参数，卷积层有 ${number(result.convolution, { digits: 12 })} 个。卷积输出为 ${result.side}×${result.side}。${params.layers > result.fitting ? `这样的卷积最多只能连续做 ${result.fitting} 层。` : `经过 ${params.layers} 层这样的卷积，感受野为 ${number(result.field)}×${number(result.field)}。`}`,
  },
  remark: {
    en: ({ params, result }) =>
      result.side === 1 && params.padding === 0 && params.kernelSize === params.size
        ? 'The kernel covers the whole image: with as many output channels as units this is the fully connected layer.'
        : result.uncovered > 0
          ? `The division leaves a remainder: no window reaches the last ${result.uncovered === 1 ? 'row and column' : `${result.uncovered} rows and columns`} of the padded image.`
          : params.layers <= result.fitting && result.field > params.size
            ? 'The receptive field is larger than the image: what lies beyond is padding.'
            : null,
    zh: ({ params, result }) =>
      result.side === 1 && params.padding === 0 && params.kernelSize === params.size
        ? '卷积核覆盖整幅图像。如果输出通道数等于神经元数，这就是全连接层。'
        : result.uncovered > 0
          ? `除法有余数，填充后的图像最后 ${result.uncovered} 行、${result.uncovered} 列不被任何窗口覆盖。`
          : params.layers <= result.fitting && result.field > params.size
            ? '感受野大于图像，超出图像的部分是填充。'
            : null,
  },
});
