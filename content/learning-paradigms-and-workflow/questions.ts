import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.39', 'S1.40', 'S1.41', 'S1.42'],
    section: 'feedback',
    box: 'answer',
    asks: {
      en: 'Explain supervised, unsupervised, semi-supervised and reinforcement learning, with an example of each. On which assumptions does semi-supervised learning rest?',
      zh: '说明什么是监督学习、无监督学习、半监督学习和强化学习，各举一例，并写出半监督学习依据的假设。',
    },
  },
  {
    items: ['S1.13'],
    section: 'elements',
    box: 'answer-elements',
    asks: {
      en: 'Name and explain the three elements of machine learning.',
      zh: '机器学习的三要素是什么？分别加以说明。',
    },
  },
  {
    items: ['S1.3', 'S1.76'],
    section: 'workflow',
    box: 'answer-workflow',
    asks: {
      en: 'Describe the general steps of a deep-learning project and one round of the training loop.',
      zh: '简述深度学习的一般步骤，并说明训练循环的每次迭代包括哪些操作。',
    },
  },
  {
    items: ['S1.111', 'S1.112', 'S1.113', 'S1.114', 'S1.115', 'S1.116', 'S1.117'],
    section: 'tools',
    box: 'answer-tools',
    asks: {
      en: 'What are miniconda, CUDA, PyCharm, PyTorch, torchvision and d2l, and how are they related?',
      zh: 'miniconda、CUDA、PyCharm、PyTorch、torchvision 与 d2l 分别是什么？它们之间有什么关系？',
    },
  },
  {
    items: ['S1.43'],
    section: 'frameworks',
    box: 'answer-frameworks',
    asks: {
      en: 'Name common deep-learning frameworks. Which names in older lists have ended?',
      zh: '列举常用的深度学习框架，并指出旧资料中哪些框架已停止开发。',
    },
  },
  {
    // The outline of the exam, and what of the sources is only their frame: front matter, an empty heading, stray marks.
    items: ['S0.0', 'S1.1', 'S1.2', 'S1.123', 'S2.0', 'S2.11'],
    section: 'outline',
    model: {
      en: 'The forms are single-choice, multiple-choice, true–false and short-answer questions. The topics are: (1) applications of deep learning (image and speech recognition, translation, recommendation, games) and frameworks; (2) prerequisites: tensors, derivatives and gradients, probability; (3) the linear models: linear, logistic and softmax regression; (4) overfitting and generalization; (5) backpropagation; (6) loss functions; (7) optimizers, from the variants of gradient descent to adaptive methods.',
      zh: '题型有单选题、多选题、判断题和简答题。考查的内容如下。①深度学习的应用（图像识别、语音识别、机器翻译、推荐系统、游戏等）与常用框架；②预备知识，包括张量、导数与梯度、概率；③线性模型，包括线性回归、逻辑回归与 softmax 回归；④过拟合与泛化；⑤反向传播；⑥损失函数；⑦优化器，包括梯度下降的各种形式与自适应方法。',
    },
    asks: {
      en: 'Which forms do the questions of the exam take, and which topics do they ask for?',
      zh: '考试有哪些题型？考查哪些内容？',
    },
  },
];
