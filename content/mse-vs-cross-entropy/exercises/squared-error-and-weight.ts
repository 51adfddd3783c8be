import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';
import { logit } from '../../../src/math/imbalance/prior-shift';

export const exercise = formula({
  section: 'two-gradients',
  variables: { a: between(0.05, 0.95), y: between(0, 1), x: between(0.3, 3) },
  answer: ({ a, y, x }) => sigmoidLoss('squaredError', logit(a), y).gradient * x,
  key: '(a-y)*a*(1-a)*x',
  slips: {
    'slope-missing': {
      value: ({ a, y, x }) => (a - y) * x,
      see: () => ({ demo: 'single-neuron', view: 2, set: { epochs: 1 } }),
      pitfall: 'P15.3',
    },
    'input-missing': ({ a, y }) => (a - y) * a * (1 - a),
    sign: ({ a, y, x }) => (y - a) * a * (1 - a) * x,
    doubled: ({ a, y, x }) => 2 * (a - y) * a * (1 - a) * x,
    'half-a-slope': ({ a, y, x }) => (a - y) * a * x,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Squared error and the weight', zh: '平方误差对权重的梯度' },
  question: {
    en: String.raw`A sigmoid neuron has the output $a=\sigma(wx+b)$ and the target *y*; the loss is $C=\frac12(a-y)^2$. What is $\partial C/\partial w$? Write it in *a*, *y* and *x*.`,
    zh: String.raw`sigmoid 神经元的输出为 $a=\sigma(wx+b)$，目标为 *y*，损失为 $C=\frac12(a-y)^2$。求 $\partial C/\partial w$。请用 *a*、*y* 和 *x* 写出。`,
  },
  solution: {
    en: String.raw`With $z=wx+b$ the chain rule has three factors:

$$
\begin{aligned}
\frac{\partial C}{\partial a}&=a-y\\
\frac{\partial a}{\partial z}&=a(1-a)\\
\frac{\partial z}{\partial w}&=x
\end{aligned}
$$

The second is at most ¼, and near 0 where the neuron is saturated, right or wrong.`,
    zh: String.raw`令 $z=wx+b$，链式法则有三个因子：

$$
\begin{aligned}
\frac{\partial C}{\partial a}&=a-y\\
\frac{\partial a}{\partial z}&=a(1-a)\\
\frac{\partial z}{\partial w}&=x
\end{aligned}
$$

第二个因子至多为 ¼。神经元饱和时，无论输出是否正确，该因子都接近 0。`,
  },
  slips: {
    'slope-missing': {
      en: String.raw`This is the gradient of cross-entropy. Squared error has no denominator that cancels $\sigma'(z)=a(1-a)$.`,
      zh: String.raw`这是交叉熵的梯度。平方误差求导没有可约的分母，$\sigma'(z)=a(1-a)$ 保留下来。`,
    },
    'input-missing': {
      en: 'This is the derivative with respect to the net input *z*. The weight stands in $z=wx+b$ with the factor *x*.',
      zh: '这是对净输入 *z* 的导数。$z=wx+b$ 中 *w* 的系数是 *x*，还要乘以 *x*。',
    },
    sign: {
      en: 'The sign is reversed: the inner derivative of $(y-a)^2$ with respect to *a* is negative. For $a>y$ and $x>0$ a larger *w* makes the loss larger.',
      zh: '符号反了，$(y-a)^2$ 的内层对 *a* 求导还带一个负号。当 $a>y$ 且 $x>0$ 时，*w* 增大，损失也增大。',
    },
    doubled: {
      en: 'Twice too large: the ½ of the loss cancels the 2 of the square.',
      zh: '大了一倍，损失中的 ½ 与平方求导的 2 相消。',
    },
    'half-a-slope': {
      en: 'The derivative of the sigmoid has two factors, $a(1-a)$.',
      zh: 'sigmoid 的导数有两个因子，是 $a(1-a)$。',
    },
  },
};
