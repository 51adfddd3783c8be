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
    zh: '激活函数定义在全体实数上。判断对错：',
  },
  statements: {
    'close-to-zero': {
      en: 'If it is bounded, monotone and differentiable, its derivative comes arbitrarily close to 0.',
      zh: '若它有界、单调、可导，它的导数会任意接近 0。',
    },
    'kept-away': {
      en: 'It can be bounded, monotone and differentiable and have a slope of at least 1/{part} everywhere.',
      zh: '它可以有界、单调、可导，同时处处的斜率都不小于 1/{part}。',
    },
    'relu-escapes': {
      en: 'A function with slope 1 at every positive input, such as ReLU, cannot be bounded.',
      zh: '像 ReLU 那样在所有正输入处斜率都为 1 的函数，不可能有界。',
    },
    'infinite-area': {
      en: 'The derivative of sigmoid is positive everywhere, so the area under it is infinite.',
      zh: 'sigmoid 的导数处处为正，所以导数曲线下的面积是无穷大。',
    },
  },
  why: {
    'close-to-zero': {
      en: 'Its values at 1, 2, 3, … converge, so their differences tend to 0; by the mean value theorem each difference is a slope in between.',
      zh: '它在 1、2、3、……处的值收敛，相邻之差趋于 0；由中值定理，每个差都等于其间某处的斜率。',
    },
    'kept-away': {
      en: 'With that slope (upwards, say) it would rise by 1 on every interval of length {part}, and be unbounded.',
      zh: '若有这样的斜率（不妨设为递增），每经过长为 {part} 的区间就至少上升 1，于是无界。',
    },
    'relu-escapes': {
      en: 'With slope 1 the output grows by 1 for every 1 of input, without limit.',
      zh: '斜率为 1，输入每增加 1，输出就增加 1，没有止境。',
    },
    'infinite-area': {
      en: 'The area is the total rise of sigmoid: 1 − 0 = 1.',
      zh: '这块面积就是 sigmoid 的总升幅：1 − 0 = 1。',
    },
  },
  solution: {
    en: 'The area under the derivative is the total rise. If the function is bounded, the area is finite; so a slope above a fixed positive number cannot last. Bounded and monotone means saturating.',
    zh: '导数曲线下的面积就是函数的总升幅。函数有界，面积就有限，斜率不可能一直大于某个固定的正数。所以有界加单调，必定饱和。',
  },
};
