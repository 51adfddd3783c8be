import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gaussianNegativeLogLikelihood } from '../../../src/math/target-types/negative-log-likelihood';

interface Drawn {
  predicted: number;
  error: number;
  deviation: number;
}
const constant = Math.log(2 * Math.PI) / 2;

export const exercise = numeric({
  section: 'one-model',
  params: { predicted: whole(2, 9), error: oneOf(-4, -3, -2, 2, 3, 4), deviation: oneOf(2, 3, 4, 5) },
  spots: ({ predicted, error }) => ({ target: predicted + error, square: error * error }),
  solve: ({ predicted, error, deviation }) =>
    gaussianNegativeLogLikelihood(predicted + error, { mean: predicted, standardDeviation: deviation }),
  slips: {
    'no-half': ({ error, deviation }: Drawn) => (error / deviation) ** 2 + Math.log(deviation) + constant,
    'no-spread': ({ error, deviation }: Drawn) => (error / deviation) ** 2 / 2 + constant,
    'deviation-once': ({ error, deviation }: Drawn) =>
      error ** 2 / (2 * deviation) + Math.log(deviation) + constant,
    'no-constant': ({ error, deviation }: Drawn) => (error / deviation) ** 2 / 2 + Math.log(deviation),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The loss of one Gaussian target', zh: '高斯目标的负对数似然' },
  question: {
    en: String.raw`A regression model predicts $N(\spot{predicted},\spot{deviation}^2)$ for a target, and $y=\spot{target}$ is observed. Compute the negative log-likelihood $-\ln p(y)$, with all constants.`,
    zh: String.raw`某回归模型预测目标服从 $N(\spot{predicted},\spot{deviation}^2)$，观测值为 $y=\spot{target}$。求负对数似然 $-\ln p(y)$，常数项也要计入。`,
  },
  solution: {
    en: String.raw`With the predicted mean $z$ and the standard deviation $\sigma$:

$$
\frac{(y-z)^2}{2\sigma^2}+\ln\sigma+\frac12\ln2\pi=\frac{\spot{square}}{2\cdot\spot{deviation}^2}+\ln\spot{deviation}+\frac12\ln2\pi
$$

This is about $\spot{answer}$. Only the first term depends on the prediction: for fixed $\sigma$ it is the squared error up to a factor.`,
    zh: String.raw`记预测的均值为 $z$，标准差为 $\sigma$，则负对数似然为

$$
\frac{(y-z)^2}{2\sigma^2}+\ln\sigma+\frac12\ln2\pi=\frac{\spot{square}}{2\cdot\spot{deviation}^2}+\ln\spot{deviation}+\frac12\ln2\pi
$$

结果约为 $\spot{answer}$。只有第一项与预测值有关，$\sigma$ 固定时就是平方误差的常数倍。`,
  },
  slips: {
    'no-half': {
      en: 'The exponent of the density has a 2 in its denominator.',
      zh: '密度函数指数的分母中还有 2。',
    },
    'no-spread': {
      en: String.raw`The factor $1/\sigma$ of the density gives the term $\ln\sigma$.`,
      zh: String.raw`密度函数的系数 $1/\sigma$ 取负对数得到 $\ln\sigma$，不能漏掉。`,
    },
    'deviation-once': {
      en: String.raw`The square is divided by $2\sigma^2$, not by $2\sigma$.`,
      zh: String.raw`平方项应除以 $2\sigma^2$，而不是 $2\sigma$。`,
    },
    'no-constant': {
      en: String.raw`$\frac12\ln2\pi$ is missing. It does not change the minimum, but the question asks for all constants.`,
      zh: String.raw`漏掉了 $\frac12\ln2\pi$。该项不影响最小值点，但题目要求计入常数项。`,
    },
  },
};
