import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stabilityLimit } from '../../../src/math/optimization/momentum-theory';

export const exercise = numeric({
  section: 'gradient-descent',
  params: { curvature: oneOf(0.5, 4, 5, 8, 10, 20, 25, 50) },
  solve: ({ curvature }) => stabilityLimit('gradient-descent', { momentum: 0, largestCurvature: curvature }),
  slips: {
    best: ({ curvature }) => 1 / curvature,
    'half-kept': ({ curvature }) => 4 / curvature,
    inverted: ({ curvature }) => curvature / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where convergence ends', zh: '收敛的上限' },
  question: {
    en: String.raw`$f(x)=\frac12\lambda x^2$ with *λ* = {curvature}. Gradient descent converges from every start for every *η* between 0 and which value?`,
    zh: String.raw`$f(x)=\frac12\lambda x^2$，*λ* = {curvature}。梯度下降从任何起点出发都收敛，*η* 应在 0 与哪个值之间？`,
  },
  solution: {
    en: String.raw`The gradient is $\lambda x$, so each step multiplies $x$ by $1-\eta\lambda$. This tends to 0 from every start exactly if $|1-\eta\lambda|<1$, that is $0<\eta<2/\lambda\approx\spot{answer}$.`,
    zh: String.raw`梯度是 $\lambda x$，所以每一步把 $x$ 乘以 $1-\eta\lambda$。从任何起点出发都趋于 0 的充要条件是 $|1-\eta\lambda|<1$，即 $0<\eta<2/\lambda\approx\spot{answer}$。`,
  },
  slips: {
    best: {
      en: 'At 1/*λ* a single step reaches the minimum. Above it the steps overshoot, but still come nearer, up to 2/*λ*. The same value comes out if the derivative of ½*λx*² is taken for 2*λx*.',
      zh: '*η* 等于 1/*λ* 时一步就到达最小值点。超过这个值后每一步都会越过最小值点，但在 2/*λ* 以内仍越来越近。把 ½*λx*² 的导数误作 2*λx*，也会得到这个值。',
    },
    'half-kept': {
      en: 'The ½ was kept: the derivative of ½*λx*² is *λx*, so the factor per step is 1 − *ηλ*.',
      zh: '多保留了 ½。½*λx*² 的导数是 *λx*，每一步乘以 1 − *ηλ*。',
    },
    inverted: {
      en: 'The larger the curvature, the smaller the learning rate must be: 2 is divided by *λ*.',
      zh: '曲率越大，学习率必须越小，应当用 2 除以 *λ*。',
    },
  },
};
