import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.67', 'S1.68', 'S1.74'],
    section: 'softmax',
    box: 'answer',
    asks: {
      en: 'Write down the softmax function and its properties. Why does it suit the last layer of a classifier?',
      zh: '写出 softmax 函数及其性质，并说明为什么分类网络的最后一层适合用 softmax。',
    },
  },
  {
    items: ['S1.69', 'S1.70'],
    section: 'model',
    model: {
      en: 'Four inputs, three outputs, no hidden layer. Each output is one affine function, the logit $z_k=\\sum_{i=1}^4w_{ki}x_i+b_k$, together $z=Wx+b$. Every output is connected to all inputs, so this is one fully connected layer, with 12 weights and 3 biases. Softmax gives the probabilities $p_k=e^{z_k}/\\sum_{j=1}^3e^{z_j}$; the class with the largest is predicted. With two classes, dividing by $e^{z_1}$ gives $p_1=1/(1+e^{-(z_1-z_2)})=\\sigma(z_1-z_2)$ with the sigmoid $\\sigma$: logistic regression with weights $w_1-w_2$ and bias $b_1-b_2$. So softmax regression extends it to more classes.',
      zh: '①结构：四个输入、三个输出，没有隐藏层，是单层神经网络。②每个输出是一个仿射函数，即未归一化得分 $z_k=\\sum_{i=1}^4w_{ki}x_i+b_k$，合写为 $z=Wx+b$。每个输出与全部输入相连，所以是全连接层，共有 12 个权重和 3 个偏置。③softmax 把得分变为概率 $p_k=e^{z_k}/\\sum_{j=1}^3e^{z_j}$，取概率最大的类别作为预测。④只有两类时，分子分母同除以 $e^{z_1}$，得 $p_1=1/(1+e^{-(z_1-z_2)})=\\sigma(z_1-z_2)$，其中 $\\sigma$ 为 sigmoid 函数，即权重为 $w_1-w_2$、偏置为 $b_1-b_2$ 的逻辑回归，所以 softmax 回归是逻辑回归在多分类上的推广。',
    },
    asks: {
      en: 'Describe softmax regression with four features and three classes as a network. How does it generalize logistic regression?',
      zh: '用神经网络描述四个特征、三个类别的 softmax 回归，并说明为什么说 softmax 回归是逻辑回归的推广。',
    },
  },
  {
    items: ['S1.104'],
    section: 'gradient',
    box: 'answer-gradient',
    asks: {
      en: 'Write down the loss of softmax regression and derive its gradient with respect to the logits, the weights and the biases.',
      zh: '写出 softmax 回归的损失函数，并推导损失对未归一化得分、权重和偏置的梯度。',
    },
  },
  {
    items: ['S1.73'],
    section: 'linear',
    box: 'answer-linear',
    asks: {
      en: 'Is softmax regression a linear model, although softmax is not linear? Give reasons for both sides.',
      zh: 'softmax 是非线性函数，那么 softmax 回归是不是线性模型？从两方面说明理由。',
    },
  },
  {
    items: ['S1.72'],
    section: 'comparison',
    box: 'answer-comparison',
    asks: {
      en: 'Compare linear regression with softmax regression: output, loss, and what is wanted against what is minimized.',
      zh: '从输出、损失函数以及目标与优化对象几方面，比较线性回归与 softmax 回归。',
    },
  },
];
