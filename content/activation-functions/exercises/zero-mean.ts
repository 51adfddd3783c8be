import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = multiple({
  section: 'gallery',
  options: {
    identity: 'right',
    tanh: 'right',
    selu: 'right',
    sigmoid: { see: () => gallery('sigmoid', { functions: ['sigmoid', 'tanh'] }) },
    relu: { see: () => gallery('relu', { functions: ['relu'] }) },
    gelu: { see: () => gallery('gelu', { functions: ['gelu', 'relu'] }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Outputs with mean 0', zh: '输出零均值的函数' },
  question: {
    en: 'The input is drawn from N(0, 1). Which functions have mean output 0?',
    zh: '设输入服从 N(0, 1)，哪些函数的输出均值为 0？',
  },
  options: {
    identity: { en: 'identity', zh: '恒等函数' },
    tanh: { en: 'tanh', zh: 'tanh' },
    selu: { en: 'SELU', zh: 'SELU' },
    sigmoid: { en: 'sigmoid', zh: 'sigmoid' },
    relu: { en: 'ReLU', zh: 'ReLU' },
    gelu: { en: 'GELU', zh: 'GELU' },
  },
  why: {
    sigmoid: {
      en: 'Sigmoid: all its outputs are positive. For symmetric input the mean is 1/2.',
      zh: 'sigmoid 的输出恒为正，输入关于 0 对称时均值为 1/2。',
    },
    relu: {
      en: String.raw`ReLU is never negative, and positive half the time. The mean is $1/\sqrt{2\pi}$.`,
      zh: String.raw`ReLU 的输出非负，且有一半的概率为正，均值为 $1/\sqrt{2\pi}$。`,
    },
    gelu: {
      en: String.raw`The dip of GELU below 0 is too small to balance the positive side. The mean is $1/(2\sqrt\pi)$.`,
      zh: String.raw`GELU 取负值的部分太小，不足以抵消取正值的部分，均值为 $1/(2\sqrt\pi)$。`,
    },
  },
  solution: {
    en: 'Identity and tanh, because they are odd functions and the input is symmetric. SELU, because its two constants are chosen so that N(0, 1) input gives mean 0 and second moment 1.',
    zh: '恒等函数和 tanh 是奇函数，而输入关于 0 对称，所以输出均值为 0。SELU 的两个常数是专门选定的，使得输入服从 N(0, 1) 时，输出的均值为 0，二阶矩为 1。',
  },
};
