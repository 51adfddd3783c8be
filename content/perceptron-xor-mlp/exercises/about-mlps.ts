import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'hidden-layer',
  options: {
    hidden: 'right',
    connected: 'right',
    capacity: 'right',
    within: { pitfall: 'E1.57' },
    linear: 'wrong',
    two: { pitfall: 'E1.56' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What is true of MLPs?', zh: '关于多层感知机' },
  question: {
    en: 'Which statements about multilayer perceptrons are right?',
    zh: '下列关于多层感知机的说法，哪些正确？',
  },
  options: {
    hidden: {
      en: 'It has at least one hidden layer with a non-linear activation.',
      zh: '多层感知机至少含有一个带非线性激活函数的隐藏层。',
    },
    connected: {
      en: 'Fully connected: each unit receives all outputs of the previous layer.',
      zh: '全连接指每个神经元接收前一层的全部输出。',
    },
    capacity: {
      en: 'Two MLPs with equally many hidden units can differ in how complex their functions can be.',
      zh: '隐藏神经元个数相同的两个多层感知机，所能表示的函数的复杂程度可以不同。',
    },
    within: {
      en: 'Fully connected means that all units of a layer are connected with one another.',
      zh: '全连接指同一层的神经元两两相连。',
    },
    linear: {
      en: 'With the identity as activation, a second layer still makes XOR separable.',
      zh: '即使激活函数是恒等函数，增加一层也能使异或线性可分。',
    },
    two: {
      en: 'An MLP has exactly two layers of weights.',
      zh: '多层感知机恰好有两层权重。',
    },
  },
  why: {
    within: {
      en: 'In a feed-forward network there are no connections within a layer.',
      zh: '在前馈网络中，同一层的神经元之间没有连接。',
    },
    linear: {
      en: 'Without a non-linear activation the layers are one affine map, a single perceptron.',
      zh: '没有非线性激活函数，各层合起来只是一个仿射变换，相当于单个感知机。',
    },
    two: {
      en: 'At least two; backpropagation trains more of them as well.',
      zh: '至少两层，反向传播也可以训练更多的层。',
    },
  },
  solution: {
    en: 'An MLP is a feed-forward network of fully connected layers with at least one hidden layer and a non-linear activation. What it can express depends on the number of units, on how they are arranged in layers, and on the activation.',
    zh: '多层感知机是由全连接层组成的前馈网络，至少有一个隐藏层，并使用非线性激活函数。网络能够表示哪些函数，取决于神经元的个数、分层的方式和激活函数。',
  },
};
