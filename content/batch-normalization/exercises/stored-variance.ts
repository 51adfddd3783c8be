import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'inference',
  options: {
    'running-unbiased': 'right',
    'running-biased': { see: () => ({ demo: 'bn-running', set: { batches: 100, stored: 'biased' } }) },
    'last-batch': {
      see: () => ({ demo: 'bn-running', set: { batches: 100, source: 'random', newestWeight: 1 } }),
    },
    'test-batch': {
      see: () => ({ demo: 'bn-steps', set: { batch: [1, 100], gamma: 1, beta: 0 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The variance at inference', zh: '推理时的方差' },
  question: {
    en: 'With which variance do the paper and PyTorch normalize at inference?',
    zh: '推理时，原论文和 PyTorch 用哪种方差做归一化？',
  },
  options: {
    'running-unbiased': {
      en: 'An average of the unbiased variances of the training batches',
      zh: '训练中各批无偏方差的平均',
    },
    'running-biased': {
      en: 'An average of the biased variances of the training batches',
      zh: '训练中各批有偏方差的平均',
    },
    'last-batch': {
      en: 'The variance of the last training batch alone',
      zh: '只用最后一个训练批的方差',
    },
    'test-batch': { en: 'The variance of the test batch', zh: '测试批量自身的方差' },
  },
  why: {
    'running-biased': {
      en: 'The biased variance of a batch is too small on average for the variance of all data. PyTorch uses it in the forward pass of training only; Keras 3 does store it.',
      zh: '一批的有偏方差平均偏小，小于全体数据的方差。PyTorch 只在训练的前向计算中使用有偏方差；Keras 3 保存的则是有偏方差。',
    },
    'last-batch': {
      en: 'One batch is a noisy estimate. Averaging over many batches calms it.',
      zh: '单独一批的估计噪声很大，对许多批求平均才稳定。',
    },
    'test-batch': {
      en: 'Then a prediction would depend on the other samples of the test batch.',
      zh: '这样预测会随测试批量中的其他样本而变。',
    },
  },
  solution: {
    en: 'The average of the *unbiased* batch variances; in PyTorch it is a running average. It shall describe all data, not one batch. The forward pass in training uses the biased variance.',
    zh: '用各批**无偏**方差的平均，在 PyTorch 中是移动平均，因为要估计的是全体数据的方差，而不是某一批的方差。训练时的前向计算用有偏方差。',
  },
};
