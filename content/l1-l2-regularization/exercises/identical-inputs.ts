import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'geometry',
  options: {
    equal: 'right',
    one: 'wrong',
    open: 'wrong',
    none: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two identical inputs', zh: '两个相同的输入' },
  question: {
    en: 'Two inputs of a linear regression are identical in all samples, and they are useful. What does an L2 penalty with *λ* > 0 do with their two weights?',
    zh: '线性回归的两个输入在所有样本中都相同，而且对预测有用。加上 *λ* > 0 的 L2 惩罚，这两个权重会怎样？',
  },
  options: {
    equal: { en: 'It makes them equal', zh: '两个权重相等' },
    one: { en: 'It keeps one and sets the other to 0', zh: '保留其中一个，另一个变为 0' },
    open: { en: 'Their sum is determined, the split is not', zh: '两者之和确定，如何分配不确定' },
    none: { en: 'It sets both to 0', zh: '两个权重都变为 0' },
  },
  why: {
    one: {
      en: 'That split has the larger sum of squares: for the sum *s* it is $s^2$ instead of $2(s/2)^2$.',
      zh: '这样分配的平方和更大。设两个权重之和为 *s*，则平方和为 $s^2$，而平均分配时为 $2(s/2)^2$。',
    },
    open: {
      en: 'That is so without a penalty, and with L1 for all splits of equal signs. Squares decide the split.',
      zh: '没有惩罚时如此，L1 对同号的各种分配也如此。平方和则能够确定如何分配。',
    },
    none: {
      en: 'The L2 penalty is flat at 0, while useful inputs give the loss a slope there: 0 is not the minimum.',
      zh: 'L2 惩罚在 0 处的导数为 0，而输入有用时损失在 0 处的偏导数不为 0，所以 0 不是最小值点。',
    },
  },
  solution: {
    en: 'With the weights *a* and *b* the loss depends on the sum $a+b$ only. For a given sum, $a^2+b^2$ is smallest at $a=b$: an equal split.',
    zh: '设两个权重为 *a* 和 *b*，损失只取决于 $a+b$。和一定时，$a^2+b^2$ 在 $a=b$ 处最小，所以平均分配。',
  },
};
