import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'bias-correction',
  steps: ['definition', 'once', 'many', 'start', 'expectation', 'corrected'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From the recursion to the correction', zh: '从递推式到偏差修正' },
  question: {
    en: String.raw`Let all gradients have the same mean, $E[g_t]=\mu$. Unroll $m_t$ from $m_0=0$ and show what to divide it by to make it unbiased.`,
    zh: String.raw`设 $m_0=0$，且各步梯度的均值相同，$E[g_t]=\mu$。展开 $m_t$，并说明除以什么才能使它无偏。`,
  },
  steps: {
    definition: {
      en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$`,
      zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$`,
    },
    once: {
      en: String.raw`$m_t=(1-\beta)g_t+\beta(1-\beta)g_{t-1}+\beta^2m_{t-2}$`,
      zh: String.raw`$m_t=(1-\beta)g_t+\beta(1-\beta)g_{t-1}+\beta^2m_{t-2}$`,
    },
    many: {
      en: String.raw`$m_t=(1-\beta)\sum_{i=0}^{k-1}\beta^ig_{t-i}+\beta^km_{t-k}$`,
      zh: String.raw`$m_t=(1-\beta)\sum_{i=0}^{k-1}\beta^ig_{t-i}+\beta^km_{t-k}$`,
    },
    start: {
      en: String.raw`$m_t=(1-\beta)\sum_{i=0}^{t-1}\beta^ig_{t-i}$`,
      zh: String.raw`$m_t=(1-\beta)\sum_{i=0}^{t-1}\beta^ig_{t-i}$`,
    },
    expectation: {
      en: String.raw`$E[m_t]=\mu\,(1-\beta)\sum_{i=0}^{t-1}\beta^i=\mu\,(1-\beta^t)$`,
      zh: String.raw`$E[m_t]=\mu\,(1-\beta)\sum_{i=0}^{t-1}\beta^i=\mu\,(1-\beta^t)$`,
    },
    corrected: {
      en: String.raw`$E[m_t/(1-\beta^t)]=\mu$`,
      zh: String.raw`$E[m_t/(1-\beta^t)]=\mu$`,
    },
  },
  solution: {
    en: String.raw`Start from the definition. Use it for step *t* − 1 inside step *t*. Go on until it was used *k* times (induction makes it a proof). Put *k* = *t* and $m_0=0$, so that the rest vanishes. Take the mean: it is linear, all gradients have the mean *μ*, and the sum is a finite geometric series. Divide by the constant $1-\beta^t$. Independence of the gradients is not needed.`,
    zh: String.raw`从定义出发。把定义用于第 *t* − 1 步，代入第 *t* 步。如此共用 *k* 次（严格证明需用归纳法）。取 *k* = *t* 并用 $m_0=0$，余项消失。再取期望：期望是线性的，各步梯度的均值都是 *μ*，而求和是有限等比级数。最后除以常数 $1-\beta^t$。不需要各步梯度相互独立。`,
  },
};
