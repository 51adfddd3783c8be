import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'local-minima',
  see: () => ({ demo: 'momentum-hill', set: { start: -2 } }),
  pitfall: 'E0.16',
  statements: {
    guarantee: false,
    'out-of-the-global': true,
    'more-is-better': { isTrue: false, see: () => ({ demo: 'momentum-hill', set: { momentum: 0.95 } }) },
    'descent-stays': { isTrue: true, see: () => ({ demo: 'momentum-hill', set: { momentum: 0 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Momentum and local minima', zh: '动量与局部极小值' },
  question: {
    en: 'A smooth function of one variable has a global minimum, one other local minimum, and a barrier between them. The learning rate is below 1/*L*, where *L* is the largest curvature |*f*″| on the way.',
    zh: '一元光滑函数有一个全局最小值和另一个局部极小值，中间隔着一道山头。学习率小于 1/*L*，其中 *L* 是所经之处曲率 |*f*″| 的最大值。',
  },
  statements: {
    guarantee: {
      en: 'With *β* = 9/10 momentum ends in the global minimum, wherever it starts.',
      zh: '取 *β* = 9/10，动量无论从哪里出发，最后都停在全局最小值。',
    },
    'out-of-the-global': {
      en: 'Momentum that starts on the side of the global minimum may end in the other one.',
      zh: '从全局最小值一侧出发，动量也可能停在另一个极小值。',
    },
    'more-is-better': {
      en: 'If some *β* takes it from the local to the global minimum, every larger *β* does so too.',
      zh: '如果某个 *β* 能把它从局部极小值带到全局最小值，那么更大的 *β* 也都能。',
    },
    'descent-stays': {
      en: 'Gradient descent that starts on one side of the barrier stays on that side.',
      zh: '梯度下降从山头的一侧出发，就一直留在那一侧。',
    },
  },
  why: {
    guarantee: {
      en: 'Speed carries it over the barrier in either direction: it may leave the global minimum, too.',
      zh: '速度会把它带过山头，但不分方向：它也可能离开全局最小值。',
    },
    'out-of-the-global': {
      en: 'If it starts high enough, it arrives at the bottom with speed and rolls on over the barrier.',
      zh: '起点足够高，它到谷底时仍有速度，会继续滚过山头。',
    },
    'more-is-better': {
      en: 'With a larger *β* it may keep so much speed that it crosses the barrier back again.',
      zh: '*β* 更大，可能保留太多速度，又从山头翻回去。',
    },
    'descent-stays': {
      en: 'Its step keeps the order of points, since 1 − *ηf*″ is positive, and leaves the top where it is: no point passes the top.',
      zh: '1 − *ηf*″ 为正，所以一步不改变点的先后次序；而山顶是不动点，谁也越不过去。',
    },
  },
  solution: {
    en: 'Momentum may cross a barrier, in either direction, and a larger *β* may bring it back. Nothing guarantees the global minimum. Gradient descent with so small a learning rate stays on the side where it starts.',
    zh: '动量可能翻过山头，两个方向都有可能，更大的 *β* 又可能让它翻回来。没有什么能保证找到全局最小值。学习率很小的梯度下降，则留在出发的那一侧。',
  },
};
