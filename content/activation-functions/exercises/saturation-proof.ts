import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'properties',
  steps: ['sequence', 'limit', 'differences', 'mean-value', 'slopes'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why bounded means saturating', zh: '证明有界则饱和' },
  question: {
    en: '*f* is bounded, monotone and differentiable on all real numbers. Show that its derivative comes arbitrarily close to 0.',
    zh: '设 *f* 在全体实数上有界、单调、可导，证明其导数可以任意接近 0。',
  },
  steps: {
    sequence: {
      en: String.raw`The sequence $f(1),f(2),f(3),\dots$ is monotone and bounded.`,
      zh: String.raw`数列 $f(1),f(2),f(3),\dots$ 单调且有界。`,
    },
    limit: { en: 'So it converges to a limit.', zh: '所以数列收敛于某个极限。' },
    differences: {
      en: 'Both terms of $f(n+1)-f(n)$ have this limit, so the difference tends to 0.',
      zh: '$f(n+1)-f(n)$ 的两项趋于同一极限，所以两项之差趋于 0。',
    },
    'mean-value': {
      en: String.raw`This difference equals the derivative $f'(\xi_n)$ at some $\xi_n$ between *n* and *n* + 1.`,
      zh: String.raw`这个差等于某点的导数 $f'(\xi_n)$，其中 $\xi_n$ 介于 *n* 与 *n* + 1 之间。`,
    },
    slopes: {
      en: String.raw`So $f'(\xi_n)\to0$.`,
      zh: String.raw`所以 $f'(\xi_n)\to0$。`,
    },
  },
  solution: {
    en: 'The first line is the assumption, taken at whole numbers. The second holds because bounded monotone sequences converge. The third subtracts two sequences with the same limit. The fourth is the mean value theorem on an interval of length 1; it needs that *f* is differentiable. The last combines both.',
    zh: '第一步把假设用于整数点。第二步成立，因为单调有界数列必有极限。第三步是两个极限相同的数列相减。第四步在长为 1 的区间上应用拉格朗日中值定理，需要 *f* 可导。最后一步由前两步得出。',
  },
};
