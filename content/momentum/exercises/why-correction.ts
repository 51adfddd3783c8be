import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({ section: 'bias-correction', points: ['start', 'sum', 'divide', 'when'] });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Purpose of the bias correction', zh: '偏差修正的作用' },
  question: {
    en: String.raw`Adam divides the average $m_t$, which starts from $m_0=0$, by $1-\beta^t$. Explain in three or four sentences why, and when it matters.`,
    zh: String.raw`移动平均 $m_t$ 的初值为 $m_0=0$，Adam 把 $m_t$ 除以 $1-\beta^t$。用三四句话说明原因，并说明修正在什么时候起作用。`,
  },
  points: {
    start: {
      en: 'The start at 0 biases the early averages towards 0.',
      zh: '初值为 0，初期的移动平均偏向 0。',
    },
    sum: {
      en: String.raw`The weights of the gradients sum to $1-\beta^t$, not to 1.`,
      zh: String.raw`各梯度的权重之和是 $1-\beta^t$，不是 1。`,
    },
    divide: {
      en: 'Divided by it they sum to 1: exact for constant gradients, unbiased for random gradients with one mean.',
      zh: '相除之后权重之和为 1，梯度恒定时结果精确，各步梯度期望相同时估计无偏。',
    },
    when: {
      en: String.raw`It matters during the first few times 1/(1−*β*) steps; then $\beta^t$ is near 0.`,
      zh: String.raw`只在最初几个 1/(1−*β*) 步内起作用，之后 $\beta^t$ 接近 0。`,
    },
  },
  solution: {
    en: String.raw`The average starts from 0, so the early values are biased towards 0. Unrolled, the weights of the gradients sum to $1-\beta^t$, not to 1. Divided by that sum they are a true weighted average: exact for constant gradients, unbiased if all gradients have one mean. Once $\beta^t$ is near 0, after a few times 1/(1−*β*) steps, the correction changes nothing. It does not remove the delay of the average.`,
    zh: String.raw`移动平均的初值为 0，所以初期偏向 0。展开可知，各梯度的权重之和是 $1-\beta^t$，不是 1。除以这个和，才得到真正的加权平均，梯度恒定时精确，各步梯度期望相同时无偏。经过几个 1/(1−*β*) 步之后，$\beta^t$ 接近 0，修正不再起作用。修正并不消除滞后。`,
  },
};
