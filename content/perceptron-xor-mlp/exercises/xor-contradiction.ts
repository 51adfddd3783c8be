import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'separability',
  steps: ['assume', 'inequalities', 'outer', 'inner', 'contradiction'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'XOR is inseparable', zh: '证明异或线性不可分' },
  question: {
    en: 'Show that no line separates (0,1), (1,0) from (0,0), (1,1).',
    zh: '证明没有直线能把 (0,1)、(1,0) 与 (0,0)、(1,1) 分开。',
  },
  steps: {
    assume: {
      en: 'Suppose $w_1x_1+w_2x_2+b$ is positive at (0,1) and (1,0), negative at (0,0) and (1,1).',
      zh: '假设 $w_1x_1+w_2x_2+b$ 在 (0,1)、(1,0) 处为正，在 (0,0)、(1,1) 处为负。',
    },
    inequalities: {
      en: 'Put in the points: $b<0$, $w_2+b>0$, $w_1+b>0$, $w_1+w_2+b<0$.',
      zh: '代入各点，得 $b<0$，$w_2+b>0$，$w_1+b>0$，$w_1+w_2+b<0$。',
    },
    outer: {
      en: 'The two negative numbers add up to $w_1+w_2+2b<0$.',
      zh: '两个负数相加，得 $w_1+w_2+2b<0$。',
    },
    inner: {
      en: 'But the two positive numbers have the same sum, so $w_1+w_2+2b>0$.',
      zh: '而两个正数之和与此相同，所以又有 $w_1+w_2+2b>0$。',
    },
    contradiction: {
      en: 'A number is not both: there is no such line.',
      zh: '两者矛盾，所以这样的直线不存在。',
    },
  },
  solution: {
    en: String.raw`Both pairs of corners have the same midpoint $(\frac12,\frac12)$. An affine function has there the mean of its values at either pair, which would have to be negative and positive.`,
    zh: String.raw`两对顶点的中点同为 $(\frac12,\frac12)$。仿射函数在中点的值等于两端的平均值，按一对顶点应为负，按另一对顶点应为正，矛盾。`,
  },
};
