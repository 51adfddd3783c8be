import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'backward',
  steps: ['mean', 'variance', 'deviation', 'normalized', 'sum', 'result'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Backward through the normalization', zh: '归一化的反向传播' },
  question: {
    en: String.raw`One feature in training mode: *μ* and *σ*² are the mean and biased variance of $x_1,\dots,x_m$, and $s=\sqrt{\sigma^2+\varepsilon}$, $\hat x_j=(x_j-\mu)/s$, $y_j=\gamma\hat x_j+\beta$. Given $g_j=\partial L/\partial y_j$, derive $\partial L/\partial x_i$. Each step uses the steps before it.`,
    zh: String.raw`训练模式下的一个特征：*μ* 和 *σ*² 是 $x_1,\dots,x_m$ 的均值和有偏方差，$s=\sqrt{\sigma^2+\varepsilon}$，$\hat x_j=(x_j-\mu)/s$，$y_j=\gamma\hat x_j+\beta$。已知 $g_j=\partial L/\partial y_j$，推导 $\partial L/\partial x_i$。每一步都用到前面的结果。`,
  },
  steps: {
    mean: {
      en: String.raw`$\frac{\partial\mu}{\partial x_i}=\frac1m$`,
      zh: String.raw`$\frac{\partial\mu}{\partial x_i}=\frac1m$`,
    },
    variance: {
      en: String.raw`$\frac{\partial\sigma^2}{\partial x_i}=\frac2m\sum_j(x_j-\mu)\big(\delta_{ij}-\frac1m\big)=\frac2m(x_i-\mu)$`,
      zh: String.raw`$\frac{\partial\sigma^2}{\partial x_i}=\frac2m\sum_j(x_j-\mu)\big(\delta_{ij}-\frac1m\big)=\frac2m(x_i-\mu)$`,
    },
    deviation: {
      en: String.raw`$\frac{\partial s}{\partial x_i}=\frac1{2s}\cdot\frac2m(x_i-\mu)=\frac{\hat x_i}m$`,
      zh: String.raw`$\frac{\partial s}{\partial x_i}=\frac1{2s}\cdot\frac2m(x_i-\mu)=\frac{\hat x_i}m$`,
    },
    normalized: {
      en: String.raw`$\frac{\partial\hat x_j}{\partial x_i}=\frac1s\big(\delta_{ij}-\frac1m-\hat x_j\cdot\frac{\hat x_i}m\big)$`,
      zh: String.raw`$\frac{\partial\hat x_j}{\partial x_i}=\frac1s\big(\delta_{ij}-\frac1m-\hat x_j\cdot\frac{\hat x_i}m\big)$`,
    },
    sum: {
      en: String.raw`$\frac{\partial L}{\partial x_i}=\sum_j\gamma g_j\cdot\frac1s\big(\delta_{ij}-\frac1m-\frac{\hat x_i\hat x_j}m\big)$`,
      zh: String.raw`$\frac{\partial L}{\partial x_i}=\sum_j\gamma g_j\cdot\frac1s\big(\delta_{ij}-\frac1m-\frac{\hat x_i\hat x_j}m\big)$`,
    },
    result: {
      en: String.raw`$\frac{\partial L}{\partial x_i}=\frac\gamma s\big(g_i-\frac1m\sum_jg_j-\hat x_i\,\frac1m\sum_jg_j\hat x_j\big)$`,
      zh: String.raw`$\frac{\partial L}{\partial x_i}=\frac\gamma s\big(g_i-\frac1m\sum_jg_j-\hat x_i\,\frac1m\sum_jg_j\hat x_j\big)$`,
    },
  },
  solution: {
    en: String.raw`The mean is linear. The variance needs the derivative of the mean; its shift cancels, because the deviations sum to 0. The root follows by the chain rule. The quotient rule for $\hat x_j$ needs the derivatives of *μ* and of *s*; $\delta_{ij}$ is 1 for *i* = *j*, else 0. One input moves all outputs, so the chain rule sums over *j*, with the factor *γ* of $y_j=\gamma\hat x_j+\beta$. Carrying out the sum gives the result.`,
    zh: String.raw`均值是线性的。对方差求导要用均值的导数；离差之和为 0，所以均值的变动抵消。再由链式法则得到平方根的导数。对 $\hat x_j$ 用商的求导法则，其中要用 *μ* 和 *s* 的导数；*i* = *j* 时 $\delta_{ij}$ 为 1，否则为 0。一个输入影响所有输出，所以链式法则要对 *j* 求和，系数 *γ* 来自 $y_j=\gamma\hat x_j+\beta$。把和式展开即得结果。`,
  },
};
