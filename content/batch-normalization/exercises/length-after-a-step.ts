import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'scale-invariance',
  variables: { r: between(0.5, 3), g: between(0.5, 3), eta: between(0.1, 0.9) },
  letters: { eta: 'η' },
  answer: ({ r, g, eta }) => Math.hypot(r, eta * g),
  key: 'sqrt(r^2+η^2*g^2)',
  slips: {
    shortened: {
      value: ({ r, g, eta }) => r - eta * g,
      see: () => ({ demo: 'bn-scale-invariance', view: 4, set: { scale: 0.1, learningRate: 1, steps: 5 } }),
    },
    'sum-of-lengths': ({ r, g, eta }) => r + eta * g,
    squared: ({ r, g, eta }) => r ** 2 + eta ** 2 * g ** 2,
    unchanged: ({ r }) => r,
    'rate-not-squared': ({ r, g, eta }) => Math.sqrt(r ** 2 + eta * g ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Length after a step', zh: '更新之后权重的长度' },
  question: {
    en: 'A weight vector *w* goes straight into batch normalization (negligible *ε*). It has the length *r*, and the gradient of the loss with respect to *w* has the length *g*. How long is *w* after one step of plain gradient descent with learning rate *η*? Write it in *r*, *g* and *η*.',
    zh: '权重向量 *w* 所得的净输入直接送入批归一化（*ε* 可忽略）。*w* 的长度为 *r*，损失对 *w* 的梯度的长度为 *g*。以学习率 *η* 做一次普通梯度下降，更新之后 *w* 的长度是多少？请用 *r*、*g* 和 *η* 写出。',
  },
  solution: {
    en: String.raw`The loss is the same for *aw* and all $a>0$. Differentiate $L(aw)=L(w)$ with respect to *a* at $a=1$: the gradient is orthogonal to *w*. So

$$
\|w-\eta\nabla L\|^2=\|w\|^2+\eta^2\|\nabla L\|^2
$$

and the length is the root of this.`,
    zh: String.raw`对任意 $a>0$，*aw* 的损失都相同。把 $L(aw)=L(w)$ 在 $a=1$ 处对 *a* 求导，可知梯度与 *w* 正交，所以

$$
\|w-\eta\nabla L\|^2=\|w\|^2+\eta^2\|\nabla L\|^2
$$

开根号就得到长度。`,
  },
  slips: {
    shortened: {
      en: 'This would be a step straight towards 0. The gradient is orthogonal to *w*, so the step goes sideways.',
      zh: '只有更新量指向原点时才是这个结果。这里梯度与 *w* 正交，更新量垂直于 *w*。',
    },
    'sum-of-lengths': {
      en: 'Lengths of orthogonal vectors do not add. Their squares do (Pythagoras).',
      zh: '正交向量的长度不能直接相加，相加的是长度的平方（勾股定理）。',
    },
    squared: { en: 'This is the square of the length.', zh: '这是长度的平方，还要开根号。' },
    unchanged: {
      en: 'The output does not depend on the length of *w*, but a step of finite size still makes *w* longer.',
      zh: '输出与 *w* 的长度无关，但有限大小的更新仍使 *w* 变长。',
    },
    'rate-not-squared': {
      en: String.raw`The step has the length $\eta g$, so the learning rate is squared with it.`,
      zh: String.raw`更新量的长度是 $\eta g$，平方时学习率也要平方。`,
    },
  },
};
