import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { saturationThreshold } from '../../../src/math/saturation';
import { activeInputs, varianceOfSum } from './shared/variance-of-sum';

export const exercise = fill({
  section: 'old-weights',
  params: {
    fanIn: oneOf(200, 400, 800, 1000),
    share: oneOf(0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8),
    bias: oneOf(0.5, 1, 1.5, 2),
  },
  spots: (values) => ({ active: activeInputs(values), threshold: saturationThreshold(0.01) }),
  see: ({ fanIn, share, bias }) => ({
    demo: 'init-variance',
    set: { fanIn, activeFraction: share, scheme: 'one', biasDeviation: bias },
  }),
  cells: {
    oldVariance: {
      value: ({ fanIn, share, bias }) => activeInputs({ fanIn, share }) + bias ** 2,
      slips: {
        'all-inputs': ({ fanIn, bias }) => fanIn + bias ** 2,
        'new-scheme': ({ share, bias }) => share + bias ** 2,
      },
    },
    oldDeviation: {
      value: ({ fanIn, share, bias }) => Math.sqrt(activeInputs({ fanIn, share }) + bias ** 2),
      slips: {
        'root-forgotten': {
          value: ({ fanIn, share, bias }) => activeInputs({ fanIn, share }) + bias ** 2,
          pitfall: 'E0.2',
        },
      },
    },
    oldDistance: {
      value: ({ fanIn, share, bias }) =>
        saturationThreshold(0.01) / Math.sqrt(activeInputs({ fanIn, share }) + bias ** 2),
      slips: {
        inverted: ({ fanIn, share, bias }) =>
          Math.sqrt(activeInputs({ fanIn, share }) + bias ** 2) / saturationThreshold(0.01),
      },
    },
    newVariance: {
      value: (values) => varianceOfSum(values),
      slips: {
        'active-as-fan-in': {
          value: ({ bias }) => 1 + bias ** 2,
          see: ({ fanIn, share, bias }) => ({
            demo: 'init-variance',
            set: { fanIn: activeInputs({ fanIn, share }), activeFraction: 1, biasDeviation: bias },
          }),
        },
        'no-bias': {
          value: ({ share }) => share,
          see: ({ fanIn, share }) => ({
            demo: 'init-variance',
            set: { fanIn, activeFraction: share, biasDeviation: 0 },
          }),
        },
      },
    },
    newDeviation: {
      value: (values) => Math.sqrt(varianceOfSum(values)),
      slips: {
        'root-forgotten': {
          value: (values) => varianceOfSum(values),
          see: ({ fanIn, share, bias }) => ({
            demo: 'init-variance',
            set: { fanIn, activeFraction: share, biasDeviation: bias },
          }),
          pitfall: 'E0.2',
        },
      },
    },
    newDistance: {
      value: (values) => saturationThreshold(0.01) / Math.sqrt(varianceOfSum(values)),
      slips: {
        inverted: {
          value: (values) => Math.sqrt(varianceOfSum(values)) / saturationThreshold(0.01),
          see: ({ fanIn, share, bias }) => ({
            demo: 'init-variance',
            set: { fanIn, activeFraction: share, biasDeviation: bias },
          }),
        },
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Old weights and new weights', zh: '两种权重方差的比较' },
  question: {
    en: 'A sigmoid neuron has {fanIn} inputs: {active} are 1, the rest 0. The bias has mean 0 and standard deviation {bias}. The old weights have variance 1, the new ones 1/{fanIn}; all have mean 0, all are independent. The derivative of the sigmoid is below 1/100 where |*z*| exceeds *c* = {threshold}. Fill in what is missing.',
    zh: '一个 sigmoid 神经元有 {fanIn} 个输入：{active} 个为 1，其余为 0。偏置的均值为 0，标准差为 {bias}。权重有两种取法，第一种的方差为 1，第二种为 1/{fanIn}；均值都是 0，并且全部相互独立。|*z*| 超过 *c* = {threshold} 时，sigmoid 的导数小于 1/100。计算下列各量。',
  },
  cells: {
    oldVariance: { en: 'old weights: variance of *z*', zh: '第一种取法：*z* 的方差' },
    oldDeviation: { en: 'old weights: standard deviation of *z*', zh: '第一种取法：*z* 的标准差' },
    oldDistance: {
      en: 'old weights: *c* in units of that standard deviation',
      zh: '第一种取法：*c* 是该标准差的几倍',
    },
    newVariance: { en: 'new weights: variance of *z*', zh: '第二种取法：*z* 的方差' },
    newDeviation: { en: 'new weights: standard deviation of *z*', zh: '第二种取法：*z* 的标准差' },
    newDistance: {
      en: 'new weights: *c* in units of that standard deviation',
      zh: '第二种取法：*c* 是该标准差的几倍',
    },
  },
  slips: {
    'oldVariance.all-inputs': {
      en: 'Only the {active} inputs that are 1 contribute. An input of 0 removes its weight from the sum.',
      zh: '只有取值为 1 的 {active} 个输入有贡献。输入为 0，对应的权重就不进入求和。',
    },
    'oldVariance.new-scheme': {
      en: 'This is the variance with the new weights. The old ones have variance 1 each, whatever the fan-in.',
      zh: '这是第二种取法的结果。第一种取法不论扇入多大，权重的方差都是 1。',
    },
    'oldDeviation.root-forgotten': {
      en: 'This is the variance; take its root.',
      zh: '这是方差，还要开根号。',
    },
    'oldDistance.inverted': {
      en: 'The quotient is upside down: divide *c* by the standard deviation.',
      zh: '比值写反了，应当用 *c* 除以标准差。',
    },
    'newVariance.active-as-fan-in': {
      en: 'This takes the {active} inputs that are 1 for the fan-in. Each weight has variance 1/{fanIn}.',
      zh: '这里把取值为 1 的 {active} 个输入当成了扇入。每个权重的方差是 1/{fanIn}。',
    },
    'newVariance.no-bias': {
      en: 'The variance of the bias is missing.',
      zh: '漏了偏置的方差。',
    },
    'newDeviation.root-forgotten': {
      en: 'This is the variance; take its root.',
      zh: '这是方差，还要开根号。',
    },
    'newDistance.inverted': {
      en: 'The quotient is upside down: divide *c* by the standard deviation.',
      zh: '比值写反了，应当用 *c* 除以标准差。',
    },
  },
  solution: {
    en: String.raw`Old: $\spot{active}+\spot{bias}^2\approx\spot{oldVariance}$, root $\spot{oldDeviation}$. New: $\spot{active}/\spot{fanIn}+\spot{bias}^2=\spot{newVariance}$, root $\spot{newDeviation}$. With the old weights *c* is only {oldDistance} standard deviations from 0, so many neurons start saturated and hardly learn. With the new ones it is {newDistance}.`,
    zh: String.raw`方差为 1 时，$\spot{active}+\spot{bias}^2\approx\spot{oldVariance}$，开根号得 $\spot{oldDeviation}$。方差为 1/{fanIn} 时，$\spot{active}/\spot{fanIn}+\spot{bias}^2=\spot{newVariance}$，开根号得 $\spot{newDeviation}$。前者使 *c* 离 0 只有 {oldDistance} 个标准差，许多神经元一开始就饱和，几乎无法学习；后者则有 {newDistance} 个标准差。`,
  },
};
