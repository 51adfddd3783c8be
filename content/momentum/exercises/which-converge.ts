import { multiple } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stabilityLimit } from '../../../src/math/optimization/momentum-theory';

export const exercise = multiple({
  section: 'stability',
  params: {
    beta: oneOf(0.5, 0.6, 0.8, 0.9),
    largest: oneOf(10, 20, 40, 50, 100),
    product: oneOf(2.2, 2.4, 2.6, 2.8),
  },
  spots: ({ beta, largest, product }) => ({
    learningRate: product / largest,
    limitOfDescent: stabilityLimit('gradient-descent', { momentum: beta, largestCurvature: largest }),
    limitOfNesterov: stabilityLimit('nesterov-look-ahead', { momentum: beta, largestCurvature: largest }),
    limitOfSum: stabilityLimit('momentum', { momentum: beta, largestCurvature: largest }),
    limitOfAverage: stabilityLimit('momentum-average', { momentum: beta, largestCurvature: largest }),
  }),
  options: {
    descent: {
      see: ({ beta, largest, product }) => ({
        demo: 'momentum-valley',
        set: {
          learningRate: product / largest,
          momentum: beta,
          conditionNumber: largest,
          methods: ['gradient-descent', 'momentum'],
          examined: 'gradient-descent',
        },
      }),
    },
    sum: 'right',
    average: 'right',
    nesterov: {
      see: ({ beta, largest, product }) => ({
        demo: 'momentum-valley',
        set: {
          learningRate: product / largest,
          momentum: beta,
          conditionNumber: largest,
          methods: ['momentum', 'nesterov-look-ahead'],
          examined: 'nesterov-look-ahead',
        },
      }),
      pitfall: 'P23.3',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Same learning rate, four methods', zh: '同一学习率，四种方法' },
  question: {
    en: 'A quadratic has a Hessian with positive eigenvalues, the largest of them *L* = {largest}. All methods use *η* = {learningRate}, those with momentum *β* = {beta}. Which of them converge from every start?',
    zh: '某二次函数的海森矩阵特征值都为正，最大的是 *L* = {largest}。各方法都取 *η* = {learningRate}，带动量的取 *β* = {beta}。哪些方法从任何起点出发都收敛？',
  },
  options: {
    descent: { en: 'Gradient descent', zh: '梯度下降' },
    sum: { en: 'Momentum, sum form', zh: '动量法（累加形式）' },
    average: { en: 'Momentum, average form', zh: '动量法（平均形式）' },
    nesterov: { en: 'Nesterov, sum form', zh: 'Nesterov（累加形式）' },
  },
  why: {
    descent: {
      en: 'Its limit is 2/*L* ≈ {limitOfDescent}. Along the steepest direction each step overshoots by more than it corrects.',
      zh: '梯度下降的上限是 2/*L* ≈ {limitOfDescent}。在最陡的方向上，每一步都越过最小值点，且误差越来越大。',
    },
    nesterov: {
      en: 'Nesterov oscillates less, but its limit is only about {limitOfNesterov}, below that of gradient descent.',
      zh: 'Nesterov 振荡较小，但上限只有约 {limitOfNesterov}，比梯度下降的还低。',
    },
  },
  solution: {
    en: String.raw`Compare *η* = {learningRate} with each limit. Gradient descent: $2/L\approx\spot{limitOfDescent}$. Nesterov: $\frac{2(1+\beta)}{(1+2\beta)L}\approx\spot{limitOfNesterov}$. Sum form: $\frac{2(1+\beta)}L\approx\spot{limitOfSum}$. Average form: $\frac{2(1+\beta)}{(1-\beta)L}\approx\spot{limitOfAverage}$. Only the last two are above *η*.`,
    zh: String.raw`把 *η* = {learningRate} 与各方法的上限比较。梯度下降的上限为 $2/L\approx\spot{limitOfDescent}$，Nesterov 的上限为 $\frac{2(1+\beta)}{(1+2\beta)L}\approx\spot{limitOfNesterov}$，累加形式的上限为 $\frac{2(1+\beta)}L\approx\spot{limitOfSum}$，平均形式的上限为 $\frac{2(1+\beta)}{(1-\beta)L}\approx\spot{limitOfAverage}$。只有后两个大于 *η*。`,
  },
};
