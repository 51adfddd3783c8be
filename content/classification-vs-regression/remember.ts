import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'The target decides, not the inputs: classes without order make a classification, a real quantity a regression, however the target is written.',
    zh: '判断任务类型要看目标变量：无次序的类别属于分类，实数值的量属于回归，与输入的形式和目标的写法无关。',
  },
  {
    en: 'Maximum likelihood gives both losses: a Gaussian with fixed $\\sigma$ gives squared error, a categorical distribution gives cross-entropy $-\\ln p_y$, with $p_y$ the probability of the true class.',
    zh: '两种损失都来自极大似然：$\\sigma$ 固定的高斯分布给出平方误差，类别分布给出交叉熵 $-\\ln p_y$，其中 $p_y$ 是真实类别的概率。',
  },
  {
    en: 'With three or more classes a regression on their codes invents an order and distances, so its answers depend on how the classes are numbered.',
    zh: '对三个或更多类别的编码作回归，会人为引入次序和距离，判类结果随编号方式而变。',
  },
];
