import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';
import { weightSpread } from '../../../src/math/initialization';

export const exercise = formula({
  section: 'uniform-or-gaussian',
  variables: { m: whole(1, 1000), n: whole(1, 1000) },
  answer: ({ m, n }) => weightSpread({ name: 'glorot' }, { fanIn: m, fanOut: n }).uniformLimit,
  key: 'sqrt(6/(m+n))',
  slips: {
    deviation: {
      value: ({ m, n }) => Math.sqrt(2 / (m + n)),
      see: () => ({ demo: 'glorot-calculator', set: { limit: 0.0505 } }),
      pitfall: 'E3.1',
    },
    'no-root': ({ m, n }) => 6 / (m + n),
    'fan-in-only': ({ m }) => Math.sqrt(3 / m),
    'whole-width': ({ m, n }) => Math.sqrt(24 / (m + n)),
    he: { value: ({ m }) => Math.sqrt(6 / m), pitfall: 'E3.2' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Uniform limit of Glorot', zh: 'Glorot 均匀分布的边界' },
  question: {
    en: 'A layer has *m* inputs and *n* outputs. Its weights are drawn from the uniform distribution on $(-a,a)$, with the variance of Glorot (gain 1). What is *a*? Write it in *m* and *n*.',
    zh: '某层有 *m* 个输入、*n* 个输出，权重从 $(-a,a)$ 上的均匀分布抽取，方差按 Glorot 方案（增益 1）取。*a* 是多少？请用 *m* 和 *n* 写出。',
  },
  solution: {
    en: String.raw`The variance of Glorot is one over the mean of the two fans. The uniform distribution on $(-a,a)$ has the variance $a^2/3$. Set them equal:

$$
\frac{a^2}3=\frac{2}{m+n}
$$

Multiply by 3 and take the root.`,
    zh: String.raw`Glorot 方案的方差是扇入与扇出平均值的倒数，$(-a,a)$ 上均匀分布的方差是 $a^2/3$。令两者相等：

$$
\frac{a^2}3=\frac{2}{m+n}
$$

两边乘以 3，再开根号。`,
  },
  slips: {
    deviation: {
      en: String.raw`This is the standard deviation $\sigma$. The uniform distribution on $(-a,a)$ has the variance $a^2/3$, so $a=\sqrt3\,\sigma$.`,
      zh: String.raw`这是标准差 $\sigma$。$(-a,a)$ 上均匀分布的方差为 $a^2/3$，所以 $a=\sqrt3\,\sigma$。`,
    },
    'no-root': { en: 'This is $a^2$. The root is missing.', zh: '这是 $a^2$，还没有开根号。' },
    'fan-in-only': {
      en: 'This is the limit for the variance $1/m$ (LeCun). Glorot takes the mean of both fans, $(m+n)/2$.',
      zh: '这是方差取 $1/m$（LeCun 方案）时的边界。Glorot 方案取扇入与扇出的平均 $(m+n)/2$。',
    },
    'whole-width': {
      en: 'This is the whole width $2a$ of the interval: its square over 12 is the variance.',
      zh: '这是区间的总宽度 $2a$，宽度的平方除以 12 才是方差。',
    },
    he: {
      en: 'This is the limit of He with the fan-in, for ReLU. Glorot has $m+n$ in the denominator.',
      zh: '这是用于 ReLU 的 He 方案（按扇入）的边界。Glorot 方案的分母是 $m+n$。',
    },
  },
};
