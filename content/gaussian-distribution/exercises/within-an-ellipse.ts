import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { normalDistribution } from '../../../src/math/normal';

export const exercise = numeric({
  section: 'densities',
  params: { radius: decimal(0.5, 2, 0.1) },
  solve: ({ radius }) => -Math.expm1((-radius * radius) / 2),
  pitfall: 'P05.4',
  slips: {
    'one-dimension': ({ radius }) => 1 - 2 * normalDistribution(-radius),
    product: ({ radius }) => (1 - 2 * normalDistribution(-radius)) ** 2,
    outside: ({ radius }) => Math.exp((-radius * radius) / 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Within an ellipse', zh: '椭圆内的概率' },
  question: {
    en: 'A point of the plane is drawn from a Gaussian. With which probability is its Mahalanobis distance below {radius}?',
    zh: '设平面上的点服从二元高斯分布，求该点到均值的马氏距离小于 {radius} 的概率。',
  },
  solution: {
    en: String.raw`In the coordinates $z=L^{-1}(x-\mu)$ the density is $\frac1{2\pi}e^{-r^2/2}$ with $r=|z|$, and a ring has the area $2\pi r\,dr$. So the probability is $\int_0^{\spot{radius}}re^{-r^2/2}dr=1-e^{-\spot{radius}^2/2}\approx\spot{answer}$.`,
    zh: String.raw`在坐标 $z=L^{-1}(x-\mu)$ 中，密度为 $\frac1{2\pi}e^{-r^2/2}$，其中 $r=|z|$，圆环的面积为 $2\pi r\,dr$。所以概率为 $\int_0^{\spot{radius}}re^{-r^2/2}dr=1-e^{-\spot{radius}^2/2}\approx\spot{answer}$。`,
  },
  slips: {
    'one-dimension': {
      en: 'This is the probability in one dimension. In the plane less lies within the same distance.',
      zh: '这是一维的概率。在平面上，同样距离以内的概率更小。',
    },
    product: {
      en: 'This is the probability that both coordinates of $z$ are below {radius} in size: a square, which contains the circle and more.',
      zh: '这是 $z$ 的两个坐标的绝对值都小于 {radius} 的概率，即正方形内的概率，而正方形包含圆，所以偏大。',
    },
    outside: {
      en: 'This is the probability of a *larger* distance.',
      zh: '这是距离**更大**的概率。',
    },
  },
};
