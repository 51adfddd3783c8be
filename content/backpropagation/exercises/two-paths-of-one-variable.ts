import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { evaluateGraph } from '../../../src/math/computation-graph';

export const exercise = formula({
  section: 'graph',
  variables: { a: between(0.5, 3), b: between(0.5, 3) },
  answer: ({ a, b }) =>
    evaluateGraph([
      { id: 'a', value: a },
      { id: 'b', value: b },
      { id: 'u', operation: 'multiply', arguments: ['a', 'b'] },
      { id: 'v', operation: 'add', arguments: ['a', 'b'] },
      { id: 'f', operation: 'multiply', arguments: ['u', 'v'] },
    ])[0]?.gradient ?? Number.NaN,
  key: 'b*(a+b)+a*b',
  slips: {
    'first-path': ({ a, b }) => b * (a + b),
    'second-path': ({ a, b }) => a * b,
    'product-of-derivatives': ({ b }) => b,
    'paths-multiplied': ({ a, b }) => b * (a + b) * a * b,
    'own-factor': ({ a, b }) => a + b + a * b,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two paths of one variable', zh: '一个变量的两条路径' },
  question: {
    en: String.raw`A graph computes $u=ab$, $v=a+b$ and $f=uv$. What is $\partial f/\partial a$? Write it in *a* and *b*.`,
    zh: String.raw`计算图依次计算 $u=ab$、$v=a+b$ 和 $f=uv$。求 $\partial f/\partial a$。请用 *a* 和 *b* 写出。`,
  },
  solution: {
    en: String.raw`*a* reaches *f* along two paths, through *u* and through *v*. Multiply along each, then add:

$$
\begin{aligned}\frac{\partial f}{\partial a}&=\frac{\partial f}{\partial u}\cdot\frac{\partial u}{\partial a}+\frac{\partial f}{\partial v}\cdot\frac{\partial v}{\partial a}\\&=v\cdot b+u\cdot1\end{aligned}
$$

Check: $f=a^2b+ab^2$ has the derivative $2ab+b^2$.`,
    zh: String.raw`*a* 经过 *u* 和 *v* 两条路径影响 *f*。沿每条路径把局部导数相乘，再把两条路径的结果相加：

$$
\begin{aligned}\frac{\partial f}{\partial a}&=\frac{\partial f}{\partial u}\cdot\frac{\partial u}{\partial a}+\frac{\partial f}{\partial v}\cdot\frac{\partial v}{\partial a}\\&=v\cdot b+u\cdot1\end{aligned}
$$

检验：$f=a^2b+ab^2$ 对 *a* 的导数是 $2ab+b^2$。`,
  },
  slips: {
    'first-path': {
      en: 'This is the path through *u* only. *a* reaches *f* through *v* as well.',
      zh: '这只是经过 *u* 的路径。*a* 还经过 *v* 影响 *f*。',
    },
    'second-path': {
      en: 'This is the path through *v* only. *a* reaches *f* through *u* as well.',
      zh: '这只是经过 *v* 的路径。*a* 还经过 *u* 影响 *f*。',
    },
    'product-of-derivatives': {
      en: String.raw`The derivative of a product is not the product of the derivatives: $\partial f/\partial u=v$ and $\partial f/\partial v=u$.`,
      zh: String.raw`乘积的导数不等于导数的乘积，应为 $\partial f/\partial u=v$，$\partial f/\partial v=u$。`,
    },
    'paths-multiplied': {
      en: 'Local derivatives multiply along one path. The two paths are added.',
      zh: '局部导数只沿同一条路径相乘，两条路径的结果应相加。',
    },
    'own-factor': {
      en: String.raw`$\partial u/\partial a=b$ is missing on the path through *u*.`,
      zh: String.raw`经过 *u* 的路径上漏了 $\partial u/\partial a=b$。`,
    },
  },
};
