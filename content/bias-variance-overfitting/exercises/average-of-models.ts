import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'remedies',
  params: { models: oneOf(4, 5, 10, 20), spread: oneOf(0.4, 1, 2, 4), correlation: decimal(0.1, 0.8, 0.1) },
  solve: ({ models, spread, correlation }) => correlation * spread + ((1 - correlation) * spread) / models,
  slips: {
    independent: ({ models, spread }) => spread / models,
    'only-common': ({ spread, correlation }) => correlation * spread,
    'only-rest': ({ models, spread, correlation }) => ((1 - correlation) * spread) / models,
    unchanged: ({ spread }) => spread,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Averaging models', zh: '模型取平均' },
  question: {
    en: String.raw`The predictions of $M=\spot{models}$ models each have variance $v=\spot{spread}$, and every pair has correlation $\rho=\spot{correlation}$. What is the variance of their mean?`,
    zh: String.raw`$M=\spot{models}$ 个模型的预测方差均为 $v=\spot{spread}$，两两之间的相关系数均为 $\rho=\spot{correlation}$。平均预测的方差为多少？`,
  },
  solution: {
    en: String.raw`The mean has $M$ variances $v$ and $M(M-1)$ covariances $\rho v$, divided by $M^2$:

$$
\frac vM+\frac{M-1}M\rho v=\rho v+\frac{1-\rho}Mv\approx\spot{answer}
$$`,
    zh: String.raw`平均值的方差由 $M$ 个方差 $v$ 与 $M(M-1)$ 个协方差 $\rho v$ 之和除以 $M^2$ 得到：

$$
\frac vM+\frac{M-1}M\rho v=\rho v+\frac{1-\rho}Mv\approx\spot{answer}
$$`,
  },
  slips: {
    independent: {
      en: 'That holds for uncorrelated models. What they have in common does not average out.',
      zh: '这只在模型互不相关时成立，共同的部分不会因平均而抵消。',
    },
    'only-common': {
      en: String.raw`That is the limit for $M\to\infty$; with {models} models something of the rest is left.`,
      zh: String.raw`这是 $M\to\infty$ 的极限，只有 {models} 个模型时其余部分还没有完全抵消。`,
    },
    'only-rest': {
      en: String.raw`The common part $\rho v$ is missing: it stays however many models are averaged.`,
      zh: String.raw`缺少共同的部分 $\rho v$，无论对多少个模型取平均，这部分都不变。`,
    },
    unchanged: {
      en: 'That would be so if all models were equal (correlation 1).',
      zh: '只有所有模型都相同（相关系数为 1）时才是这样。',
    },
  },
};
