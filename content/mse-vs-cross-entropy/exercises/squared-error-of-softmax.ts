import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { timesSoftmaxJacobian } from '../../../src/math/classification-loss/softmax-loss';

const probabilitiesOf = ({ first, second }: { first: number; second: number }) => {
  const third = Number((1 - first - second).toPrecision(12));
  return { third, all: [first, second, third], errors: [first, second, third - 1] };
};

export const exercise = numeric({
  section: 'softmax',
  params: { first: oneOf(0.5, 0.6, 0.7, 0.8), second: oneOf(0.05, 0.1, 0.15) },
  spots: (values) => {
    const { third, errors, all } = probabilitiesOf(values);
    return { third, thirdError: errors[2]!, mean: all.reduce((sum, p, k) => sum + p * errors[k]!, 0) };
  },
  solve: (values) => {
    const { all, errors } = probabilitiesOf(values);
    return timesSoftmaxJacobian(all, errors)[0]!;
  },
  slips: {
    'cross-entropy': { value: ({ first }) => first, pitfall: 'E1.37' },
    'diagonal-only': ({ first }) => first * (1 - first) * first,
    'without-mean': ({ first }) => first * first,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Squared error behind softmax', zh: 'softmax 输出的平方误差' },
  question: {
    en: String.raw`Softmax gives the probabilities $p_0$ = {first}, $p_1$ = {second}, $p_2$ = {third}; class 2 is right. Compute $\partial C/\partial z_0$ for $C=\frac12\sum_k(p_k-y_k)^2$.`,
    zh: String.raw`softmax 给出的概率为 $p_0$ = {first}、$p_1$ = {second}、$p_2$ = {third}，真实类别为 2。对 $C=\frac12\sum_k(p_k-y_k)^2$ 求 $\partial C/\partial z_0$。`,
  },
  solution: {
    en: String.raw`The errors are $d=p-y=(\spot{first},\spot{second},\spot{thirdError})$. The Jacobian gives $[Jd]_0=p_0\,(d_0-\sum_kp_kd_k)$ with $\sum_kp_kd_k\approx\spot{mean}$:

$$
\spot{first}\cdot(\spot{first}-\spot{mean})\approx\spot{answer}
$$`,
    zh: String.raw`误差为 $d=p-y=(\spot{first},\spot{second},\spot{thirdError})$。由雅可比矩阵得 $[Jd]_0=p_0\,(d_0-\sum_kp_kd_k)$，其中 $\sum_kp_kd_k\approx\spot{mean}$，所以

$$
\spot{first}\cdot(\spot{first}-\spot{mean})\approx\spot{answer}
$$`,
  },
  slips: {
    'cross-entropy': {
      en: 'This is $p_0-y_0$, the gradient of cross-entropy. Squared error has the Jacobian of softmax besides.',
      zh: '这是交叉熵的梯度 $p_0-y_0$。平方误差的梯度还要乘以 softmax 的雅可比矩阵。',
    },
    'diagonal-only': {
      en: 'Only the diagonal of the Jacobian was used. A logit moves all probabilities, so the other errors count too.',
      zh: '只用了雅可比矩阵的对角元素。一个未归一化得分影响全部概率，其他类别的误差也要计入。',
    },
    'without-mean': {
      en: String.raw`The mean error $\sum_kp_kd_k$ has to be subtracted before multiplying by $p_0$.`,
      zh: String.raw`乘以 $p_0$ 之前，要先减去误差的加权平均 $\sum_kp_kd_k$。`,
    },
  },
};
