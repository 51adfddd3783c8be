import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { crossEntropyFromLogit } from '../../../src/math/floating-point/cross-entropy-forms';

const inDemo = (logit: number, label: number) => ({
  demo: 'bce-logits',
  set: { logit, label: label === 0 ? '0' : '1' },
});

export const exercise = numeric({
  section: 'sigmoid',
  params: { size: decimal(0.4, 3, 0.2), sign: oneOf(-1, 1), label: oneOf(0, 1) },
  spots: ({ size, sign, label }) => ({
    logit: sign * size,
    linear: Math.max(sign * size, 0) - sign * size * label,
    rest: Math.log1p(Math.exp(-size)),
  }),
  solve: ({ size, sign, label }) => crossEntropyFromLogit(sign * size, label),
  see: ({ size, sign, label }) => inDemo(sign * size, label),
  slips: {
    'other-label': {
      value: ({ size, sign, label }) => crossEntropyFromLogit(sign * size, 1 - label),
      see: ({ size, sign, label }) => inDemo(sign * size, 1 - label),
    },
    probability: ({ size, sign }) => sigmoid(sign * size),
    derivative: ({ size, sign, label }) => sigmoid(sign * size) - label,
    'sign-of-exponent': ({ size, sign, label }) =>
      Math.max(sign * size, 0) - sign * size * label + Math.log1p(Math.exp(size)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Cross-entropy from a logit', zh: '由得分计算交叉熵' },
  question: {
    en: String.raw`A sigmoid output has the logit *z* = {logit} and the label *y* = {label}. What is the cross-entropy $\max(z,0)-zy+\ln(1+e^{-|z|})$?`,
    zh: String.raw`某 sigmoid 输出的未归一化得分 *z* = {logit}，标签 *y* = {label}。求交叉熵 $\max(z,0)-zy+\ln(1+e^{-|z|})$。`,
  },
  solution: {
    en: String.raw`The first two terms give $\max(z,0)-zy=\spot{linear}$, and

$$
\begin{aligned}
\spot{linear}+\ln(1+e^{-\spot{size}})&\approx\spot{linear}+\spot{rest}\\
&\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`前两项为 $\max(z,0)-zy=\spot{linear}$，所以

$$
\begin{aligned}
\spot{linear}+\ln(1+e^{-\spot{size}})&\approx\spot{linear}+\spot{rest}\\
&\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'other-label': {
      en: 'This is the loss for the other label.',
      zh: '这是另一个标签的损失。',
    },
    probability: {
      en: String.raw`This is the probability $\sigma(z)$. The loss is minus the logarithm of the probability of the label.`,
      zh: String.raw`这是概率 $\sigma(z)$。损失是标签概率的负对数。`,
    },
    derivative: {
      en: String.raw`$\sigma(z)-y$ is the derivative of the loss with respect to the logit.`,
      zh: String.raw`$\sigma(z)-y$ 是损失对得分的导数。`,
    },
    'sign-of-exponent': {
      en: 'The exponent is −|*z*|: never positive, so that it cannot overflow.',
      zh: '指数应为 −|*z*|，不为正，这样指数项才不会上溢。',
    },
  },
};
