import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stationaryVariance } from '../../../src/math/stochastic-gradient/noisy-descent';

export const exercise = numeric({
  section: 'noise-floor',
  params: {
    learningRate: oneOf(0.2, 0.25, 0.4, 0.5, 0.8),
    curvature: oneOf(0.5, 0.8, 1),
    noise: oneOf(1, 2, 3),
    batchSize: oneOf(4, 8, 16),
  },
  spots: ({ learningRate, curvature }) => ({ product: learningRate * curvature }),
  solve: ({ learningRate, curvature, noise, batchSize }) =>
    stationaryVariance({ learningRate, curvature, noise, batchSize }),
  see: ({ learningRate, curvature, noise, batchSize }) => ({
    demo: 'sgd-noise-floor',
    set: { learningRate, curvature, noise, batchSize },
  }),
  slips: {
    'one-sample': {
      value: ({ learningRate, curvature, noise }) =>
        stationaryVariance({ learningRate, curvature, noise, batchSize: 1 }),
      see: ({ learningRate, curvature, noise }) => ({
        demo: 'sgd-noise-floor',
        set: { learningRate, curvature, noise, batchSize: 1 },
      }),
    },
    'small-rate': ({ learningRate, curvature, noise, batchSize }) =>
      (learningRate * noise ** 2) / (2 * curvature * batchSize),
    'one-step': ({ learningRate, noise, batchSize }) => (learningRate ** 2 * noise ** 2) / batchSize,
    deviation: ({ learningRate, curvature, noise, batchSize }) =>
      Math.sqrt(stationaryVariance({ learningRate, curvature, noise, batchSize })),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Height of the noise floor', zh: '噪声下限的大小' },
  question: {
    en: String.raw`On $f(x)=\frac\lambda2x^2$ with *λ* = {curvature} each update is $x\leftarrow x-\eta(\lambda x+\xi)$, *η* = {learningRate}. The noise *ξ* of a batch of {batchSize} is independent of the past, with mean 0 and variance $\sigma^2/B$, *σ* = {noise}. What does $E[x^2]$ tend to?`,
    zh: String.raw`设 $f(x)=\frac\lambda2x^2$，*λ* = {curvature}，更新公式为 $x\leftarrow x-\eta(\lambda x+\xi)$，*η* = {learningRate}。批量大小为 {batchSize}，噪声 *ξ* 与过去独立，均值为 0，方差为 $\sigma^2/B$，*σ* = {noise}。求 $E[x^2]$ 的极限。`,
  },
  solution: {
    en: String.raw`The limit $v$ solves $v=(1-\eta\lambda)^2v+\eta^2\sigma^2/B$ with $\eta\lambda=\spot{product}\lt2$:

$$
v=\frac{\eta\sigma^2}{\lambda(2-\eta\lambda)B}\approx\spot{answer}
$$`,
    zh: String.raw`极限 $v$ 满足 $v=(1-\eta\lambda)^2v+\eta^2\sigma^2/B$，其中 $\eta\lambda=\spot{product}\lt2$，解得

$$
v=\frac{\eta\sigma^2}{\lambda(2-\eta\lambda)B}\approx\spot{answer}
$$`,
  },
  slips: {
    'one-sample': {
      en: 'That is the floor of single samples. The batch divides the variance of the noise by *B*.',
      zh: '这是单个样本的噪声下限。批量使噪声的方差除以 *B*。',
    },
    'small-rate': {
      en: String.raw`$\eta\sigma^2/(2\lambda B)$ is the approximation for small $\eta\lambda$, which is $\spot{product}$ here.`,
      zh: String.raw`$\eta\sigma^2/(2\lambda B)$ 是 $\eta\lambda$ 很小时的近似，这里 $\eta\lambda=\spot{product}$。`,
    },
    'one-step': {
      en: 'This is what one step adds. What earlier steps added has not all decayed.',
      zh: '这只是一步引入的方差，以前各步引入的方差还没有全部衰减。',
    },
    deviation: {
      en: 'You have taken the root: that is the root mean square of *x*.',
      zh: '多开了一次平方，这是 *x* 的均方根。',
    },
  },
};
