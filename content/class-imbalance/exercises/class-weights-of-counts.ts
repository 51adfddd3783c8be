import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { balancedWeights } from '../../../src/math/imbalance/class-weights';

export const exercise = fill({
  section: 'weights',
  params: { negatives: oneOf(450, 600, 800, 900, 950), positives: oneOf(20, 40, 50, 100, 150) },
  see: ({ negatives, positives }) => ({ demo: 'class-weights', set: { negatives, positives } }),
  cells: {
    negativeWeight: {
      value: ({ negatives, positives }) => balancedWeights([negatives, positives])[0]!,
      slips: {
        'no-classes': ({ negatives, positives }) => (negatives + positives) / negatives,
        share: ({ negatives, positives }) => negatives / (negatives + positives),
        swapped: ({ negatives, positives }) => balancedWeights([negatives, positives])[1]!,
      },
    },
    positiveWeight: {
      value: ({ negatives, positives }) => balancedWeights([negatives, positives])[1]!,
      slips: {
        'no-classes': ({ negatives, positives }) => (negatives + positives) / positives,
        ratio: ({ negatives, positives }) => negatives / positives,
        swapped: ({ negatives, positives }) => balancedWeights([negatives, positives])[0]!,
      },
    },
    total: {
      value: ({ negatives, positives }) => positives * balancedWeights([negatives, positives])[1]!,
      slips: { all: ({ negatives, positives }) => negatives + positives },
    },
  },
  given: [],
  blanks: 2,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Balanced class weights', zh: '计算类别权重' },
  question: {
    en: 'A training set has {negatives} negative and {positives} positive samples. The class weights are $w_c=N/(Kn_c)$ for *N* samples in all, *K* classes and $n_c$ samples in class *c*. Fill in what is missing, to three digits.',
    zh: '训练集有 {negatives} 个负样本、{positives} 个正样本，类别权重取 $w_c=N/(Kn_c)$，*N* 为样本总数，*K* 为类别数，$n_c$ 为类别 *c* 的样本数。填写空缺的值，保留三位有效数字。',
  },
  cells: {
    negativeWeight: { en: 'weight of a negative sample', zh: '负样本的权重' },
    positiveWeight: { en: 'weight of a positive sample', zh: '正样本的权重' },
    total: { en: 'sum of the weights of all positive samples', zh: '全部正样本的权重之和' },
  },
  slips: {
    'negativeWeight.no-classes': {
      en: 'The number of classes, *K* = 2, is missing in the denominator.',
      zh: '分母中漏了类别数 *K* = 2。',
    },
    'negativeWeight.share': {
      en: 'That is the share of the class. The weight falls as the class grows.',
      zh: '这是该类所占的比例，而样本越多，权重应当越小。',
    },
    'negativeWeight.swapped': {
      en: 'That is the weight of the other class. The rare class has the larger weight.',
      zh: '这是另一类的权重，样本少的一类权重较大。',
    },
    'positiveWeight.no-classes': {
      en: 'The number of classes, *K* = 2, is missing in the denominator.',
      zh: '分母中漏了类别数 *K* = 2。',
    },
    'positiveWeight.ratio': {
      en: 'That is the ratio of the two weights: how many negatives one positive counts as.',
      zh: '这是两个权重之比，即一个正样本相当于几个负样本。',
    },
    'positiveWeight.swapped': {
      en: 'That is the weight of the other class. The rare class has the larger weight.',
      zh: '这是另一类的权重，样本少的一类权重较大。',
    },
    'total.all': {
      en: 'That is the sum over both classes; each has half of it.',
      zh: '这是两类权重的总和，每一类各占一半。',
    },
  },
  solution: {
    en: String.raw`$w_0=N/(2n_0)\approx\spot{negativeWeight}$ and $w_1=N/(2n_1)\approx\spot{positiveWeight}$. The positives together weigh $n_1w_1=N/2=\spot{total}$, as do the negatives.`,
    zh: String.raw`$w_0=N/(2n_0)\approx\spot{negativeWeight}$，$w_1=N/(2n_1)\approx\spot{positiveWeight}$。正样本的权重之和为 $n_1w_1=N/2=\spot{total}$，与负样本相同。`,
  },
};
