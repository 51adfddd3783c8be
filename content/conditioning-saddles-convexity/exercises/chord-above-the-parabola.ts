import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'convexity',
  variables: { lambda: between(0.1, 0.9), x: between(-3, 3), y: between(-3, 3) },
  letters: { lambda: 'λ' },
  answer: ({ lambda, x, y }) => lambda * (1 - lambda) * (x - y) ** 2,
  key: 'lambda*(1-lambda)*(x-y)^2',
  slips: {
    'squares-apart': ({ lambda, x, y }) => lambda * (1 - lambda) * (x ** 2 + y ** 2),
    'mixed-term-halved': ({ lambda, x, y }) => lambda * (1 - lambda) * (x ** 2 - x * y + y ** 2),
    'one-weight': ({ lambda, x, y }) => lambda * (x - y) ** 2,
    'graph-below': ({ lambda, x, y }) => (lambda * x + (1 - lambda) * y) ** 2,
    chord: ({ lambda, x, y }) => lambda * x ** 2 + (1 - lambda) * y ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A chord above the parabola', zh: '抛物线上方的弦' },
  question: {
    en: String.raw`Take $f(x)=x^2$, two numbers *x* and *y*, and $0\le\lambda\le1$. By how much does the chord lie above the graph, that is, what is $\lambda f(x)+(1-\lambda)f(y)-f(\lambda x+(1-\lambda)y)$? Write it in *λ*, *x* and *y*.`,
    zh: String.raw`设 $f(x)=x^2$，任取 *x*、*y* 和 $0\le\lambda\le1$。弦比图像高多少，即 $\lambda f(x)+(1-\lambda)f(y)-f(\lambda x+(1-\lambda)y)$ 等于多少？请用 *λ*、*x* 和 *y* 写出。`,
  },
  solution: {
    en: String.raw`Expand the square. The coefficient of $x^2$ is $\lambda-\lambda^2=\lambda(1-\lambda)$, that of $y^2$ is $(1-\lambda)-(1-\lambda)^2=\lambda(1-\lambda)$, and the mixed term is $-2\lambda(1-\lambda)xy$. Together they are a square times $\lambda(1-\lambda)\ge0$: the chord is nowhere below the graph, so $x^2$ is convex.`,
    zh: String.raw`把平方展开，$x^2$ 的系数为 $\lambda-\lambda^2=\lambda(1-\lambda)$，$y^2$ 的系数为 $(1-\lambda)-(1-\lambda)^2=\lambda(1-\lambda)$，交叉项为 $-2\lambda(1-\lambda)xy$。合起来是一个完全平方乘以 $\lambda(1-\lambda)\ge0$，弦处处不低于图像，所以 $x^2$ 是凸函数。`,
  },
  slips: {
    'squares-apart': {
      en: 'The mixed term of the square is missing. For *x* = *y* the difference must be 0.',
      zh: '漏了平方展开的交叉项。*x* = *y* 时差应为 0。',
    },
    'mixed-term-halved': {
      en: 'The mixed term of a square of two terms has the factor 2.',
      zh: '两项和的平方，交叉项的系数是 2。',
    },
    'one-weight': {
      en: 'At *λ* = 1 both points coincide and the difference must be 0: the factor 1 − *λ* is missing.',
      zh: '*λ* = 1 时两者重合，差应为 0，漏了因子 1 − *λ*。',
    },
    'graph-below': {
      en: 'This is the value of the graph alone.',
      zh: '这只是图像上的值。',
    },
    chord: {
      en: 'This is the height of the chord. The value of *f* between the points is still to be taken off.',
      zh: '这是弦的高度，还要减去中间点处的 *f*。',
    },
  },
};
