import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'family',
  points: ['adagrad', 'fading', 'rmsprop', 'adam', 'correction', 'adamw'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From AdaGrad to AdamW', zh: '从 AdaGrad 到 AdamW' },
  question: {
    en: 'Write the updates of AdaGrad, RMSProp, Adam and AdamW, and say what each mends. What is the bias correction for?',
    zh: '写出 AdaGrad、RMSProp、Adam 和 AdamW 的更新公式，说明各自的改进，并说明偏差修正的作用。',
  },
  points: {
    adagrad: {
      en: String.raw`AdaGrad: $s\leftarrow s+g^2$, $\theta\leftarrow\theta-\eta g/(\sqrt s+\varepsilon)$; a rate of its own for each coordinate.`,
      zh: String.raw`AdaGrad 为 $s\leftarrow s+g^2$，$\theta\leftarrow\theta-\eta g/(\sqrt s+\varepsilon)$，每个坐标有自己的学习率。`,
    },
    fading: {
      en: 'Its *s* only grows, so the rates never rise again and steps may become too small too early.',
      zh: 'AdaGrad 的 *s* 只增不减，学习率单调下降，可能过早变得太小。',
    },
    rmsprop: {
      en: String.raw`RMSProp: $s\leftarrow\rho s+(1-\rho)g^2$, an average that forgets, so rates can rise again.`,
      zh: String.raw`RMSProp 把累加改为指数加权移动平均 $s\leftarrow\rho s+(1-\rho)g^2$，可以遗忘旧梯度，学习率可以回升。`,
    },
    adam: {
      en: String.raw`Adam: averages *m* of *g* (first moment, momentum against noise and zigzag) and *v* of *g*² (second moment), $\theta\leftarrow\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$.`,
      zh: String.raw`Adam 对 *g*（一阶矩，即动量，平滑噪声、抑制振荡）和 *g*²（二阶矩）都取移动平均，$\theta\leftarrow\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$。`,
    },
    correction: {
      en: String.raw`$\hat m=m/(1-\beta_1^t)$, $\hat v=v/(1-\beta_2^t)$: from 0 the averages start biased towards 0.`,
      zh: String.raw`$\hat m=m/(1-\beta_1^t)$，$\hat v=v/(1-\beta_2^t)$，用来修正初值为 0 造成的偏差。`,
    },
    adamw: {
      en: String.raw`AdamW: decay $(1-\eta\lambda)\theta$ outside the quotient, the same for all weights; an L2 term would be divided by $\sqrt{\hat v}$, so large gradients weaken it.`,
      zh: String.raw`AdamW 把权重衰减 $(1-\eta\lambda)\theta$ 移到商之外，各权重相同；L2 项则要除以 $\sqrt{\hat v}$，梯度越大，正则化越弱。`,
    },
  },
  solution: {
    en: String.raw`Let *g* be the gradient; all operations are by coordinate. AdaGrad: $s\leftarrow s+g^2$, $\theta\leftarrow\theta-\eta g/(\sqrt s+\varepsilon)$, a rate for each coordinate, which never rises and may get too small. RMSProp: the same step with $s\leftarrow\rho s+(1-\rho)g^2$, which forgets, so rates can rise again. Adam, first moment (momentum against noise and zigzag) over the root of the second: $m\leftarrow\beta_1m+(1-\beta_1)g$, $v\leftarrow\beta_2v+(1-\beta_2)g^2$; from 0 both start biased towards 0, so $\hat m=m/(1-\beta_1^t)$, $\hat v=v/(1-\beta_2^t)$, and $\theta\leftarrow\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$. AdamW: $\theta\leftarrow(1-\eta\lambda)\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$, the decay not divided; an L2 term would be, and would act least where gradients are large.`,
    zh: String.raw`设 *g* 为梯度，以下运算都按坐标进行。AdaGrad 为 $s\leftarrow s+g^2$，$\theta\leftarrow\theta-\eta g/(\sqrt s+\varepsilon)$，每个坐标有自己的学习率，但只降不升，可能过早变得太小。RMSProp 的更新形式相同，但改用移动平均 $s\leftarrow\rho s+(1-\rho)g^2$，可以遗忘旧梯度，学习率可以回升。Adam 取一阶矩（动量，平滑噪声、抑制振荡）$m\leftarrow\beta_1m+(1-\beta_1)g$ 和二阶矩 $v\leftarrow\beta_2v+(1-\beta_2)g^2$，初值为 0 使两者偏向 0，所以修正为 $\hat m=m/(1-\beta_1^t)$、$\hat v=v/(1-\beta_2^t)$，再令 $\theta\leftarrow\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$。AdamW 为 $\theta\leftarrow(1-\eta\lambda)\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$，衰减不参与除法；L2 项则要参与，梯度越大，正则化越弱。`,
  },
};
