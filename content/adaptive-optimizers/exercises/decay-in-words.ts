import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({ section: 'decay', points: ['l2', 'decoupled', 'sgd', 'who'] });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'AdamW and Adam with L2', zh: 'AdamW 与 Adam + L2' },
  question: {
    en: 'How does AdamW differ from Adam with an L2 penalty, and why does the difference not show in plain SGD (without momentum)?',
    zh: 'AdamW 与 Adam + L2 惩罚有什么区别？为什么在不带动量的 SGD 中看不出这种区别？',
  },
  points: {
    l2: {
      en: String.raw`L2: *λθ* is added to the gradient and divided by $\sqrt{\hat v}$ with it.`,
      zh: String.raw`L2 惩罚把 *λθ* 加进梯度，*λθ* 也要除以 $\sqrt{\hat v}$。`,
    },
    decoupled: {
      en: String.raw`AdamW: $\theta\leftarrow(1-\eta\lambda)\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$, the decay outside the quotient, the same factor for all weights.`,
      zh: String.raw`AdamW 把衰减放在商之外（解耦），$\theta\leftarrow(1-\eta\lambda)\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$，所有权重都乘以同一个系数 $1-\eta\lambda$。`,
    },
    sgd: {
      en: String.raw`Plain SGD: $\theta-\eta(g+\lambda\theta)=(1-\eta\lambda)\theta-\eta g$, so the two are one.`,
      zh: String.raw`在不带动量的 SGD 中 $\theta-\eta(g+\lambda\theta)=(1-\eta\lambda)\theta-\eta g$，两者等价。`,
    },
    who: {
      en: 'So with Adam and L2, weights with large gradients are regularized least.',
      zh: '因此在 Adam + L2 中，梯度越大的权重受到的正则化越弱。',
    },
  },
  solution: {
    en: String.raw`An L2 penalty $\frac\lambda2\lVert\theta\rVert^2$ adds *λθ* to the gradient *g*; in Adam that is averaged and divided by $\sqrt{\hat v}$ with the rest ($\hat m$, $\hat v$: corrected averages of the gradient and of its square), so weights with large gradients are shrunk least. AdamW takes the decay out of the quotient, $\theta\leftarrow(1-\eta\lambda)\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$, with the same factor for all weights. Plain SGD divides by nothing: $\theta-\eta(g+\lambda\theta)=(1-\eta\lambda)\theta-\eta g$, so there the two are one.`,
    zh: String.raw`L2 惩罚 $\frac\lambda2\lVert\theta\rVert^2$ 把 *λθ* 加进梯度 *g*，在 Adam 中要与梯度一起取平均，再除以 $\sqrt{\hat v}$（$\hat m$、$\hat v$ 为梯度与梯度平方经偏差修正的移动平均），所以梯度越大的权重收缩得越少。AdamW 把衰减放在商之外（解耦），$\theta\leftarrow(1-\eta\lambda)\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$，所有权重都乘以同一个系数 $1-\eta\lambda$。不带动量的 SGD 没有除法，$\theta-\eta(g+\lambda\theta)=(1-\eta\lambda)\theta-\eta g$，两者等价。`,
  },
};
