import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { summandMoments } from '../../../src/math/gaussian/summands';

const skewness = summandMoments('exponential').skewness ?? 0;

export const exercise = numeric({
  section: 'central-limit',
  params: { target: oneOf(0.05, 0.1, 0.2, 0.25, 0.4) },
  solve: ({ target }) => Math.round((skewness / target) ** 2),
  slips: {
    linear: ({ target }) => skewness / target,
    'one-over': ({ target }) => 1 / target ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many summands?', zh: '需要多少个随机数？' },
  question: {
    en: 'An exponential number has the skewness 2. How many independent ones must be added for the sum to have the skewness {target}?',
    zh: '指数分布的偏度为 2。多少个独立的指数分布随机数之和的偏度等于 {target}？',
  },
  solution: {
    en: String.raw`The skewness of the sum of *k* numbers is $2/\sqrt k$. Solve for $k$: $(2/\spot{target})^2=\spot{answer}$.`,
    zh: String.raw`*k* 个数之和的偏度为 $2/\sqrt k$，解得 $k=(2/\spot{target})^2=\spot{answer}$。`,
  },
  slips: {
    linear: {
      en: 'The skewness falls like 1/√*k*, not like 1/*k*: half the skewness needs four times as many.',
      zh: '偏度按 1/√*k* 而不是 1/*k* 减小，要使偏度减半，个数须变为原来的四倍。',
    },
    'one-over': {
      en: 'The skewness of one summand is 2, not 1.',
      zh: '单个随机数的偏度是 2，不是 1。',
    },
  },
};
