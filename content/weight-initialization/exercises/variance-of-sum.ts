import { derivation } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activeInputs, varianceOfSum } from './shared/variance-of-sum';

export const exercise = derivation({
  section: 'variance-rule',
  params: {
    fanIn: oneOf(200, 400, 1000),
    share: oneOf(0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8),
    bias: oneOf(0.5, 1, 1.5, 2),
  },
  spots: (values) => ({ active: activeInputs(values), deviation: Math.sqrt(varianceOfSum(values)) }),
  steps: ['bias-apart', 'covariances', 'uncorrelated', 'product', 'mean-zero', 'numbers'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Deriving the variance rule', zh: '推导方差公式' },
  question: {
    en: String.raw`A neuron has {fanIn} inputs, $z=\sum_iw_ix_i+b$. The weights are independent of each other, and of inputs and bias together; each weight has mean 0 and variance 1/{fanIn}, the bias has standard deviation {bias}. Derive $\mathrm{Var}(z)$; then put in {active} inputs that are 1, the others being 0.`,
    zh: String.raw`一个神经元有 {fanIn} 个输入，$z=\sum_iw_ix_i+b$。权重之间相互独立，也与输入和偏置整体独立；每个权重的均值为 0、方差为 1/{fanIn}，偏置的标准差为 {bias}。推导 $\mathrm{Var}(z)$，最后代入 {active} 个输入为 1、其余为 0 的情形。`,
  },
  steps: {
    'bias-apart': {
      en: String.raw`$\mathrm{Var}(z)=\mathrm{Var}\bigl(\sum_iw_ix_i\bigr)+\mathrm{Var}(b)$`,
      zh: String.raw`$\mathrm{Var}(z)=\mathrm{Var}\bigl(\sum_iw_ix_i\bigr)+\mathrm{Var}(b)$`,
    },
    covariances: {
      en: String.raw`$\mathrm{Var}(z)=\sum_i\mathrm{Var}(w_ix_i)+\sum_{i\ne j}\mathrm{Cov}(w_ix_i,w_jx_j)+\mathrm{Var}(b)$`,
      zh: String.raw`$\mathrm{Var}(z)=\sum_i\mathrm{Var}(w_ix_i)+\sum_{i\ne j}\mathrm{Cov}(w_ix_i,w_jx_j)+\mathrm{Var}(b)$`,
    },
    uncorrelated: {
      en: String.raw`$\mathrm{Var}(z)=\sum_i\mathrm{Var}(w_ix_i)+\mathrm{Var}(b)$`,
      zh: String.raw`$\mathrm{Var}(z)=\sum_i\mathrm{Var}(w_ix_i)+\mathrm{Var}(b)$`,
    },
    product: {
      en: String.raw`$\mathrm{Var}(z)=\sum_i\bigl(\mathrm E[w_i^2]\,\mathrm E[x_i^2]-\mathrm E[w_i]^2\,\mathrm E[x_i]^2\bigr)+\mathrm{Var}(b)$`,
      zh: String.raw`$\mathrm{Var}(z)=\sum_i\bigl(\mathrm E[w_i^2]\,\mathrm E[x_i^2]-\mathrm E[w_i]^2\,\mathrm E[x_i]^2\bigr)+\mathrm{Var}(b)$`,
    },
    'mean-zero': {
      en: String.raw`$\mathrm{Var}(z)=\mathrm{Var}(w)\sum_i\mathrm E[x_i^2]+\mathrm{Var}(b)$`,
      zh: String.raw`$\mathrm{Var}(z)=\mathrm{Var}(w)\sum_i\mathrm E[x_i^2]+\mathrm{Var}(b)$`,
    },
    numbers: {
      en: String.raw`$\sigma_z=\sqrt{\spot{active}/\spot{fanIn}+\spot{bias}^2}\approx\spot{deviation}$`,
      zh: String.raw`$\sigma_z=\sqrt{\spot{active}/\spot{fanIn}+\spot{bias}^2}\approx\spot{deviation}$`,
    },
  },
  solution: {
    en: String.raw`What allows the steps: the weights have mean 0 and are independent of inputs and bias together, so no term is correlated with the bias; the variance of a sum is the sum of all variances and covariances; the weights are independent with mean 0, so each covariance is $\mathrm E[w_i]\,\mathrm E[w_j]\,\mathrm E[x_ix_j]-\mathrm E[w_i]\,\mathrm E[x_i]\,\mathrm E[w_j]\,\mathrm E[x_j]=0$; weight and input are independent, so $\mathrm E[w^2x^2]=\mathrm E[w^2]\,\mathrm E[x^2]$; mean 0 once more, so $\mathrm E[w^2]=\mathrm{Var}(w)$; an input of 1 has mean square 1.`,
    zh: String.raw`各步的依据依次是：权重的均值为 0，且与输入和偏置整体独立，所以各项与偏置都不相关；和的方差等于全部方差与协方差之和；权重相互独立且均值为 0，所以协方差 $\mathrm E[w_i]\,\mathrm E[w_j]\,\mathrm E[x_ix_j]-\mathrm E[w_i]\,\mathrm E[x_i]\,\mathrm E[w_j]\,\mathrm E[x_j]=0$；权重与输入独立，所以 $\mathrm E[w^2x^2]=\mathrm E[w^2]\,\mathrm E[x^2]$；再次用到均值为 0，得 $\mathrm E[w^2]=\mathrm{Var}(w)$；取值为 1 的输入均方为 1。`,
  },
};
