import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'checking-gradients',
  options: {
    'second-order': 'right',
    'two-evaluations': 'right',
    'smaller-better': { see: () => ({ demo: 'gradient-check', set: { h: 1e-11 } }) },
    'same-order': { see: () => ({ demo: 'gradient-check', set: { h: 0.01, method: 'forward' } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What central differences can do', zh: '中心差分的性质' },
  question: {
    en: String.raw`Which are true of the central difference $\frac{E(w+h)-E(w-h)}{2h}$ of a smooth loss, computed in floating point?`,
    zh: String.raw`对光滑的损失，用浮点数计算中心差分 $\frac{E(w+h)-E(w-h)}{2h}$。哪些说法正确？`,
  },
  options: {
    'second-order': {
      en: 'Its truncation error is of order $h^2$.',
      zh: '截断误差为 $h^2$ 阶。',
    },
    'two-evaluations': {
      en: 'It needs two evaluations of the loss for each weight.',
      zh: '每个权重要算两次损失。',
    },
    'smaller-better': {
      en: 'The smaller *h* > 0, the better the result.',
      zh: '*h* > 0 越小，结果越准。',
    },
    'same-order': {
      en: String.raw`The forward difference $\frac{E(w+h)-E(w)}{h}$ has a truncation error of the same order.`,
      zh: String.raw`前向差分 $\frac{E(w+h)-E(w)}{h}$ 的截断误差与此同阶。`,
    },
  },
  why: {
    'smaller-better': {
      en: 'For tiny *h* two nearly equal losses are subtracted. Their rounding error is divided by 2*h* and takes over.',
      zh: '*h* 极小时，两个几乎相等的损失相减，舍入误差再除以 2*h*，反而成为主要部分。',
    },
    'same-order': {
      en: 'In the forward difference the second derivative does not cancel, so its error is of order *h*.',
      zh: '前向差分中二阶导数项不能相消，误差为 *h* 阶。',
    },
  },
  solution: {
    en: String.raw`In the Taylor expansions of $E(w\pm h)$ the even terms cancel; what is left is of order $h^2$. It costs two evaluations for each weight. The forward difference is of order *h*, and no difference survives a tiny *h*.`,
    zh: String.raw`$E(w\pm h)$ 的泰勒展开中偶次项相消，剩下的误差为 $h^2$ 阶，每个权重要算两次损失。前向差分的误差为 *h* 阶；*h* 极小时，两种差分都会失准。`,
  },
};
