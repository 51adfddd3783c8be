import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'valley',
  params: { conditionNumber: oneOf(20, 30, 40), factor: oneOf(4, 9, 16, 25) },
  spots: ({ conditionNumber, factor }) => ({ larger: conditionNumber * factor, root: Math.sqrt(factor) }),
  see: ({ conditionNumber, factor }) => ({
    demo: 'momentum-valley',
    set: { conditionNumber: conditionNumber * factor, optimal: true, methods: ['momentum'] },
  }),
  options: {
    root: 'right',
    factor: {
      see: ({ conditionNumber, factor }) => ({
        demo: 'momentum-valley',
        set: {
          conditionNumber: conditionNumber * factor,
          optimal: true,
          methods: ['gradient-descent', 'momentum'],
        },
      }),
    },
    same: 'wrong',
    logarithm: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Steps for a longer valley', zh: '山谷更狭长时的步数' },
  question: {
    en: 'The condition number of a quadratic grows from {conditionNumber} to {larger}. The heavy ball uses the *η* and *β* of its best rate of convergence each time. Judged by that rate, how many steps does it then need for the same accuracy?',
    zh: '二次函数的条件数从 {conditionNumber} 增大到 {larger}，重球法每次都取收敛因子最优的 *η* 与 *β*。按收敛因子估计，把误差降到同样大小需要多少步？',
  },
  options: {
    root: { en: 'About {root} times as many as before', zh: '约为原来的 {root} 倍' },
    factor: { en: 'About {factor} times as many as before', zh: '约为原来的 {factor} 倍' },
    same: { en: 'About as many as before', zh: '与原来差不多' },
    logarithm: {
      en: String.raw`About $\ln\spot{factor}$ times as many as before`,
      zh: String.raw`约为原来的 $\ln\spot{factor}$ 倍`,
    },
  },
  why: {
    factor: {
      en: 'So it is for gradient descent, whose steps grow like the condition number *κ*. The heavy ball has the root.',
      zh: '梯度下降的步数才与条件数 *κ* 成正比，重球法的步数只与 *κ* 的平方根成正比。',
    },
    same: {
      en: 'Momentum softens a bad condition number but does not remove it: the rate still tends to 1.',
      zh: '动量法只能减轻病态，不能消除，收敛因子仍然趋于 1。',
    },
    logarithm: {
      en: 'A logarithm enters through the accuracy that is asked for, not through *κ*.',
      zh: '对数来自所要求的精度，与 *κ* 无关。',
    },
  },
  solution: {
    en: String.raw`The rate is $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}\approx1-2/\sqrt\kappa$, so the number of steps is proportional to $\sqrt\kappa$. From {conditionNumber} to {larger} the root grows by the factor $\sqrt{\spot{factor}}=\spot{root}$.`,
    zh: String.raw`收敛因子为 $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}\approx1-2/\sqrt\kappa$，所以步数与 $\sqrt\kappa$ 成正比。从 {conditionNumber} 到 {larger}，平方根变为原来的 $\sqrt{\spot{factor}}=\spot{root}$ 倍。`,
  },
};
