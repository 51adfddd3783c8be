import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'L1 holds a weight at exactly 0 if the slope $d_0$ of the loss at 0 satisfies $|d_0|<\\lambda$; the derivative of the L2 penalty at 0 is 0, so L2 in general gives no zeros.',
    zh: '损失在 0 处的导数 $d_0$ 满足 $|d_0|<\\lambda$ 时，L1 使权重恰好为 0；L2 惩罚项在 0 处的导数为 0，所以一般得不到零权重。',
  },
  {
    en: 'The priors are those of the weights, not of the data: Laplace for L1, Gaussian for L2, and the estimate is the MAP estimate.',
    zh: '先验是对权重而不是对数据而言的，L1 对应拉普拉斯先验，L2 对应高斯先验，得到的是最大后验估计。',
  },
  {
    en: 'SGD does train with L1 by a subgradient, in general without exact zeros; ISTA gives them by the soft threshold $\\operatorname{sign}(v)\\max(|v|-\\eta\\lambda,0)$ after each gradient step on the loss alone.',
    zh: '加 L1 之后可以用次梯度做 SGD，但一般得不到精确的零；ISTA 每次先只对损失作梯度更新，再取软阈值 $\\operatorname{sign}(v)\\max(|v|-\\eta\\lambda,0)$，可以得到精确的零。',
  },
];
