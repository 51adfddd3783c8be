import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { fitCounts } from '../../../src/math/model-selection/fit-counts';

export const exercise = numeric({
  section: 'cross-validation',
  params: { folds: oneOf(3, 4, 5, 8, 10), settings: whole(4, 20) },
  spots: ({ folds, settings }) => ({ inner: folds * settings }),
  solve: ({ folds, settings }) => fitCounts({ samples: 1000, folds, settings }).nested,
  tolerance: { absolute: 0.4 },
  apart: 0.001,
  see: ({ folds, settings }) => ({ demo: 'cv-cost', set: { folds, settings } }),
  slips: {
    flat: {
      value: ({ folds, settings }) => folds * settings,
      see: ({ folds, settings }) => ({ demo: 'cv-cost', set: { folds, settings, nested: false } }),
    },
    'no-refit': ({ folds, settings }) => folds * folds * settings,
    'one-refit': ({ folds, settings }) => folds * folds * settings + 1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Fits of nested cross-validation', zh: '嵌套交叉验证的训练次数' },
  question: {
    en: 'Nested cross-validation: {folds} outer rounds, in each a {folds}-fold search among {settings} settings, whose winner is trained once more on the outer training part. How many fits is that in all?',
    zh: '嵌套交叉验证的外层有 {folds} 轮，每轮在 {settings} 种设置中做 {folds} 折搜索，选中的设置再用外层的训练部分训练一次。共训练多少次？',
  },
  solution: {
    en: String.raw`With *K* folds and *G* settings an outer round costs $KG+1=\spot{inner}+1$ fits, and there are $K=\spot{folds}$ of them: $\spot{answer}$.`,
    zh: String.raw`设折数为 *K*，设置有 *G* 种，则外层每轮训练 $KG+1=\spot{inner}+1$ 次，共 $K=\spot{folds}$ 轮，合计 $\spot{answer}$ 次。`,
  },
  slips: {
    flat: {
      en: 'That is one search. Nested cross-validation repeats it in every outer round.',
      zh: '这是一次搜索的次数，嵌套交叉验证在外层每一轮都要重复一次搜索。',
    },
    'no-refit': {
      en: 'In each outer round the winner is trained once more, to be scored on the outer test part.',
      zh: '外层每一轮还要用选中的设置重新训练一次，才能在外层的测试部分上评分。',
    },
    'one-refit': {
      en: 'The winner is trained once more in *every* outer round, not once in all.',
      zh: '选中的设置在外层**每一轮**都要重新训练一次，而不是总共一次。',
    },
  },
};
