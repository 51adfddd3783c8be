import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'learning-rule',
  variables: { s: between(-6, 0), r: between(0.5, 4), eta: between(0.1, 2) },
  letters: { eta: 'η' },
  answer: ({ s, r, eta }) => s + eta * (r ** 2 + 1),
  key: 's+eta*(r^2+1)',
  slips: {
    'bias-forgotten': ({ s, r, eta }) => s + eta * r ** 2,
    'not-squared': ({ s, r, eta }) => s + eta * (r + 1),
    'gain-only': ({ r, eta }) => eta * (r ** 2 + 1),
    'rate-once': ({ s, r, eta }) => s + eta * r ** 2 + 1,
    'rate-squared': ({ s, r, eta }) => s + eta ** 2 * (r ** 2 + 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The score after an update', zh: '更新之后的得分' },
  question: {
    en: String.raw`A sample *x* of length $\lVert x\rVert=r$ with label $y=\pm1$ is on the wrong side: $y(w^\top x+b)=s\le0$. The perceptron updates $w\leftarrow w+\eta yx$, $b\leftarrow b+\eta y$. What is $y(w^\top x+b)$ then? Write it in *s*, *r* and *η*.`,
    zh: String.raw`样本 *x* 的范数为 $\lVert x\rVert=r$，标签 $y=\pm1$，分类错误，$y(w^\top x+b)=s\le0$。感知机按 $w\leftarrow w+\eta yx$、$b\leftarrow b+\eta y$ 更新。更新之后 $y(w^\top x+b)$ 是多少？请用 *s*、*r* 和 *η* 写出。`,
  },
  solution: {
    en: String.raw`Insert the new parameters and use $y^2=1$:

$$
y\big((w+\eta yx)^\top x+b+\eta y\big)=s+\eta\,x^\top x+\eta
$$

with $x^\top x=r^2$. The last $\eta$ comes from the bias, a weight with the constant input 1. One update need not be enough to make the score positive.`,
    zh: String.raw`代入新的参数，并利用 $y^2=1$：

$$
y\big((w+\eta yx)^\top x+b+\eta y\big)=s+\eta\,x^\top x+\eta
$$

其中 $x^\top x=r^2$。最后一项 $\eta$ 来自偏置，偏置相当于输入恒为 1 的权重。一次更新不一定能使得分变为正数。`,
  },
  slips: {
    'bias-forgotten': {
      en: String.raw`The bias is updated too and adds $\eta y\cdot y=\eta$.`,
      zh: String.raw`偏置也更新了，使得分增加 $\eta y\cdot y=\eta$。`,
    },
    'not-squared': {
      en: String.raw`$x^\top x$ is the *squared* length.`,
      zh: String.raw`$x^\top x$ 是范数的**平方**。`,
    },
    'gain-only': {
      en: 'This is the gain. The score before, *s*, is still to be added.',
      zh: '这只是增量，还要加上更新之前的 *s*。',
    },
    'rate-once': {
      en: 'The update of the bias is multiplied by *η* as well.',
      zh: '偏置的更新量也要乘以 *η*。',
    },
    'rate-squared': {
      en: 'The update is in *w* and *b* only, each with one factor *η*; the input has none.',
      zh: '只有 *w* 与 *b* 的更新量中各有一个 *η*，输入中没有。',
    },
  },
};
