import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'gibbs',
  steps: ['negative', 'bound', 'sum', 'end', 'equality'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Prove that KL is not negative', zh: '证明 KL 散度非负' },
  question: {
    en: String.raw`Prove $\mathrm{KL}(p\Vert q)\ge0$ for distributions with $q_k>0$ wherever $p_k>0$; *S* is the set of these outcomes.`,
    zh: String.raw`设 *S* 为满足 $p_k>0$ 的结果的集合，且在 *S* 上 $q_k>0$。证明 $\mathrm{KL}(p\Vert q)\ge0$。`,
  },
  steps: {
    negative: {
      en: String.raw`$-\mathrm{KL}(p\Vert q)=\sum_{k\in S}p_k\ln\frac{q_k}{p_k}$`,
      zh: String.raw`$-\mathrm{KL}(p\Vert q)=\sum_{k\in S}p_k\ln\frac{q_k}{p_k}$`,
    },
    bound: {
      en: String.raw`$-\mathrm{KL}(p\Vert q)\le\sum_{k\in S}p_k\bigl(\frac{q_k}{p_k}-1\bigr)$, because $\ln x\le x-1$`,
      zh: String.raw`$-\mathrm{KL}(p\Vert q)\le\sum_{k\in S}p_k\bigl(\frac{q_k}{p_k}-1\bigr)$，因为 $\ln x\le x-1$`,
    },
    sum: {
      en: String.raw`$-\mathrm{KL}(p\Vert q)\le\sum_{k\in S}q_k-\sum_{k\in S}p_k$`,
      zh: String.raw`$-\mathrm{KL}(p\Vert q)\le\sum_{k\in S}q_k-\sum_{k\in S}p_k$`,
    },
    end: {
      en: String.raw`$-\mathrm{KL}(p\Vert q)\le0$, because $\sum_Sp_k=1$ and $\sum_Sq_k\le1$`,
      zh: String.raw`$-\mathrm{KL}(p\Vert q)\le0$，因为 $\sum_Sp_k=1$，$\sum_Sq_k\le1$`,
    },
    equality: {
      en: 'Equality needs $q_k/p_k=1$ on *S*, hence $q=p$.',
      zh: '取等号要求在 *S* 上 $q_k/p_k=1$，于是 $q=p$。',
    },
  },
  solution: {
    en: String.raw`Turn the sign so that the quotient $q_k/p_k$ stands in the logarithm, use $\ln x\le x-1$, let $p_k$ cancel, and add up. Equality in $\ln x\le x-1$ holds only at $x=1$.`,
    zh: String.raw`先变号，使对数中出现 $q_k/p_k$，再用 $\ln x\le x-1$ 放缩，约去 $p_k$ 后求和。$\ln x\le x-1$ 仅当 $x=1$ 时取等号。`,
  },
};
