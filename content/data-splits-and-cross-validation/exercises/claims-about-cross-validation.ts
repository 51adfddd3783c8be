import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'cross-validation',
  statements: {
    replaces: {
      isTrue: false,
      see: () => ({ demo: 'best-of-k', set: { wording: 'crossValidation' } }),
      pitfall: 'E1.13',
    },
    'leave-one-out': {
      isTrue: false,
      see: () => ({ demo: 'cv-cost', set: { settings: 1, nested: false } }),
      pitfall: 'E1.14',
    },
    'one-fit': { isTrue: true, see: () => ({ demo: 'loocv', set: { leftOut: 5 } }) },
    'hold-out': {
      isTrue: false,
      see: () => ({ demo: 'cv-cost', set: { settings: 1, nested: false } }),
      pitfall: 'E1.12',
    },
    once: { isTrue: true },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about cross-validation', zh: '关于交叉验证的说法' },
  question: {
    en: 'True or false? Costs are counted for one setting of the hyper-parameters.',
    zh: '判断下列说法是否正确（训练次数按一组超参数计算）。',
  },
  statements: {
    replaces: {
      en: 'If the hyper-parameters were chosen by cross-validation, the best cross-validation score is an unbiased estimate of the final accuracy, so no test set is needed.',
      zh: '用交叉验证选择超参数之后，最好的交叉验证得分就是最终准确率的无偏估计，因此不需要测试集。',
    },
    'leave-one-out': {
      en: 'Leave-one-out on *n* samples costs *n* − 1 fits.',
      zh: '*n* 个样本的留一法要训练 *n* − 1 次。',
    },
    'one-fit': {
      en: 'For linear least squares, leave-one-out needs one single fit, as long as no leverage is 1.',
      zh: '对于线性最小二乘，只要杠杆值都不为 1，留一法就只需拟合一次。',
    },
    'hold-out': {
      en: 'Hold-out is cross-validation with one fold.',
      zh: '留出法是一折的交叉验证。',
    },
    once: {
      en: 'In K-fold cross-validation every sample validates exactly once and trains *K* − 1 times.',
      zh: '在 K 折交叉验证中，每个样本恰好验证一次，参与训练 *K* − 1 次。',
    },
  },
  why: {
    replaces: {
      en: 'The best of several scores is chosen for being good: optimistic, whatever kind of score it is.',
      zh: '最好的得分正因其高而被选中，不论得分来自哪种方法，都偏于乐观。',
    },
    'leave-one-out': {
      en: 'Each of the *n* samples is left out once: *n* fits, each with *n* − 1 samples.',
      zh: '*n* 个样本各留出一次，共训练 *n* 次，每次用 *n* − 1 个样本。',
    },
    'one-fit': {
      en: 'The residual left out is *e*/(1 − *h*), from residual and leverage of the one fit.',
      zh: '留一法残差为 *e*/(1 − *h*)，由一次拟合的残差和杠杆值即可得到。',
    },
    'hold-out': {
      en: 'It splits once, and the two parts never change roles. With one fold nothing would be left to train on.',
      zh: '留出法只划分一次，两部分不交换角色。如果只有一折，就没有样本可用于训练了。',
    },
    once: {
      en: 'The folds are disjoint and cover all samples; a sample trains in the rounds of all folds but its own.',
      zh: '各折互不重复且覆盖全部样本，除自身所在的一折之外，每个样本在其余各轮都参与训练。',
    },
  },
  solution: {
    en: 'Every sample validates once and trains *K* − 1 times. Leave-one-out is *K* = *n*, with *n* fits, for least squares one. Hold-out splits once. A score that chooses is optimistic, so a test set or nested cross-validation remains necessary.',
    zh: '每个样本验证一次，训练 *K* − 1 次。留一法即 *K* = *n*，训练 *n* 次，最小二乘只需一次。留出法只划分一次。用来选择的得分偏于乐观，所以仍需要测试集或嵌套交叉验证。',
  },
};
