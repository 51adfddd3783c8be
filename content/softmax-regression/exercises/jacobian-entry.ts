import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxJacobian } from '../../../src/math/softmax-regression/softmax-jacobian';

const rest = ({ first, second }: { first: number; second: number }): number =>
  Number((1 - first - second).toPrecision(12));

export const exercise = numeric({
  section: 'gradient',
  params: { first: oneOf(0.1, 0.15, 0.2, 0.25), second: oneOf(0.3, 0.4, 0.5, 0.6) },
  spots: (values) => ({ third: rest(values) }),
  solve: (values) =>
    softmaxJacobian([Math.log(values.first), Math.log(values.second), Math.log(rest(values))])[0]![1]!,
  slips: {
    sign: ({ first, second }) => first * second,
    diagonal: ({ first }) => first * (1 - first),
    'no-own-share': ({ first, second }) => first * (1 - second),
    independent: () => 0,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One entry of the Jacobian', zh: '雅可比矩阵的一个元素' },
  question: {
    en: String.raw`Softmax gives $p_1$ = {first}, $p_2$ = {second}, $p_3$ = {third}. Compute $\partial p_1/\partial z_2$.`,
    zh: String.raw`softmax 的输出为 $p_1$ = {first}、$p_2$ = {second}、$p_3$ = {third}。求 $\partial p_1/\partial z_2$。`,
  },
  solution: {
    en: String.raw`$\partial p_i/\partial z_j=p_i(\delta_{ij}-p_j)$. For *i* ≠ *j* this is $-p_1p_2=-\spot{first}\cdot\spot{second}\approx\spot{answer}$: raising $z_2$ takes probability from class 1.`,
    zh: String.raw`$\partial p_i/\partial z_j=p_i(\delta_{ij}-p_j)$，当 *i* ≠ *j* 时为 $-p_1p_2=-\spot{first}\cdot\spot{second}\approx\spot{answer}$，即增大 $z_2$ 会使类别 1 的概率减小。`,
  },
  slips: {
    sign: {
      en: 'Wrong sign: if another logit rises, the denominator grows and $p_1$ falls.',
      zh: '符号反了。另一个得分增大时分母变大，$p_1$ 减小。',
    },
    diagonal: {
      en: String.raw`This is $\partial p_1/\partial z_1$, an entry of the diagonal.`,
      zh: String.raw`这是对角线上的元素 $\partial p_1/\partial z_1$。`,
    },
    'no-own-share': {
      en: String.raw`For *i* ≠ *j* there is no 1 in the bracket: $\delta_{12}=0$, so $p_1(0-p_2)$ is left.`,
      zh: String.raw`当 *i* ≠ *j* 时 $\delta_{12}=0$，括号内没有 1，应为 $p_1(0-p_2)$。`,
    },
    independent: {
      en: '$z_2$ stands in the denominator of $p_1$: no output of softmax depends on its own logit alone.',
      zh: '$p_1$ 的分母含有 $z_2$，softmax 的每个输出都与所有得分有关。',
    },
  },
};
