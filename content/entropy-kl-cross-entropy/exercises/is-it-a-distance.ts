import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'gibbs',
  points: ['definition', 'not-negative', 'not-symmetric', 'triangle', 'infinite', 'dissimilarity'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Is KL divergence a distance?', zh: 'KL 散度是距离吗？' },
  question: {
    en: 'Define KL divergence. Which properties of a distance does it have, and which not?',
    zh: '写出 KL 散度的定义，说明 KL 散度满足距离的哪些性质，不满足哪些性质。',
  },
  points: {
    definition: {
      en: String.raw`$\mathrm{KL}(p\Vert q)=\sum_kp_k\log(p_k/q_k)$`,
      zh: String.raw`定义 $\mathrm{KL}(p\Vert q)=\sum_kp_k\log(p_k/q_k)$`,
    },
    'not-negative': {
      en: 'It is at least 0, and 0 only for *p* = *q* (Gibbs’ inequality).',
      zh: '满足非负性，且仅当 *p* = *q* 时为 0（吉布斯不等式）。',
    },
    'not-symmetric': {
      en: 'Not symmetric: the first distribution gives the weights.',
      zh: '不满足对称性，因为以前一个分布为权重。',
    },
    triangle: { en: 'No triangle inequality.', zh: '不满足三角不等式。' },
    infinite: {
      en: 'It is infinite if some $q_k=0<p_k$.',
      zh: '若某个 $q_k=0<p_k$，则为无穷大。',
    },
    dissimilarity: {
      en: 'Hence a divergence, no distance: the larger, the more different the two.',
      zh: '因此是散度而不是距离，值越大，两个分布的差异越大。',
    },
  },
  solution: {
    en: String.raw`$\mathrm{KL}(p\Vert q)=\sum_kp_k\log(p_k/q_k)$ is at least 0, and 0 only for equal distributions, as a distance is. But it is not symmetric, because the first distribution gives the weights; the triangle inequality fails; and it is infinite if $q$ gives 0 to an outcome that $p$ produces. So it is a divergence: the larger, the more different the two.`,
    zh: String.raw`$\mathrm{KL}(p\Vert q)=\sum_kp_k\log(p_k/q_k)$ 满足非负性，且仅当两个分布相同时为 0，这与距离相同。但 KL 散度以前一个分布为权重，所以不满足对称性；三角不等式也不成立；若某个结果在 $p$ 下会出现，而 $q$ 给出的概率为 0，则为无穷大。因此 KL 散度不是距离，值越大，两个分布的差异越大。`,
  },
};
