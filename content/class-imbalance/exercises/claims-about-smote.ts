import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'resampling',
  see: () => ({ demo: 'smote', set: { newPoints: 50 } }),
  statements: {
    hull: true,
    majority: false,
    copies: { isTrue: false, pitfall: 'P34.1' },
    wider: { isTrue: false, see: () => ({ demo: 'smote', view: 2 }) },
    categories: { isTrue: false, see: () => ({ demo: 'smote', set: { newPoints: 1 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about SMOTE', zh: '关于 SMOTE 的说法' },
  question: {
    en: 'SMOTE makes new minority samples with *λ* uniform on [0, 1]. Is the statement right?',
    zh: 'SMOTE 合成少数类样本，*λ* 在 [0, 1] 上均匀分布。判断下列说法是否正确。',
  },
  statements: {
    hull: {
      en: 'Every new sample lies in the convex hull of the minority samples.',
      zh: '每个合成样本都在少数类样本的凸包内。',
    },
    majority: {
      en: 'No new sample is put where majority samples lie.',
      zh: '合成样本不会落在多数类样本所在的位置。',
    },
    copies: {
      en: 'SMOTE repeats samples of the minority.',
      zh: 'SMOTE 就是重复少数类样本。',
    },
    wider: {
      en: 'If the two ends of a segment are independent draws from the minority, the new samples have the variance of the old ones.',
      zh: '如果连线的两端是从少数类中独立抽取的样本，则合成样本的方差与原样本相同。',
    },
    categories: {
      en: 'Plain SMOTE suits categories coded as 1, 2, 3.',
      zh: '原始的 SMOTE 适用于编码为 1、2、3 的类别特征。',
    },
  },
  why: {
    hull: {
      en: 'It lies on a segment between two of them, and the hull contains all these segments.',
      zh: '合成样本在两个少数类样本的连线上，而凸包包含所有这样的连线。',
    },
    majority: {
      en: 'SMOTE looks at the minority only; segments may cross the majority.',
      zh: 'SMOTE 只考虑少数类，连线可能穿过多数类的区域。',
    },
    copies: {
      en: 'It interpolates between a sample and a neighbor.',
      zh: 'SMOTE 在样本与近邻之间插值。',
    },
    wider: {
      en: 'The factor is E[(1 − λ)²] + E[λ²] = 2/3.',
      zh: '比值为 E[(1 − λ)²] + E[λ²] = 2/3。',
    },
    categories: {
      en: 'A point between two codes is no category; the code has no distances.',
      zh: '两个编码之间的值不对应任何类别，编码之间的距离也没有意义。',
    },
  },
  solution: {
    en: 'New samples are convex combinations of two minority samples: inside the hull, less spread (2/3 with independent ends), blind to the majority, for numeric features.',
    zh: '合成样本是两个少数类样本的凸组合，所以在凸包内，方差较小（两端独立时为 2/3），生成时不考虑多数类，只适用于数值特征。',
  },
};
