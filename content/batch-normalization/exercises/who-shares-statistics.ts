import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'axes',
  params: { channels: oneOf(4, 6, 8, 12) },
  statements: {
    tokens: {
      isTrue: false,
      see: ({ channels }) => ({ demo: 'norm-axes', set: { kind: 'layer', channels, height: 1, width: 1 } }),
    },
    'one-group': {
      isTrue: true,
      see: ({ channels }) => ({ demo: 'norm-axes', set: { kind: 'group', channels, groups: 1 } }),
    },
    'group-each': {
      isTrue: true,
      see: ({ channels }) => ({ demo: 'norm-axes', set: { kind: 'group', channels, groups: channels } }),
    },
    'group-of-batch': {
      isTrue: false,
      see: ({ channels }) => ({
        demo: 'norm-axes',
        set: { kind: 'group', channels, groups: 2, changeOther: true },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which values share a mean', zh: '哪些值共用均值' },
  question: {
    en: 'Images give a tensor *N* × *C* × *H* × *W* with *C* = {channels} channels; a transformer gives a vector of features for each token. This is about which values share their mean and variance. Is the statement right?',
    zh: '图像的激活值是 *N* × *C* × *H* × *W* 的张量，有 *C* = {channels} 个通道；Transformer 中每个词元有一个特征向量。判断下列关于“哪些值共用均值和方差”的说法是否正确。',
  },
  statements: {
    tokens: {
      en: 'In a transformer, the usual layer normalization averages over all tokens of a sequence.',
      zh: 'Transformer 中通常的层归一化在一个序列的所有词元上求平均。',
    },
    'one-group': {
      en: 'On images, group normalization with 1 group has the same means and variances as layer normalization over *C*, *H* and *W*.',
      zh: '对图像，只分 1 组的组归一化与在 *C*、*H*、*W* 上求的层归一化，均值和方差都相同。',
    },
    'group-each': {
      en: 'On images, group normalization with {channels} groups has the same means and variances as instance normalization.',
      zh: '对图像，分成 {channels} 组的组归一化与实例归一化，均值和方差都相同。',
    },
    'group-of-batch': {
      en: 'In group normalization with 2 groups, the result for one sample depends on the other samples of the batch.',
      zh: '在分成 2 组的组归一化中，一个样本的结果与同批的其他样本有关。',
    },
  },
  why: {
    tokens: {
      en: 'It averages over the features only: each token has its own mean and variance.',
      zh: '层归一化只在特征上求平均，每个词元有自己的均值和方差。',
    },
    'one-group': {
      en: 'One group has all {channels} channels of a sample, with all positions. That is what layer normalization over *C*, *H*, *W* takes.',
      zh: '一组包含一个样本的全部 {channels} 个通道和所有位置，正是在 *C*、*H*、*W* 上求的层归一化。',
    },
    'group-each': {
      en: 'Each group then has one channel of one sample, as in instance normalization.',
      zh: '这时每组只有一个样本的一个通道，与实例归一化一样。',
    },
    'group-of-batch': {
      en: 'A group has channels of one sample only. Of these methods only batch normalization averages over the samples.',
      zh: '一组只包含同一个样本的通道。在这几种方法中，只有批归一化在样本上求平均。',
    },
  },
  solution: {
    en: 'Batch normalization has one mean for each channel, over *N*, *H*, *W*. The others stay within a sample: layer normalization takes *C*, *H*, *W* (for tokens: the features), instance normalization one channel, group normalization several. So 1 group gives the statistics of layer normalization on images, and {channels} groups those of instance normalization.',
    zh: '批归一化对每个通道求一个均值，范围是 *N*、*H*、*W*。其余几种都在一个样本之内，层归一化取 *C*、*H*、*W*（对词元则只取特征），实例归一化取一个通道，组归一化取若干个通道。所以对图像，1 组与层归一化的统计量相同，{channels} 组与实例归一化相同。',
  },
};
