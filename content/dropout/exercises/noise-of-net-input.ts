import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { expectedDropoutLoss } from '../../../src/math/dropout/dropout-regression';

export const exercise = numeric({
  section: 'scaling',
  params: { w1: whole(1, 4), w2: whole(-4, -1), a1: whole(1, 3), a2: whole(1, 3), q: oneOf(0.4, 0.5, 0.8) },
  spots: ({ w1, w2, a1, a2 }) => ({ squares: (w1 * a1) ** 2 + (w2 * a2) ** 2 }),
  // The expected squared error of one sample whose target is its own mask-free net input.
  solve: ({ w1, w2, a1, a2, q }) =>
    expectedDropoutLoss({ rows: [[a1, a2]], targets: [w1 * a1 + w2 * a2] }, [w1, w2], q),
  slips: {
    'square-of-sum': ({ w1, w2, a1, a2, q }) => ((1 - q) / q) * (w1 * a1 + w2 * a2) ** 2,
    'no-scale': ({ w1, w2, a1, a2, q }) => q * (1 - q) * ((w1 * a1) ** 2 + (w2 * a2) ** 2),
    'not-squared': ({ w1, w2, a1, a2, q }) => ((1 - q) / q) * (w1 * a1 ** 2 + w2 * a2 ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Noise in the net input', zh: '净输入的噪声' },
  question: {
    en: 'A unit has the weights {w1} and {w2} and a bias. Its inputs, the activations {a1} and {a2}, go through inverted dropout with keep probability *q* = {q} and independent masks. What is the variance of its net input?',
    zh: '某神经元的权重为 {w1} 和 {w2}，另有偏置。两个输入为激活值 {a1} 和 {a2}，经过保留概率 *q* = {q} 的反向丢弃法，掩码相互独立。求净输入的方差。',
  },
  solution: {
    en: String.raw`The masks are independent, so variances add; a bias adds none:

$$
\begin{aligned}
\operatorname{Var}(z)&=\frac{1-q}q\sum_jw_j^2a_j^2\\
&=\frac{1-\spot{q}}{\spot{q}}\cdot\spot{squares}=\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`掩码相互独立，方差可以相加，偏置不产生方差，所以

$$
\begin{aligned}
\operatorname{Var}(z)&=\frac{1-q}q\sum_jw_j^2a_j^2\\
&=\frac{1-\spot{q}}{\spot{q}}\cdot\spot{squares}=\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'square-of-sum': {
      en: 'This would hold if one mask dropped both inputs together. With independent masks the squares of the terms add.',
      zh: '只有两个输入共用一个掩码时才是这样。掩码相互独立时，应将各项的平方相加。',
    },
    'no-scale': {
      en: 'The scale 1/*q* is missing: in the variance it counts as 1/*q*².',
      zh: '漏了缩放 1/*q*，在方差中应为 1/*q*²。',
    },
    'not-squared': {
      en: 'A factor comes out of a variance as its square, so the weights are squared too.',
      zh: '常数因子提到方差之外要平方，所以权重也要平方。',
    },
  },
};
