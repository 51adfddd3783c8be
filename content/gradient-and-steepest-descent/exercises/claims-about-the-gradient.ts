import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'gradient',
  options: {
    number: { pitfall: 'E0.17', see: () => ({ demo: 'directional-derivative', set: { direction: 45 } }) },
    cosine: 'right',
    slowest: { pitfall: 'E4.1', see: () => ({ demo: 'directional-derivative', set: { direction: 252 } }) },
    length: 'right',
    norm: 'right',
    with: { pitfall: 'E1.62', see: () => ({ demo: 'gd-path', set: { steps: 1 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the gradient', zh: '关于梯度的说法' },
  question: {
    en: String.raw`*f* is differentiable and $\nabla f\ne0$ at the point. Which statements are right?`,
    zh: String.raw`设 *f* 可微，且在该点处 $\nabla f\ne0$。下列说法哪些正确？`,
  },
  options: {
    number: {
      en: 'The gradient is a number, the largest directional derivative.',
      zh: '梯度是一个数，即最大的方向导数。',
    },
    cosine: {
      en: String.raw`Along a vector of Euclidean length 1 at the angle *φ* to the gradient the rate is $\lVert\nabla f\rVert\cos\varphi$.`,
      zh: String.raw`沿与梯度夹角为 *φ*、欧氏长度为 1 的向量，变化率为 $\lVert\nabla f\rVert\cos\varphi$。`,
    },
    slowest: {
      en: 'Against the gradient *f* changes most slowly.',
      zh: '沿梯度的反方向，*f* 变化最慢。',
    },
    length: {
      en: 'The Euclidean length of the gradient is the largest rate among all vectors of Euclidean length 1.',
      zh: '梯度的欧氏范数等于沿欧氏长度为 1 的各向量的变化率的最大值。',
    },
    norm: {
      en: 'Which direction is the steepest depends on how the length of a step is measured.',
      zh: '哪个方向下降最快，取决于用什么范数度量步长。',
    },
    with: {
      en: 'Gradient descent iterates in the direction of the gradient.',
      zh: '梯度下降沿梯度方向迭代。',
    },
  },
  why: {
    number: {
      en: 'It is the vector of all partial derivatives. Its *length* is the largest directional derivative.',
      zh: '梯度是全部偏导数组成的向量，其**范数**才等于最大的方向导数。',
    },
    slowest: {
      en: 'There it falls fastest. The rate is 0 at right angles to the gradient.',
      zh: '沿反方向下降最快，与梯度垂直时变化率才为 0。',
    },
    with: {
      en: 'Against it: along the gradient *f* rises.',
      zh: '应当沿负梯度方向，沿梯度方向 *f* 上升。',
    },
  },
  solution: {
    en: String.raw`The rate along a vector of Euclidean length 1 is $\nabla f^\top v=\lVert\nabla f\rVert\cos\varphi$: largest along the gradient, 0 across it, smallest against it. In another norm the steepest direction is in general another.`,
    zh: String.raw`沿欧氏长度为 1 的向量，变化率为 $\nabla f^\top v=\lVert\nabla f\rVert\cos\varphi$，沿梯度方向最大，与梯度垂直时为 0，沿负梯度方向最小。换一种范数，最速下降方向一般也会改变。`,
  },
};
