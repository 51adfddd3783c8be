import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { optimalSettings } from '../../../src/math/optimization/momentum-theory';

const bounds = ({ smallest, largest }: { smallest: number; largest: number }) => ({ smallest, largest });

export const exercise = numeric({
  section: 'conditioning',
  params: { smallest: oneOf(1, 2, 4, 5), largest: oneOf(10, 16, 20, 36, 50, 64, 100) },
  spots: ({ smallest, largest }) => ({ sum: smallest + largest, difference: largest - smallest }),
  solve: (drawn) => optimalSettings('gradient-descent', bounds(drawn)).rate,
  slips: {
    'inverse-rate': {
      value: ({ smallest, largest }) => 1 - smallest / largest,
      see: ({ smallest, largest }) => ({
        demo: 'gd-condition',
        set: { conditionNumber: largest / smallest, learningRate: 'inverse' },
      }),
    },
    'heavy-ball': {
      value: (drawn) => optimalSettings('momentum', bounds(drawn)).rate,
      see: ({ smallest, largest }) => ({
        demo: 'gd-condition',
        set: { conditionNumber: largest / smallest, method: 'heavy-ball' },
      }),
    },
    'learning-rate': ({ smallest, largest }) => 2 / (smallest + largest),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Best rate of gradient descent', zh: '梯度下降的最优收敛因子' },
  question: {
    en: 'The Hessian of a quadratic has eigenvalues between *μ* = {smallest} and *L* = {largest}, both attained. By which factor does gradient descent shrink the error per step, with the best constant learning rate and from the worst start?',
    zh: '某二次函数的海森矩阵特征值在 *μ* = {smallest} 与 *L* = {largest} 之间，且两端都取到。取最优的常数学习率，在最坏的起点下，梯度下降每一步使误差乘以多少？',
  },
  solution: {
    en: String.raw`The factors are $1-\eta\lambda$. The larger of $|1-\eta\mu|$ and $|1-\eta L|$ is smallest where they are equal, at $\eta=\frac2{\mu+L}$. There

$$
\frac{L-\mu}{L+\mu}=\frac{\spot{difference}}{\spot{sum}}\approx\spot{answer}
$$`,
    zh: String.raw`各方向的因子是 $1-\eta\lambda$。当 $\eta=\frac2{\mu+L}$ 时 $|1-\eta\mu|$ 与 $|1-\eta L|$ 相等，两者中的较大者达到最小，等于

$$
\frac{L-\mu}{L+\mu}=\frac{\spot{difference}}{\spot{sum}}\approx\spot{answer}
$$`,
  },
  slips: {
    'inverse-rate': {
      en: 'That is the rate with *η* = 1/*L*, 1 − *μ*/*L*. A larger learning rate, 2/(*μ* + *L*), is better.',
      zh: '这是 *η* = 1/*L* 时的收敛因子 1 − *μ*/*L*。学习率增大到 2/(*μ* + *L*) 更好。',
    },
    'heavy-ball': {
      en: 'That is the best rate of convergence of the heavy ball, with roots. Gradient descent has *κ* = *L*/*μ* itself.',
      zh: '这是重球法的最优收敛因子，其中出现平方根。梯度下降用的是 *κ* = *L*/*μ* 本身。',
    },
    'learning-rate': {
      en: 'That is the best learning rate. The question asks for the factor on the error.',
      zh: '这是最优学习率，题目求的是误差所乘的倍数。',
    },
  },
};
