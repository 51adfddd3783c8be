import { create222, EXAMPLE_222 } from '../../src/math/network/example-222';
import { backpropagationReport } from '../../src/math/network/report';
import type { ExamQuestion } from '../../src/note/exam-question';

/** The outputs, the targets and the error of the 2-2-2 network after its first forward pass. */
function firstPass(): Readonly<Record<string, number>> {
  const { input, target } = EXAMPLE_222;
  const { samples, loss } = backpropagationReport(create222(), [input], [target], 'halfSum');
  const [first = Number.NaN, second = Number.NaN] = samples[0]?.outs[1] ?? [];
  const [firstTarget = Number.NaN, secondTarget = Number.NaN] = target;
  return { first, second, firstTarget, secondTarget, error: loss };
}

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.107'],
    section: 'what-it-is',
    box: 'answer-steps',
    asks: {
      en: 'Name the steps of one training iteration. Which of them is backpropagation, and which is not?',
      zh: '写出一次训练迭代的各个步骤。其中哪一步是反向传播，哪些不是？',
    },
  },
  {
    items: ['S4.10'],
    section: 'graph',
    model: {
      en: 'Take $f=(ab+c)^2$ with one node for each step: $u=ab$, $v=u+c$, $f=v^2$. The arrows lead from $a$ and $b$ to $u$, from $u$ and $c$ to $v$, from $v$ to $f$; on each stands its local derivative: $\\partial u/\\partial a=b$, $\\partial u/\\partial b=a$, $\\partial v/\\partial u=\\partial v/\\partial c=1$, $\\partial f/\\partial v=2v$. The forward pass computes the values; then go back from $f$, multiply along a path, add over paths: $\\partial f/\\partial a=2v\\cdot1\\cdot b$, $\\partial f/\\partial b=2v\\cdot1\\cdot a$, $\\partial f/\\partial c=2v\\cdot1$. The factor $2v$ is computed once and shared.',
      zh: '以 $f=(ab+c)^2$ 为例。①每步运算画一个节点：$u=ab$，$v=u+c$，$f=v^2$；连线由 $a$、$b$ 指向 $u$，由 $u$、$c$ 指向 $v$，由 $v$ 指向 $f$。②每条连线标出局部导数：$\\partial u/\\partial a=b$，$\\partial u/\\partial b=a$，$\\partial v/\\partial u=\\partial v/\\partial c=1$，$\\partial f/\\partial v=2v$。③前向传播求出各节点的值；再从 $f$ 出发由后向前，沿路径相乘，各路径相加，得 $\\partial f/\\partial a=2v\\cdot1\\cdot b$，$\\partial f/\\partial b=2v\\cdot1\\cdot a$，$\\partial f/\\partial c=2v\\cdot1$，其中公共因子 $2v$ 只需计算一次。',
    },
    asks: {
      en: 'Draw a computational graph and show on it how the chain rule carries the derivatives back.',
      zh: '画出计算图，并在图上说明链式法则怎样由后向前传递导数。',
    },
  },
  {
    items: ['S4.11a', 'S4.11b'],
    section: 'forward',
    model: {
      en: 'Hidden layer: $\\mathit{net}_{h1}=w_1i_1+w_2i_2+b_1$ and $\\mathit{out}_{h1}=\\sigma(\\mathit{net}_{h1})$ with $\\sigma(z)=1/(1+e^{-z})$; $h_2$ likewise with $w_3$, $w_4$. Output layer: $\\mathit{net}_{o1}=w_5\\mathit{out}_{h1}+w_6\\mathit{out}_{h2}+b_2$ and $\\mathit{out}_{o1}=\\sigma(\\mathit{net}_{o1})$; $o_2$ likewise with $w_7$, $w_8$. Subtract the targets: in the usual example $o_1$ is too high ({first}, target {firstTarget}) and $o_2$ too low ({second}, target {secondTarget}). Loss used: $E=\\frac12\\sum_k(\\mathit{out}_{ok}-t_k)^2$, there {error}, where the half cancels the 2 of the square. For two outputs it is also the mean of the squares; the plain sum would double $E$ and every gradient, so the definition must be stated.',
      zh: '①隐藏层：$\\mathit{net}_{h1}=w_1i_1+w_2i_2+b_1$，$\\mathit{out}_{h1}=\\sigma(\\mathit{net}_{h1})$，其中 $\\sigma(z)=1/(1+e^{-z})$；$h_2$ 用 $w_3$、$w_4$，算法相同。②输出层：$\\mathit{net}_{o1}=w_5\\mathit{out}_{h1}+w_6\\mathit{out}_{h2}+b_2$，$\\mathit{out}_{o1}=\\sigma(\\mathit{net}_{o1})$；$o_2$ 用 $w_7$、$w_8$，算法相同。③与目标比较：在通用例题中，$o_1$ 偏大（{first}，目标 {firstTarget}），$o_2$ 偏小（{second}，目标 {secondTarget}）。④误差：取 $E=\\frac12\\sum_k(\\mathit{out}_{ok}-t_k)^2$，例题中约为 {error}，系数 1/2 与求导产生的 2 相约。两个输出时，这也等于平方误差的均值；若取平方和，则 $E$ 和全部梯度都变为原来的 2 倍，因此必须写明所用的定义。',
    },
    numbers: firstPass,
    asks: {
      en: 'Run the 2-2-2 network forward, compare its outputs with the targets, and compute the error. Which definition of the loss do you use?',
      zh: '对 2-2-2 网络做一次前向传播，把输出与目标相比较，求出误差。你用的是损失的哪种定义？',
    },
  },
  {
    items: ['S4.11c', 'S4.11d'],
    section: 'three-factors',
    box: 'answer',
    asks: {
      en: 'Derive ∂*E*/∂*w*_5 for a weight into the output layer as a product of three factors, and give each of them.',
      zh: '推导输出层权重的 ∂*E*/∂*w*_5，写成三个因子的乘积，并给出每个因子。',
    },
  },
  {
    items: ['S4.11f', 'S4.11g'],
    section: 'two-paths',
    box: 'answer',
    asks: {
      en: 'Derive ∂*E*/∂*w*_1 for a weight into the hidden layer. Why do the errors of both outputs enter?',
      zh: '推导隐藏层权重的 ∂*E*/∂*w*_1。为什么两个输出的误差都要计入？',
    },
  },
  {
    items: ['S4.11e', 'S4.11h'],
    section: 'update',
    model: {
      en: 'First all gradients, at the old weights. With $\\delta=\\partial E/\\partial\\mathit{net}$, each gradient is the $\\delta$ at the end of the arrow times the value at its start: $\\partial E/\\partial w_5=\\delta_{o1}\\mathit{out}_{h1}$, $\\partial E/\\partial w_1=\\delta_{h1}i_1$, the others likewise, where $\\delta_{ok}=(\\mathit{out}_{ok}-t_k)\\mathit{out}_{ok}(1-\\mathit{out}_{ok})$, $\\delta_{h1}=(\\delta_{o1}w_5+\\delta_{o2}w_7)\\mathit{out}_{h1}(1-\\mathit{out}_{h1})$ and $\\delta_{h2}$ has $w_6$, $w_8$. Then all eight at once: $w_j\\leftarrow w_j-\\eta\\,\\partial E/\\partial w_j$, with learning rate $\\eta$. The old values of the output weights belong in $\\delta_{h1}$ and $\\delta_{h2}$, because gradient descent takes all partial derivatives at the same point; updated values would mix two points.',
      zh: '①先用旧权重求出全部梯度。记 $\\delta=\\partial E/\\partial\\mathit{net}$，每个梯度等于连线终点的 $\\delta$ 乘以起点的值，如 $\\partial E/\\partial w_5=\\delta_{o1}\\mathit{out}_{h1}$，$\\partial E/\\partial w_1=\\delta_{h1}i_1$，其余类推，其中 $\\delta_{ok}=(\\mathit{out}_{ok}-t_k)\\mathit{out}_{ok}(1-\\mathit{out}_{ok})$，$\\delta_{h1}=(\\delta_{o1}w_5+\\delta_{o2}w_7)\\mathit{out}_{h1}(1-\\mathit{out}_{h1})$，而 $\\delta_{h2}$ 用 $w_6$、$w_8$。②再同时更新八个权重：$w_j\\leftarrow w_j-\\eta\\,\\partial E/\\partial w_j$，$\\eta$ 为学习率。③$\\delta_{h1}$ 和 $\\delta_{h2}$ 中的输出层权重要用更新前的值，因为梯度下降的全部偏导数应在同一点求得；用更新后的值就混用了两个点。',
    },
    asks: {
      en: 'Make one gradient step on all eight weights. Which values of the output weights belong in the gradients of the hidden ones?',
      zh: '对全部八个权重做一步梯度下降。求隐藏层梯度时，输出层权重该用更新前的值还是更新后的值？',
    },
  },
  {
    items: ['S4.12'],
    section: 'famous-number',
    model: {
      en: 'The new weights that the example prints after one update are correct: all gradients are taken at the old weights. The error printed beside them is not the error of these weights. It appears when $w_5$ to $w_8$ are updated first and the hidden layer is differentiated with the new values, which mixes two points and is not gradient descent. The outputs printed after 10,000 updates come from that bug, too; the final error is, to every digit shown, that of correct descent after 9,999 updates. So the text mixes two computations.',
      zh: '①一步更新后的新权重是正确的，全部梯度都在旧权重处求得。②一步更新后的误差不正确，并不是这组新权重的误差。先更新 $w_5$ 到 $w_8$，再用新值求隐藏层的梯度，才会得到这个数；这样做混用了两个点，不是梯度下降。③10000 步后的输出也来自上述错误算法。④所印出的最后误差，各位数字都与正确的梯度下降在第 9999 步的误差相同。可见例题混用了两种计算的结果。',
    },
    asks: {
      en: 'Check the much-copied worked example of the 2-2-2 network: which of its printed results come from correct gradient descent?',
      zh: '核对流传很广的 2-2-2 网络例题，说明其中哪些结果是由正确的梯度下降得到的。',
    },
  },
  {
    items: ['S1.108', 'S1.110'],
    section: 'autodiff',
    box: 'answer-autodiff',
    asks: {
      en: 'What is automatic differentiation, and why does one not derive the gradients of a network by hand?',
      zh: '什么是自动微分？为什么不手工推导网络的梯度？',
    },
  },
  {
    items: ['S4.13'],
    section: 'three-factors',
    model: {
      en: 'No: the 5 is an index, also where it is printed as a superscript. It names the fifth weight, which leads from $h_1$ to $o_1$. In the net input $\\mathit{net}_{o1}=w_5\\mathit{out}_{h1}+w_6\\mathit{out}_{h2}+b_2$ this weight stands to the first degree and in one term only, so $\\partial\\mathit{net}_{o1}/\\partial w_5=\\mathit{out}_{h1}$: the output of the unit where the arrow starts. No factor 5 and no fourth power appear.',
      zh: '不是指数。①这里的 5 是下标，印成上标也只是编号，表示从 $h_1$ 指向 $o_1$ 的第五个权重。②在净输入 $\\mathit{net}_{o1}=w_5\\mathit{out}_{h1}+w_6\\mathit{out}_{h2}+b_2$ 中，该权重以一次的形式出现，而且只出现在一项中，因此 $\\partial\\mathit{net}_{o1}/\\partial w_5=\\mathit{out}_{h1}$，即连线起点的神经元的输出。求导时既没有系数 5，也没有四次方。',
    },
    asks: {
      en: 'Some notes print *w*^5 for *w*_5. Is the 5 a power, and what is the derivative of the net input by this weight?',
      zh: '有的讲义把 *w*_5 印成 *w*^5。这里的 5 是指数吗？净输入对这个权重的导数是什么？',
    },
  },
];
