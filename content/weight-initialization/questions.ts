import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.1a'],
    section: 'variance-rule',
    box: 'answer',
    asks: {
      en: 'A neuron has 1000 inputs: 500 are 1, the others 0. Its weights have mean 0 and variance 1/1000, its bias has variance 1, and all are independent. Show that its net input has standard deviation √(3/2).',
      zh: '神经元有 1000 个输入，500 个为 1，其余为 0。权重的均值为 0、方差为 1/1000，偏置的方差为 1，权重与偏置相互独立。证明净输入的标准差为 √(3/2)。',
    },
  },
  {
    items: ['S0.1b'],
    section: 'five-assumptions',
    model: {
      en: 'For $z=\\sum_iw_ix_i+b$ the claim is $\\mathrm{Var}(z)=\\mathrm{Var}(w)\\sum_i\\mathrm E[x_i^2]+\\mathrm{Var}(b)$. Needed: the weights have mean 0 and one variance; they are independent of each other and, together, of the inputs and the bias; the mean squares of the inputs and the variance of the bias are given. Mean 0 and independence give $\\mathrm{Var}(w_ix_i)=\\mathrm{Var}(w)\\,\\mathrm E[x_i^2]$ and make the terms uncorrelated, so variances add. Not needed: Gaussian weights, inputs of mean 0, inputs independent of each other.',
      zh: '①要证的是，对 $z=\\sum_iw_ix_i+b$，有 $\\mathrm{Var}(z)=\\mathrm{Var}(w)\\sum_i\\mathrm E[x_i^2]+\\mathrm{Var}(b)$。②需要的假设：权重的均值为 0、方差相同；权重之间相互独立，并且作为整体独立于输入和偏置；已知输入的均方和偏置的方差。③理由：均值为 0 与独立性给出 $\\mathrm{Var}(w_ix_i)=\\mathrm{Var}(w)\\,\\mathrm E[x_i^2]$，并使各项互不相关，因此方差可以相加。④不需要的假设：权重服从高斯分布，输入的均值为 0，输入之间相互独立。',
    },
    asks: {
      en: 'The variance of a weighted sum with random inputs is to be derived. Which assumptions does the proof need, and which of the usual ones does it not need?',
      zh: '推导随机输入的加权和的方差需要哪些假设？通常列出的假设中，哪些并不需要？',
    },
  },
  {
    items: ['S0.1c'],
    section: 'old-weights',
    model: {
      en: "For weights of mean 0, independent of each other and of all else, $\\mathrm{Var}(z)=\\mathrm{Var}(w)\\sum_i\\mathrm E[x_i^2]+\\mathrm{Var}(b)$. The sum has $n$ terms, one for each input; with $\\mathrm{Var}(w)=1$ and inputs of similar mean square it grows like $n$, and the typical $|z|$ like $\\sqrt n$. A sigmoid neuron then saturates: $\\sigma'(z)\\approx0$, and in a hidden layer this factor multiplies the gradient, which nearly vanishes: hardly any learning. Dividing these weights by $\\sqrt n$ divides their variance by $n$: the weighted sum has the average mean square of the inputs as variance, whatever the fan-in $n$.",
      zh: "①权重的均值为 0，彼此独立且与输入、偏置独立时，$\\mathrm{Var}(z)=\\mathrm{Var}(w)\\sum_i\\mathrm E[x_i^2]+\\mathrm{Var}(b)$，和式共有 $n$ 项，每个输入一项。②若 $\\mathrm{Var}(w)=1$，各输入的均方又相近，则方差随 $n$ 成正比增大，$|z|$ 的大小约与 $\\sqrt n$ 成正比。③sigmoid 神经元因此饱和，$\\sigma'(z)\\approx0$，隐藏层的梯度要乘以这一因子，出现梯度消失，神经元几乎不学习。④权重除以 $\\sqrt n$，方差就除以 $n$，加权和的方差等于各输入均方的平均值，与扇入 $n$ 无关。",
    },
    asks: {
      en: 'Why are initial weights divided by the root of the fan-in? What happens to a sigmoid neuron otherwise?',
      zh: '初始权重为什么要除以扇入的平方根？否则 sigmoid 神经元会怎样？',
    },
  },
  {
    items: ['S3.1a'],
    section: 'uniform-or-gaussian',
    box: 'answer-network',
    asks: {
      en: 'Should initial weights be drawn from a Gaussian or from a uniform distribution? What has to agree?',
      zh: '初始权重应取高斯分布还是均匀分布？两者的哪个量必须相等？',
    },
  },
  {
    items: ['S3.1b'],
    section: 'many-layers',
    box: 'answer-network',
    asks: {
      en: 'How does the scale of the initial weights act on optimization (signal and gradient) and on generalization?',
      zh: '在深层网络中，初始权重的尺度怎样影响优化（信号与梯度）和泛化？',
    },
  },
  {
    items: ['S3.1c'],
    section: 'schemes',
    box: 'answer-network',
    asks: {
      en: 'State the Glorot initialization and say for which activations it was derived. What do LeCun and He choose instead?',
      zh: '写出 Glorot 初始化的公式，并说明其适用于哪种激活函数。LeCun 和 He 又怎样取？',
    },
  },
  {
    items: ['S3.1d'],
    section: 'orthogonal',
    model: {
      en: 'An orthogonal matrix, $Q^\\top Q=I$, keeps the length of every vector, $\\lVert Qx\\rVert=\\lVert x\\rVert$: all its singular values are 1, and those of a product of such matrices as well, so a linear network of any depth keeps the length of the signal. A Gaussian matrix with $n$ outputs and variance $1/n$ keeps squared lengths on average only: it stretches some directions and flattens others, and in a product these differences build up. Limits: with fewer outputs than inputs only $QQ^\\top=I$ is possible, and lengths may shrink; non-linear activations weaken the guarantee.',
      zh: '①正交矩阵满足 $Q^\\top Q=I$，保持任意向量的长度，即 $\\lVert Qx\\rVert=\\lVert x\\rVert$，所以奇异值全为 1，连乘之后仍全为 1，深层线性网络中信号的长度不随层数改变。②高斯矩阵（$n$ 个输出，元素方差为 $1/n$）只在平均意义上保持长度的平方，有的方向伸长，有的方向缩短，连乘之后差异逐层累积，奇异值越来越分散。③局限：输出少于输入时，只能有 $QQ^\\top=I$，长度可能缩短；层间若有非线性激活函数，上述性质不再严格成立。',
    },
    asks: {
      en: 'What does an orthogonal initial matrix keep that a Gaussian one does not?',
      zh: '与高斯矩阵相比，正交矩阵作为初始权重能保持什么？',
    },
  },
];
