import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { totalWeight } from '../../../src/math/exponential-average/exponential-average';

export const exercise = formula({
  section: 'bias',
  variables: { eta: between(0.01, 0.5), rho: between(0.5, 0.98), t: whole(2, 12) },
  letters: { eta: 'η', rho: 'ρ' },
  answer: ({ eta, rho, t }) => eta / Math.sqrt(totalWeight(rho, t)),
  key: 'eta/sqrt(1-rho^t)',
  slips: {
    corrected: { value: ({ eta }) => eta, see: () => ({ demo: 'adam-bias', set: { steps: 10 } }) },
    'no-root': ({ eta, rho, t }) => eta / (1 - rho ** t),
    'first-step': ({ eta, rho }) => eta / Math.sqrt(1 - rho),
    'root-on-top': ({ eta, rho, t }) => eta * Math.sqrt(1 - rho ** t),
    adagrad: ({ eta, t }) => eta / Math.sqrt(t),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A later step of RMSProp', zh: 'RMSProp 任意一步的步长' },
  question: {
    en: String.raw`RMSProp without bias correction, $s\leftarrow\rho s+(1-\rho)g^2$, starts at *s* = 0 and gets the same gradient $g\ne0$ in every step. How long is step *t* (*ε* neglected)? Write it in *η*, *ρ* and *t*.`,
    zh: String.raw`RMSProp 不做偏差修正，$s\leftarrow\rho s+(1-\rho)g^2$，初值 *s* = 0，各步梯度都是同一个 $g\ne0$。忽略 *ε*，第 *t* 步的步长是多少？请用 *η*、*ρ* 和 *t* 写出。`,
  },
  solution: {
    en: String.raw`With equal gradients the weights in the average sum to $1-\rho^t$, so $s=(1-\rho^t)g^2$. The size of the gradient cancels:

$$
\frac{\eta\,|g|}{\sqrt s}=\frac{\eta\,|g|}{\sqrt{1-\rho^t}\,|g|}
$$

Early steps are too long; as *t* grows the length falls to *η*.`,
    zh: String.raw`各步梯度相同，移动平均中的系数之和为 $1-\rho^t$，所以 $s=(1-\rho^t)g^2$，梯度的大小约去：

$$
\frac{\eta\,|g|}{\sqrt s}=\frac{\eta\,|g|}{\sqrt{1-\rho^t}\,|g|}
$$

初期步长偏大，随着 *t* 增大，步长减小并趋于 *η*。`,
  },
  slips: {
    corrected: {
      en: String.raw`This is the length with bias correction. Here *s* is smaller than $g^2$ as long as $\rho^t$ is not negligible.`,
      zh: String.raw`做了偏差修正，步长才是 *η*。这里没有修正，$\rho^t$ 还不能忽略时，*s* 小于 $g^2$。`,
    },
    'no-root': {
      en: 'RMSProp divides by the root of *s*.',
      zh: 'RMSProp 除以 *s* 的平方根，这里漏了开方。',
    },
    'first-step': {
      en: String.raw`This is the first step only. After *t* steps the weights of the gradients sum to $1-\rho^t$.`,
      zh: String.raw`这只是第一步的步长。*t* 步之后，各梯度的系数之和为 $1-\rho^t$。`,
    },
    'root-on-top': {
      en: '*s* is too small at first, and one divides by its root: the steps are too long, not too short.',
      zh: '*s* 初期偏小，而步长要除以它的平方根，所以步长偏大，不是偏小。',
    },
    adagrad: {
      en: 'This is AdaGrad, which sums the squares. RMSProp averages them.',
      zh: '这是 AdaGrad，累加各步梯度的平方。RMSProp 取的是移动平均。',
    },
  },
};
