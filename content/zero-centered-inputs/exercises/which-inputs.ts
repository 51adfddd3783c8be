import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'hidden-layers',
  see: () => ({ demo: 'sign-pattern' }),
  options: {
    sigmoid: 'right',
    pixels: 'right',
    'minus-pixels': 'right',
    tanh: { see: () => ({ demo: 'zero-mean-conditioning', set: { source: 'tanh', dimension: 10 } }) },
    standardized: { see: () => ({ demo: 'sign-pattern', set: { centered: true } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which inputs lock the signs?', zh: '哪些输入使梯度同号？' },
  question: {
    en: 'For which inputs do the gradient components of a neuron never have mixed signs, whatever the sample?',
    zh: '对下列哪些输入，无论样本如何，同一神经元的梯度分量都不会异号？',
  },
  options: {
    sigmoid: { en: 'outputs of a sigmoid layer', zh: 'sigmoid 层的输出' },
    pixels: { en: 'gray values from 0 to 255', zh: '0 到 255 的灰度值' },
    'minus-pixels': { en: 'gray values minus 255', zh: '灰度值减去 255' },
    tanh: { en: 'outputs of a tanh layer', zh: 'tanh 层的输出' },
    standardized: { en: 'standardized features', zh: '标准化之后的特征' },
  },
  why: {
    tanh: { en: 'tanh takes both signs.', zh: 'tanh 的值有正有负。' },
    standardized: { en: 'They have mean 0 and so take both signs.', zh: '均值为 0，取值有正有负。' },
  },
  solution: {
    en: String.raw`The component is $\delta x_i$. Signs can mix only if the inputs of one sample take both signs. Gray values minus 255 are none of them positive, so that shift does not help; subtracting the mean does. A gray value of 0 leaves its weight alone.`,
    zh: String.raw`梯度分量为 $\delta x_i$，只有同一样本的输入有正有负时，分量才可能异号。灰度值减去 255 之后都不为正，这样平移没有用，减去均值才有作用。灰度值为 0 时对应的权重不变。`,
  },
};
