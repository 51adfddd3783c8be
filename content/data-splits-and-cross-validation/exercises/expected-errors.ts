import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { expectedNewError, expectedTrainingError } from '../../../src/math/model-selection/split-errors';

interface Numbers {
  readonly samples: number;
  readonly features: number;
}

const training = ({ samples, features }: Numbers) => expectedTrainingError(samples, features);
const fresh = ({ samples, features }: Numbers) => expectedNewError(samples, features);

export const exercise = fill({
  section: 'errors',
  params: { samples: oneOf(20, 30, 40, 50, 80, 100), features: whole(4, 14) },
  see: ({ samples, features }) => ({ demo: 'error-ordering', set: { trainingSize: samples, features } }),
  cells: {
    trainingError: {
      value: training,
      slips: { higher: (numbers) => 2 - training(numbers) },
    },
    newError: {
      value: fresh,
      slips: {
        mirrored: ({ samples, features }) => 1 + features / samples,
        'no-one': ({ samples, features }) => 1 + features / (samples - features),
      },
    },
    gap: {
      value: (numbers) => fresh(numbers) - training(numbers),
      slips: { doubled: ({ samples, features }) => (2 * features) / samples },
    },
  },
  given: [],
  blanks: 2,
  apart: 0.011,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Expected errors of least squares', zh: '最小二乘误差的期望' },
  question: {
    en: 'Least squares with *p* = {features} Gaussian features of mean 0, no intercept, on *n* = {samples} training samples; the targets are linear in them with noise of variance 1. Fill in what is missing, to at least four digits (errors are mean squares).',
    zh: '用 *n* = {samples} 个训练样本、*p* = {features} 个均值为 0 的高斯特征做不含截距的最小二乘，目标值是特征的线性函数加方差为 1 的噪声。填写空缺的值，至少保留四位有效数字（误差取均方误差）。',
  },
  cells: {
    trainingError: { en: 'expected training error', zh: '训练误差的期望' },
    newError: { en: 'expected error on new samples', zh: '新样本误差的期望' },
    gap: { en: 'difference of the two', zh: '两者之差' },
  },
  slips: {
    'trainingError.higher': {
      en: 'The fit takes part of the noise away: the training error is below the noise variance.',
      zh: '拟合会消去一部分噪声，所以训练误差低于噪声方差。',
    },
    'newError.mirrored': {
      en: 'That is the mirror image of the training error. On new samples it is $1+p/(n-p-1)$, which is more.',
      zh: '这只是把训练误差中的减号改成了加号。新样本误差的期望为 $1+p/(n-p-1)$，比这更大。',
    },
    'newError.no-one': {
      en: String.raw`The denominator is $n-p-1$: the expected inverse of $X^\top X$ has $n-p-1$ below, not $n-p$.`,
      zh: String.raw`分母是 $n-p-1$，因为 $X^\top X$ 的逆矩阵的期望中，分母是 $n-p-1$ 而不是 $n-p$。`,
    },
    'gap.doubled': {
      en: String.raw`$2p/n$ is the leading term for $p\ll n$. Subtract the two values.`,
      zh: String.raw`$2p/n$ 只是 $p\ll n$ 时的主要项，应将两个值相减。`,
    },
  },
  solution: {
    en: String.raw`Training: $1-p/n\approx\spot{trainingError}$. New samples: $1+p/(n-p-1)\approx\spot{newError}$. Difference: about $\spot{gap}$.`,
    zh: String.raw`训练误差的期望为 $1-p/n\approx\spot{trainingError}$，新样本误差的期望为 $1+p/(n-p-1)\approx\spot{newError}$，两者之差约为 $\spot{gap}$。`,
  },
};
