import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activeInputs, varianceOfSum } from './shared/variance-of-sum';

export const exercise = numeric({
  section: 'variance-rule',
  params: {
    fanIn: oneOf(200, 400, 800, 1000),
    share: oneOf(0.2, 0.25, 0.3, 0.4, 0.6, 0.75, 0.8, 0.9),
    bias: oneOf(0.4, 0.5, 0.6, 0.8, 1.2, 1.5, 2),
  },
  spots: (values) => ({ active: activeInputs(values) }),
  solve: (values) => Math.sqrt(varianceOfSum(values)),
  see: ({ fanIn, share, bias }) => ({
    demo: 'init-variance',
    set: { fanIn, activeFraction: share, biasDeviation: bias },
  }),
  slips: {
    'root-forgotten': { value: ({ share, bias }) => share + bias ** 2, pitfall: 'E0.2' },
    'active-as-fan-in': {
      value: ({ bias }) => Math.sqrt(1 + bias ** 2),
      see: ({ fanIn, share, bias }) => ({
        demo: 'init-variance',
        set: { fanIn: activeInputs({ fanIn, share }), activeFraction: 1, biasDeviation: bias },
      }),
    },
    'no-bias': {
      value: ({ share }) => Math.sqrt(share),
      see: ({ fanIn, share }) => ({
        demo: 'init-variance',
        set: { fanIn, activeFraction: share, biasDeviation: 0 },
      }),
    },
    'bias-not-squared': ({ share, bias }) => Math.sqrt(share + bias),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How wide is z', zh: 'z 的标准差' },
  question: {
    en: String.raw`A neuron has {fanIn} inputs, of which {active} are 1 and the rest 0. Each weight has mean 0 and variance 1/{fanIn}; the bias has mean 0 and standard deviation {bias}; all are independent. What is the standard deviation of $z=\sum_iw_ix_i+b$?`,
    zh: String.raw`一个神经元有 {fanIn} 个输入，其中 {active} 个为 1，其余为 0。每个权重的均值为 0、方差为 1/{fanIn}；偏置的均值为 0、标准差为 {bias}；所有权重与偏置相互独立。求 $z=\sum_iw_ix_i+b$ 的标准差。`,
  },
  solution: {
    en: String.raw`An input of 1 passes its weight on unchanged, an input of 0 adds nothing. Independent terms: the variances add, not the standard deviations. The root comes last:

$$
\sigma_z=\sqrt{\frac{\spot{active}}{\spot{fanIn}}+\spot{bias}^2}\approx\spot{answer}
$$`,
    zh: String.raw`取值为 1 的输入使权重原样通过，取值为 0 的输入没有贡献。各项相互独立，所以相加的是方差，不是标准差，最后再开根号：

$$
\sigma_z=\sqrt{\frac{\spot{active}}{\spot{fanIn}}+\spot{bias}^2}\approx\spot{answer}
$$`,
  },
  slips: {
    'root-forgotten': {
      en: 'This is the variance. The standard deviation is its root.',
      zh: '这是方差，再开根号才是标准差。',
    },
    'active-as-fan-in': {
      en: 'This takes {active} for the fan-in. The variance of a weight comes from all {fanIn} inputs; only the sum is over those that are 1.',
      zh: '这里把 {active} 当成了扇入。权重的方差由全部 {fanIn} 个输入决定，求和时只有取值为 1 的输入有贡献。',
    },
    'no-bias': {
      en: 'The bias is missing. It is one term among many, but its variance is far larger than that of a weight.',
      zh: '漏了偏置。偏置虽然只是一项，方差却比单个权重的方差大得多。',
    },
    'bias-not-squared': {
      en: '{bias} is the standard deviation of the bias. Its variance is the square.',
      zh: '{bias} 是偏置的标准差，方差是它的平方。',
    },
  },
};
