import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { unitPenalties } from '../../../src/math/regularization/rescaled-unit';

export const exercise = numeric({
  section: 'generalization',
  params: { incoming: oneOf(2, 3, 4, 6, 8, 12), outgoing: oneOf(0.1, 0.2, 0.25, 0.5, 0.75) },
  spots: ({ incoming, outgoing }) => ({ product: incoming * outgoing }),
  solve: ({ incoming, outgoing }) => {
    const size = Math.sqrt(incoming * outgoing);
    return unitPenalties({ incoming: size, outgoing: size }).squares;
  },
  slips: {
    'as-it-is': {
      value: ({ incoming, outgoing }) => unitPenalties({ incoming, outgoing }).squares,
      pitfall: 'E3.17',
    },
    product: ({ incoming, outgoing }) => incoming * outgoing,
    zero: () => 0,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The cheapest form of a unit', zh: '惩罚项的最小值' },
  question: {
    en: String.raw`A unit computes $w_2\operatorname{relu}(w_1x)$ with $w_1$ = {incoming} and $w_2$ = {outgoing}. Its weights may be rescaled without changing the function. How small can $w_1^2+w_2^2$ become?`,
    zh: String.raw`一个神经元计算 $w_2\operatorname{relu}(w_1x)$，$w_1$ = {incoming}，$w_2$ = {outgoing}。在函数不变的前提下缩放两个权重，$w_1^2+w_2^2$ 最小为多少？`,
  },
  solution: {
    en: String.raw`$w_1c$ and $w_2/c$ keep the product $w_1w_2=\spot{product}$. Since $(|w_1|-|w_2|)^2\ge0$, $w_1^2+w_2^2\ge2|w_1w_2|=\spot{answer}$, and $|w_1|=|w_2|$ reaches it.`,
    zh: String.raw`取 $w_1c$ 与 $w_2/c$，乘积 $w_1w_2=\spot{product}$ 不变。由 $(|w_1|-|w_2|)^2\ge0$ 得 $w_1^2+w_2^2\ge2|w_1w_2|=\spot{answer}$，当 $|w_1|=|w_2|$ 时取到。`,
  },
  slips: {
    'as-it-is': {
      en: 'This is the penalty as it stands. Moving a factor from one weight to the other changes it.',
      zh: '这是缩放之前的惩罚值。一个权重乘以某个倍数，另一个除以同一倍数，惩罚值就会改变。',
    },
    product: {
      en: 'Both weights contribute: at balance each square is the product.',
      zh: '两个权重都有贡献，均衡时每个平方都等于这个乘积。',
    },
    zero: {
      en: 'If one weight goes to 0, the other has to grow without bound, and so does the penalty.',
      zh: '如果一个权重趋于 0，另一个就要趋于无穷，惩罚项也趋于无穷。',
    },
  },
};
