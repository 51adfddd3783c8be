import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

interface Drawn {
  z: number;
  count: number;
}

export const exercise = numeric({
  section: 'one-model',
  params: { z: oneOf(0.5, 1, 1.5, 2), count: whole(1, 14) },
  accept: ({ z, count }) => Math.abs(Math.exp(z) - count) > 0.5,
  spots: ({ z }) => ({ rate: Math.exp(z) }),
  solve: ({ z, count }) => Math.exp(z) - count,
  slips: {
    'by-rate': ({ z, count }: Drawn) => 1 - count / Math.exp(z),
    'log-scale': ({ z, count }: Drawn) => z - count,
    uphill: ({ z, count }: Drawn) => count - Math.exp(z),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The gradient of a count', zh: '计数损失的梯度' },
  question: {
    en: String.raw`A network outputs $z=\spot{z}$ for the logarithm of a Poisson rate $\lambda$, and the number of events observed is {count}. Compute the derivative of the negative log-likelihood by $z$.`,
    zh: String.raw`某网络的输出 $z=\spot{z}$ 是泊松分布强度 $\lambda$ 的对数，观测到 {count} 次事件。求负对数似然对 $z$ 的导数。`,
  },
  solution: {
    en: String.raw`With $\lambda=e^z$ and the count $y$ the loss is $e^z-yz+\ln y!$. Its derivative is $e^z-y\approx\spot{rate}-\spot{count}\approx\spot{answer}$: prediction minus target, as for half the squared error and for softmax with cross-entropy.`,
    zh: String.raw`令 $\lambda=e^z$，计数为 $y$，则损失为 $e^z-yz+\ln y!$，导数为 $e^z-y\approx\spot{rate}-\spot{count}\approx\spot{answer}$，与平方误差（带 ½）、softmax 配交叉熵一样，都是预测值减目标值。`,
  },
  slips: {
    'by-rate': {
      en: String.raw`This is the derivative by $\lambda$. Multiply by $d\lambda/dz=\lambda$.`,
      zh: String.raw`这是对 $\lambda$ 的导数，还要乘以 $d\lambda/dz=\lambda$。`,
    },
    'log-scale': {
      en: String.raw`The prediction is $\lambda=e^z$, not $z$.`,
      zh: String.raw`预测值是 $\lambda=e^z$，不是 $z$。`,
    },
    uphill: {
      en: 'The sign is that of the log-likelihood. The loss is its negative.',
      zh: '符号反了，这是对数似然的导数，损失是对数似然的相反数。',
    },
  },
};
