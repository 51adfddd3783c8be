import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'who',
  options: {
    neighbors: 'right',
    kernel: 'right',
    components: 'right',
    penalties: 'right',
    networks: 'right',
    tree: 'wrong',
    forest: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which models need it?', zh: '哪些模型需要特征缩放？' },
  question: {
    en: 'The features have different units. For which models does scaling matter?',
    zh: '各特征的量纲不同。下列哪些模型需要特征缩放？',
  },
  options: {
    neighbors: { en: 'k-nearest neighbors', zh: 'k 近邻' },
    kernel: { en: 'SVM with RBF kernel', zh: '使用 RBF 核的支持向量机' },
    components: { en: 'Principal component analysis', zh: '主成分分析' },
    penalties: { en: 'Ridge and lasso', zh: '岭回归与套索' },
    networks: { en: 'Neural networks trained by gradient descent', zh: '用梯度下降训练的神经网络' },
    tree: { en: 'A decision tree', zh: '决策树' },
    forest: { en: 'A random forest', zh: '随机森林' },
  },
  why: {
    tree: {
      en: 'A split compares one feature with a threshold, and scaling keeps the order of its values.',
      zh: '每次划分只把一个特征与阈值比较，缩放不改变数值的大小次序。',
    },
    forest: {
      en: 'It consists of trees, each of which asks for the order of single features only.',
      zh: '随机森林由决策树组成，每棵树只用到单个特征的大小次序。',
    },
  },
  solution: {
    en: 'Distances (k-NN, RBF), variances (PCA), penalties (ridge, lasso) and gradient descent depend on the units. Trees and forests use the order of single features, which scaling keeps.',
    zh: '距离（k 近邻、RBF 核）、方差（主成分分析）、惩罚项（岭回归、套索）和梯度下降都与量纲有关。决策树和随机森林只用单个特征的大小次序，缩放不改变次序。',
  },
};
