import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { normalizedReluGrowth } from '../../../src/math/depth/layer-gradients';

export const exercise = numeric({
  section: 'remedies',
  params: { layers: whole(3, 20) },
  spots: () => ({ variance: 1 / 2 - 1 / (2 * Math.PI), factor: normalizedReluGrowth() }),
  solve: ({ layers }) => normalizedReluGrowth() ** layers,
  see: ({ layers }) => ({
    demo: 'deep-gradient',
    set: { activation: 'relu', depth: layers, batchNormalization: true },
  }),
  slips: {
    'second-moment': () => 1,
    'norm-instead': ({ layers }) => normalizedReluGrowth() ** (layers / 2),
    inverse: ({ layers }) => normalizedReluGrowth() ** -layers,
    linear: ({ layers }) => normalizedReluGrowth() * layers,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Growth with batch normalization', zh: '批归一化下的梯度增长' },
  question: {
    en: 'A plain network has {layers} wide layers, batch normalization before every ReLU, and large batches. At initialization its net inputs are standard normal after normalization, so the outputs of ReLU have variance 1/2 − 1/(2π) ≈ {variance}. By what factor does the mean square of the gradient change on the way back through all layers, in the limit of infinite width and batch?',
    zh: '一个没有残差连接的网络有 {layers} 个很宽的层，每个 ReLU 之前都有批归一化，批量很大。初始化时，归一化后的净输入服从标准正态分布，ReLU 输出的方差为 1/2 − 1/(2π) ≈ {variance}。在宽度和批量无穷大的极限下，梯度的均方反向经过全部各层，一共乘以多少？',
  },
  solution: {
    en: String.raw`ReLU lets one half of the mean square through. The weights multiply it by $g$, and normalizing divides by $g$ times the variance of the outputs, so $g$ cancels:

$$
\Bigl(\frac{1/2}{\spot{variance}}\Bigr)^{\spot{layers}}\approx\spot{factor}^{\spot{layers}}\approx\spot{answer}
$$`,
    zh: String.raw`ReLU 使均方减半。权重使均方乘以 $g$，归一化又使其除以 $g$ 与输出方差之积，$g$ 被约去：

$$
\Bigl(\frac{1/2}{\spot{variance}}\Bigr)^{\spot{layers}}\approx\spot{factor}^{\spot{layers}}\approx\spot{answer}
$$`,
  },
  slips: {
    'second-moment': {
      en: 'This takes the mean square 1/2 of the outputs. Normalization divides by the variance, which is smaller.',
      zh: '这里用了输出的均方 1/2。归一化除以的是方差，比均方小。',
    },
    'norm-instead': {
      en: 'This is the factor of the norm. The mean square has its square.',
      zh: '这是范数的系数，均方的系数是它的平方。',
    },
    inverse: {
      en: 'The other way round: normalizing divides by a variance below 1/2, so the gradient grows towards the input.',
      zh: '方向反了。归一化除以的方差小于 1/2，所以梯度朝输入方向增大。',
    },
    linear: {
      en: 'The factors of the layers are multiplied: a power, not a multiple.',
      zh: '各层的系数应当相乘，得到的是幂，不是倍数。',
    },
  },
};
