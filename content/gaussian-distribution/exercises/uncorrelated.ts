import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'densities',
  pitfall: 'P05.5',
  options: { neither: 'right', independent: 'wrong', correlated: 'wrong', joint: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Uncorrelated and independent', zh: '不相关与独立' },
  question: {
    en: '*X* is $N(0,1)$, *R* is +1 or −1 with probability ½ each, independent of *X*, and *Y* = *RX*. What holds?',
    zh: '设 *X* 服从 $N(0,1)$，*R* 取 +1 与 −1 的概率各为 ½，且与 *X* 独立，*Y* = *RX*。下列哪项成立？',
  },
  options: {
    neither: {
      en: '*X* and *Y* are Gaussian and uncorrelated, but not independent.',
      zh: '*X* 与 *Y* 都服从高斯分布，不相关，但不独立。',
    },
    independent: {
      en: '*X* and *Y* are uncorrelated, hence independent, since both are Gaussian.',
      zh: '*X* 与 *Y* 不相关，又都服从高斯分布，所以独立。',
    },
    correlated: {
      en: '*X* and *Y* are correlated, because |*Y*| = |*X*|.',
      zh: '因为 |*Y*| = |*X*|，所以 *X* 与 *Y* 相关。',
    },
    joint: {
      en: '(*X*, *Y*) is jointly Gaussian with covariance 0.',
      zh: '(*X*, *Y*) 服从协方差为 0 的联合高斯分布。',
    },
  },
  why: {
    independent: {
      en: 'That needs a *joint* Gaussian distribution. Here |*Y*| = |*X*|: one tells the size of the other.',
      zh: '这要求服从**联合**高斯分布。这里 |*Y*| = |*X*|，由一个就知道另一个的绝对值。',
    },
    correlated: {
      en: 'E[*XY*] = E[*R*] E[*X*²] = 0: the sign of *Y* is a fair coin.',
      zh: 'E[*XY*] = E[*R*] E[*X*²] = 0，*Y* 与 *X* 同号或异号的概率各为 ½，所以不相关。',
    },
    joint: {
      en: 'Then *X* + *Y* would be Gaussian. But it is exactly 0 with probability ½.',
      zh: '否则 *X* + *Y* 应服从高斯分布，而 *X* + *Y* 恰好等于 0 的概率是 ½。',
    },
  },
  solution: {
    en: '*Y* is N(0, 1) by symmetry, E[*XY*] = 0, and |*Y*| = |*X*|. All mass lies on the two diagonals, so the pair has no Gaussian density.',
    zh: '由对称性，*Y* 服从 N(0, 1)；E[*XY*] = 0；而 |*Y*| = |*X*|。概率全部集中在两条对角线上，所以 (*X*, *Y*) 没有高斯密度。',
  },
};
