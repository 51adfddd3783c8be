import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { expectedDropoutLoss } from '../../../src/math/dropout/dropout-regression';

export const exercise = formula({
  section: 'penalty',
  variables: { y: between(-3, 3), w: between(0.5, 2), x: between(0.5, 3), q: between(0.2, 0.9) },
  answer: ({ y, w, x, q }) => expectedDropoutLoss({ rows: [[x]], targets: [y] }, [w], q),
  key: '(y-w*x)^2+(1-q)/q*w^2*x^2',
  slips: {
    'without-penalty': ({ y, w, x }) => (y - w * x) ** 2,
    classic: ({ y, w, x, q }) => (y - w * x) ** 2 + q * (1 - q) * w ** 2 * x ** 2,
    'upside-down': ({ y, w, x, q }) => (y - w * x) ** 2 + (q / (1 - q)) * w ** 2 * x ** 2,
    'data-missing': ({ y, w, x, q }) => (y - w * x) ** 2 + ((1 - q) / q) * w ** 2,
    'one-mask': ({ y, w, x, q }) => q * (y - (w * x) / q) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The penalty in dropout', zh: '丢弃法中的惩罚项' },
  question: {
    en: String.raw`A linear model predicts $\hat y=w\tilde x$, where $\tilde x=\frac mqx$ has gone through inverted dropout: *m* is 1 with probability *q*, else 0. What is the expected squared error $E[(y-\hat y)^2]$ for given *x* and *y*? Write it in *y*, *w*, *x* and *q*.`,
    zh: String.raw`线性模型的预测为 $\hat y=w\tilde x$，输入经过反向丢弃法，$\tilde x=\frac mqx$，*m* 以概率 *q* 取 1，否则取 0。给定 *x* 和 *y*，求期望平方误差 $E[(y-\hat y)^2]$，用 *y*、*w*、*x* 和 *q* 写出。`,
  },
  solution: {
    en: String.raw`The mean of $\hat y$ is *wx*, its variance $w^2x^2\frac{1-q}q$. The expected square of $y-\hat y$ is the square of its mean plus its variance:

$$
E[(y-\hat y)^2]=(y-wx)^2+\operatorname{Var}(\hat y)
$$

The second term is an L2 penalty on *w*, scaled by the data.`,
    zh: String.raw`$\hat y$ 的均值为 *wx*，方差为 $w^2x^2\frac{1-q}q$。$y-\hat y$ 平方的期望等于均值的平方加方差：

$$
E[(y-\hat y)^2]=(y-wx)^2+\operatorname{Var}(\hat y)
$$

第二项就是对 *w* 的 L2 惩罚，系数由数据决定。`,
  },
  slips: {
    'without-penalty': {
      en: 'This is the error of the mean prediction. The variance that the mask makes comes on top.',
      zh: '这是平均预测的误差，还要加上掩码造成的方差。',
    },
    classic: {
      en: '$q(1-q)$ is the variance of the mask; it is divided by $q^2$, as the input is divided by *q*.',
      zh: '$q(1-q)$ 是掩码的方差。输入除以了 *q*，方差还要除以 $q^2$。',
    },
    'upside-down': {
      en: 'The more is kept, the smaller the noise: the fraction is upside down.',
      zh: '保留得越多，噪声越小，这个分数写反了。',
    },
    'data-missing': {
      en: 'The noise of the prediction is *w* times that of the input, which is proportional to *x*.',
      zh: '预测值的噪声等于 *w* 乘以输入的噪声，而后者与 *x* 成正比。',
    },
    'one-mask': {
      en: 'With probability $1-q$ the input is dropped, and the error is $y^2$: this case is missing.',
      zh: '输入以概率 $1-q$ 被丢弃，此时误差为 $y^2$，漏了这种情况。',
    },
  },
};
