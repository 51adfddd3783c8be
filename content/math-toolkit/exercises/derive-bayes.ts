import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'natural-frequencies',
  steps: ['conditional', 'other', 'divide', 'marginal'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: "Derive Bayes' rule", zh: '推导贝叶斯公式' },
  question: {
    en: String.raw`Derive $P(H\mid E)$ from $P(E\mid H)$, $P(E\mid\bar H)$ and $P(H)$, for $P(E)>0$ and $0<P(H)<1$.`,
    zh: String.raw`设 $P(E)>0$、$0<P(H)<1$，由 $P(E\mid H)$、$P(E\mid\bar H)$ 与 $P(H)$ 推导 $P(H\mid E)$。`,
  },
  steps: {
    conditional: {
      en: String.raw`Definition of the conditional probability: $P(H\mid E)=P(H,E)/P(E)$`,
      zh: String.raw`由条件概率的定义，$P(H\mid E)=P(H,E)/P(E)$`,
    },
    other: {
      en: String.raw`The same definition the other way round: $P(H,E)=P(E\mid H)P(H)$`,
      zh: String.raw`交换两个事件，由同一定义得 $P(H,E)=P(E\mid H)P(H)$`,
    },
    divide: {
      en: String.raw`Insert it in the numerator: $P(H\mid E)=P(E\mid H)P(H)/P(E)$`,
      zh: String.raw`代入分子，得 $P(H\mid E)=P(E\mid H)P(H)/P(E)$`,
    },
    marginal: {
      en: String.raw`Marginalize in the denominator of that: $P(E)=P(E\mid H)P(H)+P(E\mid\bar H)P(\bar H)$`,
      zh: String.raw`再对上式的分母用全概率公式，得 $P(E)=P(E\mid H)P(H)+P(E\mid\bar H)P(\bar H)$`,
    },
  },
  solution: {
    en: 'The joint probability can be split in two ways; the rule is their equality, divided by $P(E)$. The denominator is the sum over both cases, ill and healthy.',
    zh: '联合概率有两种分解方式，令两者相等，再除以 $P(E)$，就得到贝叶斯公式。分母是对患病与健康两种情形求和。',
  },
};
