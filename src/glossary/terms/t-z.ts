import type { Term } from '../../note/term';

/** The terms from T to Z, by their English names. */
export const tToZ: readonly Term[] = [
  {
    id: 'taylor-expansion',
    en: 'Taylor expansion',
    zh: '泰勒展开',
    definition: {
      en: 'f(x + h) = f(x) + f′(x)h + f″(x)h²/2 + …; if f has n + 1 continuous derivatives, stopping after the power n leaves an error of order hⁿ⁺¹.',
      zh: 'f(x + h) = f(x) + f′(x)h + f″(x)h²/2 + …；若 f 有 n + 1 阶连续导数，取到 n 次项的误差为 hⁿ⁺¹ 阶。',
    },
    at: 'backpropagation#checking-gradients',
  },
  { id: 'temperature', en: 'temperature', zh: '温度' },
  { id: 'tensor', en: 'tensor', zh: '张量' },
  { id: 'test-set', en: 'test set', zh: '测试集' },
  { id: 'threshold', en: 'threshold', zh: '阈值' },
  { id: 'threshold-moving', en: 'threshold moving', zh: '阈值移动' },
  {
    id: 'evaluation-mode',
    en: 'training / evaluation mode',
    zh: '训练模式 / 评估模式',
    note: { en: 'train() and eval() in PyTorch.', zh: 'PyTorch 中为 train() 与 eval()。' },
    definition: {
      en: 'Training mode takes statistics from the batch and applies dropout; evaluation mode uses stored statistics and no dropout.',
      zh: '训练模式用本批的统计量，并启用丢弃法；评估模式用保存的统计量，不用丢弃法。',
    },
    at: 'batch-normalization#inference',
    finds: { en: ['training mode', 'evaluation mode'], zh: ['训练模式', '评估模式'] },
  },
  { id: 'training-error', en: 'training error', zh: '训练误差' },
  { id: 'training-set', en: 'training set', zh: '训练集' },
  { id: 'translation-equivariance', en: 'translation equivariance', zh: '平移等变性' },
  { id: 'underfitting', en: 'underfitting', zh: '欠拟合' },
  {
    id: 'universal-approximation-theorem',
    en: 'universal approximation theorem',
    zh: '万能近似定理',
    also: [{ zh: '通用近似定理' }],
    definition: {
      en: 'With a continuous, non-polynomial activation, one hidden layer that is wide enough comes as close as you like to any continuous function on a compact set. It promises nothing about training.',
      zh: '激活函数连续且不是多项式时，足够宽的单隐藏层可在紧集上任意逼近连续函数。至于能否训练得到，定理没有说。',
    },
    at: 'activation-functions#universal-approximation',
    finds: {
      en: ['universal approximation theorem', 'universal approximation'],
      zh: ['万能近似定理', '万能近似'],
    },
  },
  { id: 'unsupervised-learning', en: 'unsupervised learning', zh: '无监督学习' },
  {
    id: 'validation-set',
    en: 'validation set',
    zh: '验证集',
    definition: {
      en: 'Samples kept out of training, on which hyper-parameters are chosen. The final error is measured on a test set that took no part in any choice.',
      zh: '不参与训练、用来选超参数的样本。最后的误差要在没有参与任何选择的测试集上量。',
    },
    at: 'batch-normalization#wrong-answers',
  },
  {
    id: 'vanishing-gradient',
    en: 'vanishing gradient',
    zh: '梯度消失',
    also: [{ zh: '梯度弥散' }],
    definition: {
      en: 'Going back, the gradient is multiplied layer by layer by weights and slopes; if their typical factor is below 1, little reaches the first layers.',
      zh: '梯度往回传时，逐层乘以权重和导数；这个倍数通常小于 1 时，传到前面几层就所剩无几。',
    },
    at: 'weight-initialization#many-layers',
    finds: { en: ['vanishing gradient', 'vanishing and exploding gradient'], zh: ['梯度消失'] },
  },
  {
    id: 'variance',
    en: 'variance',
    zh: '方差',
    definition: {
      en: 'Var(x) = E[(x − E[x])²] = E[x²] − E[x]²: the mean square minus the square of the mean.',
      zh: 'Var(x) = E[(x − E[x])²] = E[x²] − E[x]²：平方的均值减去均值的平方。',
    },
    at: 'weight-initialization#variance-rule',
    everyday: true,
  },
  { id: 'vector-norm-normalization', en: 'vector-norm normalization', zh: '向量范数归一化' },
  { id: 'warm-up', en: 'warm-up', zh: '预热' },
  {
    id: 'weight',
    en: 'weight',
    zh: '权重',
    also: [{ zh: '权值' }],
    definition: {
      en: 'A learned factor by which a unit multiplies one of its inputs.',
      zh: '神经元给某个输入乘上的系数，由学习得到。',
    },
    at: 'backpropagation#three-factors',
    everyday: true,
  },
  {
    id: 'weight-decay',
    en: 'weight decay',
    zh: '权重衰减',
    definition: {
      en: 'Shrinks the weights in every update: w ← (1 − ηλ)w − η∇L. For plain SGD the same as the penalty (λ/2)‖w‖²; for Adam not.',
      zh: '每次更新都缩小权重：w ← (1 − ηλ)w − η∇L。对普通 SGD，等同于加惩罚项 (λ/2)‖w‖²；对 Adam 则不同。',
    },
    at: 'batch-normalization#scale-invariance',
  },
  {
    id: 'weight-initialization',
    en: 'weight initialization',
    zh: '权重初始化',
    definition: {
      en: 'The choice of the first weights: random, so that units differ, and with a variance that keeps the mean square of signal and gradient over many layers.',
      zh: '选取初始权重：随机，使神经元各不相同；方差合适，使信号和梯度的均方经过多层仍能保持。',
    },
    at: 'weight-initialization#whole-network',
    finds: { en: ['weight initialization', 'initialization'], zh: ['权重初始化'] },
  },
  { id: 'whitening', en: 'whitening', zh: '白化' },
  {
    id: 'xor-problem',
    en: 'XOR problem',
    zh: '异或问题',
    definition: {
      en: 'Output 1 exactly when the two binary inputs differ. No straight line separates the two classes, so a unit without a hidden layer cannot solve it.',
      zh: '两个二值输入不同时输出 1，否则输出 0。没有直线能把两类分开，所以没有隐藏层就解不了。',
    },
    at: 'weight-initialization#why-not-zeros',
    finds: { en: ['XOR problem', 'XOR'], zh: ['异或问题', '异或', 'XOR'] },
  },
  {
    id: 'zero-centered',
    en: 'zero-centered (property)',
    zh: '零均值',
    also: [{ zh: '零中心化', in: ['qiu'] }],
    note: {
      en: 'A property of outputs; the operation is mean removal (去均值化).',
      zh: '指输出的性质；相应的操作叫“去均值化”。',
    },
  },
];
