import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { varianceOfCombination } from '../../../src/math/probability/linear-combination';

export const exercise = numeric({
  section: 'variance',
  params: { varianceX: whole(1, 9), varianceY: whole(1, 9) },
  see: () => ({ demo: 'variance-of-sum', set: { correlation: 0, factorX: 2, factorY: -3 } }),
  pitfall: 'P03.3',
  solve: ({ varianceX, varianceY }) => varianceOfCombination(2, -3, { varianceX, varianceY, covariance: 0 }),
  slips: {
    'not-squared': ({ varianceX, varianceY }) => 2 * varianceX + 3 * varianceY,
    subtracted: ({ varianceX, varianceY }) => 4 * varianceX - 9 * varianceY,
    'no-factors': ({ varianceX, varianceY }) => varianceX + varianceY,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The variance of 2X − 3Y', zh: '求 2X − 3Y 的方差' },
  question: {
    en: String.raw`*X* and *Y* are independent, $\mathrm{Var}X=\spot{varianceX}$ and $\mathrm{Var}Y=\spot{varianceY}$. Compute $\mathrm{Var}(2X-3Y)$.`,
    zh: String.raw`*X* 与 *Y* 相互独立，$\mathrm{Var}X=\spot{varianceX}$，$\mathrm{Var}Y=\spot{varianceY}$。求 $\mathrm{Var}(2X-3Y)$。`,
  },
  solution: {
    en: String.raw`Factors are squared, and the covariance is 0: $4\cdot\spot{varianceX}+9\cdot\spot{varianceY}=\spot{answer}$.`,
    zh: String.raw`系数要平方，协方差为 0，所以 $4\cdot\spot{varianceX}+9\cdot\spot{varianceY}=\spot{answer}$。`,
  },
  slips: {
    'not-squared': {
      en: String.raw`The factors must be squared: $\mathrm{Var}(aX)=a^2\mathrm{Var}X$.`,
      zh: String.raw`系数没有平方，应当用 $\mathrm{Var}(aX)=a^2\mathrm{Var}X$。`,
    },
    subtracted: {
      en: 'The square takes the sign away, $(-3)^2=9$. A difference of independent variables spreads as much as their sum.',
      zh: '平方之后负号消失，$(-3)^2=9$。独立变量之差与之和的方差相同。',
    },
    'no-factors': {
      en: String.raw`This is $\mathrm{Var}(X-Y)$.`,
      zh: String.raw`这是 $\mathrm{Var}(X-Y)$。`,
    },
  },
};
