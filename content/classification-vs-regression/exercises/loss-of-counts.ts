import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'one-model',
  options: { poisson: 'right', squared: 'wrong', entropy: { pitfall: 'P02.4' }, binary: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A loss for counts', zh: '计数数据的损失' },
  question: {
    en: String.raw`The target is the number of calls in an hour. Given *x* it is taken as Poisson with the rate $\lambda=e^z$. Which loss does maximum likelihood give?`,
    zh: String.raw`目标变量是每小时的来电数。假设给定 *x* 时服从强度为 $\lambda=e^z$ 的泊松分布，由极大似然得到哪种损失？`,
  },
  options: {
    poisson: { en: String.raw`$\lambda-y\ln\lambda$`, zh: String.raw`$\lambda-y\ln\lambda$` },
    squared: { en: String.raw`$(y-\lambda)^2$`, zh: String.raw`$(y-\lambda)^2$` },
    entropy: {
      en: 'Cross-entropy of softmax over the classes 0, 1, 2, …',
      zh: '以 0、1、2、… 为类别的 softmax 交叉熵',
    },
    binary: {
      en: String.raw`$-y\ln\lambda-(1-y)\ln(1-\lambda)$`,
      zh: String.raw`$-y\ln\lambda-(1-y)\ln(1-\lambda)$`,
    },
  },
  why: {
    squared: {
      en: 'That is a Gaussian with the same variance for all rates. The variance of a Poisson count equals its rate.',
      zh: '这对应方差恒定的高斯分布，而泊松分布的方差等于强度，随强度变化。',
    },
    entropy: {
      en: 'A count is a quantity. Classes have no order, and a count that never occurred in training could not be answered.',
      zh: '计数是数量。当作类别就失去了次序，也无法预测训练集中没有出现过的取值。',
    },
    binary: {
      en: 'That belongs to targets 0 and 1 and a probability; a rate may be above 1.',
      zh: '这对应取 0 或 1 的目标变量和概率，而强度可以大于 1。',
    },
  },
  solution: {
    en: String.raw`$-\ln\frac{\lambda^ye^{-\lambda}}{y!}=\lambda-y\ln\lambda+\ln y!$, and the last term does not depend on the model. One regresses the rate, not a class.`,
    zh: String.raw`$-\ln\frac{\lambda^ye^{-\lambda}}{y!}=\lambda-y\ln\lambda+\ln y!$，最后一项与模型无关。回归的对象是强度，而不是类别。`,
  },
};
