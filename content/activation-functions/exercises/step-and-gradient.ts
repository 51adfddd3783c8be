import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = single({
  section: 'gallery',
  options: {
    'slope-zero': 'right',
    jump: { see: () => gallery('step', { functions: ['step'], cursor: 2 }), pitfall: 'E1.47' },
    'not-everywhere': {
      see: () => gallery('relu', { functions: ['step', 'relu'], cursor: 2 }),
      pitfall: 'E4.5',
    },
    bounded: { see: () => gallery('tanh', { functions: ['step', 'tanh'], cursor: 0.5 }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient descent on a step unit', zh: '对阶跃单元做梯度下降' },
  question: {
    en: 'Why can plain gradient descent not train a unit with the step function?',
    zh: '普通的梯度下降为什么训练不了用阶跃函数的神经元？',
  },
  options: {
    'slope-zero': {
      en: 'Its slope is 0 wherever it exists.',
      zh: '凡是导数存在的地方，斜率都是 0。',
    },
    jump: { en: 'At the jump the gradient explodes.', zh: '在跳跃处梯度会爆炸。' },
    'not-everywhere': { en: 'It is not differentiable everywhere.', zh: '它不是处处可导。' },
    bounded: { en: 'Its output is bounded.', zh: '它的输出有界。' },
  },
  why: {
    jump: {
      en: 'A net input almost never sits exactly on the jump. Everywhere else the gradient is 0, and that is the trouble.',
      zh: '净输入几乎不会恰好落在跳跃点上。其余各处梯度都是 0，问题就在这里。',
    },
    'not-everywhere': {
      en: 'Neither is ReLU, and it trains well. A derivative almost everywhere is enough, if it is not 0.',
      zh: 'ReLU 也不是处处可导，却训练得很好。几乎处处可导就够了，只要导数不为 0。',
    },
    bounded: {
      en: 'tanh is bounded too and can be trained: near 0 its slope is not 0.',
      zh: 'tanh 也有界，却可以训练：它在 0 附近的斜率不为 0。',
    },
  },
  solution: {
    en: 'On both sides of the jump the function is constant. The chain rule multiplies by this slope of 0, so the gradient of the weights is 0 and no step changes anything. The perceptron rule trains such a unit without a gradient.',
    zh: '跳跃点两侧函数都是常数。链式法则要乘上这个为 0 的斜率，权重的梯度就是 0，走多少步都不变。感知机学习规则不用梯度，可以训练它。',
  },
};
