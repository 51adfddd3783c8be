import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'prior',
  statements: {
    mean: { isTrue: false, see: () => ({ demo: 'map-prior', view: 2 }), pitfall: 'E2.8' },
    mode: { isTrue: true, see: () => ({ demo: 'map-prior' }) },
    draws: { isTrue: false, pitfall: 'E2.8' },
    samples: { isTrue: false, pitfall: 'E2.8' },
    gaussian: { isTrue: true, see: () => ({ demo: 'map-prior', set: { prior: 'gaussian' } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the prior', zh: '关于先验的说法' },
  question: {
    en: 'L1 and L2 regularization as MAP estimates: a Laplace or a Gaussian prior with mean 0, and a Gaussian likelihood. Is the statement right?',
    zh: '把 L1、L2 正则化看作最大后验估计，先验为均值为 0 的拉普拉斯分布或高斯分布，似然为高斯分布。判断下列说法是否正确。',
  },
  statements: {
    mean: {
      en: 'With a Laplace prior the posterior mean is exactly 0 for small observations other than 0.',
      zh: '在拉普拉斯先验下，只要观测值较小（但不为 0），后验均值就恰好为 0。',
    },
    mode: {
      en: 'With a Laplace prior the posterior mode can be exactly 0 although the observation is not.',
      zh: '在拉普拉斯先验下，即使观测值不为 0，后验众数也可以恰好为 0。',
    },
    draws: {
      en: 'L1 gives zeros because a number drawn from a Laplace distribution is exactly 0 with positive probability.',
      zh: 'L1 能得到零权重，是因为从拉普拉斯分布中抽取的数以正概率恰好为 0。',
    },
    samples: {
      en: 'L1 regularization means that the samples are assumed to follow a Laplace distribution.',
      zh: 'L1 正则化意味着假设样本服从拉普拉斯分布。',
    },
    gaussian: {
      en: 'With a Gaussian prior posterior mode and posterior mean agree.',
      zh: '在高斯先验下，后验众数与后验均值相同。',
    },
  },
  why: {
    mean: {
      en: 'The mean weighs the whole posterior; by symmetry it is 0 at the observation 0, and only there.',
      zh: '均值由整个后验分布决定，只有观测值为 0 时才由对称性得 0。',
    },
    mode: {
      en: 'The mode is the soft threshold of the observation: 0 within the threshold.',
      zh: '众数是观测值的软阈值，观测值的绝对值不超过阈值时为 0。',
    },
    draws: {
      en: 'The distribution has a density, so every single number has probability 0. It is the mode of the posterior that stands at the kink.',
      zh: '拉普拉斯分布是连续分布，取任何一个数的概率都为 0。恰好为 0 的是位于尖点处的后验众数。',
    },
    samples: {
      en: 'The prior is one of the weights. Laplace noise on the targets would give the L1 loss.',
      zh: '先验是对权重而言的。如果假设目标值的噪声服从拉普拉斯分布，得到的是 L1 损失。',
    },
    gaussian: {
      en: 'Gaussian prior and Gaussian likelihood give a Gaussian posterior, which is symmetric about its peak.',
      zh: '高斯先验与高斯似然得到高斯后验，其密度关于峰值对称。',
    },
  },
  solution: {
    en: 'A Laplace prior of the weights has a kink at 0. The mode of the posterior sticks there for small observations; the mean does not, and no draw is exactly 0. A Gaussian posterior has its mean at its mode.',
    zh: '权重的拉普拉斯先验在 0 处有尖点，观测值较小时后验众数停在 0，后验均值则不然，抽取的数也不会恰好为 0。高斯后验的均值与众数相同。',
  },
};
