import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'gibbs',
  statements: {
    symmetric: {
      isTrue: false,
      see: () => ({ demo: 'entropy-kl-ce', view: 3, set: { q: [0.5, 0.5, 0] } }),
      pitfall: 'E1.43',
    },
    'zero-when-equal': true,
    'not-negative': true,
    'zero-in-model': {
      isTrue: false,
      see: () => ({ demo: 'entropy-kl-ce', view: 2, set: { q: [0.5, 0.5, 0] } }),
      pitfall: 'P06.1',
    },
    'zero-in-data': true,
    triangle: { isTrue: false, pitfall: 'E1.43' },
    'entropy-of-itself': {
      isTrue: false,
      see: () => ({ demo: 'entropy-kl-ce', view: 3, set: { q: [0.7, 0.2, 0.1] } }),
      pitfall: 'E1.40',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about KL divergence', zh: '关于 KL 散度的说法' },
  question: {
    en: 'Let *p* and *q* be distributions of the same finitely many outcomes. Is the statement right?',
    zh: '设 *p* 与 *q* 是同一组有限个结果上的分布。判断下列说法是否正确。',
  },
  statements: {
    symmetric: {
      en: 'KL(*p*‖*q*) = KL(*q*‖*p*) for all *p* and *q*.',
      zh: '对任意 *p* 与 *q*，KL(*p*‖*q*) = KL(*q*‖*p*)。',
    },
    'zero-when-equal': {
      en: 'If KL(*p*‖*q*) = 0, then *p* = *q*.',
      zh: '若 KL(*p*‖*q*) = 0，则 *p* = *q*。',
    },
    'not-negative': {
      en: String.raw`Single terms $p_k\ln(p_k/q_k)$ may be negative, but their sum is not.`,
      zh: String.raw`单个项 $p_k\ln(p_k/q_k)$ 可能为负，但各项之和不为负。`,
    },
    'zero-in-model': {
      en: 'KL(*p*‖*q*) is finite for all *p* and *q*.',
      zh: '对任意 *p* 与 *q*，KL(*p*‖*q*) 都是有限的。',
    },
    'zero-in-data': {
      en: 'An outcome with probability 0 under *p* adds nothing to KL(*p*‖*q*).',
      zh: '在 *p* 下概率为 0 的结果，对 KL(*p*‖*q*) 没有贡献。',
    },
    triangle: {
      en: 'KL divergence satisfies the triangle inequality.',
      zh: 'KL 散度满足三角不等式。',
    },
    'entropy-of-itself': {
      en: 'The cross-entropy *H*(*p*, *p*) is 0 for each *p*.',
      zh: '对任意 *p*，交叉熵 *H*(*p*, *p*) 都等于 0。',
    },
  },
  why: {
    symmetric: {
      en: 'The weights are those of the first distribution. With a zero in *q* only, one direction is infinite and the other may be finite.',
      zh: '求和时以前一个分布为权重。若只有 *q* 含零，则一个方向为无穷大，另一个方向可能有限。',
    },
    'zero-when-equal': {
      en: String.raw`In $\ln x\le x-1$ equality holds only for $x=1$, so $q_k=p_k$ wherever $p_k>0$, and elsewhere nothing is left.`,
      zh: String.raw`不等式 $\ln x\le x-1$ 仅当 $x=1$ 时取等号，所以在 $p_k>0$ 处有 $q_k=p_k$，其余结果的概率都为 0。`,
    },
    'not-negative': {
      en: 'Where *q* is larger than *p* the term is negative; by Gibbs’ inequality the others outweigh it.',
      zh: '在 *q* 大于 *p* 之处该项为负，但由吉布斯不等式，总和非负。',
    },
    'zero-in-model': {
      en: 'With $q_k=0<p_k$ the term is infinite.',
      zh: '若 $q_k=0<p_k$，则该项为无穷大。',
    },
    'zero-in-data': {
      en: String.raw`$p\ln p\to0$ as $p\to0$, hence $0\ln0=0$.`,
      zh: String.raw`当 $p\to0$ 时 $p\ln p\to0$，因此约定 $0\ln0=0$。`,
    },
    triangle: {
      en: 'It fails, for instance, for three coins with heads in 1/2, 1/4 and 1/10 of the tosses.',
      zh: '不成立，例如正面概率为 1/2、1/4、1/10 的三枚硬币就是反例。',
    },
    'entropy-of-itself': {
      en: '*H*(*p*, *p*) is the entropy *H*(*p*), which is 0 only if one outcome is certain.',
      zh: '*H*(*p*, *p*) 等于熵 *H*(*p*)，只有结果确定时才为 0。',
    },
  },
  solution: {
    en: String.raw`$\mathrm{KL}(p\Vert q)=\sum_kp_k\ln(p_k/q_k)=H(p,q)-H(p)$ is at least 0, and 0 only for equal distributions. It is not symmetric, has no triangle inequality and may be infinite: no distance.`,
    zh: String.raw`$\mathrm{KL}(p\Vert q)=\sum_kp_k\ln(p_k/q_k)=H(p,q)-H(p)$ 非负，且仅当两个分布相同时为 0；不对称，不满足三角不等式，还可能为无穷大，因此不是距离。`,
  },
};
