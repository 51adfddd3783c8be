import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import type { DemoState } from '../../../src/exercise/mistake';

/** The batch of the page with a constant added to each value. */
function shiftedState({ constant, gamma }: { constant: number; gamma: number }): DemoState {
  return { demo: 'bn-steps', set: { batch: [1, 3, 4, 8].map((value) => value + constant), gamma } };
}

export const exercise = single({
  section: 'scale-and-shift',
  params: { constant: oneOf(1, 2, 5, 10, 20), gamma: oneOf(0.5, 1.5, 2, 3) },
  spots: ({ constant, gamma }) => ({ product: constant * gamma }),
  see: shiftedState,
  options: { 'not-at-all': 'right', constant: 'wrong', product: 'wrong', 'divided-too': 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The bias in front', zh: '前一层的偏置' },
  question: {
    en: 'The linear layer in front of a batch normalization raises the bias of one neuron by {constant}. Training mode, *γ* = {gamma}. How do the outputs of the normalization change for a given mini-batch?',
    zh: '在训练模式下，把批归一化前面的线性层中某个神经元的偏置增加 {constant}，*γ* = {gamma}。对同一个小批量，批归一化的输出怎样变化？',
  },
  options: {
    'not-at-all': { en: 'Not at all', zh: '完全不变' },
    constant: { en: 'Each grows by {constant}', zh: '每个都增加 {constant}' },
    product: { en: 'Each grows by {product}', zh: '每个都增加 {product}' },
    'divided-too': {
      en: String.raw`Each grows by $\spot{product}/\sqrt{\sigma^2+\varepsilon}$`,
      zh: String.raw`每个都增加 $\spot{product}/\sqrt{\sigma^2+\varepsilon}$`,
    },
  },
  why: {
    constant: {
      en: 'The mean grows by {constant} as well, and step 3 subtracts it.',
      zh: '均值也增加 {constant}，第三步又减去了这个常数。',
    },
    product: {
      en: '*γ* multiplies *x̂*, and *x̂* is the same as before: the constant has gone with the mean.',
      zh: '*γ* 乘的是 *x̂*，而 *x̂* 与原来相同，因为常数已随均值减去。',
    },
    'divided-too': {
      en: 'That would hold if the mean stayed as it was, as the stored one does in evaluation mode. In training the mean moves along.',
      zh: '均值保持不变时才会这样，例如评估模式下保存的均值。训练时，均值也随之增加。',
    },
  },
  solution: {
    en: 'All pre-activations of the neuron grow by {constant}, and so does their mean. The differences and the variance stay, so the outputs do not change. The bias is superfluous; *β* takes its place.',
    zh: '这个神经元的净输入都增加 {constant}，均值也增加 {constant}。离差与方差不变，所以输出不变。这个偏置是多余的，其作用由 *β* 代替。',
  },
};
