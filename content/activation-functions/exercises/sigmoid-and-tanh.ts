import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = multiple({
  section: 'sigmoid-tanh',
  options: {
    stretched: 'right',
    'four-times': 'right',
    'saturates-sooner': 'right',
    'solves-vanishing': {
      see: () => gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: 5 }),
    },
    'always-half': {
      see: () => gallery('sigmoid', { functions: ['sigmoid'], inputMean: 2 }),
    },
    'sigmoid-explodes': {
      see: () => gallery('sigmoid', { functions: ['sigmoid'], cursor: 0 }),
      pitfall: 'E1.48',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Sigmoid and tanh compared', zh: 'sigmoid 与 tanh 的比较' },
  question: {
    en: 'Which statements about sigmoid and tanh are true?',
    zh: '关于 sigmoid 与 tanh，下列哪些说法正确？',
  },
  options: {
    stretched: { en: 'tanh *x* = 2σ(2*x*) − 1', zh: 'tanh *x* = 2σ(2*x*) − 1' },
    'four-times': {
      en: 'At 0 tanh is four times as steep as sigmoid.',
      zh: '在 0 处，tanh 的导数是 sigmoid 的四倍。',
    },
    'saturates-sooner': {
      en: 'At *x* = 5 the derivative of tanh is smaller than that of sigmoid.',
      zh: '在 *x* = 5 处，tanh 的导数比 sigmoid 小。',
    },
    'solves-vanishing': {
      en: 'Deep tanh networks have no vanishing gradients.',
      zh: '深层 tanh 网络不会出现梯度消失。',
    },
    'always-half': {
      en: 'The mean output of sigmoid is 1/2 for every input distribution.',
      zh: '无论输入服从什么分布，sigmoid 的输出均值都是 1/2。',
    },
    'sigmoid-explodes': {
      en: 'The derivative of sigmoid can make gradients explode.',
      zh: 'sigmoid 的导数会引起梯度爆炸。',
    },
  },
  why: {
    'solves-vanishing': {
      en: 'Its slope is 1 at 0 only and falls on both sides. tanh delays vanishing.',
      zh: 'tanh 的导数只在 0 处为 1，向两侧减小，所以只是缓解了梯度消失。',
    },
    'always-half': {
      en: 'It is 1/2 for input that is symmetric about 0. Shifted to the right, the mean is larger.',
      zh: '输入关于 0 对称时均值为 1/2，再向右平移，均值就会增大。',
    },
    'sigmoid-explodes': {
      en: 'Its slope is at most 1/4, so it only shrinks. Explosion comes from the weights.',
      zh: 'sigmoid 的导数不超过 1/4，只会使梯度缩小。梯度爆炸来自权重。',
    },
  },
  solution: {
    en: 'tanh is a sigmoid stretched by 2 upwards, squeezed by 2 sideways and moved down by 1. So its derivative at 0 is 1 instead of 1/4, and it saturates sooner. Both shrink gradients, and the mean of sigmoid is 1/2 for input symmetric about 0, not for every input.',
    zh: '由 tanh *x* = 2σ(2*x*) − 1，把 sigmoid 横向压缩一半、纵向拉伸到两倍再向下平移 1，就得到 tanh。所以 tanh 在 0 处的导数为 1 而不是 1/4，饱和也更早。两者都会使梯度缩小。输入关于 0 对称时，sigmoid 的输出均值为 1/2，其他输入则不一定。',
  },
};
