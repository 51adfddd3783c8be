import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.17', 'S1.18', 'S1.19', 'S3.13a'],
    section: 'terms',
    box: 'answer-terms',
    asks: {
      en: 'Define epoch, batch, mini-batch and iteration. How many iterations do *E* epochs over *N* samples have with batch size *B*?',
      zh: '名词解释：轮次、批量、小批量、迭代。*N* 个样本、批量大小为 *B*，训练 *E* 个轮次共有多少次迭代？',
    },
  },
  {
    items: ['S1.60', 'S1.61', 'S1.62', 'S1.63'],
    section: 'paths',
    box: 'answer',
    asks: {
      en: 'Compare batch, stochastic and mini-batch gradient descent: update, advantages, disadvantages.',
      zh: '比较批量、随机和小批量梯度下降，写出更新公式和各自的优缺点。',
    },
  },
  {
    items: ['S3.13b'],
    section: 'noise',
    model: {
      en: 'The loss is $L=\\frac1N\\sum_i\\ell_i$; $g_B$ is the mean gradient of $B$ independent, uniform draws at a fixed $\\theta$. (1) Unbiased: each draw has the expectation $\\sum_i\\frac1N\\nabla\\ell_i=\\nabla L$, and so by linearity $E[g_B]=\\nabla L$. (2) Spread: let $\\sigma^2$ be the variance of one component of one sample’s gradient. For independent draws variances add, so that component of $g_B$ has the variance $\\frac{B\\sigma^2}{B^2}=\\frac{\\sigma^2}B$ and the standard deviation $\\sigma/\\sqrt B$. (3) The work grows like $B$, the noise falls only like $1/\\sqrt B$: four times the samples halve it.',
      zh: '设损失为 $L=\\frac1N\\sum_i\\ell_i$，在固定的 $\\theta$ 处独立、等概率地抽取 $B$ 个样本，梯度的平均为 $g_B$。①无偏性。每次抽样的期望为 $\\sum_i\\frac1N\\nabla\\ell_i=\\nabla L$，由期望的线性性质得 $E[g_B]=\\nabla L$。②标准差。设单个样本梯度某一分量的方差为 $\\sigma^2$，各次抽样独立，方差可以相加，所以 $g_B$ 该分量的方差为 $\\frac{B\\sigma^2}{B^2}=\\frac{\\sigma^2}B$，标准差为 $\\sigma/\\sqrt B$。③回报低于线性。计算量与 $B$ 成正比，噪声只按 $1/\\sqrt B$ 减小，样本数变为四倍，噪声才减半。',
    },
    asks: {
      en: 'Show that the gradient of a random batch is unbiased, and how its standard deviation falls with the batch size. Why is the return less than linear?',
      zh: '证明随机批量的梯度无偏，说明其标准差如何随批量大小的增大而减小，以及回报为什么低于线性。',
    },
  },
  {
    items: ['S3.13c', 'S3.13d', 'S3.13e', 'S3.13f'],
    section: 'batch-size',
    box: 'answer-batch-size',
    asks: {
      en: 'What does the batch size influence: generalization, learning rate, memory, hardware? Which sizes are usual, and why?',
      zh: '批量大小对泛化、学习率、显存和硬件利用率有什么影响？一般取多大，理由是什么？',
    },
  },
  {
    items: ['S3.13g'],
    section: 'workers',
    model: {
      en: 'Gradients can, but only at the same or outdated weights, since each update needs the one before. Let $k$ workers have batches of $B$ samples and gradients $g_1,\\dots,g_k$ at the same $\\theta$. (1) Averaged: $\\theta\\leftarrow\\theta-\\frac\\eta k\\sum_jg_j$ is one step with a batch of $kB$ samples: less noise, but one step, not $k$. (2) All applied: $\\theta\\leftarrow\\theta-\\eta\\sum_jg_j$ is the same step with the learning rate $k\\eta$: quicker at small rates, but the largest stable $\\eta$ is divided by $k$. (3) Asynchronous: no waiting, but outdated gradients.',
      zh: '梯度可以并行计算，但只能在同一组权重或过时的权重处计算，因为下一次更新依赖上一次更新的结果。设 $k$ 个进程各取 $B$ 个样本，在同一 $\\theta$ 处求得梯度 $g_1,\\dots,g_k$。①取平均，即 $\\theta\\leftarrow\\theta-\\frac\\eta k\\sum_jg_j$，等于用 $kB$ 个样本的批量更新一步，噪声减小，但只是一步，不是 $k$ 步。②全部用来更新，即 $\\theta\\leftarrow\\theta-\\eta\\sum_jg_j$，等于学习率变为 $k\\eta$ 的同一步，学习率小时下降更快，但 $\\eta$ 的稳定上限要除以 $k$。③异步更新无须等待，但梯度来自过时的权重。',
    },
    asks: {
      en: 'Can updates on different mini-batches be computed in parallel? Compare averaging the gradients with applying all of them.',
      zh: '不同小批量上的更新能否并行计算？比较梯度取平均与全部用来更新这两种做法。',
    },
  },
];
