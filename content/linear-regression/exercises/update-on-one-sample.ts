import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { regressionLoss } from '../../../src/math/regression/linear-descent';

export const exercise = formula({
  section: 'zero-start',
  variables: {
    w: between(-2, 2),
    b: between(-2, 2),
    x: between(0.3, 3),
    y: between(-3, 3),
    eta: between(0.01, 0.5),
  },
  letters: { eta: 'η' },
  answer: ({ w, b, x, y, eta }) =>
    w - eta * regressionLoss({ rows: [[x, 1]], targets: [y] }, 'squared', [w, b]).gradient[0]!,
  key: 'w-η*(w*x+b-y)*x',
  slips: {
    sign: ({ w, b, x, y, eta }) => w + eta * (w * x + b - y) * x,
    'input-missing': ({ w, b, x, y, eta }) => w - eta * (w * x + b - y),
    doubled: {
      value: ({ w, b, x, y, eta }) => w - 2 * eta * (w * x + b - y) * x,
      see: () => ({ demo: 'zero-init-regression', set: { learningRate: 0.1 } }),
      pitfall: 'P07.1',
    },
    'bias-missing': ({ w, x, y, eta }) => w - eta * (w * x - y) * x,
    'step-only': ({ w, b, x, y, eta }) => -eta * (w * x + b - y) * x,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Update on one sample', zh: '单个样本上的更新' },
  question: {
    en: String.raw`$\hat y=wx+b$ sees one sample with input *x* and target *y*; the loss is $\frac12(\hat y-y)^2$. What is the new *w* after one step of gradient descent with learning rate *η*? Write it in *w*, *b*, *x*, *y* and *η*.`,
    zh: String.raw`模型 $\hat y=wx+b$ 在一个样本上更新，输入为 *x*，目标值为 *y*，损失为 $\frac12(\hat y-y)^2$，学习率为 *η*。做一步梯度下降之后，新的 *w* 是多少？请用 *w*、*b*、*x*、*y* 和 *η* 写出。`,
  },
  solution: {
    en: String.raw`The ½ cancels the 2 of the square, and the inner derivative of $\hat y$ with respect to *w* is *x*:

$$
\frac{\partial L}{\partial w}=(wx+b-y)\,x
$$

Gradient descent subtracts *η* times this. Error, prediction and gradient are all taken at the old weights.`,
    zh: String.raw`½ 与平方求导的 2 相消，内层 $\hat y$ 对 *w* 的导数是 *x*：

$$
\frac{\partial L}{\partial w}=(wx+b-y)\,x
$$

梯度下降从 *w* 中减去 *η* 与该梯度之积。预测值、误差和梯度都用旧的参数计算。`,
  },
  slips: {
    sign: {
      en: 'Descent goes *against* the gradient: with the plus the loss grows.',
      zh: '梯度下降沿**负**梯度方向更新，写成加号时损失增大。',
    },
    'input-missing': {
      en: 'This is the update of the bias, applied to *w*. The derivative with respect to *w* has the factor *x*.',
      zh: '这里的更新量是偏置的更新量。对 *w* 求导还要乘以 *x*。',
    },
    doubled: {
      en: 'The ½ of the loss cancels the 2 of the square; your step is twice as long.',
      zh: '损失中的 ½ 与平方求导的 2 相消，这里的更新量大了一倍。',
    },
    'bias-missing': {
      en: 'The error is prediction minus target, and the prediction contains *b*.',
      zh: '误差是预测值减去目标值，预测值中含有 *b*。',
    },
    'step-only': {
      en: 'This is the change of *w*. The new weight is the old one plus the change.',
      zh: '这是 *w* 的更新量，新的权重等于旧权重加上更新量。',
    },
  },
};
