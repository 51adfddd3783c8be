import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'elements',
  options: {
    strategy: 'right',
    model: 'wrong',
    algorithm: { pitfall: 'E1.72' },
    data: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which element is it?', zh: '属于哪一要素？' },
  question: {
    en: '“Minimize the mean cross-entropy on the training set.” Which of the three elements of machine learning is this?',
    zh: '“使训练集上的平均交叉熵最小”属于机器学习三要素中的哪一个？',
  },
  options: {
    strategy: { en: 'strategy', zh: '策略' },
    model: { en: 'model', zh: '模型' },
    algorithm: { en: 'algorithm', zh: '算法' },
    data: { en: 'none of the three', zh: '都不是' },
  },
  why: {
    model: {
      en: 'The model is the set of functions among which one is sought. The sentence says by what to choose.',
      zh: '模型是待选函数的集合，题中给出的却是选择的准则。',
    },
    algorithm: {
      en: 'The algorithm says how the minimum is computed, for instance by SGD. The sentence only says what is to be small.',
      zh: '算法说明如何求最小值，例如 SGD。题中只说明了要使什么最小。',
    },
    data: {
      en: 'It names the criterion, the empirical risk with cross-entropy as loss: that is the strategy.',
      zh: '题中给出了准则，即以交叉熵为损失的经验风险，属于策略。',
    },
  },
  solution: {
    en: 'Strategy: the criterion by which a function of the model is chosen, here the empirical risk with cross-entropy as loss. The model would be the network, the algorithm SGD or Adam.',
    zh: '属于策略，即从模型中选择函数的准则，这里是以交叉熵为损失的经验风险。模型指网络本身，算法指 SGD、Adam 等优化方法。',
  },
};
