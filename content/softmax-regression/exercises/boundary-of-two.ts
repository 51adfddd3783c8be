import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'linear',
  params: {
    w1: oneOf(-1.5, -0.5, 0.5),
    w2: oneOf(1.2, 2, 2.5),
    b1: decimal(0.4, 2, 0.2),
    b2: decimal(-2, -0.4, 0.2),
  },
  solve: ({ w1, w2, b1, b2 }) => (b1 - b2) / (w2 - w1),
  slips: {
    sign: ({ w1, w2, b1, b2 }) => (b2 - b1) / (w2 - w1),
    'sum-of-weights': ({ w1, w2, b1, b2 }) => (b1 - b2) / (w1 + w2),
    'sum-of-biases': ({ w1, w2, b1, b2 }) => (b1 + b2) / (w2 - w1),
    'one-logit': ({ w2, b2 }) => -b2 / w2,
  },
  accept: ({ w1, w2, b1, b2 }) => Math.abs(w1 + w2) > 0.2 && Math.abs(b1 + b2) > 0.1,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where does the decision change?', zh: '求决策边界' },
  question: {
    en: String.raw`One feature *x*, two classes with $z_1=\spot{w1}x+(\spot{b1})$ and $z_2=\spot{w2}x+(\spot{b2})$. At which *x* are both classes equally probable?`,
    zh: String.raw`只有一个特征 *x*，两个类别的得分为 $z_1=\spot{w1}x+(\spot{b1})$、$z_2=\spot{w2}x+(\spot{b2})$。*x* 取何值时两类的概率相等？`,
  },
  solution: {
    en: String.raw`$p_1=p_2$ exactly when $z_1=z_2$: $\spot{w1}x+(\spot{b1})=\spot{w2}x+(\spot{b2})$, so $x=\frac{b_1-b_2}{w_2-w_1}\approx\spot{answer}$. Softmax itself is not needed.`,
    zh: String.raw`$p_1=p_2$ 等价于 $z_1=z_2$，即 $\spot{w1}x+(\spot{b1})=\spot{w2}x+(\spot{b2})$，所以 $x=\frac{b_1-b_2}{w_2-w_1}\approx\spot{answer}$，不必计算 softmax。`,
  },
  slips: {
    sign: {
      en: 'Wrong sign. Bring *x* to one side and the biases to the other, and check by inserting.',
      zh: '符号反了。移项之后代入检验即可发现。',
    },
    'sum-of-weights': {
      en: 'The weights are subtracted when *x* is brought to one side.',
      zh: '移项时两个权重应相减。',
    },
    'sum-of-biases': {
      en: 'The biases are subtracted when they are brought to one side.',
      zh: '移项时两个偏置应相减。',
    },
    'one-logit': {
      en: '$z_2=0$ says nothing by itself: only the difference of the two logits counts.',
      zh: '$z_2=0$ 本身没有意义，只有两个得分之差起作用。',
    },
  },
};
