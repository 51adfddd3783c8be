import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'limits',
  pitfall: 'P32.6',
  options: { layer: 'right', batch: 'wrong', none: 'wrong', clipping: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Normalization for sequences', zh: '序列模型的归一化' },
  question: {
    en: 'Which normalization is the usual choice inside recurrent networks, where sequences differ in length?',
    zh: '序列长短不一时，循环网络内部通常使用哪种归一化？',
  },
  options: {
    layer: {
      en: 'layer normalization: statistics over the features of one sample in one time step',
      zh: '层归一化，在单个样本、单个时间步内对各特征求统计量',
    },
    batch: {
      en: 'batch normalization with one running mean and variance for all time steps',
      zh: '批归一化，各时间步共用一组均值和方差的移动平均',
    },
    none: {
      en: 'none: normalization cannot be used in a recurrent network',
      zh: '都不行，循环网络中不能使用归一化',
    },
    clipping: { en: 'gradient clipping by norm', zh: '按范数的梯度裁剪' },
  },
  why: {
    batch: {
      en: 'Activations change from step to step, so one running mean does not fit all; and late steps have few samples.',
      zh: '激活值的分布逐步变化，一组移动平均不可能适合所有时间步，而且靠后的时间步样本很少。',
    },
    none: {
      en: 'Layer normalization can, and even batch normalization with statistics for each time step.',
      zh: '可以使用层归一化，为每个时间步保存单独统计量的批归一化也可以使用。',
    },
    clipping: {
      en: 'Clipping limits the gradient. It does not normalize activations.',
      zh: '裁剪限制的是梯度，并不对激活值作归一化。',
    },
  },
  solution: {
    en: 'Layer normalization needs neither a batch nor equal lengths, and does the same in training and at inference.',
    zh: '层归一化不依赖批，也不要求序列等长，训练与推理时的计算相同。',
  },
};
