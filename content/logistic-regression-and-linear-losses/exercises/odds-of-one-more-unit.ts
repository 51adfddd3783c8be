import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';

const odds = (p: number) => p / (1 - p);

export const exercise = numeric({
  section: 'log-odds',
  params: { p: oneOf(0.1, 0.2, 0.25, 0.4, 0.5, 0.6), w: oneOf(-1.5, -1, -0.7, 0.5, 0.7, 1, 1.2) },
  spots: ({ p, w }) => ({ odds: odds(p), newOdds: odds(p) * Math.exp(w) }),
  solve: ({ p, w }) => sigmoid(Math.log(odds(p)) + w),
  slips: {
    'times-factor': ({ p, w }) => p * Math.exp(w),
    slope: ({ p, w }) => p + w * p * (1 - p),
    'odds-only': ({ p, w }) => odds(p) * Math.exp(w),
    'weight-only': ({ w }) => sigmoid(w),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One unit more', zh: '输入增加一个单位' },
  question: {
    en: 'For a sample, logistic regression gives *p* = {p}. The weight of $x_1$ is {w}. Which probability does it give when $x_1$ grows by 1 and the other inputs stay?',
    zh: '逻辑回归对某样本给出 *p* = {p}，$x_1$ 的权重为 {w}。若 $x_1$ 增加 1，其他输入不变，概率变为多少？',
  },
  solution: {
    en: String.raw`The log-odds grow by the weight, so the odds $\spot{odds}$ are multiplied by $e^{\spot{w}}$: $\spot{newOdds}$. Back to the probability:

$$
p=\frac{\spot{newOdds}}{1+\spot{newOdds}}\approx\spot{answer}
$$`,
    zh: String.raw`对数几率增加的量等于权重，所以几率 $\spot{odds}$ 乘以 $e^{\spot{w}}$，得到 $\spot{newOdds}$。换回概率，得

$$
p=\frac{\spot{newOdds}}{1+\spot{newOdds}}\approx\spot{answer}
$$`,
  },
  slips: {
    'times-factor': {
      en: 'The factor $e^{w}$ multiplies the odds, not the probability.',
      zh: '因子 $e^{w}$ 乘的是几率，而不是概率。',
    },
    slope: {
      en: String.raw`This follows the tangent, $p+w\,p(1-p)$: right for a very small change, not for a whole unit.`,
      zh: String.raw`这里用切线 $p+w\,p(1-p)$ 近似，只适用于很小的改变量，不适用于增加一个单位。`,
    },
    'odds-only': {
      en: 'These are the new odds. The probability is odds/(1 + odds).',
      zh: '这是新的几率，概率等于几率除以（1 + 几率）。',
    },
    'weight-only': {
      en: 'The old log-odds are missing: the weight is added to them.',
      zh: '漏掉了原来的对数几率，权重应加在原来的对数几率上。',
    },
  },
};
