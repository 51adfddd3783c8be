import { same } from '../../../src/demo/words';
import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { correctBias, exponentialAverage } from '../../../src/math/exponential-average/exponential-average';

type Values = Readonly<Record<'first' | 'second' | 'beta2', number>>;

const beta1 = 0.9;
const squares = ({ first, second }: Values) => [first ** 2, second ** 2];
const m = ({ first, second }: Values) => exponentialAverage([first, second], beta1)[1]!;
const v = (values: Values) => exponentialAverage(squares(values), values.beta2)[1]!;
const mHat = ({ first, second }: Values) =>
  correctBias(exponentialAverage([first, second], beta1), beta1)[1]!;
const vHat = (values: Values) =>
  correctBias(exponentialAverage(squares(values), values.beta2), values.beta2)[1]!;

export const exercise = fill({
  section: 'bias',
  params: { first: whole(2, 6), second: whole(-6, 6), beta2: oneOf(0.9, 0.99, 0.999) },
  accept: (values) => values.second !== 0 && Math.abs(mHat(values)) > 0.3 && values.second !== values.first,
  given: [],
  blanks: 3,
  cells: {
    m: {
      value: m,
      slips: {
        swapped: ({ first, second }) => exponentialAverage([first, second], 1 - beta1)[1]!,
        sum: ({ first, second }) => beta1 * first + second,
      },
    },
    v: {
      value: v,
      slips: {
        'not-squared': ({ first, second, beta2 }) => exponentialAverage([first, second], beta2)[1]!,
        'square-of-m': (values) => m(values) ** 2,
      },
    },
    mHat: {
      value: mHat,
      slips: { 'one-power': (values) => m(values) / (1 - beta1) },
    },
    vHat: {
      value: vHat,
      slips: { 'one-power': (values) => v(values) / (1 - values.beta2) },
    },
    move: {
      value: (values) => mHat(values) / Math.sqrt(vHat(values)),
      slips: {
        'no-root': (values) => mHat(values) / vHat(values),
        uncorrected: {
          value: (values) => m(values) / Math.sqrt(v(values)),
          see: ({ beta2 }) => ({ demo: 'adam-bias', set: { beta2, correction: false, steps: 2 } }),
          pitfall: 'P25.6',
        },
      },
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two steps of Adam by hand', zh: '手算 Adam 的两步' },
  question: {
    en: 'Adam with *β*₁ = 9/10 and *β*₂ = {beta2} gets the gradients {first} and {second}. Fill in its values after the second one (neglect *ε*).',
    zh: 'Adam 取 *β*₁ = 9/10、*β*₂ = {beta2}，前两个梯度为 {first} 和 {second}。填写第二个梯度之后的各量（忽略 *ε*）。',
  },
  cells: {
    m: same('$m_2$'),
    v: same('$v_2$'),
    mHat: same(String.raw`$\hat m_2$`),
    vHat: same(String.raw`$\hat v_2$`),
    move: same(String.raw`$\hat m_2/\sqrt{\hat v_2}$`),
  },
  solution: {
    en: String.raw`$m_2=(1-\beta_1)(\beta_1g_1+g_2)$ and $v_2=(1-\beta_2)(\beta_2g_1^2+g_2^2)$. Their weights sum to $1-\beta_1^2$ and $1-\beta_2^2$; dividing by these sums gives $\hat m_2$ and $\hat v_2$. The parameter moves by $-\eta$ times their quotient, with the root of $\hat v_2$ below.`,
    zh: String.raw`$m_2=(1-\beta_1)(\beta_1g_1+g_2)$，$v_2=(1-\beta_2)(\beta_2g_1^2+g_2^2)$，权重之和分别为 $1-\beta_1^2$ 和 $1-\beta_2^2$。除以权重之和，得 $\hat m_2$ 和 $\hat v_2$。参数的更新量为 $-\eta\,\hat m_2/\sqrt{\hat v_2}$。`,
  },
  slips: {
    'm.swapped': {
      en: 'The two factors are swapped: the old average has 9/10, the new gradient 1/10.',
      zh: '两个系数写反了。历史项的系数是 9/10，新梯度的系数是 1/10。',
    },
    'm.sum': {
      en: 'This is the sum form of momentum. Adam’s *m* is an average: each gradient enters with 1/10.',
      zh: '这是动量法的累加形式。Adam 的 *m* 是移动平均，每个梯度计入时都乘以 1/10。',
    },
    'v.not-squared': {
      en: 'The second moment averages the squares of the gradients.',
      zh: '二阶矩是梯度平方的移动平均，这里没有取平方。',
    },
    'v.square-of-m': {
      en: 'The average of the squares is not the square of the average, and it has its own coefficient.',
      zh: '平方的平均不等于平均的平方，而且 *v* 有自己的系数 *β*₂。',
    },
    'mHat.one-power': {
      en: 'This divides by the correction of the first step. After two steps the weights sum to 1 − *β*₁².',
      zh: '这里除以了第一步的修正系数。两步之后权重之和为 1 − *β*₁²。',
    },
    'vHat.one-power': {
      en: 'This divides by the correction of the first step. After two steps the weights sum to 1 − *β*₂².',
      zh: '这里除以了第一步的修正系数。两步之后权重之和为 1 − *β*₂²。',
    },
    'move.no-root': {
      en: 'The root is missing: only with it do the units of the gradient cancel.',
      zh: '漏了开方。开方之后，梯度的单位才能约去。',
    },
    'move.uncorrected': {
      en: 'Both averages must be corrected first; their corrections do not cancel.',
      zh: '两个移动平均都要先修正，两个修正系数不能相互抵消。',
    },
  },
};
