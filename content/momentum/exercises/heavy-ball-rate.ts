import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { optimalSettings } from '../../../src/math/optimization/momentum-theory';

export const exercise = numeric({
  section: 'valley',
  params: { conditionNumber: oneOf(4, 9, 16, 25, 36, 49, 64, 81, 100, 144, 400) },
  spots: ({ conditionNumber }) => ({ root: Math.sqrt(conditionNumber) }),
  solve: ({ conditionNumber }) => optimalSettings('momentum', { smallest: 1, largest: conditionNumber }).rate,
  slips: {
    'gradient-descent': {
      value: ({ conditionNumber }) =>
        optimalSettings('gradient-descent', { smallest: 1, largest: conditionNumber }).rate,
      see: ({ conditionNumber }) => ({
        demo: 'momentum-valley',
        set: { conditionNumber, optimal: true, methods: ['gradient-descent', 'momentum'] },
      }),
    },
    coefficient: {
      value: ({ conditionNumber }) =>
        optimalSettings('momentum', { smallest: 1, largest: conditionNumber }).momentum,
      see: ({ conditionNumber }) => ({
        demo: 'momentum-valley',
        set: { conditionNumber, optimal: true, methods: ['momentum'] },
      }),
    },
    nesterov: {
      value: ({ conditionNumber }) =>
        optimalSettings('nesterov-look-ahead', { smallest: 1, largest: conditionNumber }).rate,
      see: ({ conditionNumber }) => ({
        demo: 'momentum-valley',
        set: { conditionNumber, optimal: true, methods: ['momentum', 'nesterov-look-ahead'] },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Rate of the best heavy ball', zh: '最优重球法的收敛因子' },
  question: {
    en: 'A quadratic has condition number *κ* = {conditionNumber}. Which rate (factor per step by which the error shrinks in the long run) does the heavy ball reach at best, over all *η* and *β*?',
    zh: '某二次函数的条件数 *κ* = {conditionNumber}。对 *η* 与 *β* 取最优，求重球法的收敛因子（长期来看误差每步所乘的倍数）。',
  },
  solution: {
    en: String.raw`The square root of the condition number is $\sqrt\kappa=\spot{root}$, and

$$
\frac{\sqrt\kappa-1}{\sqrt\kappa+1}=\frac{\spot{root}-1}{\spot{root}+1}\approx\spot{answer}
$$`,
    zh: String.raw`条件数的平方根是 $\sqrt\kappa=\spot{root}$，所以

$$
\frac{\sqrt\kappa-1}{\sqrt\kappa+1}=\frac{\spot{root}-1}{\spot{root}+1}\approx\spot{answer}
$$`,
  },
  slips: {
    'gradient-descent': {
      en: 'This is the best rate of gradient descent. For the heavy ball the root of *κ* takes the place of *κ*.',
      zh: '这是梯度下降的最优收敛因子。重球法要把 *κ* 换成 *κ* 的平方根。',
    },
    coefficient: {
      en: String.raw`This is the best coefficient *β*. The roots have size $\sqrt\beta$.`,
      zh: String.raw`这是最优的系数 *β*。特征根的模是 $\sqrt\beta$。`,
    },
    nesterov: {
      en: String.raw`$1-1/\sqrt\kappa$ is the rate of Nesterov's method with its textbook parameters. The heavy ball is faster on a quadratic.`,
      zh: String.raw`$1-1/\sqrt\kappa$ 是采用标准参数的 Nesterov 方法的收敛因子。在二次函数上，最优重球法更快。`,
    },
  },
};
