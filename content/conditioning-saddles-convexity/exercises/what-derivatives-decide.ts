import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'derivatives',
  statements: {
    quartic: { isTrue: false, pitfall: 'E3.7' },
    monkey: { isTrue: true, pitfall: 'E3.7' },
    'gradient-zero': {
      isTrue: false,
      pitfall: 'P24.1',
      see: () => ({ demo: 'jacobian-hessian', set: { function: 'deepLinear', point: [0, 0] } }),
    },
    'convex-global': true,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What the Hessian decides', zh: '海森矩阵能判断什么' },
  question: {
    en: 'Functions here have continuous second derivatives on the whole space. Is the statement right?',
    zh: '题中的函数在全空间有连续的二阶导数。判断下列说法是否正确。',
  },
  statements: {
    quartic: {
      en: '$x^4$ has a strict minimum at 0, so its second derivative there is positive.',
      zh: '$x^4$ 在 0 处有严格极小值，所以该处的二阶导数为正。',
    },
    monkey: {
      en: 'A point can be a saddle although the Hessian there is 0.',
      zh: '海森矩阵为零矩阵的点也可能是鞍点。',
    },
    'gradient-zero': {
      en: 'If the gradient is 0 at a point, *f* has a minimum or a maximum there.',
      zh: '若某点处梯度为 0，则 *f* 在该点取得极小值或极大值。',
    },
    'convex-global': {
      en: 'If the Hessian is positive semi-definite everywhere, every local minimum is global.',
      zh: '若海森矩阵处处半正定，则每个局部极小值都是全局最小值。',
    },
  },
  why: {
    quartic: {
      en: 'The second derivative $12x^2$ is 0 at 0. Positive definite is sufficient for a strict minimum, not necessary.',
      zh: '二阶导数 $12x^2$ 在 0 处等于 0。正定是严格极小的充分条件，不是必要条件。',
    },
    monkey: {
      en: '$x^3-3xy^2$ has Hessian 0 at the origin, and rises and falls around it.',
      zh: '$x^3-3xy^2$ 在原点的海森矩阵为零，而函数在原点周围有升有降。',
    },
    'gradient-zero': {
      en: 'It may be a saddle, such as 0 for $\\frac12(w_1w_2-1)^2$.',
      zh: '该点可能是鞍点，例如 $\\frac12(w_1w_2-1)^2$ 的原点。',
    },
    'convex-global': {
      en: 'Then *f* is convex: if a lower point existed, the chord to it would lie below the local minimum next to it.',
      zh: '此时 *f* 是凸函数。假如存在更低的点，那么连到该点的弦会使极小值点附近有更小的函数值，矛盾。',
    },
  },
  solution: {
    en: 'With gradient 0, positive definite is sufficient for a strict minimum and eigenvalues of both signs for a saddle; a singular Hessian whose other eigenvalues have one sign decides nothing. A Hessian that is positive semi-definite everywhere makes *f* convex.',
    zh: '梯度为 0 时，海森矩阵正定是严格极小的充分条件，特征值有正有负是鞍点的充分条件；海森矩阵奇异且其余特征值同号时不能判断。海森矩阵处处半正定，则 *f* 是凸函数。',
  },
};
