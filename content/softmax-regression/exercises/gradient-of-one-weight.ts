import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { softmaxLosses } from '../../../src/math/classification-loss/softmax-loss';

export const exercise = formula({
  section: 'gradient',
  variables: { p: between(0.05, 0.95), y: oneOf(0, 1), x: between(0.3, 3) },
  answer: ({ p, y, x }) =>
    (softmaxLosses([Math.log(p), Math.log(1 - p)], [y, 1 - y]).crossEntropy.gradient[0] ?? Number.NaN) * x,
  key: '(p-y)*x',
  slips: {
    sign: { value: ({ p, y, x }) => (y - p) * x, pitfall: 'E1.59' },
    'feature-missing': ({ p, y }) => p - y,
    'by-probability': ({ p, y, x }) => (-y / p) * x,
    'slope-left': ({ p, y, x }) => (p - y) * p * (1 - p) * x,
    'label-missing': ({ p, x }) => p * x,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient of one weight', zh: '单个权重的梯度' },
  question: {
    en: String.raw`Softmax regression is trained with cross-entropy *L*. For one sample, a class has the probability *p* and the entry *y* of the one-hot label, and a feature has the value *x*. The weight *w* leads from this feature to the logit of this class. What is $\partial L/\partial w$? Write it in *p*, *y* and *x*.`,
    zh: String.raw`用交叉熵 *L* 训练 softmax 回归。对某个样本，某类别的预测概率为 *p*，独热标签中该类别的元素为 *y*，某特征的取值为 *x*。*w* 是从该特征到该类别得分的权重。求 $\partial L/\partial w$。请用 *p*、*y* 和 *x* 写出。`,
  },
  solution: {
    en: String.raw`With respect to the logits the gradient of the cross-entropy is probability minus label, for right and wrong classes alike. The weight enters its logit as $w\,x$ and enters no other logit:

$$
\begin{aligned}
\frac{\partial L}{\partial z_k}&=p_k-y_k\\
\frac{\partial z_k}{\partial w}&=x
\end{aligned}
$$

The chain rule multiplies the two.`,
    zh: String.raw`交叉熵对各得分的梯度是概率减去标签，真实类别与其他类别都是如此。权重以 $w\,x$ 的形式只出现在自己的得分中：

$$
\begin{aligned}
\frac{\partial L}{\partial z_k}&=p_k-y_k\\
\frac{\partial z_k}{\partial w}&=x
\end{aligned}
$$

按链式法则，两者相乘。`,
  },
  slips: {
    sign: {
      en: 'The sign is reversed. This is the gradient of the *log-likelihood*, which is to be maximized; the loss has a minus.',
      zh: '符号反了。这是**对数似然**的梯度，对数似然要最大化，损失则带有负号。',
    },
    'feature-missing': {
      en: String.raw`This is the derivative with respect to the logit. The logit contains $w\,x$, so one factor $x$ is missing.`,
      zh: String.raw`这是对得分的导数。得分中含有 $w\,x$，还要乘以 $x$。`,
    },
    'by-probability': {
      en: '$-y/p$ is the derivative of the loss with respect to the probability. The derivative of softmax with respect to the logit is missing.',
      zh: '$-y/p$ 是损失对概率的导数，还没有乘以 softmax 对得分的导数。',
    },
    'slope-left': {
      en: 'The factor $p(1-p)$ cancels against the logarithm. In cross-entropy it does not stay.',
      zh: '因子 $p(1-p)$ 与对数求导所得的分母约去，交叉熵的梯度中不含该因子。',
    },
    'label-missing': {
      en: 'The label is missing. It enters through the class that is right, and without it no logit would ever be raised for a positive feature.',
      zh: '漏了标签项。没有标签项，特征为正时所有得分都只会降低。',
    },
  },
};
