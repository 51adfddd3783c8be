import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'more-data',
  statements: {
    'biased-sampler': {
      isTrue: false,
      see: () => ({ demo: 'coin', view: 2, set: { recordedTails: 0.7, tosses: 1000, heads: 588 } }),
      pitfall: 'E2.4',
    },
    'test-set': { isTrue: false, pitfall: 'E1.64' },
    independent: { isTrue: true, see: () => ({ demo: 'bias-variance', set: { degree: 9, samples: 50 } }) },
    'straight-lines': {
      isTrue: true,
      see: () => ({ demo: 'bias-variance', set: { degree: 1, samples: 50 } }),
    },
    'below-noise': false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What more data does', zh: '增加数据的作用' },
  question: { en: 'True or false?', zh: '判断下列说法是否正确。' },
  statements: {
    'biased-sampler': {
      en: 'More samples from the same biased sampler remove the bias of the sample.',
      zh: '用同一个有偏的抽样方式继续抽样，样本多了，抽样偏差就会消除。',
    },
    'test-set': {
      en: 'A larger test set reduces the overfitting of the trained model.',
      zh: '增大测试集可以减轻训练所得模型的过拟合。',
    },
    independent: {
      en: 'More independent training samples from the target distribution lower the variance of least squares with a fixed number of parameters.',
      zh: '参数个数固定时，增加独立取自目标分布的训练样本，可以减小最小二乘的方差。',
    },
    'straight-lines': {
      en: 'A straight line fitted to a sine curve keeps a bias, however many samples it is fitted to.',
      zh: '用直线拟合正弦曲线，无论样本有多少，偏差都不会消失。',
    },
    'below-noise': {
      en: 'With enough data and capacity the expected squared error on new targets gets below the variance of their noise.',
      zh: '数据和容量足够时，新目标值上的期望平方误差可以低于目标值的噪声方差。',
    },
  },
  why: {
    'biased-sampler': {
      en: 'The estimate converges, but to the wrong value: here a fair coin of which only 70% of the tails were recorded.',
      zh: '估计值会收敛，但收敛到错误的值。图中是均匀硬币，反面只记录了 70%。',
    },
    'test-set': {
      en: 'It narrows the error bar of the measured error. The model is the same.',
      zh: '这只能使误差的估计更精确，模型没有任何改变。',
    },
    independent: {
      en: 'Chance averages out: on average over the training inputs the variance is *σ*²*p*/*n* with *p* parameters, *n* samples and noise of variance *σ*².',
      zh: '随机误差相互抵消，训练输入处方差的平均为 *σ*²*p*/*n*，其中 *p* 为参数个数，*n* 为样本数，*σ*² 为噪声方差。',
    },
    'straight-lines': {
      en: 'The mean of all lines is still a line. More data only removes the scatter.',
      zh: '所有直线的平均仍是直线，增加数据减小的只是离散程度。',
    },
    'below-noise': {
      en: 'The noise of a new target is independent of everything the model has seen, so *σ*² stays in the sum.',
      zh: '新目标值的噪声与训练数据独立，所以 *σ*² 始终是三项之和中的一项。',
    },
  },
  solution: {
    en: 'More independent data shrinks what chance causes, the variance. It leaves the bias of a family of models, the bias of a sampler and the noise of the targets. Test data changes no model.',
    zh: '增加独立的数据只减小由随机因素引起的方差，模型类的偏差、抽样的偏差和目标值的噪声都不变。测试数据不改变模型。',
  },
};
