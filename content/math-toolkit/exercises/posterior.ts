import { numeric } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { after, people, rates, shares } from './shared/one-test';

export const exercise = numeric({
  section: 'natural-frequencies',
  params: rates,
  see: (values) => ({ demo: 'bayes', set: shares(values) }),
  pitfall: 'P03.2',
  spots: (values) => people(values),
  solve: (values) => after(values, 1),
  slips: {
    reversed: ({ sensitivity }) => sensitivity / 100,
    'prior-forgotten': ({ sensitivity, specificity }) => sensitivity / (sensitivity + 100 - specificity),
    joint: ({ prior, sensitivity }) => (prior / 100) * (sensitivity / 100),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A positive test: ill?', zh: '阳性者患病的概率' },
  question: {
    en: 'In a population {prior}% are ill. A test is positive for {sensitivity}% of the ill and negative for {specificity}% of the healthy. Someone drawn at random tests positive. What is the probability (0 to 1) that this person is ill?',
    zh: '某人群的患病率为 {prior}%。患者中有 {sensitivity}% 检测为阳性，健康者中有 {specificity}% 检测为阴性。随机抽取一人，检测为阳性。求此人患病的概率（用 0 到 1 之间的数表示）。',
  },
  solution: {
    en: String.raw`Of 100 000 people {found} are ill and test positive, {alarmed} are healthy and test positive. Bayes' rule is the share of the first among both: $\frac{\spot{found}}{\spot{found}+\spot{alarmed}}\approx\spot{answer}$.`,
    zh: String.raw`设共有 100 000 人，则患病且阳性的有 {found} 人，健康但阳性的有 {alarmed} 人。由贝叶斯公式，所求的概率就是前者在两者之和中所占的比例，即 $\frac{\spot{found}}{\spot{found}+\spot{alarmed}}\approx\spot{answer}$。`,
  },
  slips: {
    reversed: {
      en: String.raw`This is $P(E\mid H)$, how many of the ill are positive. The question is how many of those who test positive are ill.`,
      zh: String.raw`这是 $P(E\mid H)$，即患者中阳性的比例；题目求的是阳性者中患病的比例。`,
    },
    'prior-forgotten': {
      en: 'As if half of all people were ill: the prior is missing.',
      zh: '这相当于假设半数人患病，漏掉了先验概率。',
    },
    joint: {
      en: 'This is $P(H,E)$, ill *and* positive. It remains to divide by $P(E)$, the probability of a positive test.',
      zh: '这是患病且阳性的联合概率 $P(H,E)$，还要除以阳性的概率 $P(E)$。',
    },
  },
};
