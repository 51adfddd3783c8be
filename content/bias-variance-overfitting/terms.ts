import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'bias-statistical',
    en: 'bias (statistical)',
    zh: '偏差',
    note: {
      en: 'Not the parameter of a unit, which is 偏置 in Chinese.',
      zh: '与神经元的“偏置”不同，两者英文都是 bias。',
    },
    definition: {
      en: 'Expected value of an estimator minus the true value. If it is 0, the estimator is unbiased.',
      zh: '估计量的期望减去真值，等于 0 时称该估计量是无偏的。',
    },
    at: 'bias-variance-overfitting#decomposition',
    finds: { en: [], zh: [] },
  },
  {
    id: 'bias-variance-decomposition',
    en: 'bias–variance decomposition',
    zh: '偏差-方差分解',
    definition: {
      en: 'The expected squared error of a learned prediction at a point is squared bias + variance + noise, where bias and variance are over training sets.',
      zh: '预测的期望平方误差等于偏差的平方、方差与噪声三项之和，其中偏差与方差是对训练集的随机性而言的。',
    },
    at: 'bias-variance-overfitting#decomposition',
  },
  {
    id: 'checkpoint',
    en: 'checkpoint',
    zh: '检查点',
    definition: {
      en: 'The parameters of a model (often with the state of the optimizer) stored during training, to go on or go back to.',
      zh: '训练过程中保存的模型参数（常连同优化器状态），用于继续训练或恢复到该时刻。',
    },
    at: 'bias-variance-overfitting#stopping',
  },
  {
    id: 'data-augmentation',
    en: 'data augmentation',
    zh: '数据增强',
    definition: {
      en: 'Making further training samples from given ones by changes that keep the label, such as a mirrored or shifted image.',
      zh: '对已有样本做不改变标签的变换（如翻转、平移图像），由此得到更多训练样本。',
    },
    at: 'bias-variance-overfitting#remedies',
  },
  {
    id: 'double-descent',
    en: 'double descent',
    zh: '双下降',
    definition: {
      en: 'Test error that, as the capacity of the model grows, first falls, then rises near the point where the model just fits the training set exactly, and falls again beyond it.',
      zh: '随着模型容量增大，测试误差先下降，在恰好能拟合全部训练数据处附近上升，之后再次下降的现象。',
    },
    at: 'bias-variance-overfitting#remedies',
    also: [{ zh: '双重下降' }],
  },
  {
    id: 'early-stopping',
    en: 'early stopping',
    zh: '早停法',
    definition: {
      en: 'Ending training when the error on the validation set has stopped falling, and keeping the parameters of its lowest point.',
      zh: '验证集误差不再下降时停止训练，并保留误差最低时的参数。',
    },
    at: 'bias-variance-overfitting#stopping',
    also: [{ zh: '提前停止' }, { zh: '提前终止', in: ['goodfellow'] }],
  },
  {
    id: 'generalization',
    en: 'generalization',
    zh: '泛化',
    definition: {
      en: 'How well a trained model does on new data from the same distribution, not on the data it was trained on.',
      zh: '训练好的模型在同分布的新数据上的表现，而不是在训练数据上的表现。',
    },
    at: 'bias-variance-overfitting#decomposition',
  },
  {
    id: 'irreducible-noise',
    en: 'irreducible noise',
    zh: '不可约噪声',
    definition: {
      en: 'The part of the expected error that is in the targets themselves; no model can go below it.',
      zh: '期望误差中来自目标值本身的部分，任何模型都无法低于此值。',
    },
    at: 'bias-variance-overfitting#decomposition',
    also: [{ zh: '不可约误差' }, { zh: '噪声', in: ['zhou'] }],
  },
  {
    id: 'overfitting',
    en: 'overfitting',
    zh: '过拟合',
    definition: {
      en: 'Fitting what is peculiar to the training samples: the training error is small, the error on new data from the same distribution clearly larger.',
      zh: '模型把训练样本特有的性质也学了进去，以致训练误差小，而在同分布新数据上的误差明显偏大。',
    },
    at: 'bias-variance-overfitting#decomposition',
    finds: { en: ['overfitting', 'overfit'], zh: ['过拟合'] },
  },
  {
    id: 'patience',
    en: 'patience',
    zh: '耐心值',
    definition: {
      en: 'How many evaluations without a new best value early stopping waits before it ends training.',
      zh: '验证误差连续若干次评估都没有刷新最优值时，早停法就停止训练，这一次数称为耐心值。',
    },
    at: 'bias-variance-overfitting#stopping',
  },
  {
    id: 'underfitting',
    en: 'underfitting',
    zh: '欠拟合',
    definition: {
      en: 'What a model does that is too simple, or trained too little, to capture the pattern: even its training error is high.',
      zh: '模型过于简单或训练不足，未能学到数据的规律，训练误差本身就高。',
    },
    at: 'bias-variance-overfitting#decomposition',
  },
];
