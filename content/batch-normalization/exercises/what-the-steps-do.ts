import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'by-hand',
  statements: {
    normal: {
      isTrue: false,
      see: () => ({ demo: 'bn-steps', set: { batch: [0, 0, 0, 0, 0, 0, 0, 10] } }),
      pitfall: 'E3.12',
    },
    order: { isTrue: true, see: () => ({ demo: 'bn-steps' }) },
    'exactly-one': {
      isTrue: false,
      see: () => ({ demo: 'bn-steps', set: { batch: [-0.01, 0.01] } }),
      pitfall: 'E0.11',
    },
    'mean-is-beta': { isTrue: true, see: () => ({ demo: 'bn-steps', set: { epsilon: 1 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What the steps change', zh: '四步改变了什么' },
  question: {
    en: 'One feature goes through the four steps in training mode with some *ε* > 0. Its values in the mini-batch are not all equal. Is the statement right?',
    zh: '某个特征在训练模式下经过四步计算，*ε* > 0，其值在小批量中不全相等。判断下列说法是否正确。',
  },
  statements: {
    normal: {
      en: 'If the mini-batch is large, the values are approximately normally distributed after step 3, whatever their distribution before.',
      zh: '只要批量足够大，无论原来是什么分布，第三步之后都近似服从正态分布。',
    },
    order: {
      en: 'If *γ* > 0, the sample with the largest pre-activation also has the largest output.',
      zh: '如果 *γ* > 0，净输入最大的样本，输出也最大。',
    },
    'exactly-one': {
      en: 'After step 3 the values have a variance of exactly 1.',
      zh: '第三步之后，这些值的方差恰好是 1。',
    },
    'mean-is-beta': {
      en: 'The mean of the outputs over the mini-batch is *β*, however large *ε* is.',
      zh: '无论 *ε* 多大，输出在小批量上的均值都是 *β*。',
    },
  },
  why: {
    normal: {
      en: 'Step 3 is an affine map. It moves and stretches the histogram and leaves its shape alone, so a skewed batch stays skewed.',
      zh: '第三步是仿射变换，直方图只有平移和伸缩，形状不变，原来偏态的分布仍是偏态的。',
    },
    order: {
      en: 'Both the division by a positive root and the scaling by a positive *γ* keep the order.',
      zh: '除以正的平方根、再乘以正的 *γ*，都不改变大小次序。',
    },
    'exactly-one': {
      en: 'It is *σ*²/(*σ*² + *ε*), a little less than 1, and far less where *σ*² is as small as *ε*.',
      zh: '方差等于 *σ*²/(*σ*² + *ε*)，略小于 1；*σ*² 小到与 *ε* 相当时，就比 1 小得多。',
    },
    'mean-is-beta': {
      en: 'The differences from the mean sum to 0, and dividing by any root keeps that. So *x̂* has mean 0, and the output has mean *β*.',
      zh: '离差之和为 0，除以任何正数之后仍为 0。所以 *x̂* 的均值为 0，输出的均值为 *β*。',
    },
  },
  solution: {
    en: 'The four steps are an affine map of the batch. For *γ* > 0 its shape and order stay. The mean becomes exactly *β*. The variance of *x̂* is *σ*²/(*σ*² + *ε*), which is below 1.',
    zh: '四步合起来是这一批上的仿射变换，当 *γ* > 0 时形状与次序都不变。均值恰好变成 *β*；*x̂* 的方差是 *σ*²/(*σ*² + *ε*)，小于 1。',
  },
};
