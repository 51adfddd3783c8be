import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sineOfSquare } from '../../../src/math/differentiation/sine-of-square';

export const exercise = numeric({
  section: 'derivative',
  params: { x: decimal(0.3, 1.9, 0.1) },
  see: ({ x }) => ({ demo: 'derivative-limit', set: { x } }),
  accept: ({ x }) => Math.abs(sineOfSquare.derivative(x)) > 0.05,
  solve: ({ x }) => sineOfSquare.derivative(x),
  slips: {
    'inner-missing': ({ x }) => Math.cos(x * x),
    'inside-differentiated': ({ x }) => Math.cos(2 * x),
    'square-of-sine': ({ x }) => 2 * Math.sin(x) * Math.cos(x),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A derivative by the chain rule', zh: '用链式法则求导' },
  question: {
    en: String.raw`$f(x)=\sin(x^2)$, *x* in radians. Compute $f'(x)$ at *x* = {x}.`,
    zh: String.raw`设 $f(x)=\sin(x^2)$，*x* 以弧度计。求 *x* = {x} 处的 $f'(x)$。`,
  },
  solution: {
    en: String.raw`The outer function is $\sin u$, the inner one $u=x^2$: $f'(x)=\cos(x^2)\cdot2x\approx\spot{answer}$.`,
    zh: String.raw`外层函数为 $\sin u$，内层函数为 $u=x^2$，所以 $f'(x)=\cos(x^2)\cdot2x\approx\spot{answer}$。`,
  },
  slips: {
    'inner-missing': {
      en: 'The derivative of the inner function, $2x$, is missing.',
      zh: '漏乘了内层函数的导数 $2x$。',
    },
    'inside-differentiated': {
      en: String.raw`The inner function was differentiated inside the outer one. Rates multiply: $f'(g(x))\,g'(x)$.`,
      zh: String.raw`这里在外层函数内部求了内层函数的导数。各层的变化率应当相乘，即 $f'(g(x))\,g'(x)$。`,
    },
    'square-of-sine': {
      en: String.raw`This is the derivative of $(\sin x)^2$.`,
      zh: String.raw`这是 $(\sin x)^2$ 的导数。`,
    },
  },
};
