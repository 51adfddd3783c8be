import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const constant = () => ({
  demo: 'auc-rank',
  set: { scores: Array.from({ length: 10 }, () => 0.5) },
});

export const exercise = single({
  section: 'auc',
  see: constant,
  options: { half: 'right', zero: 'wrong', one: 'wrong', none: 'wrong', share: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'AUC of constant scores', zh: '得分全部相同时的 AUC' },
  question: {
    en: 'A classifier gives all samples the same score. There are samples of both classes. What is its AUC?',
    zh: '两类样本都存在，而分类器给所有样本的得分都相同。AUC 等于多少？',
  },
  options: {
    half: { en: '½', zh: '½' },
    zero: { en: '0', zh: '0' },
    one: { en: '1', zh: '1' },
    none: { en: 'It has no value, since there is no order.', zh: '没有定义，因为得分没有次序' },
    share: { en: 'The share of the positives among all samples', zh: '正样本占全部样本的比例' },
  },
  why: {
    zero: {
      en: 'No pair is won, but none is lost either: each is a tie and counts one half.',
      zh: '没有正样本得分较高的样本对，也没有正样本得分较低的样本对，全部并列，各计 ½。',
    },
    one: {
      en: 'For that each positive would have to score above each negative.',
      zh: '只有每个正样本的得分都高于每个负样本时，AUC 才是 1。',
    },
    none: {
      en: 'Ties are part of the definition. AUC has no value only if one class is missing.',
      zh: '定义已经包含并列的情形。只有缺少其中一类时，AUC 才没有定义。',
    },
    share: {
      en: 'That is the *precision* when all are called positive. AUC does not depend on the shares of the classes.',
      zh: '这是全部判为正类时的**精确率**。AUC 与两类所占的比例无关。',
    },
  },
  solution: {
    en: String.raw`All $MN$ pairs are ties: $\mathrm{AUC}=\frac12MN/(MN)=\frac12$. The ROC curve is the diagonal.`,
    zh: String.raw`全部 $MN$ 个样本对都并列，$\mathrm{AUC}=\frac12MN/(MN)=\frac12$，ROC 曲线就是对角线。`,
  },
};
