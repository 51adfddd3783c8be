import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { errorsAfter } from '../../../src/math/scaling/descent-in-axes';

export const exercise = numeric({
  section: 'learning-rate',
  params: {
    eigenvalue: oneOf(0.5, 1, 2, 4, 5),
    learningRate: oneOf(0.05, 0.1, 0.2, 0.3, 0.4),
    steps: oneOf(2, 3, 4, 6),
  },
  accept: ({ eigenvalue, learningRate, steps }) =>
    eigenvalue * learningRate < 0.75 && (1 - eigenvalue * learningRate) ** steps > 0.01,
  spots: ({ eigenvalue, learningRate }) => ({ factor: 1 - eigenvalue * learningRate }),
  solve: ({ eigenvalue, learningRate, steps }) =>
    errorsAfter({ curvatures: [eigenvalue], errors: [1] }, learningRate, steps)[0]!,
  slips: {
    'one-step': ({ eigenvalue, learningRate }) => 1 - eigenvalue * learningRate,
    linear: ({ eigenvalue, learningRate, steps }) => 1 - steps * eigenvalue * learningRate,
    removed: ({ eigenvalue, learningRate, steps }) => 1 - (1 - eigenvalue * learningRate) ** steps,
    squared: ({ eigenvalue, learningRate, steps }) => (1 - eigenvalue * learningRate) ** (2 * steps),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Error left after some steps', zh: '若干步之后的误差' },
  question: {
    en: String.raw`Gradient descent on $\frac1{2n}\lVert Xw-y\rVert^2$ with *η* = {learningRate}. The error $w_0-w^*$ lies along an eigenvector of $\frac1nX^\top X$ with the eigenvalue *λ* = {eigenvalue}. By which factor has it been multiplied after {steps} steps?`,
    zh: String.raw`对损失 $\frac1{2n}\lVert Xw-y\rVert^2$ 用梯度下降，*η* = {learningRate}。初始误差 $w_0-w^*$ 沿 $\frac1nX^\top X$ 的一个特征方向，特征值为 *λ* = {eigenvalue}。经过 {steps} 步，误差变为原来的多少倍？`,
  },
  solution: {
    en: String.raw`Each step multiplies it by $1-\eta\lambda=\spot{factor}$, so $\spot{factor}^{\spot{steps}}\approx\spot{answer}$.`,
    zh: String.raw`误差每步乘以 $1-\eta\lambda=\spot{factor}$，所以变为原来的 $\spot{factor}^{\spot{steps}}\approx\spot{answer}$ 倍。`,
  },
  slips: {
    'one-step': { en: 'This is the factor of one step only.', zh: '这只是一步的倍数。' },
    linear: {
      en: 'The factors of the steps are multiplied, not the reductions added.',
      zh: '各步的倍数应当相乘，而不是把减少的比例相加。',
    },
    removed: {
      en: 'This is the share that has gone. The question asks for what is left.',
      zh: '这是已消除的比例，题目问的是剩下的误差是原来的多少倍。',
    },
    squared: {
      en: 'This is the factor of the *loss* above its minimum, which is the square of that of the error.',
      zh: '这是**损失**与最小值之差的倍数，等于误差倍数的平方。',
    },
  },
};
