import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'properties',
  steps: ['sequence', 'limit', 'differences', 'mean-value', 'slopes'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why bounded means saturating', zh: '为什么有界必饱和' },
  question: {
    en: '*f* is bounded, monotone and differentiable on all real numbers. Show that its slope comes arbitrarily close to 0.',
    zh: '*f* 在全体实数上有界、单调、可导。证明它的斜率会任意接近 0。',
  },
  steps: {
    sequence: {
      en: String.raw`The sequence $f(1),f(2),f(3),\dots$ is monotone and bounded.`,
      zh: String.raw`数列 $f(1),f(2),f(3),\dots$ 单调且有界。`,
    },
    limit: { en: 'So it converges to a limit.', zh: '所以它收敛到一个极限。' },
    differences: {
      en: 'Both terms of $f(n+1)-f(n)$ have this limit, so the difference tends to 0.',
      zh: '$f(n+1)-f(n)$ 的两项趋于同一极限，所以差趋于 0。',
    },
    'mean-value': {
      en: String.raw`This difference equals the slope $f'(\xi_n)$ at some $\xi_n$ between *n* and *n* + 1.`,
      zh: String.raw`这个差等于某处的斜率 $f'(\xi_n)$，其中 $\xi_n$ 介于 *n* 与 *n* + 1 之间。`,
    },
    slopes: {
      en: String.raw`So $f'(\xi_n)\to0$.`,
      zh: String.raw`所以 $f'(\xi_n)\to0$。`,
    },
  },
  solution: {
    en: 'The first line is the assumption, taken at whole numbers. The second holds because bounded monotone sequences converge. The third subtracts two sequences with the same limit. The fourth is the mean value theorem on an interval of length 1; it needs that *f* is differentiable. The last combines both.',
    zh: '第一行是把假设用在整数点上。第二行成立，因为单调有界数列必收敛。第三行是两个极限相同的数列相减。第四行在长为 1 的区间上用中值定理，需要 *f* 可导。最后一行把两者合起来。',
  },
};
