import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'resampling',
  points: ['copies', 'formula', 'limits', 'under', 'order'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Oversampling, SMOTE, undersampling', zh: '过采样、SMOTE 与欠采样' },
  question: {
    en: 'Compare oversampling by copies, SMOTE (with its formula) and undersampling. Which data may be resampled?',
    zh: '比较复制式过采样、SMOTE（写出公式）与欠采样，并说明可以对哪些数据重采样。',
  },
  points: {
    copies: {
      en: 'Copies: nothing lost, nothing new; the model can overfit the repeated samples.',
      zh: '复制不丢失数据，也不增加信息，模型可能对重复样本过拟合。',
    },
    formula: {
      en: String.raw`SMOTE: $x_{\text{new}}=x_i+\lambda(x_{nn}-x_i)$, $x_{nn}$ one of the *k* nearest minority neighbors of the minority sample $x_i$, *λ* uniform on [0, 1].`,
      zh: String.raw`SMOTE 的公式为 $x_{\text{new}}=x_i+\lambda(x_{nn}-x_i)$，$x_{nn}$ 是少数类样本 $x_i$ 的 *k* 个同类近邻之一，*λ* 在 [0, 1] 上均匀分布。`,
    },
    limits: {
      en: 'Its samples stay in the convex hull, it ignores the majority, and it needs numeric, scaled features.',
      zh: '合成样本不超出凸包，不考虑多数类，只适用于经过缩放的数值特征。',
    },
    under: {
      en: 'Undersampling: short training; information lost, so estimates scatter more.',
      zh: '欠采样训练快，但丢失信息，估计的方差增大。',
    },
    order: {
      en: 'Split first; resample the training part only, else copies leak.',
      zh: '先划分，只对训练集重采样，否则会造成数据泄漏。',
    },
  },
  solution: {
    en: String.raw`Copies keep all data but add no information: risk of overfitting. SMOTE interpolates between a minority sample $x_i$ and $x_{nn}$, one of its *k* nearest minority neighbors, $x_{\text{new}}=x_i+\lambda(x_{nn}-x_i)$ with *λ* uniform on [0, 1]: new points, inside the convex hull, blind to the majority, for numeric, scaled features only. Undersampling is fast but loses information, so estimates scatter more. Split first and resample the training part only, else copies leak.`,
    zh: String.raw`复制保留全部数据，但不增加信息，可能过拟合。SMOTE 在少数类样本 $x_i$ 与其 *k* 个同类近邻之一 $x_{nn}$ 之间插值，$x_{\text{new}}=x_i+\lambda(x_{nn}-x_i)$，*λ* 在 [0, 1] 上均匀分布；合成的是新样本，但不超出凸包，不考虑多数类，只适用于经过缩放的数值特征。欠采样训练快，但丢失信息，估计的方差增大。先划分，只对训练集重采样，否则会造成数据泄漏。`,
  },
};
