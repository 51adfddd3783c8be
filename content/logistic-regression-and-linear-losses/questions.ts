import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.79', 'S1.80', 'S1.81'],
    section: 'log-odds',
    box: 'answer',
    asks: {
      en: 'Describe logistic regression: labels, model, meaning of the output, loss with its derivation, training, and the decision rule.',
      zh: '简述逻辑回归的标签、模型、输出的含义、损失函数及其推导、训练方法和分类规则。',
    },
  },
  {
    items: ['S1.103'],
    section: 'loss',
    model: {
      en: 'Let $z_i=w^\\top x_i+b$, and let $p_i=\\sigma(z_i)=1/(1+e^{-z_i})$ be the probability of class 1. (1) Likelihood: a label $y_i\\in\\{0,1\\}$ has the probability $p_i^{y_i}(1-p_i)^{1-y_i}$, and for independent samples probabilities multiply. (2) Loss: minus the logarithm of the product, averaged over $n$ samples, is the cross-entropy $L=-\\frac1n\\sum_i[y_i\\ln p_i+(1-y_i)\\ln(1-p_i)]$; minimizing it is maximum likelihood. (3) Gradient: for one summand $\\ell_i$ the chain rule multiplies $\\frac{\\partial\\ell_i}{\\partial p_i}=\\frac{p_i-y_i}{p_i(1-p_i)}$, $\\frac{\\partial p_i}{\\partial z_i}=p_i(1-p_i)$ and $\\frac{\\partial z_i}{\\partial w}=x_i$. The factor $p_i(1-p_i)$ cancels, so $\\frac{\\partial L}{\\partial w}=\\frac1n\\sum_i(p_i-y_i)x_i$: error times input, averaged.',
      zh: '设 $z_i=w^\\top x_i+b$，类别 1 的概率为 $p_i=\\sigma(z_i)=1/(1+e^{-z_i})$。①似然函数。标签 $y_i\\in\\{0,1\\}$ 的概率可以合写为 $p_i^{y_i}(1-p_i)^{1-y_i}$，样本相互独立，似然等于各项之积。②损失函数。取负对数，再对 $n$ 个样本取平均，得到交叉熵 $L=-\\frac1n\\sum_i[y_i\\ln p_i+(1-y_i)\\ln(1-p_i)]$，最小化该式就是极大似然估计。③梯度。记单个样本的损失为 $\\ell_i$，由链式法则将 $\\frac{\\partial\\ell_i}{\\partial p_i}=\\frac{p_i-y_i}{p_i(1-p_i)}$、$\\frac{\\partial p_i}{\\partial z_i}=p_i(1-p_i)$ 与 $\\frac{\\partial z_i}{\\partial w}=x_i$ 相乘，约去因子 $p_i(1-p_i)$，得 $\\frac{\\partial L}{\\partial w}=\\frac1n\\sum_i(p_i-y_i)x_i$，即误差与输入之积的平均。',
    },
    asks: {
      en: 'Derive the loss of logistic regression for labels 0 and 1 from the likelihood, and its gradient by the weights.',
      zh: '标签取 0、1 时，由似然函数推导逻辑回归的损失函数及其对权重的梯度。',
    },
  },
  {
    items: ['S1.105', 'S1.106'],
    section: 'six-losses',
    box: 'answer-losses',
    asks: {
      en: 'Write down labels, loss and training of the perceptron, logistic regression and the SVM, and compare the losses by the margin.',
      zh: '写出感知机、逻辑回归与支持向量机的标签约定、损失函数和训练方法，并以间隔比较各种损失。',
    },
  },
];
