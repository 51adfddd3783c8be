import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoid, sigmoidDerivative } from '../../../src/math/activations/sigmoidal';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';

export const exercise = fill({
  section: 'two-gradients',
  params: { z: oneOf(-2, -1.5, -1, 1, 1.5, 2, 2.5), y: oneOf(0, 1) },
  cells: {
    output: {
      value: ({ z }) => sigmoid(z),
      slips: { exponent: ({ z }) => sigmoid(-z) },
    },
    slope: {
      value: ({ z }) => sigmoidDerivative(z),
      slips: { 'slope-at-output': ({ z }) => sigmoidDerivative(sigmoid(z)) },
    },
    squared: {
      value: ({ z, y }) => sigmoidLoss('squaredError', z, y).gradient,
      slips: {
        'slope-missing': { value: ({ z, y }) => sigmoid(z) - y, pitfall: 'P15.3' },
        'error-missing': ({ z }) => sigmoidDerivative(z),
        doubled: ({ z, y }) => 2 * (sigmoid(z) - y) * sigmoidDerivative(z),
        sign: ({ z, y }) => (y - sigmoid(z)) * sigmoidDerivative(z),
      },
    },
    entropy: {
      value: ({ z, y }) => sigmoidLoss('crossEntropy', z, y).gradient,
      slips: {
        'slope-left': { value: ({ z, y }) => (sigmoid(z) - y) * sigmoidDerivative(z), pitfall: 'P15.3' },
        'error-missing': ({ z }) => sigmoidDerivative(z),
        'by-output': ({ z, y }) => (sigmoid(z) - y) / sigmoidDerivative(z),
        sign: ({ z, y }) => y - sigmoid(z),
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Both gradients by hand', zh: '手算两种梯度' },
  question: {
    en: String.raw`A sigmoid output has the net input *z* = {z} and the target *y* = {y}. Work with four digits and fill in what is missing, for $C=\frac12(a-y)^2$ (MSE) and for cross-entropy (CE).`,
    zh: String.raw`某 sigmoid 输出神经元的净输入为 *z* = {z}，目标为 *y* = {y}。就 $C=\frac12(a-y)^2$（MSE）与交叉熵（CE），计算时保留四位有效数字，填写缺少的数。`,
  },
  cells: {
    output: { en: String.raw`$a=\sigma(z)$`, zh: String.raw`$a=\sigma(z)$` },
    slope: { en: String.raw`$\sigma'(z)$`, zh: String.raw`$\sigma'(z)$` },
    squared: {
      en: String.raw`MSE: $\partial C/\partial z$`,
      zh: String.raw`MSE 的 $\partial C/\partial z$`,
    },
    entropy: { en: String.raw`CE: $\partial C/\partial z$`, zh: String.raw`CE 的 $\partial C/\partial z$` },
  },
  slips: {
    'output.exponent': {
      en: 'Output: the exponent of the sigmoid has a minus, $1/(1+e^{-z})$.',
      zh: '求输出时，sigmoid 的指数带负号，即 $1/(1+e^{-z})$。',
    },
    'slope.slope-at-output': {
      en: String.raw`Derivative: the sigmoid was applied twice. With the output you have, $\sigma'(z)=a(1-a)$.`,
      zh: String.raw`求导数时，sigmoid 用了两次。直接用已有的输出，$\sigma'(z)=a(1-a)$。`,
    },
    'squared.slope-missing': {
      en: String.raw`MSE: this is the error *a* − *y*. The chain rule brings the factor $\sigma'(z)$, and nothing cancels it.`,
      zh: String.raw`MSE 处填的是误差 *a* − *y*。由链式法则还有因子 $\sigma'(z)$，这里不会约去。`,
    },
    'squared.error-missing': {
      en: String.raw`MSE: this is $\sigma'(z)$ alone. It has to be multiplied by the error *a* − *y*.`,
      zh: String.raw`MSE 处填的只是 $\sigma'(z)$，还要乘以误差 *a* − *y*。`,
    },
    'squared.doubled': {
      en: 'MSE: twice too large. The ½ of the loss cancels the 2 of the square.',
      zh: 'MSE 的梯度大了一倍，损失中的 ½ 与平方求导得到的 2 相消。',
    },
    'squared.sign': {
      en: 'MSE: right size, wrong sign. The derivative of ½(*a* − *y*)² by *a* is *a* − *y*.',
      zh: 'MSE 的梯度大小正确，但符号反了，½(*a* − *y*)² 对 *a* 的导数是 *a* − *y*。',
    },
    'entropy.slope-left': {
      en: String.raw`CE: this is the gradient of MSE. In that of cross-entropy $\sigma'(z)$ cancels against the denominator $a(1-a)$.`,
      zh: String.raw`CE 处填的是 MSE 的梯度。交叉熵的 $\sigma'(z)$ 与分母 $a(1-a)$ 约去。`,
    },
    'entropy.error-missing': {
      en: String.raw`CE: this is $\sigma'(z)$, which cancels in cross-entropy. The error *a* − *y* is left.`,
      zh: String.raw`CE 处填的是 $\sigma'(z)$。交叉熵的 $\sigma'(z)$ 已约去，剩下的是误差 *a* − *y*。`,
    },
    'entropy.by-output': {
      en: String.raw`CE: this is $\partial C/\partial a$. Times $\sigma'(z)$ it becomes $\partial C/\partial z$.`,
      zh: String.raw`CE 处填的是 $\partial C/\partial a$，再乘以 $\sigma'(z)$ 才是 $\partial C/\partial z$。`,
    },
    'entropy.sign': {
      en: 'CE: right size, wrong sign. The gradient is output minus target.',
      zh: 'CE 的梯度大小正确，但符号反了，梯度等于输出减目标。',
    },
  },
  solution: {
    en: String.raw`$a=\sigma(\spot{z})\approx\spot{output}$ and $\sigma'=a(1-a)\approx\spot{slope}$. Cross-entropy has the error itself, MSE the error times $\sigma'$:

$$
\begin{aligned}
\text{CE:}\quad a-y&\approx\spot{entropy}\\
\text{MSE:}\quad(a-y)\,\sigma'&\approx\spot{squared}
\end{aligned}
$$`,
    zh: String.raw`$a=\sigma(\spot{z})\approx\spot{output}$，$\sigma'=a(1-a)\approx\spot{slope}$。交叉熵的梯度就是误差，MSE 的梯度是误差乘以 $\sigma'$，即

$$
\begin{aligned}
\text{CE:}\quad a-y&\approx\spot{entropy}\\
\text{MSE:}\quad(a-y)\,\sigma'&\approx\spot{squared}
\end{aligned}
$$`,
  },
};
