import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stabilityLimit } from '../../../src/math/optimization/momentum-theory';

export const exercise = numeric({
  section: 'learning-rate',
  params: { smallest: oneOf(0.5, 1, 2), largest: oneOf(4, 8, 10, 16, 25, 40) },
  see: () => ({ demo: 'zero-init-regression', set: { learningRate: 0.09 } }),
  solve: ({ largest }) => stabilityLimit('gradient-descent', { momentum: 0, largestCurvature: largest }),
  slips: {
    half: {
      value: ({ largest }) => 1 / largest,
      // Twice the learning rate 1/λ of the demo, and it still converges.
      see: () => ({ demo: 'zero-init-regression', set: { learningRate: 0.08 } }),
    },
    smallest: ({ smallest }) => 2 / smallest,
    best: ({ smallest, largest }) => 2 / (smallest + largest),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Largest stable learning rate', zh: '学习率的稳定上限' },
  question: {
    en: String.raw`The eigenvalues of $\frac1nX^\top X$ lie between {smallest} and {largest}; both occur. Below which learning rate does gradient descent on $\frac1{2n}\lVert Xw-y\rVert^2$ converge from every start?`,
    zh: String.raw`$\frac1nX^\top X$ 的最小特征值是 {smallest}，最大特征值是 {largest}。对损失 $\frac1{2n}\lVert Xw-y\rVert^2$ 用梯度下降，学习率须小于多少，才能从任何初值出发都收敛？`,
  },
  solution: {
    en: String.raw`Along an eigenvector the error is multiplied by $1-\eta\lambda$. All these factors lie between −1 and 1 exactly if $0<\eta<2/\lambda_{\max}=2/\spot{largest}=\spot{answer}$.`,
    zh: String.raw`在特征方向上，误差每步乘以 $1-\eta\lambda$。这些系数都在 −1 与 1 之间的充要条件是 $0<\eta<2/\lambda_{\max}=2/\spot{largest}=\spot{answer}$。`,
  },
  slips: {
    half: {
      en: 'At 1/*λ* with the largest eigenvalue *λ* the error along its direction is 0 after one step. It still shrinks up to 2/*λ*.',
      zh: '取 1/*λ*（*λ* 为最大特征值）时，对应方向上的误差一步就变为 0。学习率在 2/*λ* 以下时，误差都会减小。',
    },
    smallest: {
      en: 'The steepest direction decides: there this learning rate multiplies the error by a number below −1.',
      zh: '起决定作用的是最陡的方向。取这样的学习率，最陡方向上的误差每步要乘以一个小于 −1 的数。',
    },
    best: {
      en: 'This learning rate makes the larger of the |1 − *ηλ*| of the two ends as small as possible. The limit of convergence is larger.',
      zh: '这个学习率使最小与最大特征值对应的 |1 − *ηλ*| 中较大的一个尽可能小，收敛的上限比这更大。',
    },
  },
};
