import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'best-of-many',
  params: { models: oneOf(10, 20, 30, 50, 100), samples: oneOf(4, 5, 6, 7) },
  spots: ({ samples }) => ({ one: 2 ** -samples }),
  solve: ({ models, samples }) => 1 - (1 - 2 ** -samples) ** models,
  slips: {
    single: ({ samples }) => 2 ** -samples,
    added: ({ models, samples }) => models * 2 ** -samples,
    none: ({ models, samples }) => (1 - 2 ** -samples) ** models,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Perfect by chance', zh: '碰巧全对' },
  question: {
    en: 'Each of {models} models guesses: on every sample it is right with probability ½, all independent. They are compared on {samples} validation samples. What is the probability that at least one of them gets all the samples right?',
    zh: '{models} 个模型都是随机猜测，对每个样本判对的概率均为 ½，且相互独立。在 {samples} 个验证样本上比较这些模型，至少有一个模型全部判对的概率是多少？',
  },
  solution: {
    en: String.raw`One model is perfect with probability $2^{-n}\approx\spot{one}$, for $n=\spot{samples}$. None of the $K=\spot{models}$ is with probability $(1-2^{-n})^K$, so at least one is with $1-(1-2^{-n})^K\approx\spot{answer}$.`,
    zh: String.raw`对 $n=\spot{samples}$，单个模型全部判对的概率为 $2^{-n}\approx\spot{one}$。$K=\spot{models}$ 个模型都不全对的概率为 $(1-2^{-n})^K$，所以至少有一个全对的概率为 $1-(1-2^{-n})^K\approx\spot{answer}$。`,
  },
  slips: {
    single: {
      en: 'That is the probability for one given model. The best of many has many chances.',
      zh: '这是某一个指定模型的概率，而从许多模型中取最好的，机会要多得多。',
    },
    added: {
      en: 'That is the expected number of perfect models; it counts cases with two of them twice.',
      zh: '这是全对模型个数的期望，两个模型同时全对的情形被重复计算。',
    },
    none: {
      en: 'That is the probability that none is perfect.',
      zh: '这是没有一个模型全对的概率。',
    },
  },
};
