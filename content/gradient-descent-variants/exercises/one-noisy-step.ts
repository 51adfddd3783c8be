import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'noise-floor',
  variables: {
    x: between(0.5, 3),
    eta: between(0.05, 0.4),
    lambda: between(0.5, 2),
    sigma: between(0.5, 3),
    B: whole(2, 20),
  },
  letters: { eta: 'η', lambda: 'λ', sigma: 'σ' },
  answer: ({ x, eta, lambda, sigma, B }) => (1 - eta * lambda) ** 2 * x ** 2 + (eta ** 2 * sigma ** 2) / B,
  key: '(1-eta*lambda)^2*x^2+eta^2*sigma^2/B',
  slips: {
    'rate-not-squared': ({ x, eta, lambda, sigma, B }) =>
      (1 - eta * lambda) ** 2 * x ** 2 + (eta * sigma ** 2) / B,
    'noise-without-rate': ({ x, eta, lambda, sigma, B }) => (1 - eta * lambda) ** 2 * x ** 2 + sigma ** 2 / B,
    'one-sample': ({ x, eta, lambda, sigma }) => (1 - eta * lambda) ** 2 * x ** 2 + eta ** 2 * sigma ** 2,
    'factor-not-squared': ({ x, eta, lambda, sigma, B }) =>
      (1 - eta * lambda) * x ** 2 + (eta ** 2 * sigma ** 2) / B,
    'without-noise': ({ x, eta, lambda }) => (1 - eta * lambda) ** 2 * x ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One noisy step', zh: '含噪声的一步更新' },
  question: {
    en: String.raw`From the fixed *x*, SGD on $f=\frac\lambda2x^2$ takes one step $x'=x-\eta(\lambda x+\xi)$. The gradient of one sample has noise of mean 0 and variance $\sigma^2$; *ξ* is the mean over *B* independent samples. What is $E[x'^2]$? Write it in *x*, *η*, *λ*, *σ* and *B*.`,
    zh: String.raw`从固定的 *x* 出发，SGD 对 $f=\frac\lambda2x^2$ 更新一步，$x'=x-\eta(\lambda x+\xi)$。单个样本的梯度噪声均值为 0、方差为 $\sigma^2$，*ξ* 是 *B* 个独立样本的平均。求 $E[x'^2]$，用 *x*、*η*、*λ*、*σ* 和 *B* 写出。`,
  },
  solution: {
    en: String.raw`$x'=(1-\eta\lambda)x-\eta\xi$. In the square the mixed term has expectation 0, since $E[\xi]=0$. The mean of *B* independent samples has the variance $\sigma^2/B$, so $E[\eta^2\xi^2]=\eta^2\sigma^2/B$. In the noise floor this growth balances the shrinking by $(1-\eta\lambda)^2$.`,
    zh: String.raw`$x'=(1-\eta\lambda)x-\eta\xi$。平方展开后，由 $E[\xi]=0$，交叉项的期望为 0。*B* 个独立样本平均的方差为 $\sigma^2/B$，所以 $E[\eta^2\xi^2]=\eta^2\sigma^2/B$。到达噪声下限时，这一增量与乘以 $(1-\eta\lambda)^2$ 造成的减小相互平衡。`,
  },
  slips: {
    'rate-not-squared': {
      en: String.raw`The noise enters *x*′ times *η*, so its square has $\eta^2$.`,
      zh: String.raw`噪声乘以 *η* 进入 *x*′，平方之后是 $\eta^2$。`,
    },
    'noise-without-rate': {
      en: 'The noise is in the gradient, and the gradient is multiplied by *η*.',
      zh: '噪声在梯度中，而梯度要乘以 *η*。',
    },
    'one-sample': {
      en: 'This takes the noise of one sample. The mean of *B* independent ones has the *B*-th part of its variance.',
      zh: '这里用的是单个样本的噪声。*B* 个独立样本取平均，方差变为原来的 $1/B$。',
    },
    'factor-not-squared': {
      en: 'The factor 1 − *ηλ* belongs to *x*; in the square it is squared too.',
      zh: '系数 1 − *ηλ* 乘在 *x* 上，取平方时系数也要平方。',
    },
    'without-noise': {
      en: 'This is the square of the mean. The variance of the step comes on top of it.',
      zh: '这是均值的平方，还要加上这一步的方差。',
    },
  },
};
