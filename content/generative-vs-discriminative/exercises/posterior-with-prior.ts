import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'prior',
  params: {
    goat: decimal(0.02, 0.08, 0.01),
    sheep: decimal(0.02, 0.08, 0.01),
    prior: decimal(0.1, 0.9, 0.1),
  },
  solve: ({ goat, sheep, prior }) => (goat * prior) / (goat * prior + sheep * (1 - prior)),
  slips: {
    'no-prior': {
      value: ({ goat, sheep }) => goat / (goat + sheep),
      see: ({ prior }) => ({ demo: 'goat-sheep', view: 3, set: { goatPrior: prior } }),
      pitfall: 'E2.18',
    },
    'no-denominator': ({ goat, prior }) => goat * prior,
    'denominator-unweighted': ({ goat, sheep, prior }) => (goat * prior) / (goat + sheep),
    'other-class': ({ goat, sheep, prior }) => (sheep * (1 - prior)) / (goat * prior + sheep * (1 - prior)),
    'prior-alone': ({ prior }) => prior,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Goat, given its height', zh: '山羊的后验概率' },
  question: {
    en: 'At the height of an animal the density of goats is {goat} and that of sheep {sheep}. The share of goats in the flock is {prior}; the others are sheep. With which probability is it a goat?',
    zh: '在某只动物的身高处，山羊的类条件密度为 {goat}，绵羊的为 {sheep}。羊群中山羊的比例为 {prior}，其余为绵羊。求这只动物是山羊的后验概率。',
  },
  solution: {
    en: String.raw`Density times prior for both, then the share of the goats:

$$
\begin{aligned}
&\frac{\spot{goat}\cdot\spot{prior}}{\spot{goat}\cdot\spot{prior}+\spot{sheep}\cdot(1-\spot{prior})}\\
&\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`两类的密度分别乘以先验概率，再求山羊所占的比例。

$$
\begin{aligned}
&\frac{\spot{goat}\cdot\spot{prior}}{\spot{goat}\cdot\spot{prior}+\spot{sheep}\cdot(1-\spot{prior})}\\
&\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'no-prior': {
      en: 'The prior is missing: this is right for equal priors alone.',
      zh: '漏掉了先验概率，只有先验概率相等时才成立。',
    },
    'no-denominator': {
      en: 'This is the joint density; divide by the sum over both classes.',
      zh: '这是联合密度，还应除以两类之和。',
    },
    'denominator-unweighted': {
      en: 'In the denominator too each density is to be multiplied by its prior.',
      zh: '分母中的两个密度也应分别乘以先验概率。',
    },
    'other-class': { en: 'This is the probability of a sheep.', zh: '这是绵羊的后验概率。' },
    'prior-alone': {
      en: 'This is the prior: the height has not been used.',
      zh: '这是先验概率，没有用到身高。',
    },
  },
};
