import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { weightVariance } from '../../../src/math/initialization';

export const exercise = numeric({
  section: 'schemes',
  params: { fanIn: oneOf(50, 80, 100, 128, 200, 256, 400, 500), slope: oneOf(0.2, 0.3, 0.4, 0.5) },
  spots: ({ slope }) => ({ square: 1 + slope ** 2 }),
  solve: ({ fanIn, slope }) => weightVariance({ name: 'he', slope }, { fanIn, fanOut: fanIn }),
  slips: {
    'slope-forgotten': {
      value: ({ fanIn }) => 2 / fanIn,
      see: () => ({ demo: 'init-layers', set: { activation: 'linear', weightGain: 2, infinite: true } }),
    },
    'slope-not-squared': ({ fanIn, slope }) => 2 / (fanIn * (1 + slope)),
    inverted: {
      value: ({ fanIn, slope }) => (2 * (1 + slope ** 2)) / fanIn,
      see: () => ({ demo: 'init-layers', set: { activation: 'linear', weightGain: 4, infinite: true } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'He for Leaky ReLU', zh: '带泄漏 ReLU 的 He 初始化' },
  question: {
    en: 'A Leaky ReLU has slope {slope} for negative net inputs. The layer has fan-in {fanIn}; its inputs come from an equal layer, the weights are distributed symmetrically about 0, the biases are 0. Which weight *variance* keeps the mean square of the signal?',
    zh: '带泄漏的 ReLU 在负半轴的斜率为 {slope}。该层的扇入为 {fanIn}，输入来自同样的层，权重的分布关于 0 对称，偏置为 0。权重的方差取多少，信号的均方才能保持不变？',
  },
  solution: {
    en: String.raw`The positive half of the net inputs is kept, the negative half is multiplied by the slope: $\mathrm E[a^2]=\frac12(1+\spot{slope}^2)\,\mathrm{Var}(z)$, and $1+\spot{slope}^2=\spot{square}$. The weights must make up for this factor:

$$
\mathrm{Var}(w)=\frac{2}{\spot{fanIn}\cdot\spot{square}}\approx\spot{answer}
$$`,
    zh: String.raw`净输入的正半部分保留，负半部分乘以斜率：$\mathrm E[a^2]=\frac12(1+\spot{slope}^2)\,\mathrm{Var}(z)$，其中 $1+\spot{slope}^2=\spot{square}$。权重的方差要补偿这个系数：

$$
\mathrm{Var}(w)=\frac{2}{\spot{fanIn}\cdot\spot{square}}\approx\spot{answer}
$$`,
  },
  slips: {
    'slope-forgotten': {
      en: 'This is He for ReLU, slope 0. The leak keeps a part of the negative half, so less has to be made up for. A leak of slope 1 shows it: it is a linear layer, and this variance is twice too large.',
      zh: '这是 ReLU（斜率 0）的 He 方差。泄漏保留了一部分负半轴的信号，需要补偿的就少一些。斜率为 1 的极端情形就是线性层，这时该方差大了一倍。',
    },
    'slope-not-squared': {
      en: 'The mean square is scaled by the *square* of the slope.',
      zh: '均方按斜率的平方缩放。',
    },
    inverted: {
      en: 'The factor is upside down: a leak keeps more signal, so the weights must be smaller, not larger. A leak of slope 1 is a linear layer; this formula would give it four times the right variance.',
      zh: '系数写反了。有泄漏时信号保留得更多，权重应当更小而不是更大。斜率为 1 就是线性层，按这个式子，方差会是应取值的四倍。',
    },
  },
};
