import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'learning-rate',
  see: () => ({ demo: 'lr-sweep', set: { learningRate: 0.01 } }),
  options: {
    between: 'right',
    smaller: { see: () => ({ demo: 'lr-sweep', set: { learningRate: 0.0001 } }) },
    edge: { see: () => ({ demo: 'lr-sweep', set: { learningRate: 0.0201 } }) },
    capacity: { pitfall: 'E1.3' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Reading a sweep', zh: '解读学习率曲线' },
  question: {
    en: 'A first sweep, the same number of steps each: *η* = 1/1000 leaves a loss of 41/100, *η* = 1/100 one of 7/100, and at *η* = 3/100 the loss grows beyond all bounds. What next?',
    zh: '第一次遍历学习率，各次步数相同：*η* = 1/1000 时损失为 41/100，*η* = 1/100 时损失为 7/100，*η* = 3/100 时损失无限增大。下一步应当怎么做？',
  },
  options: {
    between: {
      en: 'Search more finely around 1/100, and keep a distance from the cliff below 3/100.',
      zh: '在 1/100 附近细分搜索，并与 3/100 以下的陡崖保持距离。',
    },
    smaller: {
      en: 'Try 1/10 000: smaller rates are more accurate.',
      zh: '试 1/10 000，因为学习率越小越精确。',
    },
    edge: {
      en: 'Find the largest rate that just does not diverge, and take it.',
      zh: '找到恰好不发散的最大学习率，就取这个值。',
    },
    capacity: {
      en: 'Enlarge the network: the loss of 7/100 shows that its capacity is too small.',
      zh: '增大网络，因为损失 7/100 说明网络的容量不足。',
    },
  },
  why: {
    smaller: {
      en: 'To the left the loss rises: from 7/100 to 41/100. In the same number of steps a smaller rate gets less far.',
      zh: '向左损失由 7/100 增大到 41/100，步数相同时，学习率越小前进得越少。',
    },
    edge: {
      en: String.raw`At the limit the steep direction does not shrink at all, and a small change of $\lambda_{\max}$ or some noise leads over the cliff.`,
      zh: String.raw`在上限处，陡峭方向的误差完全不缩小，$\lambda_{\max}$ 稍有变化或有一点噪声，就会发散。`,
    },
    capacity: {
      en: 'The loss still falls with a better rate, so optimization limits it, as far as one can see. Tune the rate first.',
      zh: '换用更好的学习率，损失仍在下降，可见目前限制损失的是优化，应先调学习率。',
    },
  },
  solution: {
    en: 'On the left of the lowest point an error costs progress only, on the right there is a cliff. So refine on a logarithmic scale around the best value so far, and stay clearly below the rate at which the loss grows.',
    zh: '在最低点左侧，偏差只影响进度；在右侧则有陡崖。所以应在目前最好的取值附近按对数刻度细分，并明显小于使损失增大的学习率。',
  },
};
