import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { decayFactor } from '../../../src/math/regularization/weight-decay';

export const exercise = numeric({
  section: 'capacity',
  params: {
    learningRate: oneOf(0.05, 0.1, 0.2),
    coefficient: oneOf(0.01, 0.02, 0.05),
    steps: oneOf(20, 50, 100),
  },
  spots: ({ learningRate, coefficient }) => ({ factor: 1 - learningRate * coefficient }),
  solve: ({ learningRate, coefficient, steps }) =>
    decayFactor({ learningRate, penalty: coefficient, convention: 'half' }, steps),
  slips: {
    'whole-convention': ({ learningRate, coefficient, steps }) =>
      decayFactor({ learningRate, penalty: coefficient, convention: 'whole' }, steps),
    linear: ({ learningRate, coefficient, steps }) => 1 - learningRate * coefficient * steps,
    'no-change': { value: () => 1, pitfall: 'E1.5' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Weight decay alone', zh: '只有权重衰减时' },
  question: {
    en: String.raw`The data loss does not depend on the weight *w*. The penalty is $\frac\lambda2w^2$ with $\lambda=\spot{coefficient}$, the learning rate *η* = {learningRate}. What fraction of its start is left of *w* after {steps} steps of gradient descent?`,
    zh: String.raw`数据损失与权重 *w* 无关，惩罚项为 $\frac\lambda2w^2$，其中 $\lambda=\spot{coefficient}$，学习率 *η* = {learningRate}。梯度下降 {steps} 步之后，*w* 是初值的多少倍？`,
  },
  solution: {
    en: String.raw`The gradient is $\lambda w$, so each step multiplies by $1-\eta\lambda=\spot{factor}$, and $\spot{factor}^{\spot{steps}}\approx\spot{answer}$. Weight decay changes the value even where the data ask for nothing.`,
    zh: String.raw`梯度为 $\lambda w$，每一步乘以 $1-\eta\lambda=\spot{factor}$，所以 $\spot{factor}^{\spot{steps}}\approx\spot{answer}$。即使没有数据梯度，权重衰减也会改变权重的取值。`,
  },
  slips: {
    'whole-convention': {
      en: String.raw`That is for the penalty $\lambda w^2$. The derivative of $\frac\lambda2w^2$ is $\lambda w$.`,
      zh: String.raw`这是惩罚项为 $\lambda w^2$ 时的结果，$\frac\lambda2w^2$ 的导数是 $\lambda w$。`,
    },
    linear: {
      en: 'Each step takes a share of what is *left*: the factors multiply, they do not add up.',
      zh: '每一步减小的是**当前值**的一个比例，系数应当相乘，不是相加。',
    },
    'no-change': {
      en: 'Without a data gradient the penalty still has one, and it pulls *w* towards 0.',
      zh: '没有数据梯度时，惩罚项的梯度仍在，使 *w* 趋近于 0。',
    },
  },
};
