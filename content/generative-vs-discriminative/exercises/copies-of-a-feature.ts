import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { posteriorOfCopies } from '../../../src/math/generative/repeated-feature';

export const exercise = numeric({
  section: 'naive-bayes',
  params: { single: decimal(0.6, 0.8, 0.05), copies: whole(2, 3) },
  see: ({ single, copies }) => ({ demo: 'naive-bayes-double', set: { single, copies } }),
  solve: ({ single, copies }) => posteriorOfCopies(single, copies),
  slips: {
    unchanged: ({ single }) => single,
    power: ({ single, copies }) => single ** copies,
    'at-least-one': ({ single, copies }) => 1 - (1 - single) ** copies,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What naive Bayes makes of copies', zh: '重复特征的后验概率' },
  question: {
    en: 'The priors are equal, and one feature alone gives class 1 the posterior {single}. By mistake the same column stands {copies} times in the data. Which posterior does naive Bayes claim?',
    zh: '先验概率相等，某个特征单独给出类别 1 的后验概率为 {single}。由于疏忽，同一列特征在数据中出现了 {copies} 次。求朴素贝叶斯给出的后验概率。',
  },
  solution: {
    en: String.raw`Each copy multiplies the odds once more. With equal priors they become $\bigl(\frac{\spot{single}}{1-\spot{single}}\bigr)^{\spot{copies}}$, so the posterior is

$$
\frac{\spot{single}^{\spot{copies}}}{\spot{single}^{\spot{copies}}+(1-\spot{single})^{\spot{copies}}}\approx\spot{answer}
$$

The right posterior is still {single}.`,
    zh: String.raw`每多一份特征，就多乘一次似然比。先验概率相等时，几率变为 $\bigl(\frac{\spot{single}}{1-\spot{single}}\bigr)^{\spot{copies}}$，所以后验概率为

$$
\frac{\spot{single}^{\spot{copies}}}{\spot{single}^{\spot{copies}}+(1-\spot{single})^{\spot{copies}}}\approx\spot{answer}
$$

正确的后验概率仍为 {single}。`,
  },
  slips: {
    unchanged: {
      en: 'This is the right posterior, but not what naive Bayes claims: it counts each copy as new evidence.',
      zh: '这是正确的后验概率，但不是朴素贝叶斯给出的值，朴素贝叶斯把每份特征都当作新的证据。',
    },
    power: {
      en: 'The odds are raised to the power, not the probability; the result must be normalized.',
      zh: '取乘方的是几率而不是概率，结果还应归一化。',
    },
    'at-least-one': {
      en: 'This is the probability that at least one of independent events happens, another question.',
      zh: '这是若干独立事件至少有一个发生的概率，不是本题所求。',
    },
  },
};
