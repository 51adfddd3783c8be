import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'learning-rule',
  statements: {
    'any-data': {
      isTrue: false,
      see: () => ({ demo: 'perceptron-train', view: 2, set: { target: 'xor', updates: 40 } }),
      pitfall: 'P11.1',
    },
    'unique-line': {
      isTrue: false,
      see: () => ({ demo: 'perceptron-train', set: { order: 'reversed', updates: 40 } }),
      pitfall: 'P11.2',
    },
    'finitely-many': true,
    'scale-of-step': true,
    'never-worse': false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the perceptron', zh: '关于感知机的说法' },
  question: {
    en: 'The perceptron rule starts from *w* = 0, *b* = 0 and goes through the samples again and again. Is the statement right?',
    zh: '感知机从 *w* = 0、*b* = 0 开始，反复遍历样本。判断下列说法是否正确。',
  },
  statements: {
    'any-data': {
      en: 'The rule converges on any data, if it is given enough epochs.',
      zh: '只要轮次足够多，感知机在任何数据上都收敛。',
    },
    'unique-line': {
      en: 'On separable data the line it ends with does not depend on the order of the samples.',
      zh: '在线性可分的数据上，最后得到的直线与样本顺序无关。',
    },
    'finitely-many': {
      en: 'On finitely many linearly separable samples the rule makes only finitely many updates.',
      zh: '样本个数有限且线性可分时，感知机只更新有限次。',
    },
    'scale-of-step': {
      en: 'If every update is multiplied by the same *η* > 0, the rule makes the same mistakes.',
      zh: '若每次更新都乘以同一个 *η* > 0，则出错的样本与次序不变。',
    },
    'never-worse': {
      en: 'An update never makes another sample wrong.',
      zh: '一次更新不会使其他样本由对变错。',
    },
  },
  why: {
    'any-data': {
      en: 'On XOR, taken in the order (0,0), (0,1), (1,0), (1,1), the weights are 0 again after every epoch: it goes round for ever.',
      zh: '在异或问题上，若按 (0,0)、(0,1)、(1,0)、(1,1) 的次序遍历，则每个轮次结束时权重都回到 0，永远循环。',
    },
    'unique-line': {
      en: 'It stops at the first line without a mistake: for AND two orders end with (3, 2) and (2, 3).',
      zh: '某个轮次没有错误就停止。对于 AND，两种顺序分别得到 (3, 2) 与 (2, 3)。',
    },
    'finitely-many': {
      en: 'This is the convergence theorem: at most *R*²/*γ*² updates, with *R* the largest length of a sample, a 1 appended, and *γ* the smallest margin that a separating unit vector leaves.',
      zh: '这就是感知机收敛定理，更新次数不超过 *R*²/*γ*²，其中 *R* 是样本（末尾添上 1）的最大范数，*γ* 是某个能正确分类的单位向量给出的最小间隔。',
    },
    'scale-of-step': {
      en: 'From zero weights everything is multiplied by *η*, and the sign of a score does not change.',
      zh: '初值为零时，所有权重都乘以 *η*，得分的符号不变。',
    },
    'never-worse': {
      en: 'It raises the score of its own sample; that of another one may move to the wrong side. For AND samples become wrong again and again until the end.',
      zh: '更新只保证当前样本的得分得到改善，其他样本的得分可能移到错误的一侧。学习 AND 的过程中就多次出现这种情况。',
    },
  },
  solution: {
    en: 'Separable data: finitely many updates, then a line without mistakes, which one depends on the order. Inseparable data: never at rest. From zero weights the size of the step has no influence, and single updates may spoil other samples.',
    zh: '线性可分时，更新次数有限，最后得到一条没有错误的直线，具体是哪一条与样本顺序有关；线性不可分时，更新永不停止。初值为零时步长没有影响，但单次更新可能使其他样本由对变错。',
  },
};
