import { multiple } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'batch-size',
  params: { batchSize: oneOf(16, 32, 64) },
  spots: ({ batchSize }) => ({ doubled: 2 * batchSize }),
  options: {
    noise: 'right',
    updates: 'right',
    activations: 'right',
    unbiased: { see: () => ({ demo: 'batch-noise', set: { batchSize: 2 } }), pitfall: 'E1.30' },
    parameters: {
      see: ({ batchSize }) => ({ demo: 'memory-calculator', set: { batchSize: 2 * batchSize } }),
    },
    generalization: { pitfall: 'E3.23' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What doubling the batch does', zh: '批量变为两倍的影响' },
  question: {
    en: 'The batch size is raised from {batchSize} to {doubled}; both divide the number of samples, which is much larger. Which statements are true?',
    zh: '批量大小由 {batchSize} 增大到 {doubled}，两者都整除样本数，且远小于样本数。哪些说法正确？',
  },
  options: {
    noise: {
      en: 'The standard deviation of the gradient is divided by about √2.',
      zh: '梯度的标准差约缩小到原来的 1/√2。',
    },
    updates: { en: 'An epoch has half as many updates.', zh: '每个轮次的更新次数减半。' },
    activations: { en: 'Activations take twice the memory.', zh: '激活值占用的显存变为两倍。' },
    unbiased: {
      en: 'The gradient, biased before, becomes less biased.',
      zh: '梯度原来有偏，现在偏差减小。',
    },
    parameters: {
      en: 'The memory for parameters and optimizer states doubles.',
      zh: '参数和优化器状态占用的显存变为两倍。',
    },
    generalization: {
      en: 'Generalization necessarily gets worse, even when the learning rate is tuned again.',
      zh: '即使重新调整学习率，泛化也必然变差。',
    },
  },
  why: {
    unbiased: {
      en: 'A random batch of any size is unbiased. Only the variance falls.',
      zh: '任何大小的随机批量都无偏，减小的只是方差。',
    },
    parameters: {
      en: 'They exist once, whatever the batch.',
      zh: '这两部分只有一份，与批量大小无关。',
    },
    generalization: {
      en: 'With a tuned learning rate and enough steps no such law was found.',
      zh: '学习率和训练步数都调好时，没有发现这样的规律。',
    },
  },
  solution: {
    en: String.raw`The deviation $\sigma/\sqrt B$ falls by $\sqrt2$, $N/B$ is halved, activations are proportional to *B*. The expectation of the gradient stays, and so do parameters and states. Generalization has no law.`,
    zh: String.raw`标准差 $\sigma/\sqrt B$ 缩小到原来的 $1/\sqrt2$，$N/B$ 减半，激活值与 *B* 成正比。梯度的期望、参数和优化器状态都不变。泛化没有必然的规律。`,
  },
};
