import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'With keep probability $q$ and mask $m$, inverted dropout trains with $\\frac mqa$ for an activation $a$: mean $a$, variance $a^2\\frac{1-q}q$; evaluation passes on $a$ itself.',
    zh: '设激活值为 $a$，保留概率为 $q$，掩码为 $m$，反向丢弃法训练时输出 $\\frac mqa$，均值为 $a$，方差为 $a^2\\frac{1-q}q$；评估时直接输出 $a$，不用掩码，也不缩放。',
  },
  {
    en: "The classic form trains with $ma$ and multiplies by the keep probability in evaluation; PyTorch's parameter is the drop probability, so say which you mean.",
    zh: '经典形式训练时输出 $ma$，评估时乘以保留概率；PyTorch 的参数则是丢弃概率，答题时要写明。',
  },
  {
    en: 'One pass without masks equals the normalized geometric mean of the outputs of all sub-networks for a single logistic or softmax layer; with non-linear hidden units it is only an approximation.',
    zh: '对单层 logistic 或 softmax 模型，不用掩码的一次前向传播恰为全部子网络输出的归一化几何平均；有非线性隐藏层时只是近似。',
  },
];
