import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';

/** The net input of an output. */
const logit = (output: number): number => Math.log(output / (1 - output));

export const exercise = formula({
  section: 'two-gradients',
  variables: { a: between(0.05, 0.95), y: between(0, 1) },
  answer: ({ a, y }) => sigmoidLoss('crossEntropy', logit(a), y).gradient,
  key: 'a-y',
  see: () => ({ demo: 'single-neuron', view: 2, set: { epochs: 1 } }),
  slips: {
    sign: ({ a, y }) => y - a,
    'slope-left': { value: ({ a, y }) => (a - y) * a * (1 - a), pitfall: 'P15.3' },
    'by-output': { value: ({ a, y }) => (a - y) / (a * (1 - a)), pitfall: 'P15.1' },
    'one-term': ({ a, y }) => -y / a,
    'error-missing': ({ a }) => a * (1 - a),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient with respect to the logit', zh: '对净输入的梯度' },
  question: {
    en: String.raw`A sigmoid output $a=\sigma(z)$ has the target *y* and the cross-entropy $C=-y\ln a-(1-y)\ln(1-a)$. What is $\partial C/\partial z$? Write it in *a* and *y*.`,
    zh: String.raw`sigmoid 输出 $a=\sigma(z)$ 的目标为 *y*，交叉熵为 $C=-y\ln a-(1-y)\ln(1-a)$。求 $\partial C/\partial z$，用 *a* 和 *y* 写出。`,
  },
  solution: {
    en: String.raw`The chain rule goes through *a*:

$$
\begin{aligned}
\frac{\partial C}{\partial a}&=-\frac ya+\frac{1-y}{1-a}=\frac{a-y}{a(1-a)}\\
\frac{\partial a}{\partial z}&=a(1-a)
\end{aligned}
$$

The factor $a(1-a)$ cancels in the product.`,
    zh: String.raw`用链式法则，经过 *a* 求导：

$$
\begin{aligned}
\frac{\partial C}{\partial a}&=-\frac ya+\frac{1-y}{1-a}=\frac{a-y}{a(1-a)}\\
\frac{\partial a}{\partial z}&=a(1-a)
\end{aligned}
$$

相乘时因子 $a(1-a)$ 约去。`,
  },
  slips: {
    sign: {
      en: 'The sign is reversed: where the output is above the target, the loss grows with *z*, so the gradient is positive.',
      zh: '符号反了。输出大于目标时，损失随 *z* 增大，所以梯度为正。',
    },
    'slope-left': {
      en: String.raw`This is the gradient of the squared error. Cross-entropy brings the denominator $a(1-a)$, which cancels $\sigma'(z)$.`,
      zh: String.raw`这是平方误差的梯度。交叉熵求导会出现分母 $a(1-a)$，正好把 $\sigma'(z)$ 约去。`,
    },
    'by-output': {
      en: String.raw`This is the derivative with respect to *a*. That with respect to *z* has one more factor, $\sigma'(z)=a(1-a)$.`,
      zh: String.raw`这是对 *a* 的导数。对 *z* 求导还要乘以 $\sigma'(z)=a(1-a)$。`,
    },
    'one-term': {
      en: String.raw`This is the derivative of $-y\ln a$ with respect to *a*. The term with $1-y$ is missing, and so is the factor $\sigma'(z)$.`,
      zh: String.raw`这只是 $-y\ln a$ 对 *a* 的导数。含 $1-y$ 的一项没有写，因子 $\sigma'(z)$ 也没有乘。`,
    },
    'error-missing': {
      en: String.raw`This is $\sigma'(z)$ alone. It multiplies the derivative of the loss with respect to *a*, and cancels there.`,
      zh: String.raw`这只是 $\sigma'(z)$。它要乘以损失对 *a* 的导数，并在相乘时约去。`,
    },
  },
};
