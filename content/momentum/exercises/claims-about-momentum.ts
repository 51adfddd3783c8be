import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'stability',
  params: { conditionNumber: oneOf(25, 50, 100, 200, 400) },
  statements: {
    monotone: {
      isTrue: false,
      see: ({ conditionNumber }) => ({
        demo: 'momentum-valley',
        set: { conditionNumber, optimal: true, steps: 2, methods: ['momentum'] },
      }),
      pitfall: 'P23.2',
    },
    'nesterov-limit': {
      isTrue: false,
      see: ({ conditionNumber }) => ({
        demo: 'momentum-valley',
        set: {
          conditionNumber,
          learningRate: 2 / conditionNumber,
          methods: ['momentum', 'nesterov-look-ahead'],
          examined: 'nesterov-look-ahead',
        },
      }),
      pitfall: 'P23.3',
    },
    'same-path': {
      isTrue: true,
      see: ({ conditionNumber }) => ({
        demo: 'momentum-valley',
        set: { conditionNumber, optimal: true, methods: ['momentum', 'momentum-average'] },
      }),
      pitfall: 'E0.15',
    },
    'larger-limit': {
      isTrue: true,
      see: ({ conditionNumber }) => ({
        demo: 'momentum-valley',
        set: {
          conditionNumber,
          learningRate: 3 / conditionNumber,
          methods: ['gradient-descent', 'momentum'],
        },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the valley', zh: '关于山谷的说法' },
  question: {
    en: String.raw`Take the valley $f=\frac12(x^2+\kappa y^2)$ with *κ* = {conditionNumber}. All velocities start from 0. Is the statement right?`,
    zh: String.raw`取山谷 $f=\frac12(x^2+\kappa y^2)$，*κ* = {conditionNumber}。各方法的初速度都为 0。判断下列说法是否正确。`,
  },
  statements: {
    monotone: {
      en: 'With the *η* and *β* of the best rate of convergence the heavy ball lowers *f* in every step, from every start.',
      zh: '重球法取收敛因子最优的 *η* 与 *β*，则无论从哪里出发，每一步都使 *f* 下降。',
    },
    'nesterov-limit': {
      en: 'For *β* = 9/10 Nesterov is stable for larger learning rates than the heavy ball.',
      zh: '*β* = 9/10 时，Nesterov 的稳定上限比重球法大。',
    },
    'same-path': {
      en: 'For the same *β*, average form and sum form take the same path if the sum form has 1 − *β* times the learning rate of the average form.',
      zh: '*β* 相同，且累加形式的学习率是平均形式的 1 − *β* 倍，则两种形式走同一条路径。',
    },
    'larger-limit': {
      en: 'With *η* = 3/*κ* and *β* = 9/10 the heavy ball converges, although gradient descent with this *η* diverges from almost every start.',
      zh: '取 *η* = 3/*κ*、*β* = 9/10，重球法收敛；而梯度下降用同样的 *η*，几乎从任何起点出发都发散。',
    },
  },
  why: {
    monotone: {
      en: 'Already from (10, 1) *f* rises at first: the walk swings up the walls before the swings die out. Only its size in the long run falls at the best rate.',
      zh: '从 (10, 1) 出发，*f* 一开始就上升，路径先冲上两侧谷壁，随后摆动才逐渐衰减。最优收敛因子描述的只是长期的下降速度。',
    },
    'nesterov-limit': {
      en: String.raw`It is the other way round: $\frac{2(1+\beta)}{(1+2\beta)\kappa}$ for Nesterov, $\frac{2(1+\beta)}\kappa$ for the heavy ball.`,
      zh: String.raw`结论正好相反，Nesterov 的上限是 $\frac{2(1+\beta)}{(1+2\beta)\kappa}$，重球法是 $\frac{2(1+\beta)}\kappa$。`,
    },
    'same-path': {
      en: String.raw`From zero starts $m=(1-\beta)v$, so $\eta_{\mathrm{sum}}v=(1-\beta)\eta_{\mathrm{avg}}v=\eta_{\mathrm{avg}}m$.`,
      zh: String.raw`初值都为零时 $m=(1-\beta)v$，所以 $\eta_{\mathrm{sum}}v=(1-\beta)\eta_{\mathrm{avg}}v=\eta_{\mathrm{avg}}m$。`,
    },
    'larger-limit': {
      en: 'The limits are 2/*κ* for gradient descent and 2(1 + *β*)/*κ* for the heavy ball; 3/*κ* lies between them. Gradient descent multiplies *y* by −2 in every step.',
      zh: '梯度下降的上限是 2/*κ*，重球法是 2(1 + *β*)/*κ*，3/*κ* 介于两者之间。梯度下降每一步把 *y* 乘以 −2。',
    },
  },
  solution: {
    en: String.raw`The largest eigenvalue is *κ*. The heavy ball is stable below $2(1+\beta)/\kappa$, gradient descent below $2/\kappa$, Nesterov below $\frac{2(1+\beta)}{(1+2\beta)\kappa}$. None of this says that *f* falls in every step with momentum. The two forms coincide for $\eta_{\mathrm{sum}}=(1-\beta)\,\eta_{\mathrm{avg}}$.`,
    zh: String.raw`最大特征值是 *κ*。重球法的上限是 $2(1+\beta)/\kappa$，梯度下降是 $2/\kappa$，Nesterov 是 $\frac{2(1+\beta)}{(1+2\beta)\kappa}$。这些都不能说明用了动量之后 *f* 每一步都下降。$\eta_{\mathrm{sum}}=(1-\beta)\,\eta_{\mathrm{avg}}$ 时两种形式重合。`,
  },
};
