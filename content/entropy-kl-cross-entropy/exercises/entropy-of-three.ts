import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { entropy } from '../../../src/math/information/entropy';
import { selfInformation } from '../../../src/math/information/self-information';
import { inUnit } from '../../../src/math/information/units';
import { three } from './shared/three';

const bits = (first: number, second: number): number => inUnit(entropy(three(first, second)), 'bit');

export const exercise = numeric({
  section: 'entropy',
  params: { first: oneOf(0.4, 0.5, 0.6, 0.7), second: oneOf(0.05, 0.1, 0.15, 0.2, 0.25) },
  spots: ({ first, second }) => ({ third: three(first, second)[2]! }),
  solve: ({ first, second }) => bits(first, second),
  slips: {
    nats: { value: ({ first, second }) => entropy(three(first, second)), pitfall: 'P06.2' },
    sign: ({ first, second }) => -bits(first, second),
    unweighted: {
      value: ({ first, second }) =>
        inUnit(
          three(first, second).reduce((sum, p) => sum + selfInformation(p), 0),
          'bit',
        ),
      pitfall: 'E1.42',
    },
    'base-ten': ({ first, second }) => entropy(three(first, second)) / Math.LN10,
    uniform: () => Math.log2(3),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Entropy of three outcomes', zh: '三个结果的熵' },
  question: {
    en: 'A random variable takes three values with probabilities {first}, {second} and {third}. Compute its entropy in bits.',
    zh: '随机变量有三个取值，概率分别为 {first}、{second} 和 {third}。求该随机变量的熵，以 bit 为单位。',
  },
  solution: {
    en: String.raw`$H=-\sum_kp_k\log_2p_k=-\spot{first}\log_2\spot{first}-\spot{second}\log_2\spot{second}-\spot{third}\log_2\spot{third}\approx\spot{answer}$ bit. It is below $\log_23$, the value of three equally probable outcomes.`,
    zh: String.raw`$H=-\sum_kp_k\log_2p_k=-\spot{first}\log_2\spot{first}-\spot{second}\log_2\spot{second}-\spot{third}\log_2\spot{third}\approx\spot{answer}$ bit，小于三个结果等概率时的 $\log_23$。`,
  },
  slips: {
    nats: {
      en: 'This is in nats. For bits take the logarithm to base 2, or divide by ln 2.',
      zh: '这是以 nat 为单位的值。以 bit 为单位应取以 2 为底的对数，或再除以 ln 2。',
    },
    'base-ten': {
      en: 'This has the logarithm to base 10. For bits divide it by log₁₀ 2.',
      zh: '这里取了以 10 为底的对数，以 bit 为单位应再除以 lg 2。',
    },
    sign: {
      en: 'The minus is missing: logarithms of probabilities are not positive, entropy is not negative.',
      zh: '漏了负号。概率的对数不为正，而熵非负。',
    },
    unweighted: {
      en: 'This adds up the self-informations without weights. Entropy is their expectation: each is weighted by its probability.',
      zh: '这里把各结果的自信息直接相加了。熵是自信息的期望，每一项都要乘以相应的概率。',
    },
    uniform: {
      en: String.raw`This is $\log_23$, the entropy of the uniform distribution and the largest possible.`,
      zh: String.raw`这是均匀分布的熵 $\log_23$，即三个结果时熵的最大值。`,
    },
  },
};
