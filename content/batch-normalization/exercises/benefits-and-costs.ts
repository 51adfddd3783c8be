import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'benefits',
  points: ['scale', 'rates', 'noise', 'costs', 'hypothesis', 'gradients'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Benefits, costs, reasons', zh: '优点、代价与原因' },
  question: {
    en: 'What does batch normalization bring, what does it cost, and why does it work?',
    zh: '批归一化有哪些优点？代价是什么？为什么有效？',
  },
  points: {
    scale: {
      en: 'Why: the output and the gradient passed back do not depend on the scale of the incoming weights, and the gradient of the weights is divided by it, so the step size adapts itself.',
      zh: '原因之一是尺度不变性：输入权重整体放缩时，输出和反传的梯度不变，权重的梯度则除以该倍数，更新幅度自行调节。',
    },
    rates: {
      en: 'Faster convergence with larger learning rates, and less dependence on initialization.',
      zh: '加快收敛，各层净输入的均值与方差稳定，可用较大的学习率；降低对初始化的敏感性。',
    },
    noise: {
      en: 'The noise of the batch statistics regularizes a little, which can help generalization.',
      zh: '批统计量带有噪声，有一定的正则化作用，有助于提高泛化能力。',
    },
    costs: {
      en: 'Costs: it depends on the batch size and computes differently in training and inference; or it is awkward for sequences and online learning.',
      zh: '代价：依赖批量大小，训练与推理的计算不一致；或者不便用于序列和在线学习。',
    },
    hypothesis: {
      en: 'Internal covariate shift is a hypothesis; scale invariance and a smoother loss are better supported.',
      zh: '“减轻内部协变量偏移”只是假说；尺度不变性和更平滑的损失曲面依据较充分。',
    },
    gradients: {
      en: 'Eases vanishing and exploding gradients: pre-activations stay out of saturation, or the scale of the weights drops out of the gradient passed back.',
      zh: '缓解梯度消失和梯度爆炸：净输入不易落入饱和区，或者反传的梯度与权重的尺度无关。',
    },
  },
  solution: {
    en: 'Benefits: faster convergence, as mean and variance of the pre-activations stay stable and larger learning rates work; less dependence on initialization; slight regularization by the noise of the batch statistics, which can help generalization; vanishing and exploding gradients are eased, as pre-activations stay out of saturation and the scale of the weights drops out of the gradient passed back. Costs: it depends on the batch size, computes differently in training and inference, and is awkward for sequences and online learning. Why: multiplying the incoming weights by *a* > 0 leaves the output and the gradient passed back and divides the gradient of the weights by *a*, so the step size adapts itself; the loss surface becomes smoother. Less internal covariate shift (the inputs of a layer change their distribution while the layers before it learn) is the hypothesis of 2015; experiments speak against it as the main reason.',
    zh: '优点：（1）加快收敛，各层净输入的均值与方差稳定，可用较大的学习率；（2）降低对初始化的敏感性；（3）批统计量带有噪声，有一定的正则化作用，有助于提高泛化能力；（4）缓解梯度消失和梯度爆炸，净输入不易落入饱和区，反传的梯度也与权重的尺度无关。代价：（5）依赖批量大小，不适用于在线学习；（6）训练与推理的计算不一致；（7）不便用于序列。原因：（8）输入权重同乘 *a* > 0 时，输出和反传的梯度不变（尺度不变性），权重的梯度除以 *a*，更新幅度自行调节，损失曲面也更平滑。2015 年的假说是减轻内部协变量偏移（前面各层学习时，后一层输入的分布随之改变），实验并不支持这是主要原因。',
  },
};
