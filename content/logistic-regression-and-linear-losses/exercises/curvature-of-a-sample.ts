import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';
import { logit } from '../../../src/math/imbalance/prior-shift';

export const exercise = formula({
  section: 'loss',
  variables: { p: between(0.05, 0.95), x: between(-3, 3) },
  answer: ({ p, x }) => sigmoidLoss('crossEntropy', logit(p), 0).curvature * x ** 2,
  key: 'p*(1-p)*x^2',
  slips: {
    'by-score': ({ p }) => p * (1 - p),
    'feature-once': ({ p, x }) => p * (1 - p) * x,
    'slope-missing': ({ x }) => x ** 2,
    sign: ({ p, x }) => -p * (1 - p) * x ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Curvature for one sample', zh: '单个样本的二阶导数' },
  question: {
    en: String.raw`Logistic regression gives the probability $p=\sigma(wx+b)$ for an input *x*; *L* is the cross-entropy of this sample. What is $\partial^2L/\partial w^2$? Write it in *p* and *x*.`,
    zh: String.raw`逻辑回归对输入 *x* 给出概率 $p=\sigma(wx+b)$，*L* 为该样本的交叉熵。求 $\partial^2L/\partial w^2$。请用 *p* 和 *x* 写出。`,
  },
  solution: {
    en: String.raw`The first derivative is error times input. In it only *p* depends on *w*:

$$
\begin{aligned}
\frac{\partial L}{\partial w}&=(p-y)\,x\\
\frac{\partial p}{\partial w}&=p(1-p)\,x
\end{aligned}
$$

So *x* appears twice, and the label drops out. The result is never negative: the loss is convex in *w*.`,
    zh: String.raw`一阶导数是误差乘以输入，其中只有 *p* 依赖 *w*：

$$
\begin{aligned}
\frac{\partial L}{\partial w}&=(p-y)\,x\\
\frac{\partial p}{\partial w}&=p(1-p)\,x
\end{aligned}
$$

所以 *x* 出现两次，标签不再出现。结果恒不为负，即损失关于 *w* 是凸函数。`,
  },
  slips: {
    'by-score': {
      en: 'This is the second derivative with respect to the score *z*. Each of the two derivatives with respect to *w* brings a factor *x*.',
      zh: '这是对得分 *z* 的二阶导数。对 *w* 每求一次导，都带来一个因子 *x*。',
    },
    'feature-once': {
      en: String.raw`One factor *x* is missing: the first derivative $(p-y)x$ keeps its *x*, and $\partial p/\partial w=p(1-p)x$ brings another.`,
      zh: String.raw`少了一个因子 *x*。一阶导数 $(p-y)x$ 中的 *x* 保留，$\partial p/\partial w=p(1-p)x$ 又带来一个。`,
    },
    'slope-missing': {
      en: String.raw`This is the curvature of half the squared error of a linear output. Here *p* depends on *w* through the sigmoid: $\partial p/\partial z=p(1-p)$.`,
      zh: String.raw`这是线性输出的平方误差（带 ½）的二阶导数。这里 *p* 通过 sigmoid 依赖 *w*，$\partial p/\partial z=p(1-p)$。`,
    },
    sign: {
      en: 'The sign is reversed. The loss is convex: this is the curvature of the log-likelihood, which is concave.',
      zh: '符号反了。损失是凸的，这是对数似然的二阶导数，对数似然是凹函数。',
    },
  },
};
