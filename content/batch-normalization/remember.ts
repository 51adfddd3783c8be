import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: "Training uses the batch's own $\\mu$ and biased $\\sigma^2$, $\\hat x_i=(x_i-\\mu)/\\sqrt{\\sigma^2+\\varepsilon}$, then the learned $\\gamma$ and $\\beta$: $y_i=\\gamma\\hat x_i+\\beta$.",
    zh: '训练时用当前批的均值 $\\mu$ 和有偏方差 $\\sigma^2$，$\\hat x_i=(x_i-\\mu)/\\sqrt{\\sigma^2+\\varepsilon}$，再用可学习的 $\\gamma$ 和 $\\beta$ 得 $y_i=\\gamma\\hat x_i+\\beta$。',
  },
  {
    en: 'Inference replaces the batch statistics by running averages collected in training, so that the output for one sample does not depend on the others.',
    zh: '推理时用训练中累积的移动平均代替批统计量，使一个样本的输出与其他样本无关。',
  },
  {
    en: 'For $a>0$ and negligible $\\varepsilon$, weights $aw$ give the same output as $w$, and their gradient is divided by $a$: scale invariance.',
    zh: '当 $a>0$ 且 $\\varepsilon$ 可忽略时，权重 $aw$ 与 $w$ 的输出相同，权重的梯度则除以 $a$，这就是尺度不变性。',
  },
];
