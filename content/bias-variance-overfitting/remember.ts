import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'Expected squared error on new data is squared bias plus variance plus the noise $\\sigma^2$, where bias and variance are taken over training sets.',
    zh: '新数据上的期望平方误差等于偏差的平方、方差与噪声 $\\sigma^2$ 之和，其中偏差与方差是对训练集的随机性而言的。',
  },
  {
    en: 'Underfitting shows in a high training error; overfitting in a validation error clearly above a low training error.',
    zh: '欠拟合表现为训练误差本身就高；过拟合表现为训练误差低，而验证误差明显更高。',
  },
  {
    en: 'Early stopping keeps the parameters of the lowest validation error, not those of the last epoch, and the test set decides nothing.',
    zh: '早停法保留验证误差最低时的参数，而不是最后一个轮次的参数，测试集不参与任何选择。',
  },
];
