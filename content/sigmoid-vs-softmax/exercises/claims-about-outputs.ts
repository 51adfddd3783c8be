import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const third = () => ({ demo: 'multi-label', set: { logit3: 5 } });

export const exercise = trueFalse({
  section: 'why-softmax',
  statements: {
    'ratio-changes': { isTrue: false, see: third, pitfall: 'E4.9' },
    'probability-changes': { isTrue: true, see: third },
    'sigmoids-sum': { isTrue: false, see: () => ({ demo: 'multi-label' }) },
    'both-above-half': {
      isTrue: false,
      see: () => ({ demo: 'multi-label', set: { logit1: 5, logit2: 5, labels: ['1', '2'] } }),
      pitfall: 'E4.8',
    },
    'same-order': { isTrue: true, see: () => ({ demo: 'multi-label' }) },
    'gradient-bounded': { isTrue: true, pitfall: 'P10.2' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the two outputs', zh: '关于两种输出的说法' },
  question: {
    en: 'Three logits, with finite values. Is the statement right?',
    zh: '设三个类别的得分均为有限数。判断下列关于 sigmoid 与 softmax 的说法是否正确。',
  },
  statements: {
    'ratio-changes': {
      en: 'Changing $z_3$ changes the ratio $p_1/p_2$ of a softmax.',
      zh: '改变 $z_3$，softmax 的 $p_1/p_2$ 就会改变。',
    },
    'probability-changes': {
      en: 'Changing $z_3$ changes the softmax probability $p_1$.',
      zh: '改变 $z_3$，softmax 的 $p_1$ 就会改变。',
    },
    'sigmoids-sum': {
      en: 'The three sigmoids of the three logits always add up to 1.',
      zh: '三个得分的 sigmoid 之和必为 1。',
    },
    'both-above-half': {
      en: 'A softmax can give two classes a probability above one half at the same time.',
      zh: 'softmax 可以使两个类别的概率同时超过二分之一。',
    },
    'same-order': {
      en: 'The largest of the three sigmoids belongs to the same class as the largest softmax probability.',
      zh: '三个 sigmoid 中最大者与 softmax 概率最大者属于同一类别。',
    },
    'gradient-bounded': {
      en: 'With cross-entropy and one-hot labels, each component of the gradient by the logits is below 1 in size, for three sigmoids as for one softmax.',
      zh: '采用交叉熵与独热标签时，无论是三个 sigmoid 还是一个 softmax，损失对得分的梯度，每个分量的绝对值都小于 1。',
    },
  },
  why: {
    'ratio-changes': {
      en: '$p_1/p_2=e^{z_1-z_2}$: the common denominator, in which $z_3$ stands, cancels.',
      zh: '$p_1/p_2=e^{z_1-z_2}$，含有 $z_3$ 的公分母约去了。',
    },
    'probability-changes': {
      en: '$z_3$ stands in the denominator, so $p_1$ falls as $z_3$ rises.',
      zh: '$z_3$ 在分母中，$z_3$ 升高时 $p_1$ 下降。',
    },
    'sigmoids-sum': {
      en: 'Each sigmoid depends on its own logit only; the sum can be anything between 0 and 3.',
      zh: '每个 sigmoid 只取决于自己的得分，三者之和可以是 0 与 3 之间的任何数。',
    },
    'both-above-half': {
      en: 'All probabilities are positive and add up to 1, so two cannot exceed one half.',
      zh: '各概率为正且和为 1，不可能有两个同时超过二分之一。',
    },
    'same-order': {
      en: 'Both increase with the logit of the class, so both put the classes into the order of the logits.',
      zh: '两者都随该类的得分递增，所以顺序都与得分的顺序一致。',
    },
    'gradient-bounded': {
      en: String.raw`They are $\sigma(z_k)-y_k$ and $p_k-y_k$, differences of a number between 0 and 1 and of 0 or 1.`,
      zh: String.raw`两者分别为 $\sigma(z_k)-y_k$ 与 $p_k-y_k$，即 0 与 1 之间的数减去 0 或 1。`,
    },
  },
  solution: {
    en: 'Softmax couples the outputs by the common denominator only: $p_k$ contains all logits, the ratio $p_i/p_j=e^{z_i-z_j}$ only two. Sigmoids are not coupled. The gradients are output minus label.',
    zh: 'softmax 的各输出只通过公分母相互制约，$p_k$ 含有所有得分，而 $p_i/p_j=e^{z_i-z_j}$ 只含两个。sigmoid 之间没有制约。两者的梯度都等于输出减标签。',
  },
};
