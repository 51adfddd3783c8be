import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'conditioning',
  steps: ['gradient', 'hessian', 'covariance', 'along', 'across', 'condition'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From the loss to the condition number', zh: '由损失推导条件数' },
  question: {
    en: String.raw`Derive the condition number of a linear neuron without bias, for $d\ge2$ inputs of variance $\sigma^2$ that are uncorrelated, with mean vector $\boldsymbol\mu\ne0$. The loss is $L=\frac12E[(w^\top x-y)^2]$.`,
    zh: String.raw`线性神经元没有偏置，$d\ge2$ 个输入互不相关，方差都是 $\sigma^2$，均值向量 $\boldsymbol\mu\ne0$，损失为 $L=\frac12E[(w^\top x-y)^2]$。推导条件数。`,
  },
  steps: {
    gradient: {
      en: String.raw`$\nabla L=E[(w^\top x-y)\,x]$`,
      zh: String.raw`$\nabla L=E[(w^\top x-y)\,x]$`,
    },
    hessian: { en: String.raw`$H=E[xx^\top]$`, zh: String.raw`$H=E[xx^\top]$` },
    covariance: {
      en: String.raw`$H=\Sigma+\boldsymbol\mu\boldsymbol\mu^\top=\sigma^2I+\boldsymbol\mu\boldsymbol\mu^\top$`,
      zh: String.raw`$H=\Sigma+\boldsymbol\mu\boldsymbol\mu^\top=\sigma^2I+\boldsymbol\mu\boldsymbol\mu^\top$`,
    },
    along: {
      en: String.raw`$H\boldsymbol\mu=(\sigma^2+\lVert\boldsymbol\mu\rVert^2)\,\boldsymbol\mu$, the largest eigenvalue`,
      zh: String.raw`$H\boldsymbol\mu=(\sigma^2+\lVert\boldsymbol\mu\rVert^2)\,\boldsymbol\mu$，得最大特征值`,
    },
    across: {
      en: String.raw`The other eigenvectors are orthogonal to that one: $Hv=\sigma^2v$ for $v\perp\boldsymbol\mu$`,
      zh: String.raw`其余特征向量与之正交，$v\perp\boldsymbol\mu$ 时 $Hv=\sigma^2v$`,
    },
    condition: {
      en: String.raw`$\kappa=1+\lVert\boldsymbol\mu\rVert^2/\sigma^2$`,
      zh: String.raw`$\kappa=1+\lVert\boldsymbol\mu\rVert^2/\sigma^2$`,
    },
  },
  solution: {
    en: String.raw`Differentiate once and once more; targets drop out. The second moment is covariance plus outer product of the mean. Multiply it by $\boldsymbol\mu$, then by a vector orthogonal to it; divide the largest eigenvalue by the smallest.`,
    zh: String.raw`先后求两次导数，目标值消去。二阶矩等于协方差加上均值的外积。先乘以 $\boldsymbol\mu$，再乘以与之正交的向量，最后把最大特征值除以最小特征值。`,
  },
};
