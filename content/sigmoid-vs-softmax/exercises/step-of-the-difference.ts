import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { twoClassOutput } from '../../../src/math/output-layer/two-class';

interface Drawn {
  readonly first: number;
  readonly second: number;
  readonly learningRate: number;
}

const outputOf = ({ first, second }: Drawn) => twoClassOutput(first, second, 1);

export const exercise = numeric({
  section: 'two-classes',
  params: {
    first: oneOf(-1.5, -1, -0.5, 0.4),
    second: oneOf(-0.3, 0.6, 1.1, 1.6),
    learningRate: oneOf(0.5, 1, 2),
  },
  accept: ({ first, second, learningRate }) =>
    Math.abs(first - second + 2 * learningRate * outputOf({ first, second, learningRate }).sigmoidMove) >
    0.05,
  spots: (values) => ({
    difference: Number((values.first - values.second).toPrecision(12)),
    p: outputOf(values).softmax,
  }),
  solve: (values) => values.first - values.second + values.learningRate * outputOf(values).softmaxMove,
  see: ({ first, second }) => ({ demo: 'two-class-equivalence', set: { logit1: first, logit0: second } }),
  slips: {
    'one-logit': (values) =>
      values.first - values.second + values.learningRate * outputOf(values).sigmoidMove,
    uphill: (values) => values.first - values.second - values.learningRate * outputOf(values).softmaxMove,
    'same-way': ({ first, second }) => first - second,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A step on two logits', zh: '两个得分的一步更新' },
  question: {
    en: 'A softmax has the logits $z_1$ = {first} and $z_0$ = {second}; class 1 is right. The logits themselves are moved by one step of gradient descent on the cross-entropy with *η* = {learningRate}. How large is $z_1-z_0$ afterwards?',
    zh: '某 softmax 的得分为 $z_1$ = {first}、$z_0$ = {second}，类别 1 正确。以得分本身为变量，对交叉熵做一步梯度下降，*η* = {learningRate}。求更新之后的 $z_1-z_0$。',
  },
  solution: {
    en: String.raw`$p_1=\sigma(\spot{difference})\approx\spot{p}$. The gradient is $p_1-1$ by $z_1$ and $1-p_1$ by $z_0$, so the difference grows by $2\eta(1-p_1)$:

$$
\spot{difference}+2\cdot\spot{learningRate}\cdot(1-\spot{p})\approx\spot{answer}
$$`,
    zh: String.raw`$p_1=\sigma(\spot{difference})\approx\spot{p}$。对 $z_1$ 的梯度为 $p_1-1$，对 $z_0$ 的梯度为 $1-p_1$，所以两者之差增加 $2\eta(1-p_1)$，即

$$
\spot{difference}+2\cdot\spot{learningRate}\cdot(1-\spot{p})\approx\spot{answer}
$$`,
  },
  slips: {
    'one-logit': {
      en: 'That is the step of a sigmoid with one logit. Here both logits move, one up and the other down.',
      zh: '这是 sigmoid 一个得分的更新。这里两个得分都要更新，一个升高，一个降低。',
    },
    uphill: {
      en: 'The step goes against the gradient, so the logit of the right class rises.',
      zh: '应当沿负梯度方向更新，正确类别的得分升高。',
    },
    'same-way': {
      en: 'The two gradients are opposite, so the steps do not cancel in the difference; they add up.',
      zh: '两个得分的梯度符号相反，更新量在差中不会相消，而是相加。',
    },
  },
};
