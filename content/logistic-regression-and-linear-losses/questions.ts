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
    box: 'answer',
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
