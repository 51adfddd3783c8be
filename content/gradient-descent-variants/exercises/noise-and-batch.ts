import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'noise',
  params: { factor: oneOf(4, 9, 16, 25, 100) },
  spots: ({ factor }) => ({ root: Math.sqrt(factor) }),
  see: () => ({ demo: 'batch-noise', set: { batchSize: 4 } }),
  options: {
    root: 'right',
    linear: 'wrong',
    same: { see: () => ({ demo: 'batch-noise', set: { batchSize: 1 } }) },
    bias: { see: () => ({ demo: 'batch-noise', set: { batchSize: 8 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A larger batch', zh: '增大批量' },
  question: {
    en: 'The batch size is multiplied by {factor} (samples drawn independently). What happens to the standard deviation of the gradient of a batch?',
    zh: '批量大小变为原来的 {factor} 倍（样本独立抽取），批量梯度的标准差如何变化？',
  },
  options: {
    root: { en: 'It is divided by {root}.', zh: '缩小到原来的 1/{root}。' },
    linear: { en: 'It is divided by {factor}.', zh: '缩小到原来的 1/{factor}。' },
    same: { en: 'It stays, because both are unbiased.', zh: '不变，因为两者都无偏。' },
    bias: {
      en: 'It falls to 0: the gradient then represents all samples.',
      zh: '降为 0，因为此时梯度已能代表全体样本。',
    },
  },
  why: {
    linear: {
      en: 'That is the variance. The standard deviation goes with its root.',
      zh: '这是方差的变化，标准差是方差的平方根。',
    },
    same: {
      en: 'Unbiased says where the mean is, not how wide the gradients scatter around it.',
      zh: '无偏只说明均值的位置，不说明梯度在均值附近的离散程度。',
    },
    bias: {
      en: 'In general only a batch of all samples, drawn without replacement, has no noise.',
      zh: '一般只有无放回地取到全部样本时才没有噪声。',
    },
  },
  solution: {
    en: String.raw`Independent samples: variances add, so $\mathrm{Var}(g_B)=\sigma^2/B$ and the standard deviation is $\sigma/\sqrt B$. With $\spot{factor}$ times the samples it is divided by $\sqrt{\spot{factor}}=\spot{root}$: less than linear return.`,
    zh: String.raw`样本独立，方差可以相加，所以 $\mathrm{Var}(g_B)=\sigma^2/B$，标准差为 $\sigma/\sqrt B$。样本数变为 $\spot{factor}$ 倍，标准差缩小到原来的 $1/\sqrt{\spot{factor}}=1/\spot{root}$，回报低于线性。`,
  },
};
