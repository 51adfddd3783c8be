import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxLosses } from '../../../src/math/classification-loss/softmax-loss';
import { softmax } from '../../../src/math/softmax';

interface Drawn {
  readonly z1: number;
  readonly z2: number;
  readonly z3: number;
}
const all = ({ z1, z2, z3 }: Drawn): number[] => [z1, z2, z3];
const second = (values: Drawn): number => softmax(all(values))[1]!;

export const exercise = numeric({
  section: 'gradient',
  params: { z1: oneOf(0, 0.5, 1, 2), z2: oneOf(-1, 0.5, 1, 1.5), z3: oneOf(-0.5, 1, 2, 3) },
  see: (values) => ({ demo: 'softmax-explorer', set: { logits: all(values), trueClass: 2 } }),
  spots: (values) => ({ p: second(values) }),
  solve: (values) => softmaxLosses(all(values), [0, 1, 0]).crossEntropy.gradient[1]!,
  slips: {
    sign: { value: (values) => 1 - second(values), pitfall: 'E1.59' },
    'label-missing': second,
    'own-derivative': (values) => second(values) * (1 - second(values)),
    'by-probability': (values) => -1 / second(values),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One component of the gradient', zh: '梯度的一个分量' },
  question: {
    en: String.raw`The logits are *z* = ({z1}, {z2}, {z3}) and class 2 is right. Compute $\partial L/\partial z_2$ for the cross-entropy $L=-\ln p_2$.`,
    zh: String.raw`未归一化得分为 *z* = ({z1}, {z2}, {z3})，真实类别为 2。对交叉熵 $L=-\ln p_2$ 求 $\partial L/\partial z_2$。`,
  },
  solution: {
    en: String.raw`The gradient is $p-y$. Here $p_2=e^{\spot{z2}}/(e^{\spot{z1}}+e^{\spot{z2}}+e^{\spot{z3}})\approx\spot{p}$ and $y_2=1$, so $\partial L/\partial z_2\approx\spot{answer}$: a step against it raises $z_2$.`,
    zh: String.raw`梯度为 $p-y$。这里 $p_2=e^{\spot{z2}}/(e^{\spot{z1}}+e^{\spot{z2}}+e^{\spot{z3}})\approx\spot{p}$，$y_2=1$，所以 $\partial L/\partial z_2\approx\spot{answer}$，沿负梯度方向更新会提高 $z_2$。`,
  },
  slips: {
    sign: {
      en: 'Right size, wrong sign: this is *y* − *p*, the gradient of the log-likelihood. The loss has a minus.',
      zh: '大小正确，符号反了。这是 *y* − *p*，即对数似然的梯度，损失前有负号。',
    },
    'label-missing': {
      en: 'This is $p_2$ itself. The label of the true class is 1 and has to be subtracted.',
      zh: '这是 $p_2$ 本身，还要减去真实类别的标签 1。',
    },
    'own-derivative': {
      en: String.raw`This is $\partial p_2/\partial z_2$, the derivative of the probability. The loss is its negative logarithm: divide by $-p_2$.`,
      zh: String.raw`这是概率的导数 $\partial p_2/\partial z_2$。损失是概率的负对数，还要乘以 $-1/p_2$。`,
    },
    'by-probability': {
      en: String.raw`This is $\partial L/\partial p_2$. Times $\partial p_2/\partial z_2=p_2(1-p_2)$ it becomes the derivative by the logit.`,
      zh: String.raw`这是 $\partial L/\partial p_2$，再乘以 $\partial p_2/\partial z_2=p_2(1-p_2)$ 才是对得分的导数。`,
    },
  },
};
