import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'model-list',
  options: {
    'hidden-markov': 'right',
    'naive-bayes': 'right',
    mixture: 'right',
    discriminant: 'right',
    'latent-dirichlet': 'right',
    boltzmann: 'right',
    logistic: 'wrong',
    'support-vector': { pitfall: 'P12.4' },
    boosting: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Sort nine models', zh: '九种模型的归类' },
  question: { en: 'Which of these models are generative?', zh: '下列模型中，哪些是生成模型？' },
  options: {
    'hidden-markov': { en: 'hidden Markov model', zh: '隐马尔可夫模型' },
    'naive-bayes': { en: 'naive Bayes', zh: '朴素贝叶斯' },
    mixture: { en: 'Gaussian mixture model', zh: '高斯混合模型' },
    discriminant: { en: 'linear discriminant analysis', zh: '线性判别分析' },
    'latent-dirichlet': { en: 'latent Dirichlet allocation', zh: '潜在狄利克雷分配' },
    boltzmann: { en: 'restricted Boltzmann machine', zh: '受限玻尔兹曼机' },
    logistic: { en: 'logistic regression', zh: '逻辑回归' },
    'support-vector': { en: 'support vector machine', zh: '支持向量机' },
    boosting: { en: 'boosting', zh: '提升方法' },
  },
  why: {
    logistic: {
      en: String.raw`It models $p(y\mid x)$ and says nothing of how $x$ arises.`,
      zh: String.raw`逻辑回归对 $p(y\mid x)$ 建模，不描述 $x$ 如何产生。`,
    },
    'support-vector': {
      en: 'It learns a decision function by its margin; neither densities nor probabilities are in it.',
      zh: '支持向量机按间隔学习判别函数，既不涉及密度，也不涉及概率。',
    },
    boosting: {
      en: 'It adds weak learners to a decision function; the inputs are not modeled.',
      zh: '提升方法把弱学习器相加得到判别函数，不对输入建模。',
    },
  },
  solution: {
    en: String.raw`The test is whether the distribution of the inputs is modeled. The hidden Markov model, naive Bayes, the Gaussian mixture, the restricted Boltzmann machine and both models called LDA have $p(x)$ or $p(x,y)$; logistic regression, SVM and boosting have $p(y\mid x)$ or a score.`,
    zh: String.raw`判断的依据是模型是否描述输入的分布。隐马尔可夫模型、朴素贝叶斯、高斯混合模型、受限玻尔兹曼机以及两种 LDA 都给出 $p(x)$ 或 $p(x,y)$；逻辑回归、支持向量机与提升方法只给出 $p(y\mid x)$ 或得分。`,
  },
};
