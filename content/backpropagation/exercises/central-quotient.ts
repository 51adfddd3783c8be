import { formatNumber } from '../../../src/demo/format';
import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { differenceQuotient } from '../../../src/math/gradient-check';

export const exercise = numeric({
  section: 'checking-gradients',
  params: { weight: oneOf(0.5, 1, 1.5, 2), step: oneOf(0.1, 0.2, 0.3, 0.4, 0.5) },
  accept: ({ weight, step }) => step < weight,
  spots: ({ weight, step }) => ({
    above: weight + step,
    below: weight - step,
    // The difference of rounded numbers would be off.
    lossAbove: formatNumber((weight + step) ** 3, { digits: 8, as: 'tick' }),
    lossBelow: formatNumber((weight - step) ** 3, { digits: 8, as: 'tick' }),
  }),
  solve: ({ weight, step }) => differenceQuotient((w) => w ** 3, weight, step, 'central'),
  see: () => ({ demo: 'gradient-check', set: { h: 0.1 } }),
  slips: {
    forward: {
      value: ({ weight, step }) => differenceQuotient((w) => w ** 3, weight, step, 'forward'),
      see: () => ({ demo: 'gradient-check', set: { h: 0.1, method: 'forward' } }),
    },
    exact: ({ weight }) => 3 * weight ** 2,
    'half-missing': ({ weight, step }) => 2 * differenceQuotient((w) => w ** 3, weight, step, 'central'),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A difference by hand', zh: '手算一个差商' },
  question: {
    en: 'The loss is $E(w)=w^3$. What does the central difference give for the derivative at *w* = {weight} with *h* = {step}? Give the quotient, not the limit.',
    zh: '损失 $E(w)=w^3$。在 *w* = {weight} 处取 *h* = {step}，用中心差分估计导数，得到多少？求差商本身，不是极限。',
  },
  solution: {
    en: String.raw`One step up, one step down, divided by their distance:

$$
\frac{E(\spot{above})-E(\spot{below})}{2\cdot\spot{step}}=\frac{\spot{lossAbove}-\spot{lossBelow}}{2\cdot\spot{step}}=\spot{answer}
$$

Expanded it is $3w^2+h^2$: the error is exactly $h^2$ here.`,
    zh: String.raw`向上、向下各移动一步，再除以两点的距离：

$$
\frac{E(\spot{above})-E(\spot{below})}{2\cdot\spot{step}}=\frac{\spot{lossAbove}-\spot{lossBelow}}{2\cdot\spot{step}}=\spot{answer}
$$

展开就是 $3w^2+h^2$，这里的误差恰为 $h^2$。`,
  },
  slips: {
    forward: {
      en: 'This is the forward difference. Its error is of order *h*, much larger.',
      zh: '这是前向差分，误差为 *h* 阶，大得多。',
    },
    exact: {
      en: 'This is the exact derivative $3w^2$. A difference with a finite step has a truncation error.',
      zh: '这是精确的导数 $3w^2$。步长有限时，差商有截断误差。',
    },
    'half-missing': {
      en: 'The two points are 2*h* apart, so divide by 2*h*, not by *h*.',
      zh: '两点相距 2*h*，要除以 2*h* 而不是 *h*。',
    },
  },
};
