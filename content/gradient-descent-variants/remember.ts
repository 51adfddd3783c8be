import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'An iteration is one update on one batch; an epoch of $N$ samples at batch size $B$ has $\\lceil N/B\\rceil$ of them if a smaller last batch is kept.',
    zh: '一次迭代是用一个批量更新一次；共 $N$ 个样本、批量大小为 $B$ 时，保留不完整的批量，一个轮次有 $\\lceil N/B\\rceil$ 次迭代。',
  },
  {
    en: 'For $B$ independent, uniform draws the gradient is unbiased with standard deviation $\\sigma/\\sqrt B$, $\\sigma$ being that of one sample, so halving the noise takes four times the samples.',
    zh: '独立、等概率地抽取 $B$ 个样本时，批量梯度无偏，标准差为 $\\sigma/\\sqrt B$，其中 $\\sigma$ 是单个样本梯度的标准差，所以样本数变为四倍，噪声才减半。',
  },
  {
    en: 'At a constant learning rate SGD in general hovers around the minimum; $\\sum_t\\eta_t=\\infty$, $\\sum_t\\eta_t^2<\\infty$ let it converge for smooth, strongly convex losses and noise of bounded variance.',
    zh: '学习率恒定时，SGD 一般在最小值附近徘徊；损失光滑且强凸、噪声方差有界时，满足 $\\sum_t\\eta_t=\\infty$、$\\sum_t\\eta_t^2<\\infty$ 的衰减学习率使 SGD 收敛。',
  },
];
