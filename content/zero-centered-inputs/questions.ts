import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.4a'],
    section: 'same-sign',
    box: 'answer',
    asks: {
      en: 'A neuron is trained by gradient descent. Why does it converge more slowly when all its inputs are positive than when they have mean 0? Give the argument by signs, with its limits, and the one by the Hessian.',
      zh: '用梯度下降训练一个神经元。为什么输入恒为正时的收敛速度比输入为零均值时慢？从梯度的符号（并指出局限）和海森矩阵的条件数两方面说明。',
    },
  },
  {
    items: ['S0.4b'],
    section: 'wrong-answers',
    model: {
      en: 'Vanishing and exploding gradients need a product of many factors, over layers or time steps; one neuron has only $\\partial L/\\partial w_i=\\delta\\,x_i$ with $\\delta=\\partial L/\\partial z$. Nor is the slope of the activation the cause: a linear neuron, of slope 1 everywhere, is slow on them too. With half the squared error its Hessian is $\\Sigma+\\boldsymbol\\mu\\boldsymbol\\mu^\\top$ (covariance plus outer product of the mean); for $d\\ge2$ uncorrelated inputs of mean $\\mu$ and variance $\\sigma^2$ the condition number is $1+d\\mu^2/\\sigma^2$. A large mean can saturate a sigmoid: a side effect, as inputs may be positive and small.',
      zh: '①梯度消失和梯度爆炸来自许多因子的连乘（跨层或跨时间步），单个神经元只有 $\\partial L/\\partial w_i=\\delta\\,x_i$，其中 $\\delta=\\partial L/\\partial z$，没有连乘。②激活函数的导数也不是原因。线性神经元的导数恒为 1，训练同样慢，因为取平方误差的一半时，海森矩阵为 $\\Sigma+\\boldsymbol\\mu\\boldsymbol\\mu^\\top$（输入的协方差矩阵加均值的外积）；$d\\ge2$ 个输入互不相关、均值为 $\\mu$、方差为 $\\sigma^2$ 时，条件数为 $1+d\\mu^2/\\sigma^2$，均值越大越病态。③均值很大时，sigmoid 可能进入饱和区，但这至多是次要因素，因为输入可以恒为正而数值很小。',
    },
    asks: {
      en: 'For inputs that are all positive, training of one neuron is slow. Why are vanishing or exploding gradients no reason, and why is the larger slope of the activation near 0 a side effect at most?',
      zh: '输入恒为正时，单个神经元的训练较慢。为什么原因不是梯度消失或梯度爆炸？为什么激活函数在 0 附近导数较大至多只是次要因素？',
    },
  },
];
