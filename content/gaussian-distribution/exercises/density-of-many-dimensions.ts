import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'densities',
  steps: ['independent', 'map', 'volume', 'inverse', 'insert'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The density in many dimensions', zh: '多元高斯密度的推导' },
  question: {
    en: String.raw`Derive the density of $N(\mu,\Sigma)$, *Σ* positive definite, from independent standard normal numbers.`,
    zh: String.raw`由独立的标准正态变量推导 $N(\mu,\Sigma)$ 的密度，其中 *Σ* 正定。`,
  },
  steps: {
    independent: {
      en: String.raw`Densities of independent numbers multiply: $p(z)=(2\pi)^{-d/2}e^{-\frac12z^\top z}$.`,
      zh: String.raw`各分量独立，密度相乘，得 $p(z)=(2\pi)^{-d/2}e^{-\frac12z^\top z}$。`,
    },
    map: {
      en: String.raw`Let $x=\mu+Lz$ with $LL^\top=\Sigma$; then $x$ has mean *μ* and covariance *Σ*.`,
      zh: String.raw`令 $x=\mu+Lz$，其中 $LL^\top=\Sigma$，则 $x$ 的均值为 *μ*，协方差矩阵为 *Σ*。`,
    },
    volume: {
      en: String.raw`This map multiplies volumes by $|\det L|=|\Sigma|^{1/2}$, so the density is divided by it.`,
      zh: String.raw`这个变换使体积乘以 $|\det L|=|\Sigma|^{1/2}$，所以密度要除以同一因子。`,
    },
    inverse: {
      en: String.raw`In this quotient express $z$ by $x$: $z^\top z=(x-\mu)^\top\Sigma^{-1}(x-\mu)$.`,
      zh: String.raw`再用 $x$ 表示所得的商，其中 $z^\top z=(x-\mu)^\top\Sigma^{-1}(x-\mu)$。`,
    },
    insert: {
      en: String.raw`Insert: $p(x)=(2\pi)^{-d/2}|\Sigma|^{-1/2}e^{-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)}$.`,
      zh: String.raw`代入得 $p(x)=(2\pi)^{-d/2}|\Sigma|^{-1/2}e^{-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)}$。`,
    },
  },
  solution: {
    en: String.raw`Independence gives the product, the linear map gives mean and covariance, the change of variables the determinant, and $L^{-\top}L^{-1}=\Sigma^{-1}$ the exponent.`,
    zh: String.raw`由独立性得到乘积，由线性变换得到均值与协方差，由变量替换得到行列式，由 $L^{-\top}L^{-1}=\Sigma^{-1}$ 得到指数。`,
  },
};
