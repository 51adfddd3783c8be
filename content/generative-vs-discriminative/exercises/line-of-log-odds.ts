import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { lineOf } from './shared/two-herds';

export const exercise = fill({
  section: 'lda',
  params: {
    one: whole(56, 62),
    zero: whole(66, 74),
    deviation: oneOf(4, 5, 6),
    x: whole(60, 68),
  },
  // The posterior should not lie too near to one half, where exchanged classes look alike.
  accept: ({ one, zero, x }) => Math.abs(x - (one + zero) / 2) >= 1,
  see: ({ one, zero, deviation, x }) => ({
    demo: 'lda-logistic',
    set: { goatMean: one, sheepMean: zero, standardDeviation: deviation, height: x },
  }),
  cells: {
    weight: {
      value: ({ one, zero, deviation }) => lineOf(one, zero, deviation).weight,
      slips: {
        'not-squared': ({ one, zero, deviation }) => (one - zero) / deviation,
        exchanged: ({ one, zero, deviation }) => (zero - one) / deviation ** 2,
      },
    },
    bias: {
      value: ({ one, zero, deviation }) => lineOf(one, zero, deviation).bias,
      slips: {
        'no-half': ({ one, zero, deviation }) => -(one ** 2 - zero ** 2) / deviation ** 2,
        exchanged: ({ one, zero, deviation }) => -lineOf(one, zero, deviation).bias,
      },
    },
    posterior: {
      value: ({ one, zero, deviation, x }) => {
        const { weight, bias } = lineOf(one, zero, deviation);
        return sigmoid(weight * x + bias);
      },
      slips: {
        exchanged: ({ one, zero, deviation, x }) => {
          const { weight, bias } = lineOf(one, zero, deviation);
          return sigmoid(-(weight * x + bias));
        },
      },
    },
  },
  given: [],
  blanks: 2,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The line of the log-odds', zh: '对数几率的直线' },
  question: {
    en: String.raw`Class 1 is Gaussian with mean {one}, class 0 with mean {zero}, both with standard deviation {deviation}; the priors are equal. Fill in what is missing of $p(1\mid x)=\sigma(wx+b)$ at *x* = {x}; round only at the end.`,
    zh: String.raw`两类都服从高斯分布，类别 1 的均值为 {one}，类别 0 的均值为 {zero}，标准差都是 {deviation}，先验概率相等。后验概率为 $p(1\mid x)=\sigma(wx+b)$，取 *x* = {x}，填写缺少的量，最后再舍入。`,
  },
  cells: {
    weight: { en: '*w*', zh: '*w*' },
    bias: { en: '*b*', zh: '*b*' },
    posterior: { en: '*p*(1|*x*)', zh: '*p*(1|*x*)' },
  },
  slips: {
    'weight.not-squared': {
      en: 'Weight: divide by the variance, the square of the standard deviation.',
      zh: '权重应除以方差，也就是标准差的平方。',
    },
    'weight.exchanged': {
      en: 'Weight: mean of class 1 minus mean of class 0, so it is negative here.',
      zh: '权重的分子是类别 1 的均值减去类别 0 的均值，本题中为负数。',
    },
    'bias.no-half': { en: 'Bias: the factor ½ is missing.', zh: '偏置漏掉了系数 ½。' },
    'bias.exchanged': {
      en: 'Bias: the classes are exchanged, the sign is wrong.',
      zh: '偏置的符号错误，两类颠倒了。',
    },
    'posterior.exchanged': {
      en: 'Posterior: this is the probability of class 0.',
      zh: '这是类别 0 的后验概率。',
    },
  },
  solution: {
    en: String.raw`The priors are equal, so their logarithm is 0:

$$
\begin{aligned}
w&=\frac{\spot{one}-\spot{zero}}{\spot{deviation}^2}\approx\spot{weight}\\
b&=-\frac{\spot{one}^2-\spot{zero}^2}{2\cdot\spot{deviation}^2}\approx\spot{bias}\\
p(1\mid x)&=\sigma(w\cdot\spot{x}+b)\approx\spot{posterior}
\end{aligned}
$$`,
    zh: String.raw`先验概率相等，其比值的对数为 0，所以

$$
\begin{aligned}
w&=\frac{\spot{one}-\spot{zero}}{\spot{deviation}^2}\approx\spot{weight}\\
b&=-\frac{\spot{one}^2-\spot{zero}^2}{2\cdot\spot{deviation}^2}\approx\spot{bias}\\
p(1\mid x)&=\sigma(w\cdot\spot{x}+b)\approx\spot{posterior}
\end{aligned}
$$`,
  },
};
