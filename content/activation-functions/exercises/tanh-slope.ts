import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activation } from '../../../src/math/activations';
import { cursorAt, gallery } from './shared/gallery';

export const exercise = numeric({
  section: 'sigmoid-tanh',
  params: { output: oneOf(-0.9, -0.8, -0.7, -0.6, -0.5, -0.4, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9) },
  // At 0.4 the output itself, put into the derivative, is 2 % from the answer.
  apart: 0.01,
  spots: ({ output }) => ({ square: output ** 2 }),
  solve: ({ output }) => activation('tanh').derivative(Math.atanh(output)),
  slips: {
    'sigmoid-rule': {
      value: ({ output }) => output * (1 - output),
      see: ({ output }) =>
        gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: cursorAt(Math.atanh(output)) }),
    },
    'output-as-input': {
      value: ({ output }) => activation('tanh').derivative(output),
      see: ({ output }) => gallery('tanh', { functions: ['tanh'], cursor: output }),
    },
    'not-squared': {
      value: ({ output }) => 1 - output,
      see: ({ output }) => gallery('tanh', { functions: ['tanh'], cursor: cursorAt(Math.atanh(output)) }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derivative of tanh from its output', zh: '由输出求 tanh 的导数' },
  question: {
    en: 'A unit has the output tanh *z* = {output}. What is the derivative of tanh at this *z*?',
    zh: '某神经元的输出为 tanh *z* = {output}。求 tanh 在该 *z* 处的导数。',
  },
  solution: {
    en: String.raw`The derivative is 1 − tanh² *z*. The output alone is enough, *z* is not needed:

$$
1-(\spot{output})^2=1-\spot{square}=\spot{answer}
$$`,
    zh: String.raw`导数为 1 − tanh² *z*，只需知道输出，不需要 *z*：

$$
1-(\spot{output})^2=1-\spot{square}=\spot{answer}
$$`,
  },
  slips: {
    'sigmoid-rule': {
      en: '*a*(1 − *a*) is the rule for sigmoid. For tanh the derivative is 1 − *a*².',
      zh: '*a*(1 − *a*) 是 sigmoid 的导数公式，tanh 的导数为 1 − *a*²。',
    },
    'output-as-input': {
      en: 'You applied tanh once more. {output} is already the output, not *z*.',
      zh: '多用了一次 tanh。{output} 已经是输出，而不是 *z*。',
    },
    'not-squared': {
      en: 'The output must be squared: 1 − *a*², not 1 − *a*. The derivative of tanh is the same at *z* and −*z*.',
      zh: '输出要取平方，应为 1 − *a*² 而不是 1 − *a*。tanh 在 *z* 与 −*z* 处的导数相同。',
    },
  },
};
