import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'wrong-answers',
  options: {
    sum: 'right',
    mean: { see: () => ({ demo: 'bp-222', set: { loss: 'mean', focus: 'update' } }), pitfall: 'E4.19' },
    'cross-entropy': {
      see: () => ({ demo: 'bp-222', set: { loss: 'binaryCrossEntropy', focus: 'w5' } }),
      pitfall: 'E4.19',
    },
    'sample-twice': {
      see: () => ({
        demo: 'bp-batch',
        set: { secondI1: 0.05, secondI2: 0.1, secondT1: 0.01, secondT2: 0.99 },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Steps twice as long', zh: '更新量大了一倍' },
  question: {
    en: String.raw`Two students start the 2-2-2 example from the same weights with the same *η*. The first uses $\tfrac12\sum_k(o_k-t_k)^2$. In the first update of the second student, every weight changes by exactly twice as much. What did the second student use?`,
    zh: String.raw`甲、乙两名学生用相同的初始权重和相同的 *η* 做 2-2-2 例题。甲用 $\tfrac12\sum_k(o_k-t_k)^2$；乙的第一次更新中，每个权重的改变量都恰好是甲的两倍。乙用的是什么？`,
  },
  options: {
    sum: {
      en: String.raw`The plain sum $\sum_k(o_k-t_k)^2$.`,
      zh: String.raw`直接求和 $\sum_k(o_k-t_k)^2$。`,
    },
    mean: {
      en: 'The mean of $(o_k-t_k)^2$ over the two outputs.',
      zh: '$(o_k-t_k)^2$ 对两个输出的平均。',
    },
    'cross-entropy': {
      en: 'The cross-entropy of the two sigmoid outputs.',
      zh: '两个 sigmoid 输出的交叉熵。',
    },
    'sample-twice': {
      en: 'The same loss, averaged over a batch that contains the sample twice.',
      zh: '同样的损失，但批量里把同一个样本放了两次，再取平均。',
    },
  },
  why: {
    mean: {
      en: 'With two outputs the mean has the factor ½ as well. The numbers are the same.',
      zh: '有两个输出时，取平均的系数也是 ½，得到的数完全相同。',
    },
    'cross-entropy': {
      en: 'There the slope $o_k(1-o_k)$ cancels. It differs from output to output, so the factor is not 2, nor the same for all weights.',
      zh: '交叉熵会消去导数 $o_k(1-o_k)$。这个导数因输出而异，所以改变量不是原来的两倍，各权重的倍数也不同。',
    },
    'sample-twice': {
      en: 'The mean of two equal gradients is that gradient. Only a sum over the batch would double it.',
      zh: '两个相同梯度的平均还是这个梯度。只有对批量求和才会加倍。',
    },
  },
  solution: {
    en: String.raw`$\frac{\partial}{\partial o_k}(o_k-t_k)^2=2(o_k-t_k)$: without the ½ nothing cancels the 2, and every gradient contains this factor once. So name the loss you use.`,
    zh: String.raw`$\frac{\partial}{\partial o_k}(o_k-t_k)^2=2(o_k-t_k)$，没有 ½ 与 2 相消，而每个梯度都恰好含有一个这样的因子，所以每个梯度都加倍。答卷要写明用的是哪种损失。`,
  },
};
