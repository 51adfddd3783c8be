import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { logSoftmax, softmax } from '../../../src/math/softmax';

interface Logits {
  readonly z1: number;
  readonly z2: number;
  readonly z3: number;
}
const all = ({ z1, z2, z3 }: Logits): number[] => [z1, z2, z3];
const total = (logits: Logits): number => all(logits).reduce((sum, z) => sum + Math.exp(z), 0);

export const exercise = fill({
  section: 'softmax',
  params: {
    z1: oneOf(-1, -0.5, 0.5, 1),
    z2: oneOf(1.5, 2, 2.5),
    z3: oneOf(-2, 0, 0.8, 1.2),
  },
  cells: {
    sum: {
      value: (logits) => total(logits),
      slips: { 'sum-of-logits': (logits) => Math.exp(all(logits).reduce((sum, z) => sum + z, 0)) },
    },
    first: {
      value: (logits) => softmax(all(logits))[0]!,
      slips: {
        'no-exponential': ({ z1, z2, z3 }) => z1 / (z1 + z2 + z3),
        sigmoid: ({ z1 }) => 1 / (1 + Math.exp(-z1)),
      },
    },
    second: {
      value: (logits) => softmax(all(logits))[1]!,
      slips: { 'without-itself': (logits) => Math.exp(logits.z2) / (total(logits) - Math.exp(logits.z2)) },
    },
    loss: {
      value: (logits) => -logSoftmax(all(logits))[0]!,
      slips: {
        'minus-missing': { value: (logits) => logSoftmax(all(logits))[0]!, pitfall: 'E1.59' },
        'base-two': (logits) => -logSoftmax(all(logits))[0]! / Math.LN2,
        complement: (logits) => 1 - softmax(all(logits))[0]!,
      },
    },
  },
  accept: ({ z1, z2, z3 }) => Math.abs(z1 + z2 + z3) > 0.3 && z1 !== z3,
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Softmax by hand', zh: '手算 softmax' },
  question: {
    en: 'Three logits are $z_1$ = {z1}, $z_2$ = {z2}, $z_3$ = {z3}; class 1 is right. Fill in what is missing, to at least three digits. Logarithms are natural.',
    zh: '三个未归一化得分为 $z_1$ = {z1}、$z_2$ = {z2}、$z_3$ = {z3}，真实类别为 1。填写空缺的值，至少保留三位有效数字，对数取自然对数。',
  },
  cells: {
    sum: { en: String.raw`$S=\sum_je^{z_j}$`, zh: String.raw`$S=\sum_je^{z_j}$` },
    first: { en: '$p_1$', zh: '$p_1$' },
    second: { en: '$p_2$', zh: '$p_2$' },
    loss: { en: 'the loss of the sample', zh: '该样本的损失' },
  },
  slips: {
    'sum.sum-of-logits': {
      en: 'Sum *S*: this is the exponential of the sum. The exponentials are summed, not the logits.',
      zh: '求 *S* 时先求和再取了指数，应先取指数再求和。',
    },
    'first.no-exponential': {
      en: '$p_1$: this divides the logits themselves. Take exponentials first; logits may be negative.',
      zh: '求 $p_1$ 时直接对得分作了归一化。得分可能为负，应先取指数。',
    },
    'first.sigmoid': {
      en: '$p_1$: this is the sigmoid of the logit. Softmax divides by the exponentials of all classes.',
      zh: '$p_1$ 处填的是得分的 sigmoid 值，softmax 应除以所有类别的指数之和。',
    },
    'second.without-itself': {
      en: '$p_2$: the sum below must contain its own class, or the probabilities would not sum to 1.',
      zh: '求 $p_2$ 时分母漏了自身这一项，否则概率之和不等于 1。',
    },
    'loss.minus-missing': {
      en: 'Loss: this is the log-likelihood. The loss has a minus and is positive.',
      zh: '损失处填的是对数似然，损失要加负号，取值为正。',
    },
    'loss.base-two': {
      en: 'Loss: this is in bits. Here the logarithm is natural.',
      zh: '损失处用了以 2 为底的对数，这里应取自然对数。',
    },
    'loss.complement': {
      en: 'Loss: this is 1 − $p_1$. The loss is the negative logarithm of $p_1$.',
      zh: '损失处填的是 1 − $p_1$，损失应为 $p_1$ 的负对数。',
    },
  },
  solution: {
    en: String.raw`$S=e^{\spot{z1}}+e^{\spot{z2}}+e^{\spot{z3}}\approx\spot{sum}$. Then $p_1=e^{z_1}/S\approx\spot{first}$ and $p_2=e^{z_2}/S\approx\spot{second}$. The loss is $-\ln p_1=\ln S-z_1\approx\spot{loss}$.`,
    zh: String.raw`$S=e^{\spot{z1}}+e^{\spot{z2}}+e^{\spot{z3}}\approx\spot{sum}$，所以 $p_1=e^{z_1}/S\approx\spot{first}$，$p_2=e^{z_2}/S\approx\spot{second}$。损失为 $-\ln p_1=\ln S-z_1\approx\spot{loss}$。`,
  },
};
