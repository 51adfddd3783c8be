import type { ExamQuestion } from '../../src/note/exam-question';

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
    box: 'answer',
    asks: {
      en: 'Draw a computational graph and show on it how the chain rule carries the derivatives back.',
      zh: '画出计算图，并在图上说明链式法则怎样由后向前传递导数。',
    },
  },
  {
    items: ['S4.11a', 'S4.11b'],
    section: 'forward',
    box: 'answer',
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
      en: 'Derive ∂*E*/∂*w*_5 for a weight into the output layer, and give its three factors with their values.',
      zh: '推导输出层权重的 ∂*E*/∂*w*_5，写出三个因子及其数值。',
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
    box: 'answer',
    asks: {
      en: 'Make one gradient step on all eight weights. Which values of the output weights belong in the gradients of the hidden ones?',
      zh: '对全部八个权重做一步梯度下降。求隐藏层梯度时，输出层权重该用更新前的值还是更新后的值？',
    },
  },
  {
    items: ['S4.12'],
    section: 'famous-number',
    box: 'answer',
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
    box: 'answer',
    asks: {
      en: 'Some notes print *w*^5 for *w*_5. Is the 5 a power, and what is the derivative of the net input by this weight?',
      zh: '有的讲义把 *w*_5 印成 *w*^5。这里的 5 是指数吗？净输入对这个权重的导数是什么？',
    },
  },
];
