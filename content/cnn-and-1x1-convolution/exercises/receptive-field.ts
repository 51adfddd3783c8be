import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { receptiveFields } from '../../../src/math/convolution/receptive-field';

const sides = (kernelSize: number, stride: number, layers: number) =>
  receptiveFields(Array.from({ length: layers }, () => ({ kernelSize, stride })));

export const exercise = numeric({
  section: 'convolution',
  params: { kernelSize: oneOf(3, 5, 7), stride: oneOf(2, 3), layers: oneOf(2, 3, 4) },
  tolerance: { absolute: 0.4 },
  spots: ({ kernelSize, stride, layers }) => ({
    more: kernelSize - 1,
    gaps: Array.from({ length: layers }, (_, l) => stride ** l).reduce((sum, each) => sum + each, 0),
  }),
  solve: ({ kernelSize, stride, layers }) => sides(kernelSize, stride, layers).at(-1)!,
  see: ({ kernelSize, stride, layers }) => ({
    demo: 'conv-params',
    view: 2,
    set: { kernelSize, stride, layers },
  }),
  slips: {
    'no-stride': ({ kernelSize, layers }) => sides(kernelSize, 1, layers).at(-1)!,
    'own-stride': ({ kernelSize, stride, layers }) =>
      1 + stride * (sides(kernelSize, stride, layers).at(-1)! - 1),
    side: {
      value: ({ kernelSize, layers }) => kernelSize * layers,
      pitfall: 'P31.5',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Receptive field', zh: '感受野' },
  question: {
    en: '{layers} convolutions in a row all have kernel size *K* = {kernelSize} and stride *S* = {stride}. What is the side of the receptive field of one output of the last one?',
    zh: '连续 {layers} 层卷积，每层的卷积核尺寸都是 *K* = {kernelSize}，步幅都是 *S* = {stride}。最后一层的一个输出，感受野的边长是多少？',
  },
  solution: {
    en: String.raw`$r=1+\sum_l(K-1)S^{l-1}=1+\spot{more}\cdot\spot{gaps}=\spot{answer}$: layer *l* adds *K* − 1 gaps, each of them as wide as the strides of the layers *before* it make it.`,
    zh: String.raw`$r=1+\sum_l(K-1)S^{l-1}=1+\spot{more}\cdot\spot{gaps}=\spot{answer}$。第 *l* 层增加 *K* − 1 个间隔，每个间隔的大小等于**前面**各层步幅的乘积。`,
  },
  slips: {
    'no-stride': {
      en: 'That is the field for stride 1. Each earlier stride multiplies the distance of neighbors.',
      zh: '这是步幅为 1 的结果。前面每一层的步幅都使相邻元素的距离成倍增大。',
    },
    'own-stride': {
      en: 'A layer’s own stride does not widen its windows; only the strides of the layers before it do.',
      zh: '某一层自己的步幅不会使该层的窗口变大，只有前面各层的步幅才会。',
    },
    side: {
      en: 'Windows overlap, and strides count: a layer adds *K* − 1 gaps, not *K* pixels.',
      zh: '窗口有重叠，步幅也有影响；每层增加的是 *K* − 1 个间隔，而不是 *K* 个像素。',
    },
  },
};
