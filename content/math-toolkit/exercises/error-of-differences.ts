import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'derivative',
  see: () => ({ demo: 'derivative-limit', view: 2, set: { h: 0.01 } }),
  options: { hundredth: 'right', tenth: 'wrong', thousandth: 'wrong', unchanged: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A tenth of the step', zh: '步长缩小到十分之一' },
  question: {
    en: String.raw`*f* is smooth, $f'''(x)\ne0$, and rounding plays no part yet. The step *h* of a central difference becomes a tenth. What becomes of the error, approximately?`,
    zh: String.raw`设 *f* 足够光滑，$f'''(x)\ne0$，舍入误差可以忽略。中心差分的步长 *h* 缩小到十分之一，误差约变为原来的多少？`,
  },
  options: {
    hundredth: { en: 'a hundredth', zh: '百分之一' },
    tenth: { en: 'a tenth', zh: '十分之一' },
    thousandth: { en: 'a thousandth', zh: '千分之一' },
    unchanged: { en: 'it stays', zh: '不变' },
  },
  why: {
    tenth: {
      en: 'That is the forward difference, whose error is in proportion to h.',
      zh: '这是前向差分的情形，误差与 h 成正比。',
    },
    thousandth: {
      en: 'The term with h³ of the Taylor series is divided by 2h: the error is in proportion to h².',
      zh: '泰勒展开中的 h³ 项还要除以 2h，误差与 h² 成正比。',
    },
    unchanged: {
      en: 'The difference quotient approaches the derivative as h goes to 0.',
      zh: 'h 趋于 0 时，差商趋于导数。',
    },
  },
  solution: {
    en: String.raw`The even terms cancel: $\frac{f(x+h)-f(x-h)}{2h}=f'(x)+\frac{h^2}6f'''(x)+o(h^2)$. The error falls with the square of *h*.`,
    zh: String.raw`偶次项相消，$\frac{f(x+h)-f(x-h)}{2h}=f'(x)+\frac{h^2}6f'''(x)+o(h^2)$，误差与 *h* 的平方成正比。`,
  },
};
