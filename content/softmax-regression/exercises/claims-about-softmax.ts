import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'softmax',
  statements: {
    'shift-changes': {
      isTrue: false,
      see: () => ({ demo: 'softmax-explorer', set: { logits: [6, 7, 8] } }),
      pitfall: 'E1.36',
    },
    'scale-keeps': {
      isTrue: false,
      see: () => ({ demo: 'softmax-explorer', set: { temperature: 0.5 } }),
      pitfall: 'P09.2',
    },
    'same-order': { isTrue: true, pitfall: 'P09.3' },
    'third-changes-ratio': false,
    'others-rise': true,
    'reaches-one': {
      isTrue: false,
      see: () => ({ demo: 'softmax-explorer', set: { logits: [-10, 0, 10] } }),
      pitfall: 'E1.35',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about softmax', zh: '关于 softmax 的说法' },
  question: {
    en: 'Softmax of finite logits, in exact arithmetic. Is the statement right?',
    zh: '设 softmax 的未归一化得分均为有限数，且不考虑舍入误差。判断下列说法是否正确。',
  },
  statements: {
    'shift-changes': {
      en: 'Adding 5 to all logits changes the probabilities.',
      zh: '把所有得分都加 5，各类别的概率会改变。',
    },
    'scale-keeps': {
      en: 'Multiplying all logits by 2 leaves the probabilities unchanged, whatever the logits are.',
      zh: '把所有得分都乘以 2，无论得分是多少，各类别的概率都不变。',
    },
    'same-order': {
      en: 'A class with a larger logit has a larger probability.',
      zh: '得分较大的类别，概率也较大。',
    },
    'third-changes-ratio': {
      en: 'If only $z_3$ is raised, the ratio $p_1/p_2$ changes.',
      zh: '只增大 $z_3$，比值 $p_1/p_2$ 会改变。',
    },
    'others-rise': {
      en: 'If one logit is lowered and the others stay, all other probabilities rise.',
      zh: '只减小一个得分，其余得分不变，则其余各类别的概率都增大。',
    },
    'reaches-one': {
      en: 'If its logit is large enough, a class gets the probability 1 exactly.',
      zh: '只要某个类别的得分足够大，其概率就恰好等于 1。',
    },
  },
  why: {
    'shift-changes': {
      en: 'The factor $e^5$ stands in every numerator and in the sum, and cancels.',
      zh: '因子 $e^5$ 在分子与分母中都出现，可以约去。',
    },
    'scale-keeps': {
      en: 'That is temperature ½: differences of logits double, so the distribution becomes sharper. Only equal logits stay as they are.',
      zh: '这相当于温度取 ½，得分之差变为原来的两倍，分布更尖锐。只有得分全相等时才不变。',
    },
    'same-order': {
      en: 'The exponential is increasing, and all classes are divided by the same sum.',
      zh: '指数函数单调递增，而且所有类别的分母相同。',
    },
    'third-changes-ratio': {
      en: 'The common denominator cancels: $p_1/p_2=e^{z_1-z_2}$.',
      zh: '公共的分母约去，$p_1/p_2=e^{z_1-z_2}$。',
    },
    'others-rise': {
      en: 'Their numerators stay and the common denominator gets smaller.',
      zh: '其余类别的分子不变，而公共的分母变小。',
    },
    'reaches-one': {
      en: 'The sum also contains the other exponentials, which are positive: the quotient stays below 1.',
      zh: '分母还包含其余各类的指数项，这些项都为正，所以比值总小于 1。',
    },
  },
  solution: {
    en: String.raw`Everything follows from $p_i/p_j=e^{z_i-z_j}$ and $\sum_kp_k=1$: only differences of logits count, their order is kept, and no probability is 0 or 1.`,
    zh: String.raw`由 $p_i/p_j=e^{z_i-z_j}$ 与 $\sum_kp_k=1$ 即可逐条判断。概率只取决于得分之差，与得分的大小顺序相同，并且不会等于 0 或 1。`,
  },
};
