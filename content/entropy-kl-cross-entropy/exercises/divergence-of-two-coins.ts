import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { klDivergence } from '../../../src/math/information/entropy';

export const exercise = formula({
  section: 'gibbs',
  variables: { p: between(0.05, 0.95), q: between(0.05, 0.95) },
  answer: ({ p, q }) => klDivergence([p, 1 - p], [q, 1 - q]),
  key: 'p*ln(p/q)+(1-p)*ln((1-p)/(1-q))',
  slips: {
    reversed: {
      value: ({ p, q }) => q * Math.log(q / p) + (1 - q) * Math.log((1 - q) / (1 - p)),
      see: () => ({ demo: 'entropy-kl-ce', view: 3, set: { q: [0.01, 0.5, 0.49] } }),
      pitfall: 'P06.3',
    },
    'cross-entropy': {
      value: ({ p, q }) => -p * Math.log(q) - (1 - p) * Math.log(1 - q),
      see: () => ({ demo: 'entropy-kl-ce', set: { q: [0.7, 0.2, 0.1] } }),
      pitfall: 'E1.40',
    },
    'heads-only': ({ p, q }) => p * Math.log(p / q),
    sign: ({ p, q }) => p * Math.log(q / p) + (1 - p) * Math.log((1 - q) / (1 - p)),
    'without-weights': ({ p, q }) => Math.log(p / q) + Math.log((1 - p) / (1 - q)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Divergence of two coins', zh: '两枚硬币的 KL 散度' },
  question: {
    en: String.raw`A coin shows heads with probability *p*, a model says *q*. What is the KL divergence of the model from the coin, $\mathrm{KL}(p\Vert q)$ over both outcomes, in nats? Write it in *p* and *q*.`,
    zh: String.raw`一枚硬币出现正面的概率为 *p*，模型给出的概率为 *q*。对正、反两个结果求 $\mathrm{KL}(p\Vert q)$，以 nat 为单位。请用 *p* 和 *q* 写出。`,
  },
  solution: {
    en: String.raw`The divergence is the expectation, under the first distribution, of the logarithm of the quotient. Heads have the probabilities *p* and *q*, tails $1-p$ and $1-q$:

$$
\mathrm{KL}(p\Vert q)=\sum_kp_k\ln\frac{p_k}{q_k}
$$

Check: for $q=p$ both logarithms are 0.`,
    zh: String.raw`KL 散度是概率之比的对数在前一个分布下的期望。正面的概率为 *p* 和 *q*，反面的概率为 $1-p$ 和 $1-q$：

$$
\mathrm{KL}(p\Vert q)=\sum_kp_k\ln\frac{p_k}{q_k}
$$

检验：当 $q=p$ 时，两个对数都为 0。`,
  },
  slips: {
    reversed: {
      en: String.raw`This is $\mathrm{KL}(q\Vert p)$. The expectation is taken over the first distribution, and the two directions differ in general.`,
      zh: String.raw`这是 $\mathrm{KL}(q\Vert p)$。期望应对前一个分布取，两个方向的值一般不同。`,
    },
    'cross-entropy': {
      en: 'This is the cross-entropy. For $q=p$ it is the entropy of *p*, not 0; the divergence is what is left without it.',
      zh: '这是交叉熵。当 $q=p$ 时，交叉熵等于 *p* 的熵而不是 0，减去熵才是 KL 散度。',
    },
    'heads-only': {
      en: 'The other outcome is missing. One term alone can be negative.',
      zh: '漏了另一个结果的一项。单独一项可以为负。',
    },
    sign: {
      en: 'The sign is reversed: *p* stands in the numerator of the logarithm, and the sum is never negative.',
      zh: '符号反了。对数的分子应为前一个分布，KL 散度恒不为负。',
    },
    'without-weights': {
      en: 'An expectation weights each logarithm with its probability, *p* and $1-p$.',
      zh: '期望要以概率 *p* 和 $1-p$ 对各对数加权。',
    },
  },
};
