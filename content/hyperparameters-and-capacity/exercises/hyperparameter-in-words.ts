import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'three-kinds',
  points: [
    'parameter',
    'hyper-parameter',
    'validation',
    'structure',
    'optimization',
    'regularization',
    'derived',
  ],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Parameter and hyper-parameter', zh: '参数与超参数' },
  question: {
    en: 'What is a hyper-parameter, and how does it differ from a parameter? List the usual ones. Is the number of iterations a hyper-parameter?',
    zh: '什么是超参数？超参数与参数有何区别？列举常用的超参数，并说明迭代次数是否属于超参数。',
  },
  points: {
    parameter: {
      en: 'Parameters are learned by gradient steps on the training loss: weights, biases, *γ* and *β* of a normalization.',
      zh: '参数由训练得到，用训练损失的梯度更新，如权重、偏置、归一化层的 *γ* 和 *β*。',
    },
    'hyper-parameter': {
      en: 'Hyper-parameters are set before a run and not changed by its gradient steps.',
      zh: '超参数在训练之前设定，训练中不由梯度更新。',
    },
    validation: {
      en: 'They are chosen on a validation set; the training loss would ask for no penalty and the largest model.',
      zh: '超参数根据验证集选择；只看训练损失，就会选择不加惩罚项和最大的模型。',
    },
    structure: {
      en: 'Structure: hidden layers, units, kernel size, activation function.',
      zh: '网络结构，如隐藏层数、神经元数、卷积核尺寸、激活函数。',
    },
    optimization: {
      en: 'Optimization: learning rate and schedule, epochs, batch size, optimizer and its coefficients.',
      zh: '优化过程，如学习率及其调度、轮次数、批量大小、优化器及其系数。',
    },
    regularization: {
      en: 'Regularization and loss: drop probability, weight-decay coefficient, class weights.',
      zh: '正则化与损失，如丢弃概率、权重衰减系数、类别权重。',
    },
    derived: {
      en: String.raw`No: iterations = epochs $\cdot\lceil N/B\rceil$ is derived.`,
      zh: String.raw`迭代次数不是超参数，等于轮次数 $\cdot\lceil N/B\rceil$，是派生量。`,
    },
  },
  solution: {
    en: String.raw`Parameters are learned by gradient steps on the training loss (weights, biases, *γ* and *β* of a normalization); hyper-parameters are set before a run, are not changed by its gradient steps and are chosen on a validation set, since the training loss alone would ask for no penalty and the largest model. Structure: hidden layers, units, kernel size, activation. Optimization: learning rate and schedule, epochs, batch size, optimizer and its coefficients. Regularization and loss: drop probability, weight decay, class weights. The number of iterations is derived: epochs $\cdot\lceil N/B\rceil$.`,
    zh: String.raw`参数由训练得到，用训练损失的梯度更新，如权重、偏置、归一化层的 *γ* 和 *β*。超参数在训练之前设定，训练中不由梯度更新，应根据验证集选择，因为只看训练损失就会选择不加惩罚项和最大的模型。网络结构方面有隐藏层数、神经元数、卷积核尺寸、激活函数；优化方面有学习率及其调度、轮次数、批量大小、优化器及其系数；正则化与损失方面有丢弃概率、权重衰减系数、类别权重。迭代次数等于轮次数 $\cdot\lceil N/B\rceil$，是派生量。`,
  },
};
