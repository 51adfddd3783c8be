import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { entropy } from '../../../src/math/information/entropy';

interface Label {
  readonly k: number;
  readonly rest: number;
}
const label = ({ k, rest }: Label): number[] => [1 - rest, ...Array<number>(k - 1).fill(rest / (k - 1))];

export const exercise = numeric({
  section: 'training',
  params: { k: oneOf(3, 5, 11, 21), rest: oneOf(0.1, 0.2, 0.3) },
  spots: ({ k, rest }) => ({ others: k - 1, right: Number((1 - rest).toFixed(2)) }),
  solve: (values) => entropy(label(values)),
  slips: {
    zero: {
      value: () => 0,
      see: () => ({ demo: 'entropy-kl-ce', view: 3, set: { unit: 'nat', q: [0.7, 0.2, 0.1] } }),
      pitfall: 'E1.40',
    },
    'right-class': ({ rest }) => -Math.log(1 - rest),
    uniform: ({ k }) => Math.log(k),
    bits: { value: (values) => entropy(label(values)) / Math.LN2, pitfall: 'P06.2' },
    'two-terms': ({ rest }) => entropy([rest, 1 - rest]),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The floor of a loss with soft labels', zh: '软标签损失的最小值' },
  question: {
    en: 'With label smoothing, the label of each sample gives {right} to the true one of {k} classes and shares {rest} equally among the other {others}. What is the smallest cross-entropy that a model can reach, in nats?',
    zh: '共有 {k} 个类别。采用标签平滑，每个样本的标签给真实类别的概率为 {right}，其余 {others} 个类别平分 {rest}。模型的交叉熵最小能达到多少？以 nat 为单位。',
  },
  solution: {
    en: String.raw`$H(p,q)\ge H(p)$, with equality for $q=p$. So the floor is the entropy of the label, $-\spot{right}\ln\spot{right}-\spot{rest}\ln\frac{\spot{rest}}{\spot{others}}\approx\spot{answer}$ nat.`,
    zh: String.raw`$H(p,q)\ge H(p)$，当 $q=p$ 时取等号，所以最小值等于标签的熵，即 $-\spot{right}\ln\spot{right}-\spot{rest}\ln\frac{\spot{rest}}{\spot{others}}\approx\spot{answer}$ nat。`,
  },
  slips: {
    zero: {
      en: '0 is reached for one-hot labels only, and only in the limit. Here the entropy of the label is left.',
      zh: '只有独热标签的损失才能趋于 0。这里即使预测完全正确，也还有标签的熵。',
    },
    'right-class': {
      en: 'This is the loss of a one-hot label. The other classes have weights too.',
      zh: '这是独热标签的损失，软标签中其余类别也有权重。',
    },
    uniform: {
      en: 'This is the loss of a model that gives all classes the same probability.',
      zh: '这是模型对各类别给出相同概率时的损失。',
    },
    bits: { en: 'This is in bits: take the natural logarithm.', zh: '这是以 bit 为单位的值，应取自然对数。' },
    'two-terms': {
      en: 'This treats all wrong classes as one. Each has its own, smaller probability in the logarithm.',
      zh: '这里把其余类别当作了一个类别。对数中应是每个类别各自的概率。',
    },
  },
};
