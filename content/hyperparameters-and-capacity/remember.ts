import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'Parameters are learned from the training loss by gradient steps; hyper-parameters are set before the run and chosen on the validation set, not on the test set.',
    zh: '参数由训练损失的梯度更新得到；超参数在训练之前设定，根据验证集选择，不能根据测试集选择。',
  },
  {
    en: 'Epochs and batch size $B$ are hyper-parameters; the number of iterations follows from them, epochs times $\\lceil N/B\\rceil$ for $N$ samples if a smaller last batch is kept.',
    zh: '轮次数与批量大小 $B$ 是超参数，迭代次数由两者算出，共 $N$ 个样本且保留不完整的批量时，等于轮次数乘以 $\\lceil N/B\\rceil$。',
  },
  {
    en: 'Depth and kernel size change the family of functions; learning rate, momentum, batch size, dropout and weight decay keep it and can change the effective capacity only.',
    zh: '深度和卷积核尺寸改变函数族；学习率、动量、批量大小、丢弃概率和权重衰减不改变函数族，只可能影响有效容量。',
  },
];
