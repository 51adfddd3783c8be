import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { fitSoftmaxRegression } from '../../../src/math/softmax-regression/fit';

export const exercise = numeric({
  section: 'gradient',
  params: { k: oneOf(3, 4, 5, 10), learningRate: oneOf(0.1, 0.2, 0.5), x: oneOf(2, 3, 4, -2, -3) },
  solve: ({ k, learningRate, x }) =>
    fitSoftmaxRegression({ inputs: [[x]], labels: [0], classes: k, learningRate, steps: 1 }).weights[0]![0]!,
  slips: {
    sign: { value: ({ k, learningRate, x }) => -learningRate * (1 - 1 / k) * x, pitfall: 'E1.59' },
    'input-missing': ({ k, learningRate }) => learningRate * (1 - 1 / k),
    'label-missing': ({ k, learningRate, x }) => (-learningRate * x) / k,
    'stays-zero': () => 0,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The first step from zero', zh: '零初始化后的第一步' },
  question: {
    en: 'Softmax regression with {k} classes and one feature starts with all weights and biases 0. One sample: *x* = {x}, class 1. What is $w_1$, the weight of class 1, after one step of gradient descent on the cross-entropy with *η* = {learningRate}?',
    zh: 'softmax 回归有 {k} 个类别、一个特征，权重与偏置全部初始化为 0。只有一个样本，*x* = {x}，类别为 1。对交叉熵做一步梯度下降，*η* = {learningRate}，类别 1 的权重 $w_1$ 变为多少？',
  },
  solution: {
    en: String.raw`All $p_k=1/\spot{k}$. The gradient is $(p_1-1)x$, so $w_1=0-\spot{learningRate}\cdot(1/\spot{k}-1)\cdot(\spot{x})\approx\spot{answer}$. The gradient is not 0: zero initialization does no harm here.`,
    zh: String.raw`各类别的概率都是 $1/\spot{k}$，梯度为 $(p_1-1)x$，所以 $w_1=0-\spot{learningRate}\cdot(1/\spot{k}-1)\cdot(\spot{x})\approx\spot{answer}$。梯度不为 0，可见这里初始化为零并无妨碍。`,
  },
  slips: {
    sign: {
      en: 'Wrong sign: descent goes against the gradient $(p_1-1)x$, so the logit of the true class rises.',
      zh: '符号反了。梯度下降沿负梯度 $-(p_1-1)x$ 方向更新，真实类别的得分升高。',
    },
    'input-missing': {
      en: 'This is the bias after the step. The gradient of the weight has the factor *x*.',
      zh: '这是更新后的偏置，权重的梯度还要乘以 *x*。',
    },
    'label-missing': {
      en: 'The label is missing: class 1 is right, so $y_1=1$ is subtracted from $p_1$.',
      zh: '漏了标签。真实类别为 1，$p_1$ 应减去 $y_1=1$。',
    },
    'stays-zero': {
      en: String.raw`Zero weights make all classes equal, not the gradient zero: $p_1-y_1=1/\spot{k}-1$.`,
      zh: String.raw`权重为零只使各类别的概率相等，梯度并不为零，$p_1-y_1=1/\spot{k}-1$。`,
    },
  },
};
