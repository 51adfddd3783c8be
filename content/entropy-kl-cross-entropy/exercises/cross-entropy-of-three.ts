import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { crossEntropy, entropy, klDivergence } from '../../../src/math/information/entropy';
import { inUnit } from '../../../src/math/information/units';
import { three } from './shared/three';

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly modelFirst: number;
  readonly modelSecond: number;
}
const data = ({ first, second }: Pair): number[] => three(first, second);
const model = ({ modelFirst, modelSecond }: Pair): number[] => three(modelFirst, modelSecond);

export const exercise = numeric({
  section: 'cross-entropy',
  params: {
    first: oneOf(0.6, 0.7, 0.8),
    second: oneOf(0.1, 0.15),
    modelFirst: oneOf(0.2, 0.3, 0.4),
    modelSecond: oneOf(0.2, 0.25, 0.5),
  },
  spots: (pair) => ({ third: data(pair)[2]!, modelThird: model(pair)[2]! }),
  see: (pair) => ({ demo: 'entropy-kl-ce', view: 3, set: { p: data(pair), q: model(pair), unit: 'nat' } }),
  solve: (pair) => crossEntropy(data(pair), model(pair)),
  slips: {
    swapped: { value: (pair) => crossEntropy(model(pair), data(pair)), pitfall: 'P06.3' },
    'own-entropy': (pair) => entropy(data(pair)),
    divergence: { value: (pair) => klDivergence(data(pair), model(pair)), pitfall: 'E1.40' },
    'base-ten': (pair) => crossEntropy(data(pair), model(pair)) / Math.LN10,
    bits: { value: (pair) => inUnit(crossEntropy(data(pair), model(pair)), 'bit'), pitfall: 'P06.2' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Cross-entropy of data and model', zh: '数据与模型的交叉熵' },
  question: {
    en: 'The data have the distribution *p* = ({first}, {second}, {third}), the model predicts *q* = ({modelFirst}, {modelSecond}, {modelThird}). Compute $H(p,q)$ in nats.',
    zh: '数据的分布为 *p* = ({first}, {second}, {third})，模型的预测为 *q* = ({modelFirst}, {modelSecond}, {modelThird})。求 $H(p,q)$，以 nat 为单位。',
  },
  solution: {
    en: String.raw`The data weight, the model stands in the logarithm: $-\spot{first}\ln\spot{modelFirst}-\spot{second}\ln\spot{modelSecond}-\spot{third}\ln\spot{modelThird}\approx\spot{answer}$ nat.`,
    zh: String.raw`数据的分布作权重，模型的概率取对数，得 $-\spot{first}\ln\spot{modelFirst}-\spot{second}\ln\spot{modelSecond}-\spot{third}\ln\spot{modelThird}\approx\spot{answer}$ nat。`,
  },
  slips: {
    swapped: {
      en: 'This is *H*(*q*, *p*): data and model are exchanged. The logarithm is that of the model.',
      zh: '这是 *H*(*q*, *p*)，数据与模型的位置互换了。取对数的应是模型的概率。',
    },
    'own-entropy': {
      en: 'This is the entropy *H*(*p*), the part that no model can avoid.',
      zh: '这是熵 *H*(*p*)，即使模型完全正确，交叉熵也不会比熵更小。',
    },
    divergence: {
      en: 'This is KL(*p*‖*q*). Cross-entropy has the entropy *H*(*p*) besides.',
      zh: '这是 KL(*p*‖*q*)，交叉熵还要加上熵 *H*(*p*)。',
    },
    'base-ten': {
      en: 'This has the logarithm to base 10. Nats have the natural logarithm.',
      zh: '这里取了以 10 为底的对数，nat 应取自然对数。',
    },
    bits: {
      en: 'This is in bits. Nats have the natural logarithm.',
      zh: '这是以 bit 为单位的值，nat 应取自然对数。',
    },
  },
};
