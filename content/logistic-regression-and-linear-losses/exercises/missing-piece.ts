import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'loss',
  pitfall: 'E1.58',
  options: {
    both: 'right',
    minus: { see: () => ({ demo: 'logistic-fit', set: { objective: 'printedMaximized', steps: 10_000 } }) },
    term: { see: () => ({ demo: 'logistic-fit', set: { objective: 'printed', steps: 100 } }) },
    nothing: { see: () => ({ demo: 'logistic-fit', set: { objective: 'printed', steps: 100 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What the formula lost', zh: '公式缺少什么？' },
  question: {
    en: String.raw`A table gives $y\ln\sigma(w^\top x+b)$ as the loss of logistic regression, to be minimized, with $y\in\{0,1\}$. What is missing?`,
    zh: String.raw`某表格把逻辑回归需要最小化的损失写成 $y\ln\sigma(w^\top x+b)$，其中 $y\in\{0,1\}$。该式缺少什么？`,
  },
  options: {
    both: {
      en: String.raw`a minus, and the term $(1-y)\ln(1-p)$`,
      zh: String.raw`负号，以及 $(1-y)\ln(1-p)$ 一项`,
    },
    minus: { en: 'only a minus', zh: '只缺负号' },
    term: {
      en: String.raw`only the term $(1-y)\ln(1-p)$`,
      zh: String.raw`只缺 $(1-y)\ln(1-p)$ 一项`,
    },
    nothing: { en: 'nothing: *y* picks the class', zh: '不缺，*y* 已经选出了类别' },
  },
  why: {
    minus: {
      en: String.raw`$-y\ln p$ asks nothing of samples with *y* = 0. Minimized, it drives every *p* to 1.`,
      zh: String.raw`$-y\ln p$ 对 *y* = 0 的样本没有任何要求，最小化该式会使所有 *p* 趋于 1。`,
    },
    term: {
      en: 'Without the minus the log-likelihood itself is minimized: it goes to −∞ as the labels become improbable.',
      zh: '缺少负号就是最小化对数似然本身，标签的概率越来越小，目标函数趋于 −∞。',
    },
    nothing: {
      en: 'For *y* = 0 the whole expression is 0 whatever the score, and for *y* = 1 it is smallest at *p* = 0.',
      zh: '*y* = 0 时，无论得分是多少，整个式子都是 0；*y* = 1 时，*p* 越接近 0 该式反而越小。',
    },
  },
  solution: {
    en: String.raw`Right is $-[y\ln p+(1-y)\ln(1-p)]$: the minus turns the log-likelihood into a loss, the second term speaks for class 0. For labels ±1 the same loss is $\ln(1+e^{-yz})$.`,
    zh: String.raw`正确的损失是 $-[y\ln p+(1-y)\ln(1-p)]$，负号把对数似然变为损失，第二项对应类别 0。标签取 ±1 时，同一损失写作 $\ln(1+e^{-yz})$。`,
  },
};
