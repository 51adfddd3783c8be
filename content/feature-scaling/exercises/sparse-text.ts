import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { methodState } from './shared/five-numbers';

export const exercise = single({
  section: 'methods',
  options: {
    'unit-length': 'right',
    'z-score': { see: () => methodState('zScore', [0, 0, 0, 3, 4]) },
    'min-max-negative': {
      see: () => ({
        demo: 'scaling-methods',
        set: { method: 'minMax', values: [0, 0, 0, 3, 4], lower: -1 },
      }),
    },
    'mean-removal': 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Long and short documents', zh: '长短不一的文档' },
  question: {
    en: 'Documents are sparse TF-IDF vectors of very different lengths, and only their direction matters. Which scaling keeps them sparse and takes out the length?',
    zh: '文档用稀疏的 TF-IDF 向量表示，长短相差很大，只有方向有意义。哪种缩放既保持稀疏性又消除长度的影响？',
  },
  options: {
    'unit-length': { en: 'Each document by its L2 norm', zh: '每篇文档除以自身的 L2 范数' },
    'z-score': { en: 'The z-score of each term', zh: '对每个词做标准化' },
    'min-max-negative': { en: 'Min–max of each term to [−1, 1]', zh: '对每个词归一化到 [−1, 1]' },
    'mean-removal': { en: 'Mean removal for each term', zh: '对每个词去均值' },
  },
  why: {
    'z-score': {
      en: 'Subtracting the mean turns nearly all zeros into other numbers, and it works along columns, so differences in length are not taken out.',
      zh: '减去均值使大部分的零变为非零值，而且标准化按列计算，不消除样本长度的差异。',
    },
    'min-max-negative': {
      en: 'Here the zeros, the minimum, become −1: the vectors are no longer sparse.',
      zh: '零是最小值，变换后成为 −1，向量不再稀疏。',
    },
    'mean-removal': {
      en: 'Zeros become −*μ*: the vectors are no longer sparse, and long documents stay long.',
      zh: '零变为 −*μ*，向量不再稀疏，长文档的向量仍然较长。',
    },
  },
  solution: {
    en: 'The L2 norm of each sample: zeros stay zeros, all vectors have length 1, and a dot product becomes a cosine.',
    zh: '按样本做 L2 归一化。零仍是零，所有向量的长度变为 1，内积就是余弦相似度。',
  },
};
