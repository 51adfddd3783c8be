import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = single({
  section: 'gallery',
  options: {
    'slope-zero': 'right',
    jump: { see: () => gallery('step', { functions: ['step'], cursor: 2 }) },
    'not-everywhere': {
      see: () => gallery('relu', { functions: ['step', 'relu'], cursor: 2 }),
    },
    bounded: { see: () => gallery('tanh', { functions: ['step', 'tanh'], cursor: 0.5 }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient descent on a step unit', zh: '用梯度下降训练阶跃神经元' },
  question: {
    en: 'Why can plain gradient descent not train a unit with the step function?',
    zh: '为什么不能用普通的梯度下降训练以阶跃函数为激活函数的神经元？',
  },
  options: {
    'slope-zero': {
      en: 'Its derivative is 0 wherever it exists.',
      zh: '凡是导数存在的点，导数都是 0。',
    },
    jump: { en: 'At the jump the gradient explodes.', zh: '在跳跃处梯度会爆炸。' },
    'not-everywhere': { en: 'It is not differentiable everywhere.', zh: '阶跃函数不是处处可导。' },
    bounded: { en: 'Its output is bounded.', zh: '阶跃函数的输出有界。' },
  },
  why: {
    jump: {
      en: 'A net input almost never sits exactly on the jump. Everywhere else the gradient is 0, and that is the trouble.',
      zh: '净输入几乎不会恰好落在跳跃点上。真正的原因是，其余各点的梯度都为 0。',
    },
    'not-everywhere': {
      en: 'Neither is ReLU, and it trains well. A derivative almost everywhere is enough, if it is not always 0.',
      zh: 'ReLU 也不是处处可导，却可以正常训练。只要导数不恒为 0，几乎处处可导就已足够。',
    },
    bounded: {
      en: 'tanh is bounded too and can be trained: near 0 its derivative is not 0.',
      zh: 'tanh 也有界，却可以训练，因为在 0 附近导数不为 0。',
    },
  },
  solution: {
    en: 'On both sides of the jump the function is constant. The chain rule multiplies by this derivative of 0, so the gradient of the weights is 0 and no step changes anything. The perceptron rule trains such a unit without a gradient.',
    zh: '在跳跃点两侧，函数都是常数。由链式法则，权重的梯度要乘以这个为 0 的导数，结果为 0，所以更新多少步都不变。感知机学习规则不需要梯度，可以训练这种神经元。',
  },
};
