import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stabilityLimit } from '../../../src/math/optimization/momentum-theory';

export const exercise = numeric({
  section: 'stability',
  params: { largest: oneOf(10, 20, 25, 40, 50, 100), beta: oneOf(0.5, 0.6, 0.8, 0.9) },
  solve: ({ largest, beta }) => stabilityLimit('momentum', { momentum: beta, largestCurvature: largest }),
  slips: {
    'gradient-descent': {
      value: ({ largest, beta }) =>
        stabilityLimit('gradient-descent', { momentum: beta, largestCurvature: largest }),
      see: ({ largest, beta }) => ({
        demo: 'momentum-valley',
        set: {
          learningRate: (2 + beta) / largest,
          momentum: beta,
          conditionNumber: largest,
          methods: ['gradient-descent', 'momentum'],
        },
      }),
    },
    'average-form': {
      value: ({ largest, beta }) =>
        stabilityLimit('momentum-average', { momentum: beta, largestCurvature: largest }),
      see: ({ largest, beta }) => ({
        demo: 'momentum-valley',
        set: {
          learningRate: (2 + 3 * beta) / largest,
          momentum: beta,
          conditionNumber: largest,
          methods: ['momentum', 'momentum-average'],
        },
      }),
      pitfall: 'E0.15',
    },
    nesterov: {
      value: ({ largest, beta }) =>
        stabilityLimit('nesterov-look-ahead', { momentum: beta, largestCurvature: largest }),
      see: ({ largest, beta }) => ({
        demo: 'momentum-valley',
        set: {
          learningRate: (2 + beta) / largest,
          momentum: beta,
          conditionNumber: largest,
          methods: ['momentum', 'nesterov-look-ahead'],
        },
      }),
      pitfall: 'P23.3',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Largest stable learning rate', zh: '学习率的稳定上限' },
  question: {
    en: 'A quadratic has a Hessian with positive eigenvalues, the largest of them *L* = {largest}. Momentum in sum form has *β* = {beta}. Below which learning rate does it converge from every start?',
    zh: '某二次函数的海森矩阵特征值都为正，最大的是 *L* = {largest}。累加形式的动量取 *β* = {beta}。学习率小于多少时，动量法从任何起点出发都收敛？',
  },
  solution: {
    en: String.raw`Along each eigen-direction the polynomial is $z^2-(1+\beta-\eta\lambda)z+\beta$. Both roots are inside the unit circle exactly when $|1+\beta-\eta\lambda|<1+\beta$, that is $0<\eta\lambda<2(1+\beta)$. The largest eigenvalue *L* decides:

$$
\begin{aligned}
\eta&<\frac{2(1+\beta)}{L}\\[1ex]
&=\frac{2\cdot(1+\spot{beta})}{\spot{largest}}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`每个特征方向上的多项式是 $z^2-(1+\beta-\eta\lambda)z+\beta$。两根都在单位圆内，当且仅当 $|1+\beta-\eta\lambda|<1+\beta$，即 $0<\eta\lambda<2(1+\beta)$。起决定作用的是最大特征值 *L*，所以

$$
\begin{aligned}
\eta&<\frac{2(1+\beta)}{L}\\[1ex]
&=\frac{2\cdot(1+\spot{beta})}{\spot{largest}}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'gradient-descent': {
      en: '2/*L* is the limit of gradient descent. Momentum in sum form stays stable beyond it.',
      zh: '2/*L* 是梯度下降的上限。超过这个上限，累加形式的动量法仍然稳定。',
    },
    'average-form': {
      en: 'This is the limit of the average form, whose steps are 1 − *β* times as long.',
      zh: '这是平均形式的上限，其步长是累加形式的 1 − *β* 倍。',
    },
    nesterov: {
      en: 'This is the limit of Nesterov, which is smaller: the gradient at the look-ahead point adds the factor 1 + 2*β* below.',
      zh: '这是 Nesterov 的上限，比重球法的小。因为在前瞻点求梯度，分母多出因子 1 + 2*β*。',
    },
  },
};
