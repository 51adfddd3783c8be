import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { fitCounts } from '../../../src/math/model-selection/fit-counts';

export const exercise = numeric({
  section: 'cross-validation',
  params: { rates: whole(3, 8), strengths: whole(4, 9), folds: oneOf(3, 5, 10) },
  spots: ({ rates, strengths }) => ({ settings: rates * strengths }),
  solve: ({ rates, strengths, folds }) =>
    fitCounts({ samples: 1000, folds, settings: rates * strengths }).kFold,
  tolerance: { absolute: 0.4 },
  see: ({ rates, strengths, folds }) => ({
    demo: 'cv-cost',
    set: { settings: rates * strengths, folds, nested: false },
  }),
  slips: {
    added: ({ rates, strengths, folds }) => (rates + strengths) * folds,
    settings: ({ rates, strengths }) => rates * strengths,
    nested: {
      value: ({ rates, strengths, folds }) =>
        fitCounts({ samples: 1000, folds, settings: rates * strengths }).nested,
      see: ({ rates, strengths, folds }) => ({
        demo: 'cv-cost',
        set: { settings: rates * strengths, folds },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Fits of a grid search', zh: '网格搜索的训练次数' },
  question: {
    en: 'A grid search tries {rates} learning rates with {strengths} weight decays each, by {folds}-fold cross-validation on 1000 samples. How many models are trained, not counting the final fit of the winner?',
    zh: '网格搜索在 {rates} 种学习率与 {strengths} 种权重衰减的所有组合上，用 {folds} 折交叉验证进行比较，共有 1000 个样本。不计最后对选中设置的重新训练，共训练多少个模型？',
  },
  solution: {
    en: String.raw`There are {rates} · {strengths} = {settings} settings, and each is trained once per fold: $\spot{settings}\cdot\spot{folds}=\spot{answer}$.`,
    zh: String.raw`设置共有 {rates} · {strengths} = {settings} 种，每种在每一折中训练一次，$\spot{settings}\cdot\spot{folds}=\spot{answer}$。`,
  },
  slips: {
    added: {
      en: 'A grid has every pair of the two values: multiply.',
      zh: '网格包含两个超参数取值的所有组合，应当相乘。',
    },
    settings: {
      en: 'Each setting is trained once in every fold.',
      zh: '每种设置在每一折中都要训练一次。',
    },
    nested: {
      en: 'That is nested cross-validation: it has an outer loop as well.',
      zh: '这是嵌套交叉验证的次数，还包含外层循环。',
    },
  },
};
