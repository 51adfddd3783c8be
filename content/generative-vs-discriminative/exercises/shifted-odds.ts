import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const odds = (p: number) => p / (1 - p);
const share = (ratio: number) => ratio / (1 + ratio);

export const exercise = numeric({
  section: 'trade-offs',
  params: { claimed: decimal(0.4, 0.9, 0.1), before: decimal(0.3, 0.5, 0.1), after: decimal(0.1, 0.2, 0.05) },
  solve: ({ claimed, before, after }) => share((odds(claimed) * odds(after)) / odds(before)),
  slips: {
    'no-change': ({ claimed }) => claimed,
    'old-prior-forgotten': ({ claimed, after }) => share(odds(claimed) * odds(after)),
    'probabilities-scaled': ({ claimed, before, after }) => (claimed * after) / before,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Another flock', zh: '更换先验概率' },
  question: {
    en: 'A calibrated logistic regression was trained where the share of goats was {before}; for one animal it says that it is a goat with probability {claimed}. In the flock where it is used the share is {after}, and the densities of both kinds are the same. What is the right probability there?',
    zh: '某个校准良好的逻辑回归模型在山羊比例为 {before} 的羊群上训练，对某只动物给出的山羊后验概率为 {claimed}。在使用该模型的羊群中，山羊比例为 {after}，两类的类条件密度不变。求这只动物是山羊的正确概率。',
  },
  solution: {
    en: String.raw`Odds are likelihood ratio times prior odds, so exchange the prior odds:

$$
\frac{\spot{claimed}}{1-\spot{claimed}}\cdot\frac{\spot{after}/(1-\spot{after})}{\spot{before}/(1-\spot{before})}=\frac{p}{1-p}
$$

and $p\approx\spot{answer}$.`,
    zh: String.raw`后验几率等于似然比乘以先验几率，更换先验几率即可。

$$
\frac{\spot{claimed}}{1-\spot{claimed}}\cdot\frac{\spot{after}/(1-\spot{after})}{\spot{before}/(1-\spot{before})}=\frac{p}{1-p}
$$

解得 $p\approx\spot{answer}$。`,
  },
  slips: {
    'no-change': {
      en: String.raw`$p(y\mid x)$ depends on the prior, in a discriminative model too.`,
      zh: String.raw`$p(y\mid x)$ 取决于先验概率，判别模型也不例外。`,
    },
    'old-prior-forgotten': {
      en: 'The prior of the training data is still in the odds: divide by its odds.',
      zh: '几率中仍含有训练数据的先验几率，还应除以这个先验几率。',
    },
    'probabilities-scaled': {
      en: 'Odds are multiplied, not probabilities; the result has to be normalized.',
      zh: '相乘的是几率而不是概率，结果应归一化。',
    },
  },
};
