import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'loss',
  steps: ['one-sample', 'all-samples', 'logarithm', 'loss', 'by-score', 'by-weight'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From likelihood to gradient', zh: '从似然到梯度' },
  question: {
    en: String.raw`Derive loss and gradient of logistic regression, $p_i=\sigma(z_i)$ with $z_i=w^\top x_i+b$ and labels 0 or 1, by maximum likelihood.`,
    zh: String.raw`逻辑回归 $p_i=\sigma(z_i)$，其中 $z_i=w^\top x_i+b$，标签取 0 或 1。用极大似然推导损失函数及其梯度。`,
  },
  steps: {
    'one-sample': {
      en: String.raw`One label is Bernoulli: $P(y_i\mid x_i)=p_i^{y_i}(1-p_i)^{1-y_i}$`,
      zh: String.raw`单个标签服从伯努利分布，$P(y_i\mid x_i)=p_i^{y_i}(1-p_i)^{1-y_i}$`,
    },
    'all-samples': {
      en: String.raw`Independent samples: the likelihood is $\prod_ip_i^{y_i}(1-p_i)^{1-y_i}$`,
      zh: String.raw`样本相互独立，似然为 $\prod_ip_i^{y_i}(1-p_i)^{1-y_i}$`,
    },
    logarithm: {
      en: String.raw`Log-likelihood: $\sum_i[y_i\ln p_i+(1-y_i)\ln(1-p_i)]$`,
      zh: String.raw`对数似然为 $\sum_i[y_i\ln p_i+(1-y_i)\ln(1-p_i)]$`,
    },
    loss: {
      en: String.raw`Minus the mean: $L=-\frac1n\sum_i[y_i\ln p_i+(1-y_i)\ln(1-p_i)]$`,
      zh: String.raw`取平均再取负，$L=-\frac1n\sum_i[y_i\ln p_i+(1-y_i)\ln(1-p_i)]$`,
    },
    'by-score': {
      en: String.raw`By $\sigma'=p(1-p)$: $\partial L/\partial z_i=\frac1n\cdot\frac{p_i-y_i}{p_i(1-p_i)}\cdot p_i(1-p_i)=\frac1n(p_i-y_i)$`,
      zh: String.raw`由 $\sigma'=p(1-p)$，$\partial L/\partial z_i=\frac1n\cdot\frac{p_i-y_i}{p_i(1-p_i)}\cdot p_i(1-p_i)=\frac1n(p_i-y_i)$`,
    },
    'by-weight': {
      en: String.raw`By $\partial z_i/\partial w=x_i$ and $\partial z_i/\partial b=1$: $\partial L/\partial w=\frac1n\sum_i(p_i-y_i)x_i$ and $\partial L/\partial b=\frac1n\sum_i(p_i-y_i)$`,
      zh: String.raw`由 $\partial z_i/\partial w=x_i$ 与 $\partial z_i/\partial b=1$，$\partial L/\partial w=\frac1n\sum_i(p_i-y_i)x_i$，$\partial L/\partial b=\frac1n\sum_i(p_i-y_i)$`,
    },
  },
  solution: {
    en: 'Bernoulli for one label, product for independent samples, logarithm, minus the mean. Then the chain rule: by the score $p_i(1-p_i)$ cancels, and each score passes on its input to *w*, and 1 to *b*.',
    zh: '先写单个标签的伯努利概率，由独立性相乘，取对数，再取平均并取负。求导用链式法则，对得分求导时 $p_i(1-p_i)$ 约去，最后对 *w* 乘以输入，对 *b* 乘以 1。',
  },
};
