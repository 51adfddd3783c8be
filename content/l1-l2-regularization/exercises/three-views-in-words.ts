import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'derivative',
  points: ['penalties', 'kink', 'flat', 'corner', 'prior', 'limits'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why L1 is sparse: three views', zh: '从三个角度说明 L1 的稀疏性' },
  question: {
    en: 'In six lines: the L1 and L2 penalties, and why L1 gives weights that are exactly 0 while L2 does not, by derivative, geometry and prior.',
    zh: '写出 L1 与 L2 惩罚项，并分别从导数、几何和先验三个角度，简要说明 L1 为什么能使权重恰好为 0，而 L2 不能。',
  },
  points: {
    penalties: {
      en: String.raw`L1: $L+\lambda\sum|w_j|$; L2: $L+\lambda\sum w_j^2$.`,
      zh: String.raw`L1 为 $L+\lambda\sum|w_j|$，L2 为 $L+\lambda\sum w_j^2$。`,
    },
    kink: {
      en: String.raw`Derivative: with L1 the one-sided derivatives at 0 are $d_0\mp\lambda$; if $|d_0|<\lambda$ they have opposite signs, and 0 is a minimum.`,
      zh: String.raw`导数角度：加上 L1 之后，0 处的左、右导数为 $d_0\mp\lambda$，若 $|d_0|<\lambda$ 则两者异号，0 是极小值点。`,
    },
    flat: {
      en: 'The L2 penalty has derivative 0 at 0: 0 is stationary only if $d_0=0$, so weights are in general not exactly 0.',
      zh: 'L2 惩罚在 0 处的导数为 0，只有 $d_0=0$ 时 0 才是驻点，所以权重一般不恰好为 0。',
    },
    corner: {
      en: 'Geometry: contours touch the L1 ball in a corner, on an axis, for a range of directions of the gradient; the round L2 ball on an axis only if the gradient is parallel to that axis.',
      zh: '几何角度：梯度取一定范围内的方向时，等高线都与 L1 球相切于坐标轴上的顶点；L2 球处处光滑，只有梯度与坐标轴平行时，切点才在坐标轴上。',
    },
    prior: {
      en: String.raw`Prior of the weights (independent, mean 0), with $L$ the summed negative log-likelihood: MAP with a Laplace density (scale $1/\lambda$, kink at 0) or a Gaussian one (variance $1/(2\lambda)$, smooth at 0).`,
      zh: String.raw`先验角度：$L$ 为负对数似然之和，权重的先验独立且均值为 0，两者都是最大后验（MAP）估计，L1 对应拉普拉斯先验（尺度 $1/\lambda$，0 处有尖点），L2 对应高斯先验（方差 $1/(2\lambda)$，0 处光滑）。`,
    },
    limits: {
      en: 'Zeros are likelier with L1, not guaranteed (small λ).',
      zh: 'L1 更容易得到稀疏解，但不保证一定稀疏（例如 λ 较小时）。',
    },
  },
  solution: {
    en: String.raw`With the loss $L$ of the weights $w_j$ and $\lambda>0$, L1 minimizes $L+\lambda\sum|w_j|$, L2 $L+\lambda\sum w_j^2$. With $d_0=\partial L/\partial w_j$ at $w_j=0$ the one-sided derivatives under L1 are $d_0-\lambda$ and $d_0+\lambda$: for $|d_0|<\lambda$ they have opposite signs and 0 is a local minimum. Under L2 the penalty is flat at 0, so 0 is stationary only if $d_0=0$, and weights are in general not exactly 0. The L1 ball has corners on the axes, touched for a whole range of gradient directions; the round L2 ball is touched on an axis only if the gradient is parallel to that axis. As MAP (maximum a posteriori) with $L$ the summed negative log-likelihood, L1 is a Laplace prior (kink at 0) of the independent weights with mean 0 and scale $1/\lambda$, L2 a Gaussian one (smooth at 0) of variance $1/(2\lambda)$. Zeros are likelier with L1, not guaranteed (small λ).`,
    zh: String.raw`设 $L$ 为损失，$w_j$ 为权重，$\lambda>0$。L1 最小化 $L+\lambda\sum|w_j|$，L2 最小化 $L+\lambda\sum w_j^2$。设 $d_0$ 为 $\partial L/\partial w_j$ 在 $w_j=0$ 处的值，加上 L1 之后 0 处的左、右导数为 $d_0-\lambda$ 与 $d_0+\lambda$，若 $|d_0|<\lambda$ 则两者异号，0 是极小值点。L2 惩罚在 0 处的导数为 0，只有 $d_0=0$ 时 0 才是驻点，所以权重一般不恰好为 0。L1 球的顶点在坐标轴上，梯度取一定范围内的方向时都相切于顶点；L2 球处处光滑，只有梯度与坐标轴平行时，切点才在坐标轴上。若 $L$ 为负对数似然之和，权重的先验独立且均值为 0，则两者都是最大后验（MAP）估计，L1 对应拉普拉斯先验（尺度 $1/\lambda$，0 处有尖点），L2 对应高斯先验（方差 $1/(2\lambda)$，0 处光滑）。L1 更容易得到稀疏解，但不保证一定稀疏（例如 λ 较小时）。`,
  },
};
