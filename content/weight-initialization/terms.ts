import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'fan-in',
    en: 'fan-in / fan-out',
    zh: '扇入 / 扇出',
    definition: {
      en: 'Of a layer. Fan-in: number of inputs of each unit. Fan-out: number of units that each input feeds, which is the number of outputs of the layer.',
      zh: '扇入是层中每个神经元的输入个数；扇出是每个输入所连接的神经元个数，即该层的输出个数。',
    },
    at: 'weight-initialization#schemes',
    finds: { en: ['fan-in', 'fan-out'], zh: ['扇入', '扇出'] },
  },
  {
    id: 'moment',
    en: 'first / second moment',
    zh: '一阶 / 二阶矩',
    also: [{ zh: '一阶动量' }],
    definition: {
      en: 'E[x] and E[x²]: the mean and the mean square. Var(x) is the second central moment, E[(x − E[x])²].',
      zh: 'E[x] 与 E[x²]，即均值与均方。Var(x) 是二阶中心矩 E[(x − E[x])²]。',
    },
    at: 'weight-initialization#variance-rule',
    finds: { en: ['first moment', 'second moment', 'two moments'], zh: ['一阶矩', '二阶矩', '前两阶矩'] },
  },
  {
    id: 'gain',
    en: 'gain',
    zh: '增益',
    definition: {
      en: 'A factor on the standard deviation of the first weights that makes up for the activation: √2 for ReLU, 1 for linear layers.',
      zh: '乘在初始权重标准差上的系数，用来补偿激活函数的影响：ReLU 取 √2，线性层取 1。',
    },
    at: 'weight-initialization#uniform-or-gaussian',
    finds: { en: [], zh: ['增益'] },
  },
  {
    id: 'orthogonal-initialization',
    en: 'orthogonal initialization',
    zh: '正交初始化',
    definition: {
      en: 'Starts from a random matrix with QᵀQ = I, times a gain. All singular values are equal, so a linear layer with at least as many outputs as inputs changes lengths by the gain only.',
      zh: '以满足 QᵀQ = I 的随机矩阵乘以增益作为初值。奇异值全部相等；只要输出不少于输入，线性层除增益外不改变向量的长度。',
    },
    at: 'weight-initialization#orthogonal',
    finds: {
      en: ['orthogonal initialization', 'orthogonal matrix', 'orthogonal matrices'],
      zh: ['正交初始化', '正交矩阵'],
    },
  },
  {
    id: 'symmetry-breaking',
    en: 'symmetry breaking',
    zh: '打破对称性',
    definition: {
      en: 'Units with the same bias and the same incoming and outgoing weights get the same gradient and stay equal; random first weights make them differ.',
      zh: '输入权重、偏置和输出权重都相同的神经元，梯度也相同，会始终相同；随机的初始权重使各神经元互不相同。',
    },
    at: 'weight-initialization#why-not-zeros',
    finds: {
      en: ['symmetry breaking', 'break the symmetry', 'break this symmetry'],
      zh: ['打破对称性', '打破这种对称性'],
    },
  },
  {
    id: 'weight-initialization',
    en: 'weight initialization',
    zh: '权重初始化',
    definition: {
      en: 'The choice of the first weights: random, so that units differ, and with a variance that keeps the mean square of signal and gradient over many layers.',
      zh: '选取初始权重的方法。随机抽取，以打破对称性；方差合适，使信号和梯度的均方逐层不变。',
    },
    at: 'weight-initialization#whole-network',
    finds: { en: ['weight initialization', 'initialization'], zh: ['权重初始化'] },
  },
];
