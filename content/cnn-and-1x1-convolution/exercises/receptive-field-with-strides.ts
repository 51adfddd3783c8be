import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';
import { receptiveFields } from '../../../src/math/convolution/receptive-field';

export const exercise = formula({
  section: 'convolution',
  variables: { K: whole(2, 7), S: whole(2, 4), L: whole(2, 5) },
  answer: ({ K, S, L }) =>
    receptiveFields(Array.from({ length: L }, () => ({ kernelSize: K, stride: S })))[L - 1] ?? Number.NaN,
  key: '1+(K-1)*(S^L-1)/(S-1)',
  slips: {
    'without-strides': ({ K, L }) => 1 + L * (K - 1),
    'added-up': { value: ({ K, L }) => K * L, pitfall: 'P31.5' },
    'strides-too-early': ({ K, S, L }) => 1 + ((K - 1) * S * (S ** L - 1)) / (S - 1),
    'last-layer-only': ({ K, S, L }) => 1 + (K - 1) * S ** (L - 1),
    'one-missing': ({ K, S, L }) => ((K - 1) * (S ** L - 1)) / (S - 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Receptive field with strides', zh: '带步幅的感受野' },
  question: {
    en: '*L* convolutions in a row all have kernel size *K* and stride *S* > 1. What is the side of the receptive field of one output of the last layer? Write it in *K*, *S* and *L*, without a sum sign.',
    zh: '连续 *L* 层卷积，卷积核尺寸都是 *K*，步幅都是 *S* > 1。最后一层的一个输出，感受野的边长是多少？请用 *K*、*S* 和 *L* 写出，不用求和号。',
  },
  solution: {
    en: String.raw`Layer *l* adds $K-1$ gaps, and each is as wide as the product of the strides before it, $S^{l-1}$:

$$
r=1+(K-1)\sum_{l=1}^LS^{l-1}
$$

The sum is a geometric one of *L* terms, $\frac{S^L-1}{S-1}$. The stride of the last layer itself does not count.`,
    zh: String.raw`第 *l* 层增加 $K-1$ 个间隔，每个间隔的宽度等于前面各层步幅之积 $S^{l-1}$：

$$
r=1+(K-1)\sum_{l=1}^LS^{l-1}
$$

这是 *L* 项的等比数列之和，等于 $\frac{S^L-1}{S-1}$。最后一层自身的步幅不影响结果。`,
  },
  slips: {
    'without-strides': {
      en: 'This is the receptive field at stride 1. Strides widen the gaps of the layers after them.',
      zh: '这是步幅为 1 时的感受野。步幅会使后面各层的间隔变宽。',
    },
    'added-up': {
      en: 'A layer adds the *K* − 1 gaps of its kernel, not *K* pixels; and the strides, which widen the gaps, are missing.',
      zh: '每一层增加的是 *K* − 1 个间隔，不是 *K* 个像素，而且没有计入步幅对间隔的放大。',
    },
    'strides-too-early': {
      en: 'The stride of a layer widens only the gaps of later layers: in the first layer neighbors are 1 apart.',
      zh: '一层的步幅只影响后面各层的间隔，第一层中相邻元素的间隔为 1。',
    },
    'last-layer-only': {
      en: 'This counts only the gaps of the last layer. Each layer adds its own.',
      zh: '这里只计入最后一层的间隔，每一层都要计入。',
    },
    'one-missing': {
      en: 'These are the gaps. The field has one pixel more than gaps.',
      zh: '这是间隔的宽度之和，像素数比它多 1。',
    },
  },
};
