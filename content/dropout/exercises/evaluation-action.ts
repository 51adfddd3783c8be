import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'scaling',
  see: () => ({ demo: 'dropout-inverted' }),
  options: {
    nothing: 'right',
    multiply: { pitfall: 'E1.17' },
    divide: { pitfall: 'E1.17' },
    vote: { see: () => ({ demo: 'mask-average' }), pitfall: 'E0.10' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Inverted dropout in evaluation', zh: '反向丢弃法在评估时的做法' },
  question: {
    en: 'A layer is trained with inverted dropout. What does it do in evaluation?',
    zh: '某层使用反向丢弃法训练，评估时该层应如何处理？',
  },
  options: {
    nothing: {
      en: 'Nothing: it passes on the activations as they are',
      zh: '不做任何处理，直接输出激活值',
    },
    multiply: { en: 'It multiplies by the keep probability', zh: '乘以保留概率' },
    divide: { en: 'It divides by the keep probability', zh: '除以保留概率' },
    vote: {
      en: 'It makes several passes with masks and lets them vote',
      zh: '用不同的掩码做多次前向传播，再投票',
    },
  },
  why: {
    multiply: {
      en: 'That belongs to the classic form. Here training has divided by *q* already: a second scale would make the mean *qa*.',
      zh: '这是经典形式的做法。反向形式训练时已经除以 *q*，若再乘一次，均值就变为 *qa*。',
    },
    divide: {
      en: 'That is what training does with the activations it keeps. In evaluation nothing is dropped, so there is nothing to make up for.',
      zh: '这是训练时对保留的激活值的做法。评估时没有丢弃，无须补偿。',
    },
    vote: {
      en: 'The standard procedure is one pass without a mask. Averaging over masks (Monte Carlo dropout) is another method, and an average is no vote.',
      zh: '标准做法是不用掩码的一次前向传播。对掩码取平均（蒙特卡罗丢弃法）是另一种方法，而且取平均也不是投票。',
    },
  },
  solution: {
    en: String.raw`Training passes on $\frac mqa$ with mean *a*. In evaluation *a* itself has the right size, so the layer is the identity.`,
    zh: String.raw`训练时输出 $\frac mqa$，均值为 *a*。评估时直接输出 *a*，就与训练时的均值相等，所以该层是恒等映射。`,
  },
};
