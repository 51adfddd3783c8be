import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'automatic-differentiation',
    en: 'automatic differentiation',
    zh: '自动微分',
    definition: {
      en: 'The chain rule applied to each elementary operation of a program, on numbers: neither formulas nor difference quotients.',
      zh: '对程序的每个基本运算使用链式法则，传递的是数值，既不推导公式，也不用差商。',
    },
    at: 'backpropagation#autodiff',
  },
  {
    id: 'backpropagation',
    en: 'backpropagation',
    zh: '反向传播',
    also: [{ zh: '误差逆传播', in: ['zhou'] }],
    definition: {
      en: 'The chain rule applied from the loss backwards: one sweep gives the gradient of all weights, exact up to rounding. It changes no weight.',
      zh: '从损失出发、由后往前使用链式法则，一次反向遍历就求得全部权重的梯度，除舍入误差外是精确的。反向传播本身不改变权重。',
    },
    at: 'backpropagation#what-it-is',
  },
  {
    id: 'bias-parameter',
    en: 'bias (parameter)',
    zh: '偏置',
    note: {
      en: 'Not the bias of an estimator, which is 偏差 in Chinese. Zhou Zhihua has 阈值, with the other sign.',
      zh: '不要写成“偏差”，偏差指估计量的偏差。周志华称“阈值”，符号相反。',
    },
    definition: {
      en: 'A learned constant added to the weighted sum of a unit. With it the map is affine, without it linear.',
      zh: '加在加权和上的常数，由学习得到。有偏置的映射是仿射的，没有偏置的才是线性的。',
    },
    at: 'backpropagation#biases',
    everyday: true,
  },
  {
    id: 'chain-rule',
    en: 'chain rule',
    zh: '链式法则',
    definition: {
      en: 'For differentiable steps: multiply the derivatives along a path from variable to result, and add over all paths.',
      zh: '各步可微时，把从变量到结果的一条路径上的导数相乘，再对所有路径求和。',
    },
    at: 'backpropagation#graph',
  },
  {
    id: 'computational-graph',
    en: 'computational graph',
    zh: '计算图',
    definition: {
      en: 'A directed graph without cycles: each node is a value, each edge says that one value is computed from another.',
      zh: '一种有向无环图，节点表示数值，边表示由哪个值算出哪个值。',
    },
    at: 'backpropagation#graph',
  },
  {
    id: 'forward-propagation',
    en: 'forward propagation',
    zh: '前向传播',
    also: [{ zh: '正向传播' }],
    definition: {
      en: 'Computes all values from the inputs to the loss and keeps those that the backward sweep needs.',
      zh: '从输入到损失依次算出各个值，并保留反向传播要用的值。',
    },
    at: 'backpropagation#forward',
    finds: { en: ['forward propagation', 'forward pass'], zh: ['前向传播'] },
  },
  {
    id: 'gradient-check',
    en: 'gradient check',
    zh: '梯度检验',
    also: [{ zh: '梯度检查' }],
    definition: {
      en: 'Compares a derivative with (E(w + h) − E(w − h))/(2h). For smooth E the formula is off by order h², rounding by order 1/h.',
      zh: '把导数与 (E(w + h) − E(w − h))/(2h) 比较。E 光滑时，公式误差为 h² 阶，舍入误差为 1/h 阶。',
    },
    at: 'backpropagation#checking-gradients',
  },
  {
    id: 'layer',
    en: 'layer (input, hidden, output)',
    zh: '层（输入层、隐藏层、输出层）',
    note: { en: 'Written 隐藏层, not 隐层, in running text.', zh: '正文写“隐藏层”，不写“隐层”。' },
    definition: {
      en: 'Units that take the same inputs and are computed together. Hidden layers stand between the input and the output layer.',
      zh: '接收同样的输入、一起计算的一组神经元；输入层与输出层之间的都是隐藏层。',
    },
    at: 'backpropagation#batch',
    everyday: true,
    avoid: ['隐层'],
  },
  {
    id: 'neuron',
    en: 'neuron / unit',
    zh: '神经元',
    definition: {
      en: 'Adds its weighted inputs and a bias and applies an activation function: a = f(Σ wᵢxᵢ + b).',
      zh: '把加权输入与偏置相加，再经过激活函数：a = f(Σ wᵢxᵢ + b)。',
    },
    at: 'backpropagation#forward',
    everyday: true,
  },
  {
    id: 'net-input',
    en: 'pre-activation / net input',
    zh: '净输入',
    also: [{ zh: '净活性值', in: ['qiu'] }],
    note: { en: 'Written z.', zh: '记作 z。' },
    definition: {
      en: 'z = Σ wᵢxᵢ + b: what a unit has before its activation function.',
      zh: 'z = Σ wᵢxᵢ + b：神经元在激活函数作用之前的值。',
    },
    at: 'backpropagation#forward',
    finds: { en: ['net input', 'pre-activation'], zh: ['净输入'] },
  },
  {
    id: 'reverse-mode',
    en: 'reverse mode / forward mode',
    zh: '反向模式 / 前向模式',
    definition: {
      en: 'Forward mode needs one sweep per input, reverse mode one per output. A loss is one output, so training uses reverse mode.',
      zh: '前向模式有几个输入就要遍历几次，反向模式有几个输出就要遍历几次。损失只有一个输出，所以训练时采用反向模式。',
    },
    at: 'backpropagation#autodiff',
    finds: { en: ['reverse mode', 'forward mode'], zh: ['反向模式', '前向模式'] },
  },
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
];
