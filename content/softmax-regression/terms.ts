import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'calibration',
    en: 'calibration',
    zh: '校准',
    definition: {
      en: 'Agreement of predicted probabilities with frequencies: of the samples given 0.8, about 80% are positive.',
      zh: '预测概率与实际频率相符：在预测概率为 0.8 的样本中，约有 80% 为正类。',
    },
    soundsLike: '叫准',
    at: 'softmax-regression#calibration',
  },
  {
    id: 'softmax-regression',
    en: 'softmax regression',
    zh: 'softmax 回归',
    definition: {
      en: 'A linear model of several exclusive classes: softmax of Wx + b, fitted by cross-entropy.',
      zh: '用于多个互斥类别的线性模型，对 Wx + b 取 softmax 得到概率，以交叉熵为损失函数。',
    },
    at: 'softmax-regression#model',
    finds: { en: ['softmax regression'], zh: ['softmax 回归'] },
  },
  {
    id: 'temperature',
    en: 'temperature',
    zh: '温度',
    definition: {
      en: 'The T in softmax(z/T): small T sharpens the distribution, large T flattens it.',
      zh: 'softmax(z/T) 中的 T：T 小则分布更尖锐，T 大则更平缓。',
    },
    at: 'softmax-regression#softmax',
  },
];
