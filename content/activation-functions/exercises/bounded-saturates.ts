import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = trueFalse({
  section: 'properties',
  params: { part: oneOf(10, 100, 1000, 1_000_000) },
  statements: {
    'close-to-zero': {
      isTrue: true,
      see: () => gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: 5 }),
      pitfall: 'E4.6',
    },
    'kept-away': {
      isTrue: false,
      see: () => gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: 10 }),
      pitfall: 'E4.6',
    },
    'relu-escapes': {
      isTrue: true,
      see: () => gallery('relu', { functions: ['tanh', 'relu'], cursor: 5 }),
      pitfall: 'E4.6',
    },
    'infinite-area': { isTrue: false, see: () => gallery('sigmoid', { functions: ['sigmoid'], cursor: 10 }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Bounded and not saturating?', zh: '有界又不饱和？' },
  question: {
    en: 'An activation is defined on all real numbers. True or false?',
    zh: '设激活函数定义在全体实数上，判断下列说法是否正确。',
  },
  statements: {
    'close-to-zero': {
      en: 'If it is bounded, monotone and differentiable, its derivative comes arbitrarily close to 0.',
      zh: '如果它有界、单调、可导，那么其导数可以任意接近 0。',
    },
    'kept-away': {
      en: 'It can be bounded, monotone and differentiable and have a derivative of at least 1/{part} everywhere.',
      zh: '它可以有界、单调、可导，同时导数处处不小于 1/{part}。',
    },
    'relu-escapes': {
      en: 'A function with slope 1 at every positive input, such as ReLU, cannot be bounded.',
      zh: '像 ReLU 这样，在所有正输入处导数都为 1 的函数不可能有界。',
    },
    'infinite-area': {
      en: 'The derivative of sigmoid is positive everywhere, so the area under it is infinite.',
      zh: 'sigmoid 的导数处处为正，所以导数曲线下的面积为无穷大。',
    },
  },
  why: {
    'close-to-zero': {
      en: 'Its values at 1, 2, 3, … converge, so their differences tend to 0; by the mean value theorem each difference is a slope in between.',
      zh: '函数在 1、2、3、……处的值收敛，所以相邻两值之差趋于 0。由拉格朗日中值定理，每个差等于其间某一点的导数。',
    },
    'kept-away': {
      en: 'With that slope (upwards, say) it would rise by 1 on every interval of length {part}, and be unbounded.',
      zh: '若导数满足这一条件，则函数每经过长为 {part} 的区间至少增加 1，因而无界。',
    },
    'relu-escapes': {
      en: 'With slope 1 the output grows by 1 for every 1 of input, without limit.',
      zh: '导数为 1 时，输入每增加 1，输出就增加 1，没有上界。',
    },
    'infinite-area': {
      en: 'The area is the total rise of sigmoid: 1 − 0 = 1.',
      zh: '这一面积等于 sigmoid 的总增量 1 − 0 = 1。',
    },
  },
  solution: {
    en: 'The area under the derivative is the total rise. If the function is bounded, the area is finite; so a slope above a fixed positive number cannot last. Bounded, monotone and differentiable means saturating, on both sides. ReLU has no upper bound and saturates on the left only.',
    zh: '导数曲线下的面积就是函数的总增量。函数有界，则面积有限，导数不可能一直大于某个固定的正数。因此有界、单调、可导的函数在两侧都饱和。ReLU 没有上界，只在负半轴饱和。',
  },
};
