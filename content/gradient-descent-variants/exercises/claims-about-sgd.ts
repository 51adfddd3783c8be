import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'noise',
  statements: {
    biased: { isTrue: false, see: () => ({ demo: 'batch-noise', set: { batchSize: 1 } }), pitfall: 'E1.30' },
    unbiased: { isTrue: true, see: () => ({ demo: 'batch-noise', set: { batchSize: 2 } }) },
    convex: {
      isTrue: false,
      see: () => ({
        demo: 'bgd-sgd-minibatch',
        set: { batchSize: '4', workers: 'bothApplied', learningRate: 0.8, epochs: 50 },
      }),
      pitfall: 'E1.29',
    },
    interpolation: {
      isTrue: true,
      see: () => ({ demo: 'bgd-sgd-minibatch', set: { labelNoise: false, batchSize: '1', epochs: 20 } }),
    },
    direction: {
      isTrue: false,
      see: () => ({ demo: 'bgd-sgd-minibatch', set: { start: [0.9, 1], paths: ['8'] } }),
      pitfall: 'E1.74',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about three variants', zh: '关于三种方法的说法' },
  question: { en: 'True or false?', zh: '判断下列说法是否正确。' },
  statements: {
    biased: {
      en: 'The gradient of one sample drawn uniformly at random is a biased estimate of the full gradient, because one sample does not represent all.',
      zh: '等概率随机抽取一个样本，其梯度是全梯度的有偏估计，因为一个样本不能代表全体。',
    },
    unbiased: {
      en: 'The mean gradient of a batch drawn at random without replacement is an unbiased estimate of the full gradient.',
      zh: '无放回随机抽取一个批量，其平均梯度是全梯度的无偏估计。',
    },
    convex: {
      en: 'If the loss is convex, batch gradient descent reaches the global minimum with any learning rate.',
      zh: '只要损失是凸函数，批量梯度下降取任何学习率都能到达全局最小值。',
    },
    interpolation: {
      en: 'If the model can fit all samples exactly, SGD with a suitable constant learning rate can converge linearly on least squares.',
      zh: '如果模型能够精确拟合全部样本，那么在最小二乘问题上，SGD 取适当的恒定学习率可以线性收敛。',
    },
    direction: {
      en: 'The negative full gradient points from every point straight to the minimum, in a convex quadratic too.',
      zh: '在任一点处，全梯度的反方向都恰好指向最小值点，对凸二次函数也是如此。',
    },
  },
  why: {
    biased: {
      en: 'Each sample has probability 1/*N*, so the expected gradient is the mean over all samples: the full gradient. It is noisy, not biased.',
      zh: '每个样本的概率都是 1/*N*，所以梯度的期望是全部样本梯度的平均，即全梯度。梯度有噪声，但无偏。',
    },
    unbiased: {
      en: 'Each sample is equally likely to be at each place of the batch; expectations add even when the draws depend on each other.',
      zh: '批量的每个位置取到各样本的概率都相等，而期望的可加性不要求独立。',
    },
    convex: {
      en: String.raw`It needs a smooth loss, $\eta\lt2/\lambda_{\max}$ and a minimum that exists.`,
      zh: String.raw`还要求损失光滑、$\eta\lt2/\lambda_{\max}$，并且最小值存在。`,
    },
    interpolation: {
      en: 'At the minimum every single gradient is zero, so the noise shrinks together with the error.',
      zh: '在最小值点每个样本的梯度都为零，噪声随误差一起减小。',
    },
    direction: {
      en: 'Only on a principal axis, or where contours are circles.',
      zh: '只有在主轴上，或者等高线是圆时才成立。',
    },
  },
  solution: {
    en: String.raw`A random batch is unbiased, with or without replacement; its noise, not a bias, keeps SGD with constant *η* from settling, and without noise at the minimum it does settle. BGD needs $\eta\lt2/\lambda_{\max}$, and its direction is the steepest one, not that to the minimum.`,
    zh: String.raw`无论有无放回，随机批量的梯度都无偏。*η* 恒定时使 SGD 不能稳定的是噪声，不是偏差；如果最小值点处没有噪声，SGD 就能收敛。BGD 要求 $\eta\lt2/\lambda_{\max}$，其方向是下降最快的方向，不一定指向最小值点。`,
  },
};
