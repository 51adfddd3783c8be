import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'convolution',
  variables: {
    w_1: between(-2, 2),
    w_2: between(-2, 2),
    delta_1: between(-2, 2),
    delta_2: between(-2, 2),
  },
  letters: { delta_1: 'δ_1', delta_2: 'δ_2' },
  answer: ({ w_1, w_2, delta_1, delta_2 }) => w_2 * delta_1 + w_1 * delta_2,
  key: 'w_2*delta_1+w_1*delta_2',
  slips: {
    'not-turned': ({ w_1, w_2, delta_1, delta_2 }) => w_1 * delta_1 + w_2 * delta_2,
    'first-output-only': ({ w_2, delta_1 }) => w_2 * delta_1,
    'second-output-only': ({ w_1, delta_2 }) => w_1 * delta_2,
    'all-weights': ({ w_1, w_2, delta_1, delta_2 }) => (w_1 + w_2) * (delta_1 + delta_2),
    'without-weights': ({ delta_1, delta_2 }) => delta_1 + delta_2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Back through a convolution', zh: '卷积的反向传播' },
  question: {
    en: String.raw`A convolution of stride 1 in one dimension gives $y_1=w_1x_1+w_2x_2+b$ and $y_2=w_1x_2+w_2x_3+b$. The loss has $\partial L/\partial y_1=\delta_1$ and $\partial L/\partial y_2=\delta_2$. What is $\partial L/\partial x_2$? Write it in $w_1$, $w_2$, $\delta_1$ and $\delta_2$.`,
    zh: String.raw`步幅为 1 的一维卷积输出 $y_1=w_1x_1+w_2x_2+b$、$y_2=w_1x_2+w_2x_3+b$，损失满足 $\partial L/\partial y_1=\delta_1$，$\partial L/\partial y_2=\delta_2$。求 $\partial L/\partial x_2$，用 $w_1$、$w_2$、$\delta_1$ 和 $\delta_2$ 写出。`,
  },
  solution: {
    en: String.raw`$x_2$ enters both outputs: $y_1$ with the weight $w_2$, $y_2$ with $w_1$. The chain rule adds up both ways:

$$
\frac{\partial L}{\partial x_2}=\delta_1\frac{\partial y_1}{\partial x_2}+\delta_2\frac{\partial y_2}{\partial x_2}
$$

So going back is a convolution again, of $\delta$ with the kernel in reversed order.`,
    zh: String.raw`$x_2$ 参与两个输出，在 $y_1$ 中的权重为 $w_2$，在 $y_2$ 中的权重为 $w_1$。由链式法则，两条路径相加：

$$
\frac{\partial L}{\partial x_2}=\delta_1\frac{\partial y_1}{\partial x_2}+\delta_2\frac{\partial y_2}{\partial x_2}
$$

可见反向传播也是卷积，把 $\delta$ 与次序颠倒的卷积核作卷积。`,
  },
  slips: {
    'not-turned': {
      en: 'In $y_1$ the input $x_2$ has the weight $w_2$, in $y_2$ the weight $w_1$: going back, the order of the kernel is reversed.',
      zh: '$x_2$ 在 $y_1$ 中的权重是 $w_2$，在 $y_2$ 中是 $w_1$，反向时卷积核的次序要颠倒。',
    },
    'first-output-only': {
      en: '$x_2$ enters $y_2$ as well.',
      zh: '$x_2$ 也参与 $y_2$。',
    },
    'second-output-only': {
      en: '$x_2$ enters $y_1$ as well.',
      zh: '$x_2$ 也参与 $y_1$。',
    },
    'all-weights': {
      en: 'In each output $x_2$ has one weight only.',
      zh: '$x_2$ 在每个输出中只对应一个权重。',
    },
    'without-weights': {
      en: 'The derivatives of the outputs with respect to $x_2$ are the weights; they are missing.',
      zh: '输出对 $x_2$ 的导数就是权重，这里漏了权重。',
    },
  },
};
