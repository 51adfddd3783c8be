import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = multiple({
  section: 'gallery',
  options: {
    identity: 'right',
    tanh: 'right',
    selu: 'right',
    sigmoid: { see: () => gallery('sigmoid', { functions: ['sigmoid', 'tanh'] }), pitfall: 'E4.7' },
    relu: { see: () => gallery('relu', { functions: ['relu'] }) },
    gelu: { see: () => gallery('gelu', { functions: ['gelu', 'relu'] }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Outputs with mean 0', zh: '均值为 0 的输出' },
  question: {
    en: 'The input is drawn from N(0, 1). Which functions have mean output 0?',
    zh: '输入服从 N(0, 1)。哪些函数的平均输出为 0？',
  },
  options: {
    identity: { en: 'identity', zh: '恒等' },
    tanh: { en: 'tanh', zh: 'tanh' },
    selu: { en: 'SELU', zh: 'SELU' },
    sigmoid: { en: 'sigmoid', zh: 'sigmoid' },
    relu: { en: 'ReLU', zh: 'ReLU' },
    gelu: { en: 'GELU', zh: 'GELU' },
  },
  why: {
    sigmoid: {
      en: 'All its outputs are positive. For symmetric input the mean is 1/2.',
      zh: '它的输出全是正数；输入对称时均值为 1/2。',
    },
    relu: {
      en: String.raw`It is never negative and often positive. The mean is $1/\sqrt{2\pi}$.`,
      zh: String.raw`它从不为负，又常常为正，均值为 $1/\sqrt{2\pi}$。`,
    },
    gelu: {
      en: String.raw`Its dip below 0 is too small to balance the positive side. The mean is $1/(2\sqrt\pi)$.`,
      zh: String.raw`它在 0 以下的凹陷太小，抵不过正的一侧，均值为 $1/(2\sqrt\pi)$。`,
    },
  },
  solution: {
    en: 'Identity and tanh, because they are odd functions and the input is symmetric. SELU, because its two constants are chosen so that N(0, 1) input gives mean 0 and second moment 1.',
    zh: '恒等和 tanh，因为它们是奇函数，而输入对称；还有 SELU，因为它的两个常数就是为此选定的：输入服从 N(0, 1) 时，输出均值为 0，二阶矩为 1。',
  },
};
