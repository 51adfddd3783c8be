import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'through-time',
  steps: ['recursion', 'factor', 'product', 'bound', 'vanish'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why the gradient vanishes', zh: '梯度消失的推导' },
  question: {
    en: String.raw`Show when the gradient of a tanh RNN must vanish through time. $D_t=\mathrm{diag}(1-h_t^2)$; norms are spectral norms.`,
    zh: String.raw`推导使用 tanh 的 RNN 在什么条件下梯度必然随时间消失。记 $D_t=\mathrm{diag}(1-h_t^2)$，矩阵范数取谱范数。`,
  },
  steps: {
    recursion: {
      en: String.raw`$h_t=\tanh(z_t)$ with $z_t=Wh_{t-1}+Ux_t+b$`,
      zh: String.raw`$h_t=\tanh(z_t)$，其中 $z_t=Wh_{t-1}+Ux_t+b$`,
    },
    factor: {
      en: String.raw`$\partial h_t/\partial h_{t-1}=D_tW$`,
      zh: String.raw`$\partial h_t/\partial h_{t-1}=D_tW$`,
    },
    product: {
      en: String.raw`$\partial h_T/\partial h_0=D_TW\cdots D_1W$`,
      zh: String.raw`$\partial h_T/\partial h_0=D_TW\cdots D_1W$`,
    },
    bound: {
      en: String.raw`$\lVert\partial h_T/\partial h_0\rVert\le\prod_t\lVert D_t\rVert\,\lVert W\rVert\le\sigma_{\max}(W)^T$`,
      zh: String.raw`$\lVert\partial h_T/\partial h_0\rVert\le\prod_t\lVert D_t\rVert\,\lVert W\rVert\le\sigma_{\max}(W)^T$`,
    },
    vanish: {
      en: String.raw`If $\sigma_{\max}(W)<1$, this tends to 0 exponentially.`,
      zh: String.raw`若 $\sigma_{\max}(W)<1$，上式以指数速度趋于 0。`,
    },
  },
  solution: {
    en: String.raw`Differentiate one step by the chain rule; multiply the Jacobians of all steps; the norm of a product is at most the product of the norms, and $\lVert D_t\rVert\le1$ because $\tanh'\le1$; draw the conclusion.`,
    zh: String.raw`先用链式法则求一步的雅可比矩阵，再把各步相乘。乘积的范数不超过范数的乘积，且由 $\tanh'\le1$ 得 $\lVert D_t\rVert\le1$，最后得出结论。`,
  },
};
