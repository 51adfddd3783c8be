import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S4.7a', 'S4.7b', 'S4.7c', 'S4.7d', 'S4.7e'],
    section: 'methods',
    box: 'answer',
    asks: {
      en: 'Compare min–max scaling, z-score, decimal scaling, vector-norm normalization and non-linear scaling: formula, use, drawback.',
      zh: '比较最小-最大归一化、标准化（z-score）、小数定标、向量范数归一化与非线性变换的公式、适用场合和缺点。',
    },
  },
  {
    items: ['S4.7f', 'S4.7g'],
    section: 'why',
    box: 'answer-why',
    asks: {
      en: 'Why are features scaled before training? Sketch the contours of the loss before and after scaling, with the path of gradient descent.',
      zh: '训练之前为什么要做特征缩放？画出缩放前后损失的等高线与梯度下降的路径，并加以说明。',
    },
  },
  {
    items: ['S4.7h'],
    section: 'three-words',
    box: 'answer-words',
    asks: {
      en: 'Compare scaling with mean removal. What does each do to mean, variance and shape of a feature?',
      zh: '比较归一化与去均值化，说明两者对特征的均值、方差和分布形状各有什么影响。',
    },
  },
  {
    items: ['S4.8a', 'S4.8b', 'S4.8c'],
    section: 'three-words',
    box: 'answer-words',
    asks: {
      en: 'What do normalization and standardization have in common, and how do they differ in formula, range, sensitivity to outliers and use?',
      zh: '归一化与标准化有哪些共同点？在公式、取值范围、对离群点的敏感性和适用场合上有哪些区别？',
    },
  },
];
