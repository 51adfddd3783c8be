import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxParameterCount } from '../../../src/math/softmax-regression/parameter-count';

export const exercise = single({
  section: 'model',
  params: { d: oneOf(7, 20, 64, 100, 784), k: oneOf(3, 5, 10, 12) },
  spots: ({ d, k }) => {
    const { total, effective } = softmaxParameterCount(d, k);
    return { total, effective, weights: d * k, oneBias: d * k + 1 };
  },
  see: ({ d, k }) => ({ demo: 'softmax-params', set: { features: d, classes: k } }),
  options: { total: 'right', weights: 'wrong', 'one-bias': 'wrong', effective: { pitfall: 'E1.36' } },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many weights and biases?', zh: '有多少个权重与偏置？' },
  question: {
    en: String.raw`Softmax regression with {d} features and {k} classes is written as $z=Wx+b$, $p=\mathrm{softmax}(z)$. How many entries do *W* and *b* have together?`,
    zh: String.raw`softmax 回归有 {d} 个特征、{k} 个类别，模型写作 $z=Wx+b$，$p=\mathrm{softmax}(z)$。*W* 与 *b* 共有多少个元素？`,
  },
  options: {
    total: { en: '{total}', zh: '{total}' },
    weights: { en: '{weights}', zh: '{weights}' },
    'one-bias': { en: '{oneBias}', zh: '{oneBias}' },
    effective: { en: '{effective}', zh: '{effective}' },
  },
  why: {
    weights: { en: 'The biases are missing, one for each class.', zh: '漏了偏置，每个类别各有一个。' },
    'one-bias': {
      en: 'Each class has a bias of its own, not one for all.',
      zh: '每个类别各有一个偏置，而不是共用一个。',
    },
    effective: {
      en: 'So many are *effective*, because the weights and bias of one class can be fixed at 0. *W* and *b* as written have more.',
      zh: '这是**有效**参数的个数，因为可以把某一类的权重与偏置固定为 0。题中的 *W* 与 *b* 并没有去掉这些元素。',
    },
  },
  solution: {
    en: String.raw`*W* has {k} rows of {d} weights and *b* has {k} entries: $K(d+1)=\spot{k}\cdot(\spot{d}+1)=\spot{total}$.`,
    zh: String.raw`*W* 有 {k} 行，每行 {d} 个权重，*b* 有 {k} 个元素，所以 $K(d+1)=\spot{k}\cdot(\spot{d}+1)=\spot{total}$。`,
  },
};
