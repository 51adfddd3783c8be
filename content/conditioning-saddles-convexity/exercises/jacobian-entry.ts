import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { determinant, exampleMap } from '../../../src/math/curvature/vector-map';

export const exercise = numeric({
  section: 'derivatives',
  params: { x: whole(-2, 2), y: whole(-2, 2) },
  accept: ({ x, y }) => x !== 0 && y !== 0 && Math.abs(x) + Math.abs(y) > 2,
  spots: ({ x, y }) => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = exampleMap.jacobian(x, y);
    return { a, b, c, d };
  },
  solve: ({ x, y }) => determinant(exampleMap.jacobian(x, y)),
  see: ({ x, y }) => ({ demo: 'jacobian-hessian', set: { function: 'map', point: [x, y] } }),
  slips: {
    plus: ({ x, y }) => 2 * x * y * Math.cos(y) + 5 * x * x,
    sine: ({ x, y }) => 2 * x * y * Math.sin(y) - 5 * x * x,
    trace: ({ x, y }) => 2 * x * y + Math.cos(y),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Jacobian determinant', zh: '雅可比行列式' },
  question: {
    en: String.raw`Let $F(x,y)=(x^2y,\;5x+\sin y)$ (angles in radians). Write its Jacobian at $(\spot{x},\spot{y})$. What is its determinant?`,
    zh: String.raw`设 $F(x,y)=(x^2y,\;5x+\sin y)$，角以弧度为单位。写出点 $(\spot{x},\spot{y})$ 处的雅可比矩阵，并求其行列式。`,
  },
  solution: {
    en: String.raw`Row *i* is the gradient of component *i*:

$$
J=\begin{pmatrix}2xy&x^2\\5&\cos y\end{pmatrix}=\begin{pmatrix}\spot{a}&\spot{b}\\\spot{c}&\spot{d}\end{pmatrix}
$$

so $\det J=2xy\cos y-5x^2\approx\spot{answer}$.`,
    zh: String.raw`第 *i* 行是第 *i* 个分量的梯度：

$$
J=\begin{pmatrix}2xy&x^2\\5&\cos y\end{pmatrix}=\begin{pmatrix}\spot{a}&\spot{b}\\\spot{c}&\spot{d}\end{pmatrix}
$$

所以 $\det J=2xy\cos y-5x^2\approx\spot{answer}$。`,
  },
  slips: {
    plus: {
      en: 'The product of the other diagonal is subtracted, not added.',
      zh: '副对角线的乘积应当减去，而不是加上。',
    },
    sine: { en: 'The derivative of sin *y* is cos *y*.', zh: 'sin *y* 的导数是 cos *y*。' },
    trace: {
      en: 'That is the trace, the sum of the diagonal.',
      zh: '这是迹，即对角元之和。',
    },
  },
};
