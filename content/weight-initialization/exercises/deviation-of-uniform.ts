import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { uniformDeviation } from '../../../src/math/weight-density';

export const exercise = numeric({
  section: 'uniform-or-gaussian',
  params: { limit: oneOf(0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.5, 0.6) },
  solve: ({ limit }) => uniformDeviation(limit),
  see: ({ limit }) => ({ demo: 'glorot-calculator', set: { limit } }),
  slips: {
    'limit-as-deviation': { value: ({ limit }) => limit, pitfall: 'E3.1' },
    'root-forgotten': ({ limit }) => limit ** 2 / 3,
    'half-width': {
      value: ({ limit }) => limit / Math.sqrt(12),
      see: ({ limit }) => ({ demo: 'glorot-calculator', set: { limit: limit / 2 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From limit to standard deviation', zh: '由界求标准差' },
  question: {
    en: 'Weights are drawn from *U*(−{limit}, {limit}). What is their standard deviation?',
    zh: '从 *U*(−{limit}, {limit}) 抽取权重。权重的标准差是多少？',
  },
  solution: {
    en: String.raw`The variance of *U*(−*a*, *a*) is $a^2/3$, so

$$
\sigma=\frac{a}{\sqrt3}=\frac{\spot{limit}}{\sqrt3}\approx\spot{answer}
$$`,
    zh: String.raw`*U*(−*a*, *a*) 的方差是 $a^2/3$，所以

$$
\sigma=\frac{a}{\sqrt3}=\frac{\spot{limit}}{\sqrt3}\approx\spot{answer}
$$`,
  },
  slips: {
    'limit-as-deviation': {
      en: 'This is the limit. All weights lie inside it, so their standard deviation must be smaller: divide by √3.',
      zh: '这是界。所有权重都落在界内，标准差必然更小，还要除以 √3。',
    },
    'root-forgotten': {
      en: 'This is the variance. Take its root.',
      zh: '这是方差，还要开根号。',
    },
    'half-width': {
      en: 'One twelfth belongs to the *whole* width of the interval, which is twice {limit}.',
      zh: '“十二分之一”对应区间的全长，而全长是 {limit} 的两倍。',
    },
  },
};
