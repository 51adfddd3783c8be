import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { logit } from '../../../src/math/imbalance/prior-shift';
import { bestThreshold } from '../../../src/math/linear-losses/decision-threshold';

export const exercise = formula({
  section: 'costs',
  variables: { m: between(0.5, 20), f: between(0.5, 20) },
  answer: ({ m, f }) => logit(bestThreshold({ falseNegative: m, falsePositive: f })),
  key: 'ln(f/m)',
  slips: {
    probability: ({ m, f }) => f / (f + m),
    reversed: ({ m, f }) => Math.log(m / f),
    'logarithm-of-probability': ({ m, f }) => Math.log(f / (f + m)),
    odds: ({ m, f }) => f / m,
    'always-zero': { value: () => 0, see: () => ({ demo: 'threshold' }), pitfall: 'P08.1' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Threshold for the score', zh: '得分的阈值' },
  question: {
    en: String.raw`Logistic regression gives the score *z* and the probability $p=\sigma(z)$, which is calibrated. A miss (false negative) costs *m*, a false alarm (false positive) costs *f*, right decisions nothing. Above which score should a sample be called positive? Write it in *m* and *f*.`,
    zh: String.raw`逻辑回归给出得分 *z* 和概率 $p=\sigma(z)$，概率已经校准。漏报（假反例）的代价为 *m*，误报（假正例）的代价为 *f*，判断正确没有代价。得分达到多少时应判为正类？请用 *m* 和 *f* 写出。`,
  },
  solution: {
    en: String.raw`“Positive” costs $f(1-p)$ on average, “negative” costs $mp$. At the threshold they are equal:

$$
\frac p{1-p}=\frac fm
$$

The score is the logarithm of the odds, so the threshold is the logarithm of this quotient.`,
    zh: String.raw`判为正类的期望代价是 $f(1-p)$，判为负类的期望代价是 $mp$。在阈值处两者相等：

$$
\frac p{1-p}=\frac fm
$$

得分等于几率的对数，所以阈值是该比值的对数。`,
  },
  slips: {
    probability: {
      en: String.raw`This is the threshold for the probability. The score that belongs to it is its logit, $\ln\frac p{1-p}$.`,
      zh: String.raw`这是概率的阈值，对应的得分是概率的对数几率 $\ln\frac p{1-p}$。`,
    },
    reversed: {
      en: 'The costs are swapped. The more a miss costs, the *lower* the threshold: more samples are called positive.',
      zh: '两种代价写反了。漏报的代价越大，阈值应越**低**，从而把更多样本判为正类。',
    },
    'logarithm-of-probability': {
      en: String.raw`The inverse of the sigmoid is not the logarithm of *p*, but that of the odds, $\ln\frac p{1-p}$.`,
      zh: String.raw`sigmoid 的反函数不是 *p* 的对数，而是几率的对数 $\ln\frac p{1-p}$。`,
    },
    odds: {
      en: 'These are the odds at the threshold. The score is their logarithm.',
      zh: '这是阈值处的几率，得分是几率的对数。',
    },
    'always-zero': {
      en: 'A score of 0 is the probability ½. It is the threshold for equal costs only.',
      zh: '得分 0 对应概率 ½，只有两种代价相等时才以此为阈值。',
    },
  },
};
