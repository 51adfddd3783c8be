import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'six-losses',
  statements: {
    'zero-weights': { isTrue: true, pitfall: 'E1.60' },
    'one-minimum': {
      isTrue: false,
      see: () => ({ demo: 'margin-losses', set: { margin: 0.5, losses: ['perceptron'] } }),
      pitfall: 'E1.60',
    },
    'hinge-alone': {
      isTrue: false,
      see: () => ({ demo: 'margin-losses', set: { margin: 1.5, losses: ['hinge'] } }),
      pitfall: 'E1.60',
    },
    'far-sample': true,
    'labels-zero-one': false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Perceptron and SVM', zh: '感知机与支持向量机' },
  question: {
    en: String.raw`Perceptron: minimize $\sum\max(0,-m_i)$. SVM: minimize $\frac12\lVert w\rVert^2+C\sum\max(0,1-m_i)$ with $C\gt0$, $m_i=y_i(w^\top x_i+b)$. Is the statement right?`,
    zh: String.raw`感知机最小化 $\sum\max(0,-m_i)$，支持向量机最小化 $\frac12\lVert w\rVert^2+C\sum\max(0,1-m_i)$，其中 $C\gt0$，$m_i=y_i(w^\top x_i+b)$。判断下列说法是否正确。`,
  },
  statements: {
    'zero-weights': {
      en: '*w* = 0, *b* = 0 is a minimum of the perceptron loss.',
      zh: '*w* = 0、*b* = 0 是感知机损失的极小值点。',
    },
    'one-minimum': {
      en: 'On linearly separable data the perceptron loss has exactly one minimum.',
      zh: '对线性可分的数据，感知机损失恰有一个极小值点。',
    },
    'hinge-alone': {
      en: 'On linearly separable data the sum of the hinge losses alone, without the term in *w*, is smallest only at the line of largest margin.',
      zh: '对线性可分的数据，去掉含 *w* 的一项，合页损失之和只在间隔最大的直线处取最小值。',
    },
    'far-sample': {
      en: 'A sample with margin above 1 at the optimum of the SVM can be left out: the same (*w*, *b*) stays optimal.',
      zh: '在支持向量机的最优解处，去掉一个间隔大于 1 的样本，原来的 (*w*, *b*) 仍是最优解。',
    },
    'labels-zero-one': {
      en: 'Both formulas hold for labels 0 and 1 as well as for ±1.',
      zh: '标签取 0、1 或取 ±1，两个公式都成立。',
    },
  },
  why: {
    'zero-weights': {
      en: 'The loss is never negative, and with all margins 0 it is 0.',
      zh: '损失非负，而所有间隔为 0 时损失等于 0。',
    },
    'one-minimum': {
      en: 'Every separating (*w*, *b*) gives the loss 0, and so do all its positive multiples, and 0.',
      zh: '任何能够分开两类的 (*w*, *b*) 及其正数倍都使损失为 0，*w* = 0、*b* = 0 也是如此。',
    },
    'hinge-alone': {
      en: 'Every separating line reaches the sum 0 when (*w*, *b*) is scaled up until all margins are at least 1. The term in *w* makes the choice.',
      zh: '任何能够分开两类的直线，只要把 (*w*, *b*) 放大到所有间隔不小于 1，损失之和就为 0。间隔最大的直线要靠含 *w* 的一项来选出。',
    },
    'far-sample': {
      en: 'Near the optimum its hinge loss is 0 and flat. The remaining problem is convex and has the same subgradient 0 there.',
      zh: '在最优解附近，该样本的合页损失恒为 0。剩下的问题仍是凸的，在该点的次梯度仍含 0。',
    },
    'labels-zero-one': {
      en: 'With a label 0 the margin is 0 whatever the score: the loss is constant.',
      zh: '若标签取 0，无论得分是多少，间隔都是 0，损失为常数。',
    },
  },
  solution: {
    en: String.raw`The perceptron only asks for the right side: 0 is a minimum, and so is every separating line. The hinge asks for margin 1, and the term $\frac12\lVert w\rVert^2$ for a large distance; on separable data, with *C* large enough, for the largest. Only samples with $m\le1$ hold the solution.`,
    zh: String.raw`感知机损失只要求分类正确，所以 *w* = 0、*b* = 0 与任何能够分开两类的直线都是极小值点。合页损失要求间隔达到 1，$\frac12\lVert w\rVert^2$ 则要求到边界的距离尽量大。数据线性可分且 *C* 足够大时，距离达到最大。最优解只取决于 $m\le1$ 的样本。`,
  },
};
