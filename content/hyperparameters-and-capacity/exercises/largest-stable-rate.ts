import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'learning-rate',
  params: { flat: oneOf(1, 2, 3, 5), middle: oneOf(8, 10, 12), steep: oneOf(25, 40, 50, 80, 200) },
  solve: ({ steep }) => 2 / steep,
  see: () => ({ demo: 'lr-sweep', set: { learningRate: 0.02 } }),
  slips: {
    inverse: ({ steep }) => 1 / steep,
    'flat-one': ({ flat }) => 2 / flat,
    'best-rate': ({ flat, steep }) => 2 / (flat + steep),
    mean: ({ flat, middle, steep }) => 6 / (flat + middle + steep),
  },
  // 2/(λ₁ + λ₃) must be told apart from 2/λ₃.
  accept: ({ flat, steep }) => flat / steep > 0.03,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where is the cliff?', zh: '学习率的稳定上限' },
  question: {
    en: String.raw`Gradient descent on $f=\frac12(\spot{flat}x^2+\spot{middle}y^2+\spot{steep}z^2)$ starts where no coordinate is 0. Below which learning rate does it converge?`,
    zh: String.raw`用梯度下降最小化 $f=\frac12(\spot{flat}x^2+\spot{middle}y^2+\spot{steep}z^2)$，起点的各个坐标都不为 0。学习率小于多少时收敛？`,
  },
  solution: {
    en: String.raw`A step multiplies the coordinate of curvature *λ* by $1-\eta\lambda$. All three factors must lie between −1 and 1, and the largest curvature decides: $\eta\lt2/\spot{steep}=\spot{answer}$.`,
    zh: String.raw`每一步把曲率为 *λ* 的坐标乘以 $1-\eta\lambda$。三个系数都必须在 −1 与 1 之间，由最大的曲率决定，即 $\eta\lt2/\spot{steep}=\spot{answer}$。`,
  },
  slips: {
    inverse: {
      en: String.raw`At $1/\lambda_{\max}$ the steepest factor is 0. It stays above −1 up to twice that rate.`,
      zh: String.raw`学习率为 $1/\lambda_{\max}$ 时，最陡方向的系数为 0；学习率再增大一倍，系数才降到 −1。`,
    },
    'flat-one': {
      en: 'That is the limit of the flattest direction. The steepest one diverges long before.',
      zh: '这是最平缓方向的上限，最陡的方向早已发散。',
    },
    'best-rate': {
      en: String.raw`That is the rate with the best factor in the long run. The limit is $2/\lambda_{\max}$.`,
      zh: String.raw`这是长期收敛因子最优的学习率，上限是 $2/\lambda_{\max}$。`,
    },
    mean: {
      en: 'Each direction must converge by itself; the mean curvature has no say.',
      zh: '每个方向都必须各自收敛，曲率的平均值不起作用。',
    },
  },
};
