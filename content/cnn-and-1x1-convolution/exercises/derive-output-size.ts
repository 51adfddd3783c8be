import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'convolution',
  steps: ['pad', 'fit', 'count', 'round', 'add'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derive the output size', zh: '推导输出尺寸' },
  question: {
    en: 'A convolution with kernel size *K* and stride *S* runs along an input of *W* cells, padded by *P* at each end. Put the steps to its output size in order.',
    zh: '输入有 *W* 个元素，两端各填充 *P*，卷积核尺寸为 *K*，步幅为 *S*。将下列步骤排序，推导卷积的输出尺寸。',
  },
  steps: {
    pad: {
      en: 'With *P* zeros at both ends the input has $W+2P$ cells.',
      zh: '两端各填充 *P* 个 0，输入共有 $W+2P$ 个元素。',
    },
    fit: {
      en: 'So a window of *K* cells fits if it starts at $W+2P-K$ at the latest.',
      zh: '因此尺寸为 *K* 的窗口，起点最大为 $W+2P-K$。',
    },
    count: {
      en: String.raw`The starts allowed by the stride are $mS$, hence $0\le mS\le W+2P-K$.`,
      zh: String.raw`步幅为 *S* 时起点为 $mS$，所以 $0\le mS\le W+2P-K$。`,
    },
    round: {
      en: String.raw`The largest whole number in this range is $m=\lfloor(W-K+2P)/S\rfloor$.`,
      zh: String.raw`满足条件的最大整数为 $m=\lfloor(W-K+2P)/S\rfloor$。`,
    },
    add: {
      en: String.raw`From 0 to this number there are $\lfloor(W-K+2P)/S\rfloor+1$ starts.`,
      zh: String.raw`从 0 到这个整数，起点共有 $\lfloor(W-K+2P)/S\rfloor+1$ 个。`,
    },
  },
  solution: {
    en: 'The output has one value for each start of the window that the padded input has room for.',
    zh: '在填充后的输入中，窗口能放得下的每个起点对应一个输出值。',
  },
};
