import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { crossEntropy, entropy, klDivergence } from '../../../src/math/information/entropy';
import { inUnit } from '../../../src/math/information/units';
import { three } from './shared/three';

interface Source {
  readonly first: number;
  readonly second: number;
}
/** The code 0, 10, 11 is ideal for this distribution. */
const code = [0.5, 0.25, 0.25];
const source = ({ first, second }: Source): number[] => three(first, second);
const bits = (nats: number): number => inUnit(nats, 'bit');

export const exercise = fill({
  section: 'cross-entropy',
  params: { first: oneOf(0.1, 0.2, 0.3, 0.7, 0.8), second: oneOf(0.05, 0.1, 0.15) },
  spots: (values) => ({ third: source(values)[2]! }),
  cells: {
    length: {
      value: (values) => bits(crossEntropy(source(values), code)),
      slips: {
        unweighted: () => 5 / 3,
        'for-its-own': () => bits(entropy(code)),
      },
    },
    least: {
      value: (values) => bits(entropy(source(values))),
      slips: { nats: { value: (values) => entropy(source(values)), pitfall: 'P06.2' } },
    },
    waste: {
      value: (values) => bits(klDivergence(source(values), code)),
      slips: { reverse: { value: (values) => bits(klDivergence(code, source(values))), pitfall: 'P06.3' } },
    },
  },
  given: [],
  blanks: 2,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A code made for another source', zh: '为另一个分布设计的编码' },
  question: {
    en: 'Outcomes 1, 2, 3 are coded as 0, 10, 11, which is ideal for the distribution *q* = (1/2, 1/4, 1/4). They really come with probabilities *p* = ({first}, {second}, {third}). Fill in what is missing, in bits.',
    zh: '结果 1、2、3 分别编码为 0、10、11，这是分布 *q* = (1/2, 1/4, 1/4) 的理想编码。实际的概率为 *p* = ({first}, {second}, {third})。填写空缺的值，以 bit 为单位。',
  },
  cells: {
    length: { en: 'mean code length *H*(*p*, *q*)', zh: '平均码长 *H*(*p*, *q*)' },
    least: { en: 'entropy *H*(*p*)', zh: '熵 *H*(*p*)' },
    waste: { en: 'excess KL(*p*‖*q*)', zh: '多付出的码长 KL(*p*‖*q*)' },
  },
  slips: {
    'length.unweighted': {
      en: 'Mean length: this is the mean of 1, 2, 2 without weights. Weight each length by how often it comes.',
      zh: '平均码长处填的是 1、2、2 的算术平均，应按各结果的概率加权。',
    },
    'length.for-its-own': {
      en: 'Mean length: this is the mean for data from *q*. Here the data come from *p*.',
      zh: '平均码长处填的是数据来自 *q* 时的值，这里数据来自 *p*。',
    },
    'least.nats': {
      en: 'Entropy: this is in nats. Take the logarithm to base 2.',
      zh: '熵处填的值以 nat 为单位，应取以 2 为底的对数。',
    },
    'waste.reverse': {
      en: 'Excess: this is KL(*q*‖*p*). The data stand first.',
      zh: '多付出的码长处填的是 KL(*q*‖*p*)，应把数据写在前面。',
    },
  },
  solution: {
    en: String.raw`Lengths 1, 2, 2 weighted by *p*: $\spot{first}\cdot1+(\spot{second}+\spot{third})\cdot2\approx\spot{length}$. The entropy is $-\sum_kp_k\log_2p_k\approx\spot{least}$, and the excess their difference, $\spot{waste}$ bit.`,
    zh: String.raw`码长 1、2、2 按 *p* 加权平均，得 $\spot{first}\cdot1+(\spot{second}+\spot{third})\cdot2\approx\spot{length}$。熵为 $-\sum_kp_k\log_2p_k\approx\spot{least}$，两者之差 $\spot{waste}$ bit 就是多付出的码长。`,
  },
};
