import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'saddles',
  params: { exponent: oneOf(3, 4, 5, 6) },
  statements: {
    adam: {
      isTrue: false,
      pitfall: 'E3.8',
      see: () => ({ demo: 'saddle-escape', set: { startY: 0, method: 'adam' } }),
    },
    squared: {
      isTrue: true,
      see: ({ exponent }) => ({ demo: 'saddle-escape', set: { startY: 10 ** (-2 * exponent), steps: 200 } }),
    },
    noise: { isTrue: true, see: () => ({ demo: 'saddle-escape', set: { startY: 0, noise: 0.01 } }) },
    momentum: {
      isTrue: false,
      pitfall: 'E3.8',
      see: () => ({ demo: 'saddle-escape', set: { startY: 0, method: 'momentum' } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about a saddle', zh: '关于鞍点的说法' },
  question: {
    en: 'Take $f=x^2-y^2$ with *η* = 1/10. All velocities and averages start from 0. Is the statement right?',
    zh: '取 $f=x^2-y^2$，*η* = 1/10，各方法的速度与移动平均的初值都为 0。判断下列说法是否正确。',
  },
  statements: {
    adam: {
      en: 'From (1, 0) Adam leaves the saddle, since it divides the gradient by its size.',
      zh: '从 (1, 0) 出发，Adam 能逃离鞍点，因为 Adam 把梯度除以其自身的大小。',
    },
    squared: {
      en: String.raw`Gradient descent from $y_0=10^{-\spot{exponent}}$ and from its square: the second needs about twice as many steps to reach $|y|=1$.`,
      zh: String.raw`梯度下降从 $y_0=10^{-\spot{exponent}}$ 出发，若改为从 $y_0$ 的平方出发，达到 $|y|=1$ 的步数大约变为原来的两倍。`,
    },
    noise: {
      en: 'From (1, 0), Gaussian noise on the gradient lets gradient descent leave, with probability 1.',
      zh: '从 (1, 0) 出发，给梯度加上高斯噪声，梯度下降以概率 1 逃离。',
    },
    momentum: {
      en: 'From (1, 0) momentum rolls through the saddle and leaves it along *y*.',
      zh: '从 (1, 0) 出发，动量法凭借速度冲过鞍点，沿 *y* 方向离开。',
    },
  },
  why: {
    adam: {
      en: 'The component in *y* is exactly 0, and 0 divided by any positive number stays 0.',
      zh: '梯度的 *y* 分量恰为 0，除以任何正数仍是 0。',
    },
    squared: {
      en: 'The number of steps goes with $\\ln(1/y_0)$, and squaring doubles the logarithm.',
      zh: '步数与 $\\ln(1/y_0)$ 成正比，平方使对数变为两倍。',
    },
    noise: {
      en: 'Noise moves *y* off 0, and from there every step multiplies it by 1 + 2*η*, apart from new noise; it stays bounded with probability 0.',
      zh: '噪声使 *y* 不为 0，此后除了新的噪声，每一步 *y* 都乘以 1 + 2*η*，始终有界的概率为 0。',
    },
    momentum: {
      en: 'The speed is along *x* only; in *y* there is neither gradient nor speed. The point swings about *x* = 0 and comes to rest in the saddle.',
      zh: '速度只在 *x* 方向，*y* 方向既没有梯度也没有速度。参数在 *x* = 0 两侧来回振荡，最后停在鞍点。',
    },
  },
  solution: {
    en: 'Distance from the axis grows exponentially, so steps go with $\\ln(1/y_0)$; from exactly 0 there is nothing to grow. Noise supplies the first push.',
    zh: '到轴的距离按指数增长，步数与 $\\ln(1/y_0)$ 成正比；恰为 0 时则没有可以增长的量，需要噪声提供最初的推动。',
  },
};
