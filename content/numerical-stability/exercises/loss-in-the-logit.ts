import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { crossEntropyFromLogit } from '../../../src/math/floating-point/cross-entropy-forms';

export const exercise = formula({
  section: 'sigmoid',
  variables: { z: between(-6, 6), y: between(0, 1) },
  answer: ({ z, y }) => crossEntropyFromLogit(z, y),
  key: 'max(z,0)-z*y+ln(1+exp(-abs(z)))',
  slips: {
    'label-one-only': ({ z }) => Math.log(1 + Math.exp(-z)),
    'linear-term-missing': ({ z }) => Math.log(1 + Math.exp(-Math.abs(z))),
    'not-for-negative': ({ z, y }) => (1 - y) * z + Math.log(1 + Math.exp(-Math.abs(z))),
    'label-reversed': ({ z, y }) => y * z + Math.log(1 + Math.exp(-z)),
    'always-the-logit': ({ z, y }) => Math.max(z, 0) - y + Math.log(1 + Math.exp(-Math.abs(z))),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The loss in the logit', zh: '用得分表示损失' },
  question: {
    en: String.raw`$p=\sigma(z)=1/(1+e^{-z})$ and the cross-entropy is $-y\ln p-(1-y)\ln(1-p)$; the label *y* may be any number from 0 to 1. Express the loss by the logit: write it in *z* and *y*, without *p*. (The functions exp, ln, abs and max may be used; the stable form has all four.)`,
    zh: String.raw`$p=\sigma(z)=1/(1+e^{-z})$，交叉熵为 $-y\ln p-(1-y)\ln(1-p)$，标签 *y* 可以取 0 到 1 之间的任意值。不用 *p*，请用 *z* 和 *y* 写出损失。（可以使用函数 exp、ln、abs 和 max，数值稳定的形式四个都用到。）`,
  },
  solution: {
    en: String.raw`$-\ln p=\ln(1+e^{-z})$, and $1-p=e^{-z}p$ gives $-\ln(1-p)=z+\ln(1+e^{-z})$. Together

$$
(1-y)z+\ln(1+e^{-z})
$$

For *z* < 0 the exponential may overflow; there $\ln(1+e^{-z})=-z+\ln(1+e^z)$ leaves $-yz+\ln(1+e^z)$. The maximum and the absolute value join both cases.`,
    zh: String.raw`$-\ln p=\ln(1+e^{-z})$，由 $1-p=e^{-z}p$ 得 $-\ln(1-p)=z+\ln(1+e^{-z})$，合起来为

$$
(1-y)z+\ln(1+e^{-z})
$$

*z* < 0 时指数可能上溢，改用 $\ln(1+e^{-z})=-z+\ln(1+e^z)$，得 $-yz+\ln(1+e^z)$。用最大值和绝对值把两种情形合并。`,
  },
  slips: {
    'label-one-only': {
      en: 'This is the loss for *y* = 1 only.',
      zh: '这只是 *y* = 1 时的损失。',
    },
    'linear-term-missing': {
      en: 'This lies between 0 and ln 2: it would not punish a confident mistake. The linear terms are missing.',
      zh: '这个值不超过 ln 2，不能惩罚置信度很高的错误，漏了一次项。',
    },
    'not-for-negative': {
      en: String.raw`With $|z|$ in the exponent, *z* < 0 needs $-yz$ in front: $\max(z,0)-zy$.`,
      zh: String.raw`指数中取 $|z|$ 时，*z* < 0 的一次项应为 $-yz$，即 $\max(z,0)-zy$。`,
    },
    'label-reversed': {
      en: 'Here the labels are exchanged: for *y* = 1 the loss must fall with *z*.',
      zh: '标签写反了，*y* = 1 时损失应随 *z* 增大而减小。',
    },
    'always-the-logit': {
      en: 'The label multiplies the logit: the term is *zy*, not *y*.',
      zh: '标签要与 *z* 相乘，这一项是 *zy*，不是 *y*。',
    },
  },
};
