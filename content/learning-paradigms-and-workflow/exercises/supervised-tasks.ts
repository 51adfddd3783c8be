import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'feedback',
  options: {
    spam: 'right',
    price: 'right',
    clustering: { see: () => ({ demo: 'paradigm-lab' }), pitfall: 'P01.2' },
    pca: 'wrong',
    game: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which tasks are supervised?', zh: '哪些属于监督学习？' },
  question: {
    en: 'Which of these are supervised tasks?',
    zh: '下列任务中，哪些属于监督学习？',
  },
  options: {
    spam: {
      en: 'Learn a spam filter from mails that people have marked',
      zh: '由人工标注的邮件学习垃圾邮件过滤器',
    },
    price: { en: 'Predict house prices from past sales', zh: '由以往的成交记录预测房价' },
    clustering: { en: 'Group customers by similarity', zh: '按相似程度把顾客分组' },
    pca: { en: 'Compress 100 features to 5 by PCA', zh: '用 PCA 把 100 个特征压缩为 5 个' },
    game: {
      en: 'Learn a game by playing, told only who has won',
      zh: '通过对弈学习下棋，只知道每局的胜负',
    },
  },
  why: {
    clustering: {
      en: 'Clustering gets inputs only; nobody says which group is right.',
      zh: '聚类只有输入，没有给出正确的分组。',
    },
    pca: {
      en: 'PCA looks for directions of large variance in the inputs; no target enters.',
      zh: 'PCA 寻找输入方差较大的方向，没有用到目标变量。',
    },
    game: {
      en: 'The result evaluates the moves made and does not name the right ones: reinforcement learning.',
      zh: '胜负只评价所走的棋，没有指出正确的着法，属于强化学习。',
    },
  },
  solution: {
    en: 'Marked mails and past prices are targets, one for each input: supervised (classification and regression). Clustering and PCA see inputs only: unsupervised. Winning and losing are rewards: reinforcement learning.',
    zh: '邮件的标注与以往的成交价都是目标变量，每个输入对应一个，属于监督学习（分别为分类与回归）。聚类与 PCA 只用输入，属于无监督学习。胜负是奖励，属于强化学习。',
  },
};
