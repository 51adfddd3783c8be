import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'derivative',
  steps: ['objective', 'sides', 'zero', 'otherwise', 'result'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derive the soft threshold', zh: '推导软阈值' },
  question: {
    en: String.raw`Put in order the steps that minimize $\frac h2(w-w^*)^2+\lambda|w|$.`,
    zh: String.raw`将最小化 $\frac h2(w-w^*)^2+\lambda|w|$ 的各个步骤按正确的次序排列。`,
  },
  steps: {
    objective: {
      en: String.raw`Write the objective $\frac h2(w-w^*)^2+\lambda|w|$ with $h,\lambda>0$: it is strictly convex, so it has one minimum.`,
      zh: String.raw`写出目标函数 $\frac h2(w-w^*)^2+\lambda|w|$（$h,\lambda>0$），这是严格凸函数，最小值点唯一。`,
    },
    sides: {
      en: String.raw`Its derivative is $h(w-w^*)+\lambda$ for $w>0$ and $h(w-w^*)-\lambda$ for $w<0$.`,
      zh: String.raw`$w>0$ 时导数为 $h(w-w^*)+\lambda$，$w<0$ 时导数为 $h(w-w^*)-\lambda$。`,
    },
    zero: {
      en: String.raw`So 0 is the minimum exactly if $-hw^*-\lambda\le0\le-hw^*+\lambda$, that is, $|w^*|\le\lambda/h$.`,
      zh: String.raw`所以 0 是最小值点的充要条件是 $-hw^*-\lambda\le0\le-hw^*+\lambda$，即 $|w^*|\le\lambda/h$。`,
    },
    otherwise: {
      en: String.raw`In the remaining case the derivative vanishes on the side of $w^*$, at $w=w^*-\operatorname{sign}(w^*)\lambda/h$.`,
      zh: String.raw`其余情形下，导数在 $w^*$ 的同侧为 0，即 $w=w^*-\operatorname{sign}(w^*)\lambda/h$。`,
    },
    result: {
      en: String.raw`Both cases in one formula: $\operatorname{sign}(w^*)\max(|w^*|-\lambda/h,0)$.`,
      zh: String.raw`两种情形合写为 $\operatorname{sign}(w^*)\max(|w^*|-\lambda/h,0)$。`,
    },
  },
  solution: {
    en: 'Convexity makes the sign of the one-sided derivatives decide. Either they hold the weight at 0, or the minimum is a distance λ/h short of w*.',
    zh: '由凸性，左、右导数的符号决定最小值点的位置。或者权重停在 0，或者最小值点与 w* 相差 λ/h。',
  },
};
