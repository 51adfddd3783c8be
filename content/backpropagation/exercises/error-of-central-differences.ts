import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'checking-gradients',
  steps: ['taylor', 'subtract', 'divide', 'between', 'order'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Error of central differences', zh: '中心差分的误差' },
  question: {
    en: '*E* has three continuous derivatives. Derive the truncation error of the central difference at *w*, by putting the steps in order.',
    zh: '*E* 三阶连续可导。推导 *w* 处中心差分的截断误差，把各步排好次序。',
  },
  steps: {
    taylor: {
      en: String.raw`$E(w\pm h)=E(w)\pm hE'(w)+\tfrac{h^2}2E''(w)\pm\tfrac{h^3}6E'''(\xi_\pm)$`,
      zh: String.raw`$E(w\pm h)=E(w)\pm hE'(w)+\tfrac{h^2}2E''(w)\pm\tfrac{h^3}6E'''(\xi_\pm)$`,
    },
    subtract: {
      en: String.raw`$E(w+h)-E(w-h)=2hE'(w)+\tfrac{h^3}6\bigl(E'''(\xi_+)+E'''(\xi_-)\bigr)$`,
      zh: String.raw`$E(w+h)-E(w-h)=2hE'(w)+\tfrac{h^3}6\bigl(E'''(\xi_+)+E'''(\xi_-)\bigr)$`,
    },
    divide: {
      en: String.raw`$\frac{E(w+h)-E(w-h)}{2h}=E'(w)+\tfrac{h^2}{12}\bigl(E'''(\xi_+)+E'''(\xi_-)\bigr)$`,
      zh: String.raw`$\frac{E(w+h)-E(w-h)}{2h}=E'(w)+\tfrac{h^2}{12}\bigl(E'''(\xi_+)+E'''(\xi_-)\bigr)$`,
    },
    between: {
      en: String.raw`$\frac{E(w+h)-E(w-h)}{2h}=E'(w)+\tfrac{h^2}6E'''(\xi)$ with one *ξ* between $w-h$ and $w+h$`,
      zh: String.raw`$\frac{E(w+h)-E(w-h)}{2h}=E'(w)+\tfrac{h^2}6E'''(\xi)$，*ξ* 在 $w-h$ 与 $w+h$ 之间`,
    },
    order: {
      en: String.raw`So the error is at most $\tfrac{h^2}6\max|E'''|$ between $w-h$ and $w+h$: of order $h^2$.`,
      zh: String.raw`所以误差不超过 $\tfrac{h^2}6\max|E'''|$（在 $w-h$ 与 $w+h$ 之间取最大值），为 $h^2$ 阶。`,
    },
  },
  solution: {
    en: "Taylor with remainder needs three derivatives. Subtracting cancels the even terms. Dividing by 2*h* lowers the power by one. $E'''$ is continuous, so by the intermediate value theorem it takes the mean of its two values at some *ξ*. Replace it by its maximum on the interval.",
    zh: "带余项的泰勒公式用到三阶可导。相减消去偶次项。除以 2*h*，*h* 的幂次降一。$E'''$ 连续，由介值定理，该函数在某个 *ξ* 处取到两个值的平均。再用区间上的最大值来估计。",
  },
};
