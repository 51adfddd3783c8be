import { numeric } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { after, rates, shares } from './shared/one-test';

export const exercise = numeric({
  section: 'natural-frequencies',
  params: rates,
  see: (values) => ({ demo: 'bayes', set: { ...shares(values), tests: 2 } }),
  spots: (values) => ({ first: after(values, 1) }),
  solve: (values) => after(values, 2),
  slips: {
    'one-test': (values) => after(values, 1),
    'either-is-right': (values) => 1 - (1 - after(values, 1)) ** 2,
    squared: (values) => after(values, 1) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Positive a second time', zh: '再次检测仍为阳性' },
  question: {
    en: 'In a population {prior}% are ill. A test is positive for {sensitivity}% of the ill and negative for {specificity}% of the healthy; repeated results are independent given ill or healthy. Two tests are positive. What is the probability (0 to 1) that the person is ill?',
    zh: '某人群的患病率为 {prior}%。患者中有 {sensitivity}% 检测为阳性，健康者中有 {specificity}% 检测为阴性；给定患病与否时，各次结果相互独立。两次检测都为阳性，求患病的概率（用 0 到 1 之间的数表示）。',
  },
  solution: {
    en: String.raw`The posterior of the first test, $\spot{first}$, is the prior of the second. Or at once: square sensitivity and false-alarm rate in Bayes' rule. Both give $\spot{answer}$.`,
    zh: String.raw`以第一次的后验概率 $\spot{first}$ 作为第二次的先验概率，再用一次贝叶斯公式；或者在公式中把灵敏度与误报率各自平方。两种方法都得到 $\spot{answer}$。`,
  },
  slips: {
    'one-test': { en: 'This is the probability after one positive test.', zh: '这是一次阳性之后的概率。' },
    'either-is-right': {
      en: 'The two posteriors do not belong to independent events: both are about the same person being ill.',
      zh: '两个后验概率针对的是同一个人是否患病，不是独立事件。',
    },
    squared: {
      en: 'A second positive result makes illness more probable, not less. The two likelihoods are squared, not the posterior.',
      zh: '再次阳性使患病的概率增大，而不是减小。应当平方的是两个似然。',
    },
  },
};
