import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { logit } from '../../../src/math/imbalance/prior-shift';
import { softmaxJacobian } from '../../../src/math/softmax-regression/softmax-jacobian';

export const exercise = formula({
  section: 'softmax',
  variables: { p: between(0.05, 0.95), t: between(0.2, 5) },
  letters: { t: 'T' },
  answer: ({ p, t }) => softmaxJacobian([t * logit(p), 0], t)[0]?.[0] ?? Number.NaN,
  key: 'p*(1-p)/t',
  slips: {
    'temperature-missing': {
      value: ({ p }) => p * (1 - p),
      see: () => ({ demo: 'softmax-explorer', view: 3, set: { temperature: 10 } }),
    },
    'temperature-above': ({ p, t }) => t * p * (1 - p),
    'numerator-only': ({ p, t }) => p / t,
    'temperature-twice': ({ p, t }) => (p * (1 - p)) / t ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derivative at a temperature', zh: '带温度的 softmax 的导数' },
  question: {
    en: String.raw`With the temperature *T* the probabilities are $\mathrm{softmax}(z/T)$, and that of class *k* is *p*. What is the derivative of *p* with respect to its own logit $z_k$? Write it in *p* and *T*.`,
    zh: String.raw`温度为 *T* 时，各类的概率为 $\mathrm{softmax}(z/T)$，类别 *k* 的概率为 *p*。*p* 对自己的得分 $z_k$ 的导数是多少？请用 *p* 和 *T* 写出。`,
  },
  solution: {
    en: String.raw`Put $u=z/T$. With respect to $u_k$ the quotient rule gives $p-p^2$: the numerator $e^{u_k}$ brings *p*, the denominator $-p^2$. The inner derivative of $u_k$ with respect to $z_k$ is $1/T$:

$$
\frac{\partial p}{\partial z_k}=\frac{\partial p}{\partial u_k}\cdot\frac{\partial u_k}{\partial z_k}
$$`,
    zh: String.raw`令 $u=z/T$。由商的求导法则，对 $u_k$ 的导数为 $p-p^2$，其中 *p* 来自分子 $e^{u_k}$，$-p^2$ 来自分母。内层 $u_k$ 对 $z_k$ 的导数是 $1/T$：

$$
\frac{\partial p}{\partial z_k}=\frac{\partial p}{\partial u_k}\cdot\frac{\partial u_k}{\partial z_k}
$$`,
  },
  slips: {
    'temperature-missing': {
      en: 'This holds for $T=1$. By the chain rule $z_k/T$ brings a factor $1/T$: the higher the temperature, the flatter the curves.',
      zh: '这是 $T=1$ 时的结果。按链式法则，$z_k/T$ 求导带来因子 $1/T$，温度越高，曲线越平缓。',
    },
    'temperature-above': {
      en: '*T* stands in the denominator of $z_k/T$, and so it does in the derivative.',
      zh: '在 $z_k/T$ 中 *T* 位于分母，求导后仍在分母。',
    },
    'numerator-only': {
      en: 'This differentiates the numerator of softmax only. $z_k$ stands in the denominator too, which brings $-p_k^2/T$.',
      zh: '这里只对 softmax 的分子求导。分母中也有 $z_k$，求导得到 $-p_k^2/T$。',
    },
    'temperature-twice': {
      en: 'One factor $1/T$ too many: the inner function $z_k/T$ is differentiated once.',
      zh: '多乘了一个 $1/T$，内层函数 $z_k/T$ 只求导一次。',
    },
  },
};
