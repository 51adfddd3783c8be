import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { uncorrectedStep } from '../../../src/math/optimization/adaptive/step-size';

export const exercise = numeric({
  section: 'bias',
  params: { beta1: oneOf(0.8, 0.9), beta2: oneOf(0.99, 0.995, 0.999), count: oneOf(1, 2, 3, 5, 10) },
  spots: ({ beta1, beta2, count }) => ({ upper: 1 - beta1 ** count, lower: 1 - beta2 ** count }),
  solve: ({ beta1, beta2, count }) => uncorrectedStep(beta1, beta2, count),
  see: ({ beta1, beta2, count }) => ({
    demo: 'adam-bias',
    set: { beta1, beta2, steps: count, correction: false },
  }),
  slips: {
    'no-root': ({ beta1, beta2, count }) => (1 - beta1 ** count) / (1 - beta2 ** count),
    inverse: ({ beta1, beta2, count }) => 1 / uncorrectedStep(beta1, beta2, count),
    corrected: () => 1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Adam without bias correction', zh: '不做偏差修正的 Adam' },
  question: {
    en: 'Adam without bias correction has *β*₁ = {beta1} and *β*₂ = {beta2}; all gradients are equal. How long is step {count}, in units of *η*? (Neglect *ε*.)',
    zh: '不做偏差修正的 Adam 取 *β*₁ = {beta1}、*β*₂ = {beta2}，各步梯度都相同。忽略 *ε*，第 {count} 步的步长是 *η* 的多少倍？',
  },
  solution: {
    en: String.raw`$m=(1-\beta_1^t)g\approx\spot{upper}\,g$ and $v=(1-\beta_2^t)g^2\approx\spot{lower}\,g^2$, so the step is $\spot{upper}/\sqrt{\spot{lower}}\approx\spot{answer}$ times *η*. The correction would make it 1.`,
    zh: String.raw`$m=(1-\beta_1^t)g\approx\spot{upper}\,g$，$v=(1-\beta_2^t)g^2\approx\spot{lower}\,g^2$，所以步长是 *η* 的 $\spot{upper}/\sqrt{\spot{lower}}\approx\spot{answer}$ 倍。修正之后为 1 倍。`,
  },
  slips: {
    'no-root': { en: 'Below stands the root of *v*.', zh: '分母是 *v* 的平方根，这里漏了开方。' },
    inverse: { en: 'This is the quotient upside down.', zh: '分子和分母写反了。' },
    corrected: {
      en: 'So long is the step with the correction.',
      zh: '这是做了偏差修正的步长。',
    },
  },
};
