import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'noise-floor',
  steps: ['update', 'square', 'expectation', 'fixed-point', 'expand', 'floor'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From the update to the floor', zh: '推导噪声下限' },
  question: {
    en: String.raw`SGD on $f(x)=\frac\lambda2x^2$ has gradient noise with mean 0 and variance $\sigma^2/B$, independent from step to step, and $0\lt\eta\lambda\lt2$. Derive the limit *v* of $E[x_t^2]$.`,
    zh: String.raw`SGD 最小化 $f(x)=\frac\lambda2x^2$，梯度噪声的均值为 0、方差为 $\sigma^2/B$，各步独立，且 $0\lt\eta\lambda\lt2$。推导 $E[x_t^2]$ 的极限 *v*。`,
  },
  steps: {
    update: {
      en: String.raw`$x_{t+1}=(1-\eta\lambda)x_t-\eta\xi_t$`,
      zh: String.raw`$x_{t+1}=(1-\eta\lambda)x_t-\eta\xi_t$`,
    },
    square: {
      en: String.raw`$x_{t+1}^2=(1-\eta\lambda)^2x_t^2-2\eta(1-\eta\lambda)x_t\xi_t+\eta^2\xi_t^2$`,
      zh: String.raw`$x_{t+1}^2=(1-\eta\lambda)^2x_t^2-2\eta(1-\eta\lambda)x_t\xi_t+\eta^2\xi_t^2$`,
    },
    expectation: {
      en: String.raw`$E[x_{t+1}^2]=(1-\eta\lambda)^2E[x_t^2]+\eta^2\sigma^2/B$`,
      zh: String.raw`$E[x_{t+1}^2]=(1-\eta\lambda)^2E[x_t^2]+\eta^2\sigma^2/B$`,
    },
    'fixed-point': {
      en: String.raw`$v=(1-\eta\lambda)^2v+\eta^2\sigma^2/B$`,
      zh: String.raw`$v=(1-\eta\lambda)^2v+\eta^2\sigma^2/B$`,
    },
    expand: {
      en: String.raw`$\eta\lambda(2-\eta\lambda)\,v=\eta^2\sigma^2/B$`,
      zh: String.raw`$\eta\lambda(2-\eta\lambda)\,v=\eta^2\sigma^2/B$`,
    },
    floor: {
      en: String.raw`$v=\dfrac{\eta\sigma^2}{\lambda(2-\eta\lambda)B}$`,
      zh: String.raw`$v=\dfrac{\eta\sigma^2}{\lambda(2-\eta\lambda)B}$`,
    },
  },
  solution: {
    en: String.raw`Write the update with the gradient $\lambda x_t+\xi_t$ and square it. In the expectation the mixed term vanishes, because $\xi_t$ has mean 0 and is independent of $x_t$. Since $(1-\eta\lambda)^2\lt1$ the recursion tends to its fixed point. Bring the terms with *v* together, $1-(1-\eta\lambda)^2=\eta\lambda(2-\eta\lambda)$, and divide.`,
    zh: String.raw`用梯度 $\lambda x_t+\xi_t$ 写出更新公式并平方。取期望时交叉项消失，因为 $\xi_t$ 的均值为 0 且与 $x_t$ 独立。由 $(1-\eta\lambda)^2\lt1$ 知递推收敛到不动点。合并含 *v* 的项，$1-(1-\eta\lambda)^2=\eta\lambda(2-\eta\lambda)$，再相除即可。`,
  },
};
