import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'algorithms',
  options: {
    ista: 'right',
    coordinate: 'right',
    lars: 'right',
    subgradient: { see: () => ({ demo: 'ista-vs-subgradient' }) },
    ridge: { see: () => ({ demo: 'soft-threshold', set: { penalty: 3 } }), pitfall: 'P29.1' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which algorithms give exact zeros?', zh: '哪些算法能得到精确的零？' },
  question: {
    en: 'Linear regression on real-valued data with many useless inputs. Which methods give, in general, some weights that are exactly 0?',
    zh: '数据取实数值，其中有许多无用的输入。作线性回归时，以下哪些方法一般能使部分权重恰好为 0？',
  },
  options: {
    ista: { en: 'L1 by proximal gradient steps (ISTA, FISTA)', zh: '用近端梯度法（ISTA、FISTA）求解 L1' },
    coordinate: { en: 'L1 by coordinate descent', zh: '用坐标下降求解 L1' },
    lars: { en: 'L1 by LARS', zh: '用 LARS 求解 L1' },
    subgradient: { en: 'L1 by SGD with subgradients', zh: '用次梯度 SGD 求解 L1' },
    ridge: { en: 'Ridge regression (L2)', zh: '岭回归（L2）' },
  },
  why: {
    subgradient: {
      en: 'Near 0 the penalty still moves the weight by *ηλ* in every step: it overshoots 0 and hovers about it.',
      zh: '在 0 附近，惩罚项每步仍使权重移动 *ηλ*，权重越过 0，在 0 附近振荡。',
    },
    ridge: {
      en: 'The penalty is flat at 0, so a weight is 0 only if the loss itself has no slope there.',
      zh: 'L2 惩罚在 0 处的导数为 0，只有损失在 0 处的偏导数也为 0 时，权重才为 0。',
    },
  },
  solution: {
    en: 'ISTA, FISTA and coordinate descent apply the soft threshold, which is exactly 0 on an interval; LARS follows the path of the lasso from one change of the set of non-zero weights to the next. Subgradient steps minimize the same objective but do not land on 0, and the minimum of ridge has no zeros in general.',
    zh: 'ISTA、FISTA 与坐标下降都用软阈值，软阈值在一个区间上恰好为 0；LARS 沿套索的解路径前进，依次改变非零权重的集合。次梯度法最小化同一个目标函数，但不会恰好落在 0 上；岭回归的最小值点一般没有零权重。',
  },
};
