import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'For one sample $\\partial L/\\partial w_i=\\delta x_i$ with $\\delta=\\partial L/\\partial z$: inputs $x_i>0$ make the components agree in sign, not positive, and in a batch not even that is certain.',
    zh: '对单个样本，$\\partial L/\\partial w_i=\\delta x_i$，其中 $\\delta=\\partial L/\\partial z$；$x_i>0$ 使各分量同号，而不是都为正，批量中也未必同号。',
  },
  {
    en: 'For a linear neuron with half the squared error and $d\\ge2$ uncorrelated inputs of mean $\\mu$ and variance $\\sigma^2$, the condition number is $\\kappa=1+d\\mu^2/\\sigma^2$.',
    zh: '对线性神经元和平方误差的一半，$d\\ge2$ 个输入互不相关、均值都是 $\\mu$、方差都是 $\\sigma^2$ 时，条件数 $\\kappa=1+d\\mu^2/\\sigma^2$。',
  },
  {
    en: 'A bias absorbs the mean in what the neuron can represent, not in training: for a linear neuron and squared error it cannot lower the condition number $\\kappa$.',
    zh: '偏置只在表示能力上抵消输入的均值，对训练没有这一作用，因为对线性神经元和平方误差，加入偏置不会减小条件数 $\\kappa$。',
  },
];
