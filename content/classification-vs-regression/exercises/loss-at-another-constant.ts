import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

interface Drawn {
  count: number;
  center: number;
  away: number;
  least: number;
}

export const exercise = numeric({
  section: 'mean-median',
  params: { count: whole(4, 9), center: whole(3, 20), away: whole(2, 6), least: whole(20, 90) },
  spots: ({ center, away }) => ({ constant: center + away }),
  solve: ({ count, away, least }) => least + count * away ** 2,
  slips: {
    'count-missing': ({ away, least }: Drawn) => least + away ** 2,
    'not-squared': ({ count, away, least }: Drawn) => least + count * away,
    'excess-alone': ({ count, away }: Drawn) => count * away ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Away from the mean', zh: '偏离均值的损失' },
  question: {
    en: String.raw`{count} targets have the mean {center}, and $\sum_i(y_i-\spot{center})^2=\spot{least}$. Compute $\sum_i(y_i-\spot{constant})^2$.`,
    zh: String.raw`{count} 个目标值的均值为 {center}，且 $\sum_i(y_i-\spot{center})^2=\spot{least}$。求 $\sum_i(y_i-\spot{constant})^2$。`,
  },
  solution: {
    en: String.raw`$\sum_i(y_i-c)^2=\sum_i(y_i-\bar y)^2+n\,(c-\bar y)^2$, because the mixed term contains $\sum_i(y_i-\bar y)=0$:

$$
\spot{least}+\spot{count}\cdot\spot{away}^2=\spot{answer}
$$`,
    zh: String.raw`因为交叉项含有 $\sum_i(y_i-\bar y)=0$，所以 $\sum_i(y_i-c)^2=\sum_i(y_i-\bar y)^2+n\,(c-\bar y)^2$，代入得

$$
\spot{least}+\spot{count}\cdot\spot{away}^2=\spot{answer}
$$`,
  },
  slips: {
    'count-missing': {
      en: 'The shift costs its square for each of the values, not once.',
      zh: '偏移的平方要对每个取值各计一次。',
    },
    'not-squared': { en: 'The shift enters squared.', zh: '偏移量要平方。' },
    'excess-alone': {
      en: 'This is the excess over the minimum; add the minimum.',
      zh: '这只是比最小值多出的部分，还要加上最小值。',
    },
  },
};
