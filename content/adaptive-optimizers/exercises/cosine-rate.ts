import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { learningRateAt } from '../../../src/math/optimization/schedules/schedule';

export const exercise = numeric({
  section: 'schedules',
  params: { peak: oneOf(0.1, 0.2), total: oneOf(60, 120, 240), twelfths: oneOf(2, 3, 4, 8, 9, 10) },
  spots: ({ total, twelfths }) => ({ step: (total * twelfths) / 12 }),
  solve: ({ peak, total, twelfths }) =>
    learningRateAt({ kind: 'cosine', peak, total, warmUp: 0 }, (total * twelfths) / 12),
  see: ({ peak, total, twelfths }) => ({
    demo: 'lr-schedule',
    set: { total, warmUp: 0, learningRate: peak, progress: twelfths / 12 },
  }),
  slips: {
    linear: ({ peak, twelfths }) => peak * (1 - twelfths / 12),
    'quarter-wave': ({ peak, twelfths }) => peak * Math.cos((Math.PI * twelfths) / 24),
    'without-half': ({ peak, twelfths }) => peak * (1 + Math.cos((Math.PI * twelfths) / 12)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A rate of the cosine schedule', zh: '余弦调度的学习率' },
  question: {
    en: 'A cosine schedule without warm-up goes from {peak} to 0 in {total} steps. What is the learning rate at step {step}?',
    zh: '余弦调度不做预热，学习率在 {total} 步内从 {peak} 降到 0。求第 {step} 步的学习率。',
  },
  solution: {
    en: String.raw`$$
\frac{\spot{peak}}2\Big(1+\cos\frac{\spot{step}\,\pi}{\spot{total}}\Big)\approx\spot{answer}
$$`,
    zh: String.raw`$$
\frac{\spot{peak}}2\Big(1+\cos\frac{\spot{step}\,\pi}{\spot{total}}\Big)\approx\spot{answer}
$$`,
  },
  slips: {
    linear: {
      en: 'This is the linear schedule. The cosine falls slowly at first and at the end.',
      zh: '这是线性衰减。余弦调度在开始和结束时下降较慢。',
    },
    'quarter-wave': {
      en: 'This takes a quarter of a wave, with a kink at its end. The schedule is half a wave, lifted by 1 and halved.',
      zh: '这里只取了四分之一个周期。余弦调度取半个周期，加 1 之后再乘以 1/2。',
    },
    'without-half': {
      en: 'The factor 1/2 is missing: at the start this would be twice the peak.',
      zh: '漏了系数 1/2，这样开始时的学习率会是峰值的两倍。',
    },
  },
};
