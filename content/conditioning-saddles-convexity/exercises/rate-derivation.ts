import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'conditioning',
  steps: ['error', 'worst', 'equal', 'learning-rate', 'rate'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where (κ − 1)/(κ + 1) comes from', zh: '推导梯度下降的收敛因子' },
  question: {
    en: 'Derive the best rate of convergence of gradient descent with a constant learning rate on a quadratic whose Hessian has eigenvalues from *μ* > 0 to *L* > *μ*.',
    zh: '二次函数的海森矩阵特征值从 *μ* > 0 到 *L* > *μ*，推导常数学习率下梯度下降的最优收敛因子。',
  },
  steps: {
    error: {
      en: String.raw`Along an eigenvector: $e_{t+1}=(1-\eta\lambda)e_t$`,
      zh: String.raw`沿特征向量有 $e_{t+1}=(1-\eta\lambda)e_t$`,
    },
    worst: {
      en: String.raw`Over all $\lambda$: $\max(|1-\eta\mu|,|1-\eta L|)$`,
      zh: String.raw`对所有 $\lambda$ 取最坏情形，得 $\max(|1-\eta\mu|,|1-\eta L|)$`,
    },
    equal: {
      en: String.raw`Smallest where both are equal: $1-\eta\mu=\eta L-1$`,
      zh: String.raw`两者相等时最小，即 $1-\eta\mu=\eta L-1$`,
    },
    'learning-rate': { en: String.raw`$\eta=\frac2{\mu+L}$`, zh: String.raw`$\eta=\frac2{\mu+L}$` },
    rate: {
      en: String.raw`$1-\eta\mu=\frac{L-\mu}{L+\mu}=\frac{\kappa-1}{\kappa+1}$`,
      zh: String.raw`$1-\eta\mu=\frac{L-\mu}{L+\mu}=\frac{\kappa-1}{\kappa+1}$`,
    },
  },
  solution: {
    en: String.raw`The eigen-directions do not mix. $|1-\eta\lambda|$ is largest at an end of the interval, as a function of $\lambda$ it is V-shaped. Up to $\eta=1/L$ both ends fall; beyond, up to $1/\mu$, the end at $\mu$ falls and the one at $L$ rises, so the best is where they meet. Put that $\eta$ in and divide by $\mu$.`,
    zh: String.raw`各特征方向互不影响。$|1-\eta\lambda|$ 作为 $\lambda$ 的函数呈 V 形，最大值在区间端点取得。当 $\eta\le1/L$ 时，增大 $\eta$ 使两端的值都减小；此后直到 $1/\mu$，$\mu$ 一端继续减小，$L$ 一端增大，所以两端的值相等时最优。代入这个 $\eta$，分子分母同除以 $\mu$ 即得。`,
  },
};
