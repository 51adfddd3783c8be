import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'lda',
  steps: ['bayes', 'logarithm', 'densities', 'cancel', 'linear', 'sigmoid'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From Gaussian classes to the sigmoid', zh: '由高斯分布推导逻辑函数' },
  question: {
    en: String.raw`Two classes, $x\mid y=k\sim N(\mu_k,\Sigma)$ with the same $\Sigma$ and priors $\pi_k$. Derive that the posterior of class 1 is a sigmoid of a linear function.`,
    zh: String.raw`两类满足 $x\mid y=k\sim N(\mu_k,\Sigma)$，协方差矩阵 $\Sigma$ 相同，先验概率为 $\pi_k$。证明类别 1 的后验概率等于某个线性函数的 sigmoid 函数值。`,
  },
  steps: {
    bayes: {
      en: String.raw`Bayes' rule, the denominators cancel: $\frac{p(1\mid x)}{p(0\mid x)}=\frac{p(x\mid1)\,\pi_1}{p(x\mid0)\,\pi_0}$`,
      zh: String.raw`由贝叶斯公式，分母相消，得 $\frac{p(1\mid x)}{p(0\mid x)}=\frac{p(x\mid1)\,\pi_1}{p(x\mid0)\,\pi_0}$`,
    },
    logarithm: {
      en: String.raw`Take logarithms: $z=\ln p(x\mid1)-\ln p(x\mid0)+\ln\frac{\pi_1}{\pi_0}$`,
      zh: String.raw`取对数，记对数几率为 $z=\ln p(x\mid1)-\ln p(x\mid0)+\ln\frac{\pi_1}{\pi_0}$`,
    },
    densities: {
      en: String.raw`Insert the densities; the same $\Sigma$ gives the same constant: $z=-\frac12d_1+\frac12d_0+\ln\frac{\pi_1}{\pi_0}$ with $d_k=(x-\mu_k)^\top\Sigma^{-1}(x-\mu_k)$`,
      zh: String.raw`代入高斯密度，$\Sigma$ 相同则系数相消，得 $z=-\frac12d_1+\frac12d_0+\ln\frac{\pi_1}{\pi_0}$，其中 $d_k=(x-\mu_k)^\top\Sigma^{-1}(x-\mu_k)$`,
    },
    cancel: {
      en: String.raw`Multiply out: the terms $x^\top\Sigma^{-1}x$ cancel`,
      zh: String.raw`展开，二次项 $x^\top\Sigma^{-1}x$ 相互抵消`,
    },
    linear: {
      en: String.raw`What is left is linear: $z=w^\top x+b$ with $w=\Sigma^{-1}(\mu_1-\mu_0)$`,
      zh: String.raw`剩下线性函数 $z=w^\top x+b$，其中 $w=\Sigma^{-1}(\mu_1-\mu_0)$`,
    },
    sigmoid: {
      en: String.raw`$p(1\mid x)=1-p(0\mid x)$, so $p(1\mid x)=\frac1{1+e^{-z}}=\sigma(w^\top x+b)$`,
      zh: String.raw`由 $p(1\mid x)=1-p(0\mid x)$ 解出 $p(1\mid x)=\frac1{1+e^{-z}}=\sigma(w^\top x+b)$`,
    },
  },
  solution: {
    en: 'The common covariance is used twice: it cancels the constants in front of the exponentials and the quadratic terms. With unequal covariances the log-odds stay quadratic.',
    zh: '“协方差矩阵相同”这一条件用到两次，一次消去指数前的系数，一次消去二次项。协方差矩阵不同时，对数几率仍是二次函数。',
  },
};
