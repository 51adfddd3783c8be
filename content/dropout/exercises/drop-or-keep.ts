import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { droppedMoments } from '../../../src/math/dropout/dropped-activation';

export const exercise = numeric({
  section: 'rates',
  params: { a: whole(1, 5), p: oneOf(0.1, 0.2, 0.25, 0.3, 0.4, 0.75, 0.8) },
  see: ({ a, p }) => ({
    demo: 'dropout-inverted',
    set: { activation: a, probability: p, probabilityMeans: 'drop' },
  }),
  spots: ({ p }) => ({ q: 1 - p }),
  solve: ({ a, p }) => droppedMoments(a, 1 - p, 'inverted').kept,
  slips: {
    'p-as-keep': {
      value: ({ a, p }) => a / p,
      see: ({ a, p }) => ({ demo: 'dropout-inverted', set: { activation: a, probability: p } }),
      pitfall: 'E1.18',
    },
    'not-scaled': ({ a }) => a,
    multiplied: ({ a, p }) => a * (1 - p),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What does Dropout(p) pass on?', zh: 'Dropout(p) 的输出' },
  question: {
    en: 'In training mode PyTorch’s `nn.Dropout(p)` with *p* = {p} gets the activation {a} and happens to keep it. What does it pass on? (At least three digits.)',
    zh: '在训练模式下，激活值 {a} 经过 PyTorch 的 `nn.Dropout(p)`，*p* = {p}，这一次恰好被保留。输出是多少？（至少保留三位有效数字。）',
  },
  solution: {
    en: String.raw`*p* is the drop probability, so $q=1-p=\spot{q}$, and what is kept is divided by *q*: $\frac{\spot{a}}{\spot{q}}\approx\spot{answer}$.`,
    zh: String.raw`*p* 是丢弃概率，所以 $q=1-p=\spot{q}$，保留的激活值要除以 *q*，得 $\frac{\spot{a}}{\spot{q}}\approx\spot{answer}$。`,
  },
  slips: {
    'p-as-keep': {
      en: 'Here *p* was taken for the keep probability, as in the paper. PyTorch’s *p* is the probability of dropping.',
      zh: '这里把 *p* 当成了保留概率（论文的记法）。PyTorch 中的 *p* 是丢弃概率。',
    },
    'not-scaled': {
      en: 'PyTorch uses the inverted form: a kept activation is scaled in training.',
      zh: 'PyTorch 采用反向丢弃法，训练时保留的激活值要缩放。',
    },
    multiplied: {
      en: 'Multiplying by 1 − *p* is the classic form in evaluation. In training the inverted form divides.',
      zh: '乘以 1 − *p* 是经典形式在评估时的做法，反向形式在训练时做除法。',
    },
  },
};
