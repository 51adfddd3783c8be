import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { truncatedNormalFactor, weightSpread } from '../../../src/math/initialization';

export const exercise = numeric({
  section: 'uniform-or-gaussian',
  params: { fanIn: oneOf(50, 98, 128, 200, 242, 288, 392, 450, 512, 800) },
  spots: ({ fanIn }) => ({ factor: truncatedNormalFactor(2), wanted: Math.sqrt(2 / fanIn) }),
  solve: ({ fanIn }) =>
    weightSpread({ name: 'he' }, { fanIn, fanOut: fanIn }).standardDeviation / truncatedNormalFactor(2),
  see: ({ fanIn }) => ({ demo: 'glorot-calculator', set: { fanIn, distribution: 'truncated' } }),
  slips: {
    'not-corrected': { value: ({ fanIn }) => Math.sqrt(2 / fanIn), pitfall: 'E3.1' },
    'corrected-twice': ({ fanIn }) => Math.sqrt(2 / fanIn) * truncatedNormalFactor(2),
    'variance-corrected': ({ fanIn }) => Math.sqrt(2 / (fanIn * truncatedNormalFactor(2))),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A Gaussian cut at two sigma', zh: '在两倍标准差处截断' },
  question: {
    en: 'A layer with fan-in {fanIn} is to have weights with the standard deviation of He for ReLU. They are drawn from a Gaussian of standard deviation *s*, and those outside ±2*s* are drawn again, which leaves {factor} of *s*. What must *s* be?',
    zh: '某层的扇入为 {fanIn}，要求权重的标准差符合用于 ReLU 的 He 方案。权重从标准差为 *s* 的高斯分布抽取，落在 ±2*s* 之外的重新抽取，于是标准差变为 *s* 的 {factor} 倍。*s* 应取多少？',
  },
  solution: {
    en: String.raw`He asks for $\sqrt{2/\spot{fanIn}}\approx\spot{wanted}$. The cut multiplies the standard deviation by {factor}, so divide by it first:

$$
s=\frac{\sqrt{2/\spot{fanIn}}}{\spot{factor}}\approx\spot{answer}
$$`,
    zh: String.raw`He 要求 $\sqrt{2/\spot{fanIn}}\approx\spot{wanted}$。截断使标准差乘以 {factor}，所以要先除以这个系数：

$$
s=\frac{\sqrt{2/\spot{fanIn}}}{\spot{factor}}\approx\spot{answer}
$$`,
  },
  slips: {
    'not-corrected': {
      en: 'Without a correction the cut leaves only {factor} of the standard deviation wanted.',
      zh: '不加修正，截断之后的标准差只有要求的 {factor} 倍。',
    },
    'corrected-twice': {
      en: 'This multiplies where it should divide: the spread would be too small twice over.',
      zh: '应当用除法，这里用了乘法，相当于把标准差缩小了两次。',
    },
    'variance-corrected': {
      en: 'The number {factor} belongs to the standard deviation; here the variance was divided by it.',
      zh: '{factor} 是标准差的系数，这里却用来除方差。',
    },
  },
};
