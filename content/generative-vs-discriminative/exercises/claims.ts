import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'trade-offs',
  statements: {
    sample: false,
    'joint-gives-posterior': true,
    'larger-likelihood': {
      isTrue: false,
      see: () => ({ demo: 'goat-sheep', set: { goatPrior: 0.1 } }),
      pitfall: 'E2.18',
    },
    'name-of-lda': { isTrue: false, pitfall: 'P12.1' },
    scores: { isTrue: false, pitfall: 'P12.4' },
    'two-boundaries': { isTrue: true, see: () => ({ demo: 'goat-sheep', view: 2 }) },
    'logistic-means-gaussian': false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the two kinds', zh: '关于两类模型的说法' },
  question: { en: 'Is the statement right?', zh: '判断下列说法是否正确。' },
  statements: {
    sample: {
      en: String.raw`From a fitted model of $p(y\mid x)$ alone one can draw new inputs $x$.`,
      zh: String.raw`只由拟合好的 $p(y\mid x)$ 就可以生成新的输入 $x$。`,
    },
    'joint-gives-posterior': {
      en: String.raw`From $p(x,y)$ one can compute $p(y\mid x)$ wherever $p(x)>0$.`,
      zh: String.raw`只要 $p(x)>0$，由 $p(x,y)$ 就可以求出 $p(y\mid x)$。`,
    },
    'larger-likelihood': {
      en: 'A generative classifier decides for the class with the larger likelihood, whatever the priors.',
      zh: '无论先验概率如何，生成模型都判为似然较大的类别。',
    },
    'name-of-lda': {
      en: 'Linear discriminant analysis is a discriminative model.',
      zh: '线性判别分析是判别模型。',
    },
    scores: {
      en: String.raw`Every discriminative model outputs $p(y\mid x)$.`,
      zh: String.raw`判别模型的输出都是 $p(y\mid x)$。`,
    },
    'two-boundaries': {
      en: 'Two Gaussian classes on a line with unequal variances can have two boundaries.',
      zh: '在一维情形下，若两类服从方差不等的高斯分布，则可能有两个决策边界。',
    },
    'logistic-means-gaussian': {
      en: 'If the posterior is a logistic function of $w^\\top x+b$, the classes are Gaussian.',
      zh: '如果后验概率是 $w^\\top x+b$ 的逻辑函数，那么各类别服从高斯分布。',
    },
  },
  why: {
    sample: {
      en: '$p(x)$ is missing: nothing says which inputs occur.',
      zh: '缺少 $p(x)$，无法知道哪些输入会出现。',
    },
    'joint-gives-posterior': {
      en: String.raw`Divide by $p(x)=\sum_yp(x,y)$.`,
      zh: String.raw`除以 $p(x)=\sum_yp(x,y)$ 即可。`,
    },
    'larger-likelihood': {
      en: String.raw`It compares $p(x\mid y)\,p(y)$. A rare class needs a correspondingly larger likelihood.`,
      zh: String.raw`应比较 $p(x\mid y)\,p(y)$。类别越少见，要判为该类所需的似然就越大。`,
    },
    'name-of-lda': {
      en: String.raw`It models $p(x\mid y)$ by Gaussians with one covariance, and $p(y)$; only the rule is linear.`,
      zh: String.raw`线性判别分析用协方差矩阵相同的高斯分布对 $p(x\mid y)$ 建模，并估计 $p(y)$，只是判定规则为线性。`,
    },
    scores: {
      en: 'An SVM outputs a score whose sign decides.',
      zh: '支持向量机输出得分，由得分的符号判定类别。',
    },
    'two-boundaries': {
      en: 'The log-odds are a parabola, with two zeros or none (or one that it only touches).',
      zh: '对数几率是二次函数，有两个零点或没有零点，也可能恰好与横轴相切。',
    },
    'logistic-means-gaussian': {
      en: 'Two Poisson classes have a logistic posterior too.',
      zh: '两类都服从泊松分布时，后验概率同样是逻辑函数。',
    },
  },
  solution: {
    en: String.raw`A generative model has $p(x,y)$, from which the posterior and samples follow. A discriminative one has $p(y\mid x)$ or only a score.`,
    zh: String.raw`生成模型给出 $p(x,y)$，由此可以得到后验概率，也可以生成样本。判别模型只给出 $p(y\mid x)$ 或得分。`,
  },
};
