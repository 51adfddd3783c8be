import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'three-words',
  variables: {
    sigma: between(0.5, 3),
    m: between(-5, 0),
    M: between(4, 12),
    a: between(-2, 0),
    b: between(0.5, 3),
  },
  letters: { sigma: 'σ' },
  answer: ({ sigma, m, M, a, b }) => ((b - a) * sigma) / (M - m),
  key: '(b-a)*sigma/(M-m)',
  slips: {
    'variance-factor': ({ sigma, m, M, a, b }) => ((b - a) ** 2 * sigma) / (M - m) ** 2,
    'shift-counted': ({ sigma, m, M, a, b }) => a + ((b - a) * (sigma - m)) / (M - m),
    'unit-range': ({ sigma, m, M }) => sigma / (M - m),
    'upside-down': ({ sigma, m, M, a, b }) => ((M - m) * sigma) / (b - a),
    standardized: () => 1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Spread after min–max scaling', zh: '归一化之后的标准差' },
  question: {
    en: 'In the training set a feature goes from *m* to *M* and has the standard deviation *σ*. Min–max scaling maps it onto $[a,b]$. What is the standard deviation afterwards? Write it in *σ*, *m*, *M*, *a* and *b*.',
    zh: '训练集上某特征的最小值为 *m*，最大值为 *M*，标准差为 *σ*。用最小-最大归一化将其映射到 $[a,b]$，变换后的标准差是多少？请用 *σ*、*m*、*M*、*a* 和 *b* 写出。',
  },
  solution: {
    en: String.raw`The map is affine,

$$
x'=a+(b-a)\frac{x-m}{M-m}
$$

A shift does not change a standard deviation, a factor $\alpha>0$ multiplies it. Here $\alpha=\frac{b-a}{M-m}$. So one outlier, which makes *M* large, presses all other values together.`,
    zh: String.raw`变换是仿射的：

$$
x'=a+(b-a)\frac{x-m}{M-m}
$$

平移不改变标准差，乘以 $\alpha>0$ 时标准差也乘以 $\alpha$，这里 $\alpha=\frac{b-a}{M-m}$。可见一个离群点使 *M* 变大，就会把其余数据压缩在一起。`,
  },
  slips: {
    'variance-factor': {
      en: 'The *variance* is multiplied by the square of the factor, the standard deviation by the factor itself.',
      zh: '**方差**乘以系数的平方，标准差只乘以系数本身。',
    },
    'shift-counted': {
      en: 'This maps *σ* like a value of the feature. A spread does not take part in the shift.',
      zh: '这里把 *σ* 当作特征的取值来变换，而标准差与平移无关。',
    },
    'unit-range': {
      en: 'This is for the range [0, 1].',
      zh: '这是映射到 [0, 1] 时的结果。',
    },
    'upside-down': {
      en: 'Old and new range are exchanged: the length $M-m$ becomes $b-a$.',
      zh: '新旧区间写反了，长度由 $M-m$ 变为 $b-a$。',
    },
    standardized: {
      en: 'Standardization makes the deviation 1; min–max does not.',
      zh: '标准化才使标准差变为 1，最小-最大归一化不会。',
    },
  },
};
