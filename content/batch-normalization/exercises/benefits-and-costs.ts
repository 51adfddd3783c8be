import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'benefits',
  points: ['scale', 'rates', 'noise', 'costs', 'hypothesis'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Benefits, costs, reasons', zh: '好处、代价与原因' },
  question: {
    en: 'What does batch normalization bring, what does it cost, and why does it work?',
    zh: '批归一化有什么好处，代价是什么，为什么有效？',
  },
  points: {
    scale: {
      en: 'A layer becomes invariant to the scale of its incoming weights.',
      zh: '一层对输入权重的尺度不变。',
    },
    rates: {
      en: 'Larger learning rates are stable, and initialization matters less.',
      zh: '可用更大的学习率，对初始化不那么敏感。',
    },
    noise: {
      en: 'The noise of the batch statistics regularizes a little.',
      zh: '批统计量的噪声略有正则化作用。',
    },
    costs: {
      en: 'Costs: it depends on the batch size and computes differently in training and inference; or it is awkward for sequences and online learning.',
      zh: '代价：依赖批量大小，训练与推理的计算不同；或者不便用于序列和在线学习。',
    },
    hypothesis: {
      en: 'Internal covariate shift is a hypothesis; scale invariance and a smoother loss are better supported.',
      zh: '内部协变量偏移只是假说，尺度不变性和更平滑的损失更有依据。',
    },
  },
  solution: {
    en: 'A layer becomes invariant to the scale of its incoming weights. So larger learning rates are stable and initialization matters less. The noise of the batch regularizes a little. Costs: it depends on the batch size, computes differently in training and inference, and is awkward for sequences and online learning. “Less internal covariate shift” is the hypothesis of 2015; scale invariance and a smoother loss are better supported.',
    zh: '它使一层对输入权重的尺度不变，于是可用更大的学习率，对初始化也不那么敏感；批量的噪声略有正则化作用。代价：依赖批量大小，训练与推理的计算不同，不便用于序列和在线学习。“减轻内部协变量偏移”是 2015 年提出的假说；尺度不变性和更平滑的损失有更好的依据。',
  },
};
