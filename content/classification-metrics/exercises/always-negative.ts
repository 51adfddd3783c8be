import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { accuracyOf } from '../../../src/math/metrics/binary-metrics';

export const exercise = numeric({
  section: 'four-counts',
  params: { all: oneOf(400, 500, 800, 1000), positives: whole(10, 90) },
  see: ({ all, positives }) => ({
    demo: 'confusion',
    set: {
      truePositives: 0,
      falsePositives: 0,
      falseNegatives: positives,
      trueNegatives: all - positives,
    },
  }),
  pitfall: 'P33.3',
  spots: ({ all, positives }) => ({ negatives: all - positives }),
  solve: ({ all, positives }) =>
    accuracyOf({
      truePositives: 0,
      falsePositives: 0,
      falseNegatives: positives,
      trueNegatives: all - positives,
    })!,
  slips: {
    'is-recall': () => 0,
    'is-prevalence': ({ all, positives }) => positives / all,
    half: () => 0.5,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Always negative', zh: '全部判为负类' },
  question: {
    en: 'Of {all} samples {positives} are positive. A classifier calls all of them negative. What is its accuracy?',
    zh: '{all} 个样本中有 {positives} 个正样本，某分类器把全部样本都判为负类。求准确率。',
  },
  solution: {
    en: String.raw`The {negatives} negatives are right: $\frac{\spot{negatives}}{\spot{all}}\approx\spot{answer}$. Recall is 0, and precision has no value.`,
    zh: String.raw`{negatives} 个负样本判断正确，准确率为 $\frac{\spot{negatives}}{\spot{all}}\approx\spot{answer}$。此时召回率为 0，精确率没有定义。`,
  },
  slips: {
    'is-recall': {
      en: 'That is recall: none of the positives is found. The negatives are all called rightly.',
      zh: '这是召回率，因为一个正样本也没有找出。但负样本都判断正确。',
    },
    'is-prevalence': {
      en: 'This is the share of the positives, which are all called wrongly.',
      zh: '这是正样本的比例，而正样本全部判断错误。',
    },
    half: {
      en: 'One half would be the balanced accuracy, the mean of the recalls of both classes.',
      zh: '½ 是平衡准确率，即两类召回率的平均值。',
    },
  },
};
