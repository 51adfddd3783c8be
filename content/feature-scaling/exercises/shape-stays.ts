import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'shape',
  steps: ['map', 'mean', 'deviation', 'ratio', 'skewness'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why the skewness stays', zh: '偏度为什么不变' },
  question: {
    en: String.raw`Prove that $x'=\alpha x+\beta$ with $\alpha\gt0$ leaves the skewness. Each step uses the ones before.`,
    zh: String.raw`证明 $x'=\alpha x+\beta$（$\alpha\gt0$）不改变偏度。每一步都用到前面的结果。`,
  },
  steps: {
    map: { en: String.raw`$x'_i=\alpha x_i+\beta$`, zh: String.raw`$x'_i=\alpha x_i+\beta$` },
    mean: {
      en: String.raw`$\mu'=\frac1n\sum_ix'_i=\alpha\mu+\beta$`,
      zh: String.raw`$\mu'=\frac1n\sum_ix'_i=\alpha\mu+\beta$`,
    },
    deviation: {
      en: String.raw`$\sigma'=\sqrt{\frac1n\sum_i(x'_i-\mu')^2}=\alpha\sigma$`,
      zh: String.raw`$\sigma'=\sqrt{\frac1n\sum_i(x'_i-\mu')^2}=\alpha\sigma$`,
    },
    ratio: {
      en: String.raw`$\frac{x'_i-\mu'}{\sigma'}=\frac{\alpha(x_i-\mu)}{\alpha\sigma}=\frac{x_i-\mu}{\sigma}$`,
      zh: String.raw`$\frac{x'_i-\mu'}{\sigma'}=\frac{\alpha(x_i-\mu)}{\alpha\sigma}=\frac{x_i-\mu}{\sigma}$`,
    },
    skewness: {
      en: String.raw`$\frac1n\sum_i\big(\frac{x'_i-\mu'}{\sigma'}\big)^3=\frac1n\sum_i\big(\frac{x_i-\mu}{\sigma}\big)^3$`,
      zh: String.raw`$\frac1n\sum_i\big(\frac{x'_i-\mu'}{\sigma'}\big)^3=\frac1n\sum_i\big(\frac{x_i-\mu}{\sigma}\big)^3$`,
    },
  },
  solution: {
    en: 'Apply the map, compute the new mean, with it the new deviation, then the standardized value, in which *α* and *β* cancel. Skewness is the mean of its cube. For *α* < 0 the root gives |*α*| and the skewness changes its sign.',
    zh: '先写出变换，再求新的均值，用它求新的标准差，然后求标准化的值，*α* 与 *β* 消去。偏度是其三次方的均值，所以不变。若 *α* < 0，开方得到 |*α*|，偏度变号。',
  },
};
