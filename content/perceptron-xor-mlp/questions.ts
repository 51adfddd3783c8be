import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.82', 'S1.84'],
    section: 'learning-rule',
    box: 'answer',
    asks: {
      en: 'What is a perceptron? Write its decision function and its learning rule, and say when the rule comes to rest.',
      zh: '什么是感知机？写出决策函数与学习规则，并说明学习规则在什么条件下停止。',
    },
  },
  {
    items: ['S1.83'],
    section: 'history',
    model: {
      en: 'Many courses name Rosenblatt’s perceptron (paper 1958), a threshold unit that learns from examples; in July 1958 it was shown to the public, telling cards marked on the left from cards marked on the right. This is contested: it was a demonstration, and a single perceptron learns linearly separable classes only. Elsewhere ADALINE and MADALINE (Widrow and Hoff, around 1960) are called the first networks put to practical use, as filters against echoes on telephone lines.',
      zh: '①许多课程认为是 Rosenblatt 的感知机（1958 年），即能从样本中学习的阈值神经元，同年 7 月公开演示，判断卡片的标记在左侧还是右侧。②争议之一：公开演示不等于投入使用，而且单个感知机只能解决线性可分问题。③争议之二：也有文献认为最早投入实际使用的是 Widrow 和 Hoff 在 1960 年前后提出的 ADALINE 与 MADALINE，用作滤波器，消除电话线路中的回声。',
    },
    asks: {
      en: 'What is called the first practical application of artificial neural networks, and why is that contested?',
      zh: '人工神经网络的第一个实际应用一般认为是什么？这一说法为什么有争议？',
    },
  },
  {
    items: ['S1.97', 'S1.98'],
    section: 'hidden-layer',
    box: 'answer-mlp',
    asks: {
      en: 'What can a perceptron not learn, and why? What is the remedy, and what did backpropagation change?',
      zh: '感知机不能解决哪类问题？为什么？如何解决？反向传播起了什么作用？',
    },
  },
  {
    items: ['S1.99', 'S1.101'],
    section: 'hidden-layer',
    box: 'answer-mlp',
    asks: {
      en: 'Define the multilayer perceptron. What does “fully connected” mean?',
      zh: '给出多层感知机的定义，并解释“全连接”。',
    },
  },
  {
    items: ['S1.100'],
    section: 'width-and-depth',
    box: 'answer-mlp',
    asks: {
      en: 'On what does the complexity of the function of a multilayer perceptron depend?',
      zh: '多层感知机所表示函数的复杂程度取决于哪些因素？',
    },
  },
  {
    items: ['S4.2a', 'S4.2b'],
    section: 'separability',
    box: 'answer-separability',
    asks: {
      en: 'What do linearly separable and linearly inseparable mean? Show that XOR is inseparable.',
      zh: '什么是线性可分和线性不可分？证明异或问题线性不可分。',
    },
  },
  {
    items: ['S4.2c', 'S4.2d', 'S4.2e'],
    section: 'feature-maps',
    model: {
      en: "(1) A feature map $\\varphi$ before a linear classifier: it must be non-linear on the data and suit them (for XOR $x_1x_2$, not $x_1^2+x_2^2$, which equals $x_1+x_2$ on the four points). (2) A kernel $k(x,x')=\\varphi(x)^\\top\\varphi(x')$ applies such a map implicitly: the Gaussian one separates any finite set of distinct points, a polynomial one needs a sufficient degree, a linear one fails. (3) A hidden layer learns $\\varphi$: its activation must be non-linear, with a derivative that is not always 0. (4) Clustering, then a linear classifier in each cluster, which must be separable.",
      zh: "①非线性特征变换 $\\varphi$ 加线性分类器。变换在数据上必须是非线性的，并且适合该问题。对异或，$x_1x_2$ 可行，$x_1^2+x_2^2$ 不可行，因为在四个样本上等于 $x_1+x_2$。②核方法用 $k(x,x')=\\varphi(x)^\\top\\varphi(x')$ 隐式地作变换。高斯核能分开有限个互不相同的点，多项式核要求次数足够高，线性核不改变可分性。③隐藏层从数据中学习 $\\varphi$，要求激活函数非线性，且导数不恒为零，否则无法用梯度训练。④先聚类，再对各簇训练线性分类器，要求每一簇内部线性可分。",
    },
    asks: {
      en: 'Data are not linearly separable. Name the ways to a classifier that separates them, and say what each of them needs.',
      zh: '数据线性不可分时，有哪些方法可以把两类分开？各需要什么条件？',
    },
  },
];
