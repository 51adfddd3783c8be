import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';
import { logit } from '../../../src/math/imbalance/prior-shift';

export const exercise = formula({
  section: 'convexity',
  variables: { a: between(0.05, 0.95) },
  answer: ({ a }) => sigmoidLoss('squaredError', logit(a), 0).curvature,
  key: 'a^2*(1-a)*(2-3*a)',
  slips: {
    'first-derivative': ({ a }) => a ** 2 * (1 - a),
    'by-output': ({ a }) => a * (2 - 3 * a),
    'of-cross-entropy': {
      value: ({ a }) => a * (1 - a),
      see: () => ({ demo: 'mse-nonconvex', set: { z: 3 } }),
    },
    'square-of-the-slope': {
      value: ({ a }) => (a * (1 - a)) ** 2,
      see: () => ({ demo: 'mse-nonconvex', set: { z: 3 } }),
      pitfall: 'P15.4',
    },
    'product-rule': ({ a }) => 2 * a ** 2 * (1 - a) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Curvature of squared error', zh: '平方误差的二阶导数' },
  question: {
    en: String.raw`A sigmoid output $a=\sigma(z)$ has the target 0 and the loss $C=\frac12a^2$. What is $\mathrm d^2C/\mathrm dz^2$? Write it in *a*.`,
    zh: String.raw`sigmoid 输出 $a=\sigma(z)$ 的目标为 0，损失为 $C=\frac12a^2$。求 $\mathrm d^2C/\mathrm dz^2$。请用 *a* 写出。`,
  },
  solution: {
    en: String.raw`The first derivative is $a\cdot a(1-a)$. Differentiate with respect to *a*, then multiply by $\mathrm da/\mathrm dz$:

$$
\begin{aligned}
\frac{\mathrm dC}{\mathrm dz}&=a^2(1-a)\\
\frac{\mathrm d^2C}{\mathrm dz^2}&=(2a-3a^2)\cdot a(1-a)
\end{aligned}
$$

It is negative for $a>2/3$: there the loss is not convex.`,
    zh: String.raw`一阶导数是 $a\cdot a(1-a)$。先对 *a* 求导，再乘以 $\mathrm da/\mathrm dz$：

$$
\begin{aligned}
\frac{\mathrm dC}{\mathrm dz}&=a^2(1-a)\\
\frac{\mathrm d^2C}{\mathrm dz^2}&=(2a-3a^2)\cdot a(1-a)
\end{aligned}
$$

当 $a>2/3$ 时为负，所以损失非凸。`,
  },
  slips: {
    'first-derivative': {
      en: 'This is the first derivative. Differentiate it with respect to *z* once more.',
      zh: '这是一阶导数，还要再对 *z* 求一次导。',
    },
    'by-output': {
      en: String.raw`You differentiated $a^2(1-a)$ with respect to *a*. The inner derivative $\mathrm da/\mathrm dz=a(1-a)$ is missing.`,
      zh: String.raw`这是 $a^2(1-a)$ 对 *a* 的导数，还要乘以内层导数 $\mathrm da/\mathrm dz=a(1-a)$。`,
    },
    'of-cross-entropy': {
      en: 'This is the second derivative of cross-entropy, which is positive everywhere. That of squared error changes its sign.',
      zh: '这是交叉熵的二阶导数，处处为正。平方误差的二阶导数会变号。',
    },
    'square-of-the-slope': {
      en: String.raw`This is $(\mathrm da/\mathrm dz)^2$, as if *a* were linear in *z*. The term with $\mathrm d^2a/\mathrm dz^2$ is missing, and it makes the loss non-convex.`,
      zh: String.raw`这是 $(\mathrm da/\mathrm dz)^2$，相当于把 *a* 当作 *z* 的线性函数。漏了含 $\mathrm d^2a/\mathrm dz^2$ 的一项，而损失非凸正是由该项造成的。`,
    },
    'product-rule': {
      en: String.raw`The factor $1-a$ of $a^2(1-a)$ must be differentiated too: it gives $-a^2\cdot a(1-a)$.`,
      zh: String.raw`$a^2(1-a)$ 中的因子 $1-a$ 也要求导，得到 $-a^2\cdot a(1-a)$。`,
    },
  },
};
