import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'search',
  steps: ['one', 'all', 'complement', 'demand', 'logarithm', 'divide'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From one trial to n', zh: '推导所需的试验次数' },
  question: {
    en: 'A share *s* of the search space is good. Derive how many independent uniform trials are needed to hit it with probability *P* at least.',
    zh: '优良区域占搜索空间的比例为 *s*。推导要使命中概率不低于 *P*，需要多少次独立、均匀的试验。',
  },
  steps: {
    one: {
      en: 'One trial misses with probability $1-s$.',
      zh: '一次试验未命中的概率是 $1-s$。',
    },
    all: {
      en: 'Independent, so all *n* miss with probability $(1-s)^n$.',
      zh: '各次独立，*n* 次全部未命中的概率是 $(1-s)^n$。',
    },
    complement: {
      en: 'At least one hits with probability $1-(1-s)^n$.',
      zh: '至少命中一次的概率是 $1-(1-s)^n$。',
    },
    demand: { en: String.raw`$(1-s)^n\le1-P$`, zh: String.raw`$(1-s)^n\le1-P$` },
    logarithm: {
      en: String.raw`$n\ln(1-s)\le\ln(1-P)$`,
      zh: String.raw`$n\ln(1-s)\le\ln(1-P)$`,
    },
    divide: {
      en: String.raw`$n\ge\ln(1-P)/\ln(1-s)$`,
      zh: String.raw`$n\ge\ln(1-P)/\ln(1-s)$`,
    },
  },
  solution: {
    en: String.raw`Independence lets the probabilities of missing multiply; the complement is a hit. Demand $1-(1-s)^n\ge P$, take logarithms (increasing, so the inequality stays), and divide by $\ln(1-s)\lt0$, which turns it round.`,
    zh: String.raw`由独立性，未命中的概率相乘，再取对立事件。令 $1-(1-s)^n\ge P$，两边取对数（对数单调增，不等号不变），再除以 $\ln(1-s)\lt0$，不等号反向。`,
  },
};
