import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { learningRateAt } from '../../../src/math/optimization/schedules/schedule';

export const exercise = formula({
  section: 'schedules',
  variables: { eta_0: between(0.01, 1), t: whole(25, 55), W: whole(5, 20), T: whole(60, 100) },
  letters: { eta_0: 'η_0' },
  answer: ({ eta_0, t, W, T }) => learningRateAt({ kind: 'cosine', peak: eta_0, total: T, warmUp: W }, t),
  key: 'eta_0/2*(1+cos(pi*(t-W)/(T-W)))',
  slips: {
    'from-the-start': ({ eta_0, t, T }) => (eta_0 / 2) * (1 + Math.cos((Math.PI * t) / T)),
    'share-of-all': ({ eta_0, t, W, T }) => (eta_0 / 2) * (1 + Math.cos((Math.PI * (t - W)) / T)),
    rising: ({ eta_0, t, W, T }) => (eta_0 / 2) * (1 - Math.cos((Math.PI * (t - W)) / (T - W))),
    'below-zero': ({ eta_0, t, W, T }) => eta_0 * Math.cos((Math.PI * (t - W)) / (T - W)),
    linear: ({ eta_0, t, W, T }) => eta_0 * (1 - (t - W) / (T - W)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The cosine after a warm-up', zh: '预热之后的余弦衰减' },
  question: {
    en: String.raw`A training run of *T* steps has a warm-up of *W* steps, which ends at the peak $\eta_0$. Then the learning rate falls along half a period of a cosine and is 0 at step *T*. What is it at step *t*, for $W\le t\le T$? Write it in $\eta_0$, *t*, *W* and *T*.`,
    zh: String.raw`训练共 *T* 步，前 *W* 步预热，预热结束时达到峰值 $\eta_0$。之后学习率沿余弦的半个周期下降，在第 *T* 步降到 0。第 *t* 步（$W\le t\le T$）的学习率是多少？请用 $\eta_0$、*t*、*W* 和 *T* 写出。`,
  },
  solution: {
    en: String.raw`The share of the decay that is over is $s=\frac{t-W}{T-W}$. As *s* goes from 0 to 1, $\cos\pi s$ falls from 1 to −1, so $1+\cos\pi s$ falls from 2 to 0; half of it times $\eta_0$ falls from $\eta_0$ to 0.`,
    zh: String.raw`衰减阶段已完成的比例为 $s=\frac{t-W}{T-W}$。*s* 从 0 变到 1 时，$\cos\pi s$ 从 1 降到 −1，$1+\cos\pi s$ 从 2 降到 0，乘以 $\eta_0/2$，就从 $\eta_0$ 降到 0。`,
  },
  slips: {
    'from-the-start': {
      en: String.raw`This is the schedule without warm-up. Here the cosine begins at step *W*: at *t* = *W* the rate must be $\eta_0$.`,
      zh: String.raw`这是不做预热时的公式。这里的余弦从第 *W* 步开始，*t* = *W* 时学习率应为 $\eta_0$。`,
    },
    'share-of-all': {
      en: 'The decay takes *T* − *W* steps, not *T*: at *t* = *T* the rate must be 0.',
      zh: '衰减阶段共有 *T* − *W* 步，不是 *T* 步，*t* = *T* 时学习率应为 0。',
    },
    rising: {
      en: String.raw`With the minus the rate rises from 0 to $\eta_0$.`,
      zh: String.raw`取减号时，学习率从 0 升到 $\eta_0$。`,
    },
    'below-zero': {
      en: 'The cosine itself falls from 1 to −1, so this rate becomes negative. Add 1 and halve.',
      zh: '余弦从 1 降到 −1，这样学习率会变为负数。应先加 1，再除以 2。',
    },
    linear: {
      en: 'This is the linear schedule.',
      zh: '这是线性衰减。',
    },
  },
};
