import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'prior',
  params: { goat: decimal(0.02, 0.09, 0.01), sheep: decimal(0.01, 0.05, 0.01) },
  accept: ({ goat, sheep }) => goat !== sheep,
  solve: ({ goat, sheep }) => sheep / (goat + sheep),
  slips: {
    exchanged: ({ goat, sheep }) => goat / (goat + sheep),
    ratio: ({ goat, sheep }) => sheep / goat,
    half: { value: () => 0.5, see: () => ({ demo: 'goat-sheep' }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The prior that balances', zh: '使两类相等的先验概率' },
  question: {
    en: 'At some height the density of goats is {goat} and that of sheep {sheep}. For which share *π* of goats in the flock are both equally probable there?',
    zh: '在某个身高处，山羊的类条件密度为 {goat}，绵羊的为 {sheep}。羊群中山羊的比例 *π* 为多少时，两类在该处的后验概率相等？',
  },
  solution: {
    en: String.raw`$\spot{goat}\,\pi=\spot{sheep}\,(1-\pi)$ gives $\pi=\frac{\spot{sheep}}{\spot{goat}+\spot{sheep}}\approx\spot{answer}$. The class with the larger likelihood needs the smaller prior.`,
    zh: String.raw`由 $\spot{goat}\,\pi=\spot{sheep}\,(1-\pi)$ 得 $\pi=\frac{\spot{sheep}}{\spot{goat}+\spot{sheep}}\approx\spot{answer}$。似然较大的类别所需的先验概率较小。`,
  },
  slips: {
    exchanged: {
      en: 'This is the posterior of a goat for equal priors, and the share of sheep that balances.',
      zh: '这是先验概率相等时山羊的后验概率，也是使两类后验概率相等的绵羊比例。',
    },
    ratio: {
      en: 'These are the prior odds; the share is odds/(1 + odds).',
      zh: '这是先验几率，比例等于几率除以（1 + 几率）。',
    },
    half: {
      en: 'With equal priors the larger likelihood wins; the two are not equal here.',
      zh: '先验概率相等时，似然较大的类别胜出，而本题中两类的似然不相等。',
    },
  },
};
