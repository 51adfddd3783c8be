import type { Term } from '../../note/term';

/** The terms whose English names begin with R. */
export const startingWithR: readonly Term[] = [
  {
    id: 'randomized-relu',
    en: 'randomized ReLU (RReLU)',
    zh: '随机ReLU',
    definition: {
      en: 'A leaky ReLU whose slope is drawn from U(l, u) for every element of every forward pass in training; evaluation uses the mean, (l + u)/2.',
      zh: '训练时，每次前向传播的每个元素都从 U(l, u) 重新抽取斜率；评估时用平均值 (l + u)/2。',
    },
    at: 'activation-functions#relu-family',
    finds: { en: ['randomized ReLU', 'RReLU'], zh: ['随机ReLU', 'RReLU'] },
  },
  { id: 'rank', en: 'rank / ties', zh: '秩 / 并列', finds: { en: [], zh: [] } },
  { id: 'recall', en: 'recall', zh: '召回率', also: [{ zh: '查全率', in: ['zhou'] }] },
  {
    id: 'receptive-field',
    en: 'receptive field',
    zh: '感受野',
    also: [{ zh: '接受域', in: ['goodfellow'] }],
  },
  {
    id: 'rectified-linear-unit',
    en: 'rectified linear unit (ReLU)',
    zh: '修正线性单元',
    also: [{ zh: '整流线性单元', in: ['goodfellow'] }],
    definition: {
      en: 'max(0, x): slope 1 for x > 0, 0 for x < 0, no derivative at 0.',
      zh: 'max(0, x)：x > 0 时导数为 1，x < 0 时为 0，在 0 处不可导。',
    },
    at: 'activation-functions#relu-family',
    finds: { en: ['rectified linear unit', 'ReLU'], zh: ['修正线性单元', 'ReLU'] },
  },
  {
    id: 'recurrent-neural-network',
    en: 'recurrent neural network (RNN)',
    zh: '循环神经网络',
    definition: {
      en: 'Applies the same weights at every time step, to the input of the step and the state of the step before.',
      zh: '每个时间步用同一组权重，作用于该步的输入和上一步的状态。',
    },
    at: 'batch-normalization#recurrent',
    finds: { en: ['recurrent neural network', 'recurrent network'], zh: ['循环神经网络', '循环网络'] },
  },
  {
    id: 'regression',
    en: 'regression',
    zh: '回归',
    definition: {
      en: 'Supervised learning whose target is a real number or a vector of them, not a class.',
      zh: '目标是实数或实数向量，而不是类别的监督学习。',
    },
    at: 'weight-initialization#wrong-answers',
  },
  {
    id: 'regularization',
    en: 'regularization',
    zh: '正则化',
    definition: {
      en: 'Whatever is meant to lower the error on new data rather than on the training data: a penalty, noise, early stopping.',
      zh: '一切旨在减小新数据误差而不是训练误差的做法：惩罚项、噪声、早停法。',
    },
    at: 'batch-normalization#small-batches',
    finds: { en: ['regularization', 'regularizer', 'regularize'], zh: ['正则化'] },
  },
  { id: 'reinforcement-learning', en: 'reinforcement learning', zh: '强化学习' },
  {
    id: 'residual-connection',
    en: 'residual connection',
    zh: '残差连接',
    definition: {
      en: 'Adds the input of a block to its output, y = x + F(x), so that signal and gradient also have a path around F.',
      zh: '把一个模块的输入加到输出上，y = x + F(x)，使信号和梯度另有一条绕过 F 的路。',
    },
    at: 'batch-normalization#benefits',
  },
  { id: 'restricted-boltzmann-machine', en: 'restricted Boltzmann machine', zh: '受限玻尔兹曼机' },
  {
    id: 'reverse-mode',
    en: 'reverse mode / forward mode',
    zh: '反向模式 / 前向模式',
    definition: {
      en: 'Forward mode needs one sweep per input, reverse mode one per output. A loss is one output, so training uses reverse mode.',
      zh: '前向模式每个输入扫一遍，反向模式每个输出扫一遍。损失只有一个输出，所以训练用反向模式。',
    },
    at: 'backpropagation#autodiff',
    finds: { en: ['reverse mode', 'forward mode'], zh: ['反向模式', '前向模式'] },
  },
  {
    id: 'ridge-regression',
    en: 'ridge regression / lasso',
    zh: '岭回归 / 套索',
    also: [{ zh: 'Lasso' }],
    finds: { en: ['ridge regression', 'lasso'], zh: ['岭回归', '套索'] },
  },
  { id: 'robust', en: 'robust', zh: '稳健', also: [{ zh: '鲁棒' }] },
  { id: 'roc-curve', en: 'ROC curve', zh: 'ROC曲线' },
  {
    id: 'running-mean',
    en: 'running mean / variance',
    zh: '移动平均的均值 / 方差',
    also: [{ zh: '滑动平均' }],
    note: { en: 'The same moving average (移动平均) as in EMA.', zh: '与 EMA 是同一种移动平均。' },
    definition: {
      en: 'Exponentially weighted averages of the batch means and unbiased batch variances: updated in training, used at inference, not learned by gradients.',
      zh: '各批均值与无偏方差的指数加权移动平均：训练时更新，推理时使用，不靠梯度学习。',
    },
    at: 'batch-normalization#inference',
    finds: {
      en: ['running mean', 'running variance', 'running average', 'running statistics'],
      zh: ['统计量的移动平均', '移动平均的统计量'],
    },
  },
];
