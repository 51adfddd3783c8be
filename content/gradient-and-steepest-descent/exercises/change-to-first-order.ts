import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { predictedChange } from '../../../src/math/descent-direction/step-change';

export const exercise = formula({
  section: 'step-size',
  variables: { eta: between(0.05, 1), a: between(0.5, 3), b: between(0.5, 3) },
  letters: { eta: 'η' },
  answer: ({ eta, a, b }) => predictedChange([a, b], eta),
  key: '-η*(a^2+b^2)',
  slips: {
    'length-unsquared': { value: ({ eta, a, b }) => -eta * Math.sqrt(a ** 2 + b ** 2), pitfall: 'E0.19' },
    upwards: { value: ({ eta, a, b }) => eta * (a ** 2 + b ** 2), pitfall: 'E1.62' },
    'rate-squared': ({ eta, a, b }) => -(eta ** 2) * (a ** 2 + b ** 2),
    'gradient-once': ({ eta, a, b }) => -eta * (a + b),
    'rate-missing': ({ a, b }) => -(a ** 2 + b ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Change to first order', zh: '一阶近似下的变化量' },
  question: {
    en: String.raw`At some point the gradient of *f* is $(a,b)$. By how much does *f* change in the step $-\eta\nabla f$, to first order (Taylor)? A fall is negative. Write it in *η*, *a* and *b*.`,
    zh: String.raw`在某一点处，*f* 的梯度为 $(a,b)$。按一阶泰勒展开，更新量 $-\eta\nabla f$ 使 *f* 改变多少（减小为负）？请用 *η*、*a* 和 *b* 写出。`,
  },
  solution: {
    en: String.raw`To first order the change is the product of gradient and step:

$$
\begin{aligned}
f(\theta+v)-f(\theta)&\approx\nabla f^\top v\\
\nabla f^\top(-\eta\nabla f)&=-\eta\lVert\nabla f\rVert^2
\end{aligned}
$$

It is negative for all $\eta>0$, but the expansion holds for small steps only.`,
    zh: String.raw`在一阶近似下，变化量等于梯度与更新量的内积：

$$
\begin{aligned}
f(\theta+v)-f(\theta)&\approx\nabla f^\top v\\
\nabla f^\top(-\eta\nabla f)&=-\eta\lVert\nabla f\rVert^2
\end{aligned}
$$

对任意 $\eta>0$，该值都为负，但一阶展开只对小的更新量成立。`,
  },
  slips: {
    'length-unsquared': {
      en: String.raw`This is the change in a step of length *η*. The step $-\eta\nabla f$ itself has the length $\eta\lVert\nabla f\rVert$, so the norm comes in twice.`,
      zh: String.raw`这是更新量长度为 *η* 时的变化。更新量 $-\eta\nabla f$ 的长度是 $\eta\lVert\nabla f\rVert$，所以范数出现两次。`,
    },
    upwards: {
      en: 'The step goes against the gradient, so *f* falls: the change is negative.',
      zh: '更新量沿负梯度方向，*f* 减小，变化量为负。',
    },
    'rate-squared': {
      en: String.raw`The gradient is multiplied by the step once, so *η* comes in once. $\eta^2$ belongs to the next term of the expansion.`,
      zh: String.raw`梯度与更新量只相乘一次，*η* 只出现一次。$\eta^2$ 属于泰勒展开的下一项。`,
    },
    'gradient-once': {
      en: 'Gradient and step are multiplied entry by entry, and the step contains the gradient: each entry is squared.',
      zh: '梯度与更新量逐分量相乘再求和，更新量中又含有梯度，所以每个分量都要平方。',
    },
    'rate-missing': { en: 'The learning rate is missing.', zh: '漏了学习率。' },
  },
};
