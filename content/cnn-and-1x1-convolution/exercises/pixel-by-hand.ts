import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { dot } from '../../../src/math/linear-algebra/dot';

export const exercise = numeric({
  section: 'pointwise',
  params: {
    p1: whole(1, 5),
    p2: whole(1, 5),
    p3: whole(1, 5),
    w1: whole(-3, 3),
    w2: whole(-3, 3),
    w3: whole(-3, 3),
  },
  accept: ({ w1, w2, w3, p1, p2, p3 }) =>
    w1 !== 0 && w2 !== 0 && w3 !== 0 && Math.abs(w1 * p1 + w2 * p2 + w3 * p3) >= 1,
  tolerance: { absolute: 0.01 },
  solve: ({ p1, p2, p3, w1, w2, w3 }) => dot([w1, w2, w3], [p1, p2, p3]),
  see: ({ p1, p2, p3, w1, w2, w3 }) => ({
    demo: 'one-by-one',
    set: { pixel: [p1, p2, p3], matrix: [w1, w2, w3, 0.5, 0.5, 0.5] },
  }),
  slips: {
    'times-nine': ({ p1, p2, p3, w1, w2, w3 }) => 9 * dot([w1, w2, w3], [p1, p2, p3]),
    'sums-multiplied': ({ p1, p2, p3, w1, w2, w3 }) => (p1 + p2 + p3) * (w1 + w2 + w3),
    'first-only': ({ p1, w1 }) => p1 * w1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One pixel by hand', zh: '手算一个像素' },
  question: {
    en: 'A 1×1 convolution (no bias) has the weights ({w1}, {w2}, {w3}) for its first output channel. What does this channel hold at a pixel with the channels ({p1}, {p2}, {p3}), on a map of 3×3 pixels?',
    zh: '1×1 卷积不加偏置，第一个输出通道的权重为 ({w1}, {w2}, {w3})，特征图为 3×3。某个像素的三个通道为 ({p1}, {p2}, {p3})，该通道在此处的输出是多少？',
  },
  solution: {
    en: String.raw`The weighted sum of the pixel's own channels: $\spot{w1}\cdot\spot{p1}+(\spot{w2})\cdot\spot{p2}+(\spot{w3})\cdot\spot{p3}=\spot{answer}$. No other pixel enters.`,
    zh: String.raw`对该像素的各通道加权求和，$\spot{w1}\cdot\spot{p1}+(\spot{w2})\cdot\spot{p2}+(\spot{w3})\cdot\spot{p3}=\spot{answer}$，与其他像素无关。`,
  },
  slips: {
    'times-nine': {
      en: 'The nine pixels are not added up: each has an output of its own.',
      zh: '九个像素不相加，每个像素各有一个输出。',
    },
    'sums-multiplied': {
      en: 'Each channel has its own weight: multiply first, then add.',
      zh: '每个通道有各自的权重，应先相乘再相加。',
    },
    'first-only': {
      en: 'An output channel depends on *all* input channels, not only on the one of its number.',
      zh: '输出通道与**全部**输入通道有关，而不只是与同一序号的通道有关。',
    },
  },
};
