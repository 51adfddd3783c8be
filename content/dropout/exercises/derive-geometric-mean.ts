import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'ensemble',
  steps: ['odds', 'means', 'ratio', 'linear', 'normalize'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which mean is the one pass?', zh: '一次前向传播对应哪种平均？' },
  question: {
    en: 'A logistic unit has dropped inputs; mask *m* has probability $P(m)$, net input $z_m$ and output $y_m$. Put the steps in order that show what one pass without a mask computes.',
    zh: 'logistic 神经元的输入使用丢弃法，掩码 *m* 的概率为 $P(m)$，净输入为 $z_m$，输出为 $y_m$。将下列步骤排序，说明无掩码的一次前向传播计算的是什么。',
  },
  steps: {
    odds: {
      en: String.raw`The log-odds of an output are its net input: $\ln\frac{y_m}{1-y_m}=z_m$.`,
      zh: String.raw`输出的对数几率就是净输入，即 $\ln\frac{y_m}{1-y_m}=z_m$。`,
    },
    means: {
      en: String.raw`To average these over the masks, take the geometric means of $y_m$ and $1-y_m$: $G=\prod_my_m^{P(m)}$, $G'=\prod_m(1-y_m)^{P(m)}$.`,
      zh: String.raw`为了在各掩码上对其取平均，记 $y_m$ 与 $1-y_m$ 的几何平均为 $G=\prod_my_m^{P(m)}$ 和 $G'=\prod_m(1-y_m)^{P(m)}$。`,
    },
    ratio: {
      en: String.raw`The logarithm of their ratio is a mean of net inputs: $\ln\frac G{G'}=\sum_mP(m)z_m$.`,
      zh: String.raw`两者之比的对数是净输入的均值，即 $\ln\frac G{G'}=\sum_mP(m)z_m$。`,
    },
    linear: {
      en: String.raw`The net input is linear in the mask, so this mean is $w^\top x+b$, the net input without a mask.`,
      zh: String.raw`净输入是掩码的线性函数，所以这个均值等于无掩码的净输入 $w^\top x+b$。`,
    },
    normalize: {
      en: String.raw`Hence $\frac G{G+G'}=\sigma(w^\top x+b)$, the output of the one pass.`,
      zh: String.raw`因此 $\frac G{G+G'}=\sigma(w^\top x+b)$，正是一次前向传播的输出。`,
    },
  },
  solution: {
    en: 'Geometric means of odds are means of log-odds, and log-odds are linear in the mask. Behind a hidden non-linear layer the last but one step fails.',
    zh: '几率的几何平均对应对数几率的均值，而对数几率是掩码的线性函数。如果中间有非线性隐藏层，倒数第二步就不成立。',
  },
};
