import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'maximum-entropy',
  steps: ['kl', 'split', 'parabola', 'variance', 'conclusion'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Proof of maximum entropy', zh: '最大熵的证明' },
  question: {
    en: String.raw`$p$ is a density on ℝ with mean *μ* and variance *σ*², $q$ that of $N(\mu,\sigma^2)$. Prove $h(p)\le h(q)$.`,
    zh: String.raw`设 $p$ 是 ℝ 上均值为 *μ*、方差为 *σ*² 的密度，$q$ 是 $N(\mu,\sigma^2)$ 的密度。证明 $h(p)\le h(q)$。`,
  },
  steps: {
    kl: {
      en: String.raw`Start from $\int p\ln\frac pq\,dx\ge0$, which follows from $\ln t\le t-1$.`,
      zh: String.raw`证明的出发点是 $\int p\ln\frac pq\,dx\ge0$，由 $\ln t\le t-1$ 即得。`,
    },
    split: {
      en: String.raw`Split the logarithm: $h(p)\le-\int p\ln q\,dx$.`,
      zh: String.raw`拆开对数，得 $h(p)\le-\int p\ln q\,dx$。`,
    },
    parabola: {
      en: String.raw`Insert $-\ln q=\frac12\ln(2\pi\sigma^2)+\frac{(x-\mu)^2}{2\sigma^2}$.`,
      zh: String.raw`代入 $-\ln q=\frac12\ln(2\pi\sigma^2)+\frac{(x-\mu)^2}{2\sigma^2}$。`,
    },
    variance: {
      en: String.raw`$p$ has the variance *σ*², so the bound is $\frac12\ln(2\pi\sigma^2)+\frac12$.`,
      zh: String.raw`$p$ 的方差为 *σ*²，所以上界等于 $\frac12\ln(2\pi\sigma^2)+\frac12$。`,
    },
    conclusion: {
      en: String.raw`The same calculation with $q$ for $p$ gives $h(q)=\frac12\ln(2\pi e\sigma^2)$, so $h(p)\le h(q)$.`,
      zh: String.raw`把 $p$ 换成 $q$ 作同样的计算，得 $h(q)=\frac12\ln(2\pi e\sigma^2)$，所以 $h(p)\le h(q)$。`,
    },
  },
  solution: {
    en: String.raw`KL is never negative; $-\ln q$ is a parabola, so its mean depends on the variance alone and is the same under $p$ and $q$. Equality holds only if $p=q$ almost everywhere.`,
    zh: String.raw`KL 散度非负，而 $-\ln q$ 是二次函数，期望只取决于方差，关于 $p$ 与关于 $q$ 的期望相等。当且仅当 $p$ 与 $q$ 几乎处处相等时取等号。`,
  },
};
