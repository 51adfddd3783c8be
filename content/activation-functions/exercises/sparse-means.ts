import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = single({
  section: 'wrong-answers',
  see: () => ({ demo: 'dead-relu', set: { steps: 1 } }),
  options: {
    outputs: 'right',
    gradients: { pitfall: 'E1.50' },
    weights: 'wrong',
    small: { see: () => gallery('relu', { functions: ['relu', 'gelu'] }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'In what sense ReLU is sparse', zh: 'ReLU 的稀疏性指什么' },
  question: {
    en: 'ReLU is said to give sparse representations. What is sparse?',
    zh: '通常说 ReLU 能得到稀疏的表示，稀疏的是什么？',
  },
  options: {
    outputs: { en: 'The outputs: many are exactly 0.', zh: '输出：许多神经元的输出严格为 0。' },
    gradients: { en: 'The gradients: many are exactly 0.', zh: '梯度：许多梯度严格为 0。' },
    weights: { en: 'The weights: many become exactly 0.', zh: '权重：许多权重变为 0。' },
    small: { en: 'The outputs: many are close to 0.', zh: '输出：许多神经元的输出接近 0。' },
  },
  why: {
    gradients: {
      en: 'The zero gradients come along with it, as the price: a unit that is never active cannot learn.',
      zh: '梯度为 0 是随之而来的代价，一直未激活的神经元无法学习。',
    },
    weights: {
      en: 'An inactive unit keeps its weights; it does not set them to 0. Sparse weights need a penalty such as L1.',
      zh: '未激活的神经元保持权重不变，权重并不会变为 0。要使权重稀疏，需要加 L1 之类的惩罚项。',
    },
    small: {
      en: 'Close to 0 is not sparse: GELU has many small outputs, and almost none is exactly 0.',
      zh: '接近 0 不等于稀疏。GELU 有许多接近 0 的输出，却几乎没有一个严格为 0。',
    },
  },
  solution: {
    en: 'Sparse are the outputs: for a negative net input ReLU gives exactly 0, so the next layer sees few active units. That the gradient is 0 there too is the price, not the benefit.',
    zh: '稀疏的是输出。净输入为负时，ReLU 的输出严格为 0，传给后一层的只有部分神经元的激活值。这时梯度也为 0，这是代价，不是优点。',
  },
};
