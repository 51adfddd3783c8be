import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { totalWeight } from '../../../src/math/exponential-average/exponential-average';
import { lastAverage, lastCorrected, swappedAverage } from './shared/averages';

export const exercise = fill({
  section: 'bias-correction',
  params: { beta: oneOf(0.6, 0.8, 0.9), g1: whole(1, 9), g2: whole(1, 9), g3: whole(1, 9) },
  see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, steps: 3 } }),
  cells: {
    first: ({ beta, g1 }) => lastAverage(beta, g1),
    second: {
      value: ({ beta, g1, g2 }) => lastAverage(beta, g1, g2),
      slips: {
        swapped: {
          value: ({ beta, g1, g2 }) => swappedAverage(beta, g1, g2),
          see: ({ beta }) => ({ demo: 'ema-bias', set: { beta: 1 - beta, signal: 'ramp', steps: 2 } }),
          pitfall: 'P23.1',
        },
        'no-memory': {
          value: ({ beta, g2 }) => (1 - beta) * g2,
          see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, signal: 'ramp', steps: 2 } }),
        },
      },
    },
    third: {
      value: ({ beta, g1, g2, g3 }) => lastAverage(beta, g1, g2, g3),
      slips: {
        'plain-mean': {
          value: ({ g1, g2, g3 }) => (g1 + g2 + g3) / 3,
          see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, signal: 'ramp', steps: 3 } }),
          pitfall: 'E0.14',
        },
        'no-memory': {
          value: ({ beta, g3 }) => (1 - beta) * g3,
          see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, signal: 'ramp', steps: 3 } }),
        },
      },
    },
    total: {
      value: ({ beta }) => totalWeight(beta, 3),
      slips: { 'sum-is-one': { value: () => 1, pitfall: 'E0.12' }, 'first-power': ({ beta }) => 1 - beta },
    },
    corrected: {
      value: ({ beta, g1, g2, g3 }) => lastCorrected(beta, g1, g2, g3),
      slips: {
        'first-power': ({ beta, g1, g2, g3 }) => lastAverage(beta, g1, g2, g3) / (1 - beta),
        multiplied: ({ beta, g1, g2, g3 }) => lastAverage(beta, g1, g2, g3) * totalWeight(beta, 3),
      },
    },
  },
  given: ['first'],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Three steps by hand', zh: '手算三步' },
  question: {
    en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta} and $m_0=0$. The gradients are $g_1=\spot{g1}$, $g_2=\spot{g2}$, $g_3=\spot{g3}$. Fill in what is missing, to at least three digits.`,
    zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}，$m_0=0$。梯度依次为 $g_1=\spot{g1}$、$g_2=\spot{g2}$、$g_3=\spot{g3}$。填写空缺的值，至少保留三位有效数字。`,
  },
  cells: {
    first: { en: '$m_1$', zh: '$m_1$' },
    second: { en: '$m_2$', zh: '$m_2$' },
    third: { en: '$m_3$', zh: '$m_3$' },
    total: { en: 'sum of the weights in $m_3$', zh: '$m_3$ 的权重之和' },
    corrected: {
      en: String.raw`bias-corrected $\hat m_3$`,
      zh: String.raw`偏差修正后的 $\hat m_3$`,
    },
  },
  slips: {
    'second.swapped': {
      en: 'The two factors are swapped: *β* belongs to the old average, 1 − *β* to the new gradient.',
      zh: '两个系数写反了。*β* 属于历史项，1 − *β* 属于新梯度。',
    },
    'second.no-memory': {
      en: String.raw`The old average is missing: add $\beta m_1$.`,
      zh: String.raw`漏了历史项，还要加上 $\beta m_1$。`,
    },
    'third.plain-mean': {
      en: 'A plain mean has equal weights. Here they fall with age, and they do not sum to 1 yet.',
      zh: '等权平均的权重才相等。这里的权重随距今步数减小，而且总和还不到 1。',
    },
    'third.no-memory': {
      en: String.raw`The old average is missing: add $\beta m_2$.`,
      zh: String.raw`漏了历史项，还要加上 $\beta m_2$。`,
    },
    'total.sum-is-one': {
      en: String.raw`The weights sum to 1 only in the limit. After three steps from $m_0=0$ the share $\beta^3$ is missing.`,
      zh: String.raw`权重之和只有在极限下才是 1。从 $m_0=0$ 走三步，还缺 $\beta^3$。`,
    },
    'total.first-power': {
      en: String.raw`1 − *β* is the weight of the newest gradient alone. Three weights sum to $1-\beta^3$.`,
      zh: String.raw`1 − *β* 只是最新一个梯度的权重。三个权重之和是 $1-\beta^3$。`,
    },
    'corrected.first-power': {
      en: String.raw`At step 3 one divides by $1-\beta^3$. Only at step 1 is it 1 − *β*.`,
      zh: String.raw`第 3 步应除以 $1-\beta^3$，只有第 1 步才除以 1 − *β*。`,
    },
    'corrected.multiplied': {
      en: '$m_3$ is too small already. Dividing by the sum makes it larger; multiplying makes it smaller still.',
      zh: '$m_3$ 本来就偏小。除以权重之和会放大，乘以权重之和反而更小。',
    },
  },
  solution: {
    en: String.raw`Each average is *β* times the one before plus 1 − *β* times the new gradient:

$$
\begin{aligned}
m_1&=(1-\spot{beta})\cdot\spot{g1}\approx\spot{first}\\
m_2&=\spot{beta}\,m_1+(1-\spot{beta})\cdot\spot{g2}\approx\spot{second}\\
m_3&=\spot{beta}\,m_2+(1-\spot{beta})\cdot\spot{g3}\approx\spot{third}
\end{aligned}
$$

The weights sum to $1-\spot{beta}^3\approx\spot{total}$, so $\hat m_3=m_3/(1-\beta^3)\approx\spot{corrected}$.`,
    zh: String.raw`每个移动平均等于 *β* 乘以前一个移动平均，再加上 1 − *β* 乘以新梯度：

$$
\begin{aligned}
m_1&=(1-\spot{beta})\cdot\spot{g1}\approx\spot{first}\\
m_2&=\spot{beta}\,m_1+(1-\spot{beta})\cdot\spot{g2}\approx\spot{second}\\
m_3&=\spot{beta}\,m_2+(1-\spot{beta})\cdot\spot{g3}\approx\spot{third}
\end{aligned}
$$

权重之和是 $1-\spot{beta}^3\approx\spot{total}$，所以 $\hat m_3=m_3/(1-\beta^3)\approx\spot{corrected}$。`,
  },
};
