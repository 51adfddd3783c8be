import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { applyScaler, fitScaler } from '../../../src/math/scaling/scaler';

export const exercise = numeric({
  section: 'methods',
  params: {
    smallest: whole(10, 30),
    // The fraction has three decimals at most, so that rounding it costs nothing.
    span: oneOf(40, 50, 100),
    above: whole(5, 35),
    lower: oneOf(-2, -1),
    upper: oneOf(1, 2),
  },
  spots: ({ smallest, span, above }) => ({ largest: smallest + span, value: smallest + above }),
  solve: ({ smallest, span, above, lower, upper }) =>
    applyScaler(fitScaler('minMax', [smallest, smallest + span], [lower, upper]), smallest + above),
  accept: ({ span, above, lower, upper }) => Math.abs(lower + ((upper - lower) * above) / span) > 0.05,
  see: ({ smallest, span, above, lower, upper }) => ({
    demo: 'scaling-methods',
    set: {
      lower,
      upper,
      values: [smallest, smallest + above, smallest + above, smallest + above, smallest + span],
    },
  }),
  slips: {
    'unit-range': ({ span, above }) => above / span,
    'without-start': ({ span, above, lower, upper }) => ((upper - lower) * above) / span,
    'without-minimum': ({ smallest, span, above, lower, upper }) =>
      lower + ((upper - lower) * (smallest + above)) / (smallest + span),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Min–max onto another range', zh: '归一化到一般区间' },
  question: {
    en: 'In the training set a feature goes from {smallest} to {largest}. Min–max scaling maps it onto [*a*, *b*] = [{lower}, {upper}]. What becomes of {value}?',
    zh: '训练集上某特征的最小值为 {smallest}，最大值为 {largest}。用最小-最大归一化将其映射到 [*a*, *b*] = [{lower}, {upper}]，求 {value} 变换后的值。',
  },
  solution: {
    en: String.raw`$$
x'=a+(b-a)\frac{x-\min}{\max-\min}=\spot{lower}+(\spot{upper}-(\spot{lower}))\cdot\frac{\spot{value}-\spot{smallest}}{\spot{span}}\approx\spot{answer}
$$`,
    zh: String.raw`$$
x'=a+(b-a)\frac{x-\min}{\max-\min}=\spot{lower}+(\spot{upper}-(\spot{lower}))\cdot\frac{\spot{value}-\spot{smallest}}{\spot{span}}\approx\spot{answer}
$$`,
  },
  slips: {
    'unit-range': {
      en: 'This is the value on [0, 1]. Stretch it by *b* − *a* and add *a*.',
      zh: '这是映射到 [0, 1] 的结果，还要乘以 *b* − *a*，再加 *a*。',
    },
    'without-start': {
      en: 'The range starts at *a*: add it.',
      zh: '区间从 *a* 开始，还要加上 *a*。',
    },
    'without-minimum': {
      en: 'Subtract the minimum above and below: (*x* − min)/(max − min), not *x*/max.',
      zh: '分子、分母都要减去最小值，应为 (*x* − min)/(max − min)，不是 *x*/max。',
    },
  },
};
