import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'local-minima',
  see: () => ({ demo: 'momentum-hill', set: { start: -2, steps: 60 } }),
  pitfall: 'E0.16',
  statements: {
    guarantee: false,
    'out-of-the-global': true,
    'more-is-better': {
      isTrue: false,
      see: () => ({ demo: 'momentum-hill', set: { momentum: 0.95, steps: 60 } }),
    },
    'descent-stays': { isTrue: true, see: () => ({ demo: 'momentum-hill', set: { momentum: 0 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Momentum and local minima', zh: '动量法与局部极小值' },
  question: {
    en: 'A smooth function of one variable has a global minimum, one other local minimum, and a barrier between them. The learning rate is below 1/*L*, where *L* is the largest curvature |*f*″| on the way. Is the statement right?',
    zh: '一元光滑函数有一个全局最小值和另一个局部极小值，中间隔着一个势垒。学习率小于 1/*L*，其中 *L* 是所经之处曲率 |*f*″| 的最大值。判断下列说法是否正确。',
  },
  statements: {
    guarantee: {
      en: 'With *β* = 9/10 momentum ends in the global minimum, wherever it starts.',
      zh: '取 *β* = 9/10，则无论从哪里出发，动量法最后都停在全局最小值。',
    },
    'out-of-the-global': {
      en: 'Momentum that starts on the side of the global minimum may end in the other one.',
      zh: '从全局最小值一侧出发，动量法也可能停在另一个极小值。',
    },
    'more-is-better': {
      en: 'If some *β* takes it from the side of the local minimum to the global one, every larger *β* does so too.',
      zh: '如果某个 *β* 使动量法从局部极小值一侧到达全局最小值，那么更大的 *β* 也都能做到。',
    },
    'descent-stays': {
      en: 'Gradient descent that starts on one side of the barrier stays on that side.',
      zh: '梯度下降从势垒的一侧出发，就一直留在这一侧。',
    },
  },
  why: {
    guarantee: {
      en: 'Speed carries it over the barrier in either direction: it may leave the global minimum, too.',
      zh: '速度能使参数越过势垒，但不分方向，也可能离开全局最小值。',
    },
    'out-of-the-global': {
      en: 'If it starts high enough, it arrives at the bottom with speed and rolls on over the barrier.',
      zh: '起点足够高时，小球到谷底仍有速度，会继续越过势垒。',
    },
    'more-is-better': {
      en: 'With a larger *β* it may keep so much speed that it crosses the barrier back again.',
      zh: '*β* 更大时，可能保留过多的速度，又越过势垒返回。',
    },
    'descent-stays': {
      en: 'Its step keeps the order of points, since 1 − *ηf*″ is positive, and leaves the top where it is: no point passes the top.',
      zh: '因为 1 − *ηf*″ 为正，每一步都不改变点的先后次序，而势垒顶是不动点，所以任何点都不会越过势垒顶。',
    },
  },
  solution: {
    en: 'Momentum may cross a barrier, in either direction, and a larger *β* may bring it back. Nothing guarantees the global minimum. Gradient descent with so small a learning rate stays on the side where it starts.',
    zh: '动量法可能越过势垒，两个方向都有可能，更大的 *β* 又可能使其返回，所以不能保证找到全局最小值。学习率这样小的梯度下降，则留在出发的一侧。',
  },
};
