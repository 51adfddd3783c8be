import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'gradient',
  steps: ['loss', 'chain', 'jacobian', 'cancel', 'sum', 'weights'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derive the gradient of softmax regression', zh: '推导 softmax 回归的梯度' },
  question: {
    en: String.raw`Derive $\partial L/\partial W$ of softmax regression, $z=Wx+b$, for one sample with a one-hot label *y*.`,
    zh: String.raw`softmax 回归 $z=Wx+b$，单个样本的独热标签为 *y*。推导 $\partial L/\partial W$。`,
  },
  steps: {
    loss: {
      en: String.raw`$L=-\sum_ky_k\ln p_k$ with $p_k=e^{z_k}/\sum_je^{z_j}$`,
      zh: String.raw`$L=-\sum_ky_k\ln p_k$，其中 $p_k=e^{z_k}/\sum_je^{z_j}$`,
    },
    chain: {
      en: String.raw`$\frac{\partial L}{\partial z_j}=-\sum_k\frac{y_k}{p_k}\frac{\partial p_k}{\partial z_j}$`,
      zh: String.raw`$\frac{\partial L}{\partial z_j}=-\sum_k\frac{y_k}{p_k}\frac{\partial p_k}{\partial z_j}$`,
    },
    jacobian: {
      en: String.raw`$\frac{\partial L}{\partial z_j}=-\sum_k\frac{y_k}{p_k}\,p_k(\delta_{kj}-p_j)$`,
      zh: String.raw`$\frac{\partial L}{\partial z_j}=-\sum_k\frac{y_k}{p_k}\,p_k(\delta_{kj}-p_j)$`,
    },
    cancel: {
      en: String.raw`$\frac{\partial L}{\partial z_j}=-y_j+p_j\sum_ky_k$`,
      zh: String.raw`$\frac{\partial L}{\partial z_j}=-y_j+p_j\sum_ky_k$`,
    },
    sum: {
      en: String.raw`$\frac{\partial L}{\partial z_j}=p_j-y_j$`,
      zh: String.raw`$\frac{\partial L}{\partial z_j}=p_j-y_j$`,
    },
    weights: {
      en: String.raw`$\frac{\partial L}{\partial W}=(p-y)\,x^\top$`,
      zh: String.raw`$\frac{\partial L}{\partial W}=(p-y)\,x^\top$`,
    },
  },
  solution: {
    en: String.raw`Chain rule, Jacobian of softmax by the quotient rule, $p_k$ cancels, the label sums to 1, and $z_j=w_j^\top x+b_j$ brings the factor $x$.`,
    zh: String.raw`先用链式法则，再代入由商的求导法则得到的 softmax 雅可比矩阵，约去 $p_k$，利用标签之和为 1，最后由 $z_j=w_j^\top x+b_j$ 得到因子 $x$。`,
  },
};
