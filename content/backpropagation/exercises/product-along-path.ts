import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { evaluateGraph } from '../../../src/math/computation-graph';

export const exercise = numeric({
  section: 'graph',
  params: { a: whole(-5, 5), b: whole(-5, 5), c: whole(-5, 5) },
  spots: ({ a, b, c }) => ({ product: a * b, sum: a * b + c }),
  accept: ({ a, c }) => a !== 0 && c !== 0,
  solve: ({ a, b, c }) =>
    evaluateGraph([
      { id: 'a', value: a },
      { id: 'b', value: b },
      { id: 'c', value: c },
      { id: 'u', operation: 'multiply', arguments: ['a', 'b'] },
      { id: 'v', operation: 'add', arguments: ['u', 'c'] },
      { id: 'f', operation: 'square', arguments: ['v'] },
    ])[0]?.gradient ?? Number.NaN,
  slips: {
    'inner-missing': {
      value: ({ a, b, c }) => 2 * (a * b + c),
      see: ({ a, b, c }) => ({ demo: 'bp-graph', set: { a, b, c, variable: 'c' } }),
    },
    'own-value': {
      value: ({ a, b, c }) => 2 * (a * b + c) * a,
      see: ({ a, b, c }) => ({ demo: 'bp-graph', set: { a, b, c, variable: 'b' } }),
    },
    'two-missing': {
      value: ({ a, b, c }) => (a * b + c) * b,
      see: ({ a, b, c }) => ({ demo: 'bp-graph', set: { a, b, c, variable: 'a' } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A product along a path', zh: '沿路径的乘积' },
  question: {
    en: String.raw`$f=(ab+c)^2$ with *a* = {a}, *b* = {b}, *c* = {c}. What is $\partial f/\partial a$?`,
    zh: String.raw`$f=(ab+c)^2$，其中 *a* = {a}，*b* = {b}，*c* = {c}。求 $\partial f/\partial a$。`,
  },
  solution: {
    en: String.raw`Forward: $u=ab=\spot{product}$ and $v=u+c=\spot{sum}$. Backward along the path of *a*:

$$
\frac{\partial f}{\partial a}=2v\cdot1\cdot b=2\cdot(\spot{sum})\cdot(\spot{b})=\spot{answer}
$$`,
    zh: String.raw`前向：$u=ab=\spot{product}$，$v=u+c=\spot{sum}$。沿 *a* 的路径反向：

$$
\frac{\partial f}{\partial a}=2v\cdot1\cdot b=2\cdot(\spot{sum})\cdot(\spot{b})=\spot{answer}
$$`,
  },
  slips: {
    'inner-missing': {
      en: 'This stops at the sum. That is the derivative by *c*; the product *ab* still contributes its local derivative *b*.',
      zh: '只算到和为止，这是对 *c* 的偏导数。乘积 *ab* 还要贡献局部导数 *b*。',
    },
    'own-value': {
      en: 'The local derivative of *ab* by *a* is the *other* factor, *b*. This is the derivative by *b*.',
      zh: '*ab* 对 *a* 的局部导数是另一个因子 *b*。这里算的是对 *b* 的偏导数。',
    },
    'two-missing': {
      en: 'The 2 is missing: the derivative of *v*² is 2*v*.',
      zh: '漏了系数 2，因为 *v*² 的导数是 2*v*。',
    },
  },
};
