import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { applyAffine, collapseAffine } from '../../../src/math/affine-collapse';
import { networkInDemo } from './shared/small-network';

export const exercise = numeric({
  section: 'collapse',
  params: {
    bias1: whole(-3, 3),
    bias2: whole(-3, 3),
    out1: oneOf(-3, -2, 2, 3),
    out2: oneOf(-3, -2, 2, 3),
    outBias: oneOf(-2, -1, 1, 2),
  },
  accept: ({ bias1, bias2, out1, out2, outBias }) =>
    bias1 * bias2 !== 0 && out1 * bias1 + out2 * bias2 + outBias !== 0 && bias1 + bias2 + outBias !== 0,
  spots: ({ bias1, bias2, out1, out2 }) => ({ product: out1 * bias1 + out2 * bias2 }),
  solve: ({ bias1, bias2, out1, out2, outBias }) =>
    collapseAffine(
      { weights: [[1], [1]], bias: [bias1, bias2] },
      { weights: [[out1, out2]], bias: [outBias] },
    ).bias[0] ?? Number.NaN,
  tolerance: { absolute: 0.005 },
  see: (biases) => networkInDemo({ weight1: 1, weight2: -1, ...biases }, 0, 'identity'),
  slips: {
    added: ({ bias1, bias2, outBias }) => bias1 + bias2 + outBias,
    'last-only': ({ outBias }) => outBias,
    'without-last': ({ bias1, bias2, out1, out2 }) =>
      applyAffine({ weights: [[out1, out2]], bias: [0] }, [bias1, bias2])[0] ?? Number.NaN,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Bias of the merged layer', zh: '合并后的偏置' },
  question: {
    en: String.raw`Two layers without an activation, $y=W_2(W_1x+b_1)+b_2$, with $b_1=(\spot{bias1},\ \spot{bias2})$, $W_2=(\spot{out1}\ \ \spot{out2})$ and $b_2=\spot{outBias}$. They are one layer $y=Wx+b$. What is *b*?`,
    zh: String.raw`两层之间没有激活函数：$y=W_2(W_1x+b_1)+b_2$，其中 $b_1=(\spot{bias1},\ \spot{bias2})$，$W_2=(\spot{out1}\ \ \spot{out2})$，$b_2=\spot{outBias}$。这两层等价于一层 $y=Wx+b$。*b* 等于多少？`,
  },
  solution: {
    en: String.raw`Multiply out: $W=W_2W_1$ and $b=W_2b_1+b_2$. The weights $W_1$ are not needed. $W_2b_1=\spot{out1}\cdot(\spot{bias1})+(\spot{out2})\cdot(\spot{bias2})=\spot{product}$, so

$$
b=\spot{product}+(\spot{outBias})=\spot{answer}
$$`,
    zh: String.raw`展开得 $W=W_2W_1$，$b=W_2b_1+b_2$，求 *b* 不需要 $W_1$。$W_2b_1=\spot{out1}\cdot(\spot{bias1})+(\spot{out2})\cdot(\spot{bias2})=\spot{product}$，所以

$$
b=\spot{product}+(\spot{outBias})=\spot{answer}
$$`,
  },
  slips: {
    added: {
      en: 'The first biases pass through the second layer, so they are multiplied by $W_2$ before they are added.',
      zh: '第一层的偏置要经过第二层，应先乘以 $W_2$ 再相加。',
    },
    'last-only': {
      en: 'At *x* = 0 the hidden layer holds $b_1$, and $W_2$ passes it on: $W_2b_1$ is added to $b_2$.',
      zh: '*x* = 0 时隐藏层的输出为 $b_1$，经过第二层变为 $W_2b_1$，所以 $b_2$ 之外还要加上 $W_2b_1$。',
    },
    'without-last': {
      en: 'This is $W_2b_1$. The bias of the second layer is missing.',
      zh: '这只是 $W_2b_1$，漏了第二层的偏置。',
    },
  },
};
