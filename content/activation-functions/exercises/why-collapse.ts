import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'collapse',
  points: ['composition', 'affine', 'induction', 'activation'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why linear layers collapse', zh: '多层线性网络为什么等于一层' },
  question: {
    en: 'Why do stacked linear layers collapse into one, and what does an activation between them change?',
    zh: '多层线性网络为什么等于一层？层间的激活函数改变了什么？',
  },
  points: {
    composition: {
      en: 'The output of one layer is the input of the next: two layers compose two affine maps.',
      zh: '前一层的输出就是后一层的输入，所以两层是两个仿射映射的复合。',
    },
    affine: {
      en: 'The composition is affine again, with the product of the matrices and one bias.',
      zh: '复合之后仍是仿射映射，其中矩阵相乘，偏置合为一个。',
    },
    induction: {
      en: 'Repeating this merges any number of layers: depth adds no new function.',
      zh: '反复合并相邻的两层，任意多层都等于一层，增加深度没有带来新的函数。',
    },
    activation: {
      en: 'A non-linear function in between prevents the merging, so each further layer can make the network more expressive.',
      zh: '层间的激活函数引入非线性，使相邻两层无法合并，从而可能增强网络的表达能力。',
    },
  },
  solution: {
    en: 'Each layer is an affine map, and the output of one is the input of the next. Composing two affine maps gives an affine map again: the matrices multiply, and the biases merge into one. Repeat this, and any number of layers is one layer. A non-linear function between the layers prevents the merging, so each further layer can make the network more expressive, with bends that a single layer does not have.',
    zh: '（1）每一层都是仿射映射，前一层的输出就是后一层的输入。（2）两个仿射映射的复合仍是仿射映射，其中矩阵相乘，偏置合为一个。（3）反复合并，任意多层都等于一层。（4）层间的激活函数引入非线性，使相邻两层无法合并，于是每增加一层都可能增强网络的表达能力。',
  },
};
