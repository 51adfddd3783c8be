import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmax } from '../../../src/math/softmax';
import { categoricalNegativeLogLikelihood } from '../../../src/math/target-types/negative-log-likelihood';

interface Drawn {
  first: number;
  second: number;
  third: number;
}
const logits = ({ first, second, third }: Drawn) => [first, second, third];
const right = (values: Drawn) => softmax(logits(values))[1] ?? Number.NaN;

export const exercise = numeric({
  section: 'one-model',
  params: { first: whole(-2, 3), second: whole(-1, 3), third: whole(-2, 3) },
  accept: (values) => right(values) > 0.02 && right(values) < 0.9 && values.first !== values.second,
  spots: (values) => ({ probability: right(values) }),
  solve: (values) => categoricalNegativeLogLikelihood(logits(values), 1),
  slips: {
    'one-minus': (values) => 1 - right(values),
    bits: (values) => -Math.log2(right(values)),
    'first-class': (values) => categoricalNegativeLogLikelihood(logits(values), 0),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The loss of one class label', zh: '类别标签的负对数似然' },
  question: {
    en: 'A classifier of three classes outputs the logits {first}, {second}, {third}. The second class is right. Compute the negative log-likelihood in nats.',
    zh: '某三分类网络输出未归一化得分 {first}、{second}、{third}，真实类别是第二类。求负对数似然（取自然对数）。',
  },
  solution: {
    en: String.raw`$p_2=\frac{e^{\spot{second}}}{e^{\spot{first}}+e^{\spot{second}}+e^{\spot{third}}}\approx\spot{probability}$ and $-\ln p_2\approx\spot{answer}$. This is the cross-entropy of the one-hot label.`,
    zh: String.raw`$p_2=\frac{e^{\spot{second}}}{e^{\spot{first}}+e^{\spot{second}}+e^{\spot{third}}}\approx\spot{probability}$，所以 $-\ln p_2\approx\spot{answer}$，就是独热标签的交叉熵。`,
  },
  slips: {
    'one-minus': {
      en: String.raw`This is $1-p_2$, the probability of being wrong. The likelihood of the label is $p_2$; take $-\ln$ of it.`,
      zh: String.raw`这是 $1-p_2$，即判错的概率。标签的似然为 $p_2$，应取 $-\ln p_2$。`,
    },
    bits: { en: 'This is the logarithm to base 2.', zh: '这里取了以 2 为底的对数。' },
    'first-class': {
      en: 'This is the loss of the first class. The second is right.',
      zh: '这是第一类的损失，真实类别是第二类。',
    },
  },
};
