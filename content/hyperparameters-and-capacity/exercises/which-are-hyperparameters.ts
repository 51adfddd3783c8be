import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'three-kinds',
  options: {
    'learning-rate': 'right',
    'batch-size': 'right',
    depth: 'right',
    dropout: 'right',
    'weight-decay': 'right',
    weights: 'wrong',
    gamma: 'wrong',
    iterations: { pitfall: 'E1.2' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which are hyper-parameters?', zh: '哪些是超参数？' },
  question: {
    en: 'Which of these are hyper-parameters? The number of epochs is set before training.',
    zh: '下列哪些量是超参数？轮次数在训练之前设定。',
  },
  options: {
    'learning-rate': { en: 'the learning rate', zh: '学习率' },
    'batch-size': { en: 'the batch size', zh: '批量大小' },
    depth: { en: 'the number of hidden layers', zh: '隐藏层数' },
    dropout: { en: 'the drop probability', zh: '丢弃概率' },
    'weight-decay': { en: 'the weight-decay coefficient', zh: '权重衰减系数' },
    weights: { en: 'the weights', zh: '权重' },
    gamma: { en: 'the scale *γ* of batch normalization', zh: '批归一化的缩放系数 *γ*' },
    iterations: { en: 'the number of iterations', zh: '迭代次数' },
  },
  why: {
    weights: {
      en: 'Gradient steps on the training loss change them: they are parameters.',
      zh: '权重由训练损失的梯度更新，是参数。',
    },
    gamma: {
      en: '*γ* is learned by gradient steps like a weight.',
      zh: '*γ* 与权重一样由梯度更新，是参数。',
    },
    iterations: {
      en: 'It follows from the number of epochs and the batch size: a derived quantity.',
      zh: '迭代次数由轮次数和批量大小算出，是派生量。',
    },
  },
  solution: {
    en: 'Hyper-parameters are set before training and chosen on the validation set: learning rate, batch size, depth, drop probability, weight decay. Weights and *γ* are parameters, since gradient steps change them; iterations = epochs · ⌈*N*/*B*⌉ is derived.',
    zh: '超参数在训练之前设定，根据验证集选择，有学习率、批量大小、隐藏层数、丢弃概率和权重衰减系数。权重和 *γ* 由梯度更新，是参数；迭代次数等于轮次数 · ⌈*N*/*B*⌉，是派生量。',
  },
};
