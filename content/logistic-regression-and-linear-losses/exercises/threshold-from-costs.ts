import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { bestThreshold } from '../../../src/math/linear-losses/decision-threshold';

export const exercise = numeric({
  section: 'costs',
  params: { miss: whole(1, 20), alarm: whole(1, 20) },
  accept: ({ miss, alarm }) => miss !== alarm,
  solve: ({ miss, alarm }) => bestThreshold({ falseNegative: miss, falsePositive: alarm }),
  see: ({ miss, alarm }) => ({
    demo: 'threshold',
    set: { falseNegativeCost: miss, falsePositiveCost: alarm },
  }),
  slips: {
    half: { value: () => 0.5, pitfall: 'P08.1' },
    swapped: ({ miss, alarm }) => bestThreshold({ falseNegative: alarm, falsePositive: miss }),
    ratio: ({ miss, alarm }) => alarm / miss,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Threshold from costs', zh: '由代价求阈值' },
  question: {
    en: 'A miss (false negative) costs {miss}, a false alarm (false positive) {alarm}, right decisions nothing; the probabilities are calibrated. From which probability on should a sample be called positive?',
    zh: '漏报（假反例）的代价为 {miss}，误报（假正例）的代价为 {alarm}，判断正确没有代价，概率已经校准。概率达到多少时应判为正类？',
  },
  solution: {
    en: String.raw`Saying 1 is cheaper if $\spot{alarm}\,(1-p)\lt\spot{miss}\,p$, that is, for *p* above

$$
\frac{c_{FP}}{c_{FP}+c_{FN}}=\frac{\spot{alarm}}{\spot{alarm}+\spot{miss}}\approx\spot{answer}
$$`,
    zh: String.raw`当 $\spot{alarm}\,(1-p)\lt\spot{miss}\,p$ 时，判为 1 的期望代价较小，即 *p* 大于

$$
\frac{c_{FP}}{c_{FP}+c_{FN}}=\frac{\spot{alarm}}{\spot{alarm}+\spot{miss}}\approx\spot{answer}
$$`,
  },
  slips: {
    half: {
      en: 'One half is best for equal costs only.',
      zh: '只有两种代价相等时，最优阈值才是 ½。',
    },
    swapped: {
      en: 'The costs are swapped. A dearer miss must *lower* the threshold, so the cost of a false alarm stands above.',
      zh: '两种代价颠倒了。漏报代价越大，阈值应当越**低**，所以分子是误报的代价。',
    },
    ratio: {
      en: 'This ratio is the threshold of the *odds* $p/(1-p)$. For the probability divide by the sum of the costs.',
      zh: '这个比值是**几率** $p/(1-p)$ 的阈值，求概率的阈值应除以两种代价之和。',
    },
  },
};
