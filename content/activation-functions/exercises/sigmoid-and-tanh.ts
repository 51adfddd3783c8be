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
      pitfall: 'E1.49',
    },
    'always-half': {
      see: () => gallery('sigmoid', { functions: ['sigmoid'], inputMean: 2 }),
      pitfall: 'E4.7',
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
    zh: '关于 sigmoid 与 tanh，哪些说法是对的？',
  },
  options: {
    stretched: { en: 'tanh *x* = 2σ(2*x*) − 1', zh: 'tanh *x* = 2σ(2*x*) − 1' },
    'four-times': {
      en: 'At 0 tanh is four times as steep as sigmoid.',
      zh: '在 0 处，tanh 的斜率是 sigmoid 的四倍。',
    },
    'saturates-sooner': {
      en: 'At *x* = 5 tanh is flatter than sigmoid.',
      zh: '在 *x* = 5 处，tanh 比 sigmoid 更平。',
    },
    'solves-vanishing': {
      en: 'Deep tanh networks have no vanishing gradients.',
      zh: '深层 tanh 网络不会出现梯度消失。',
    },
    'always-half': {
      en: 'The mean output of sigmoid is 1/2 for every input distribution.',
      zh: '不论输入服从什么分布，sigmoid 的平均输出都是 1/2。',
    },
    'sigmoid-explodes': {
      en: 'The slope of sigmoid can make gradients explode.',
      zh: 'sigmoid 的斜率会引起梯度爆炸。',
    },
  },
  why: {
    'solves-vanishing': {
      en: 'Its slope is 1 at 0 only and falls on both sides. tanh delays vanishing.',
      zh: '它的斜率只在 0 处为 1，往两边都下降。tanh 只是推迟了消失。',
    },
    'always-half': {
      en: 'Only for input that is symmetric about 0. Shifted to the right, the mean is larger.',
      zh: '只有输入关于 0 对称时才成立。输入右移，均值就变大。',
    },
    'sigmoid-explodes': {
      en: 'Its slope is at most 1/4, so it only shrinks. Explosion comes from the weights.',
      zh: '它的斜率至多为 1/4，只会缩小梯度。爆炸来自权重。',
    },
  },
  solution: {
    en: 'tanh is a sigmoid stretched by 2 upwards and squeezed by 2 sideways. So its slope at 0 is 1 instead of 1/4, and it saturates sooner. Both shrink gradients, and the mean of sigmoid is 1/2 for symmetric input only.',
    zh: 'tanh 是纵向拉伸 2 倍、横向压缩一半的 sigmoid，所以在 0 处的斜率是 1 而不是 1/4，饱和也更早。两者都会缩小梯度；sigmoid 的均值 1/2 只在输入对称时成立。',
  },
};
