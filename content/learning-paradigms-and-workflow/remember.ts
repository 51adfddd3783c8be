import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'The model (a network) is the set of functions to choose from, the strategy what is minimized (the empirical risk), the algorithm how it is minimized (SGD).',
    zh: '模型是待选函数的集合（例如神经网络），策略是选择函数的准则（例如最小化经验风险），算法是求解的方法（例如 SGD）。',
  },
  {
    en: 'One round of training zeroes the gradients, runs forward, computes the loss $\\hat R$, runs backward and updates $\\theta\\leftarrow\\theta-\\eta\\nabla\\hat R$; the backward pass alone moves no parameter.',
    zh: '每次训练迭代依次为梯度清零、前向传播、计算损失 $\\hat R$、反向传播和更新 $\\theta\\leftarrow\\theta-\\eta\\nabla\\hat R$，反向传播只求梯度，不改变参数。',
  },
  {
    en: 'Fit preprocessing on the training set, choose hyper-parameters on the validation set, and test once, after all choices, or the test error is no longer an unbiased estimate.',
    zh: '预处理的参数由训练集求得，超参数用验证集选择，测试集在全部选定之后只用一次，否则测试误差不再是泛化误差的无偏估计。',
  },
];
