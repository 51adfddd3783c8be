import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { categoricalNegativeLogLikelihood } from '../../../src/math/target-types/negative-log-likelihood';

export const exercise = formula({
  section: 'gradient',
  variables: { k: whole(3, 20), z: between(-3, 3) },
  letters: { k: 'K' },
  answer: ({ k, z }) => categoricalNegativeLogLikelihood([z, ...new Array<number>(k - 1).fill(0)], 0),
  key: 'ln(1+(k-1)*exp(-z))',
  slips: {
    'one-rival': ({ z }) => Math.log(1 + Math.exp(-z)),
    'all-rivals': ({ k, z }) => Math.log(1 + k * Math.exp(-z)),
    sign: { value: ({ k, z }) => -Math.log(1 + (k - 1) * Math.exp(-z)), pitfall: 'E1.59' },
    probability: ({ k, z }) => 1 / (1 + (k - 1) * Math.exp(-z)),
    'denominator-missing': ({ z }) => -z,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Loss with equal rivals', zh: '其余得分为 0 时的损失' },
  question: {
    en: 'There are *K* classes. The right one has the logit *z*, all others have the logit 0. What is the cross-entropy of this sample (natural logarithm)? Write it in *K* and *z*.',
    zh: '共有 *K* 个类别，真实类别的得分为 *z*，其余类别的得分都为 0。该样本的交叉熵是多少（取自然对数）？请用 *K* 和 *z* 写出。',
  },
  solution: {
    en: String.raw`The denominator of softmax is $e^z+(K-1)e^0$. Divide numerator and denominator by $e^z$, then take minus the logarithm:

$$
p=\frac{e^z}{e^z+K-1}=\frac1{1+(K-1)e^{-z}}
$$

At $z=0$ this is the loss of a network that knows nothing, $\ln K$.`,
    zh: String.raw`softmax 的分母为 $e^z+(K-1)e^0$。分子、分母同除以 $e^z$，再取负对数：

$$
p=\frac{e^z}{e^z+K-1}=\frac1{1+(K-1)e^{-z}}
$$

当 $z=0$ 时各类概率相等，损失为 $\ln K$。`,
  },
  slips: {
    'one-rival': {
      en: 'This is the loss with one wrong class. There are $K-1$ of them, and each adds $e^0$ to the denominator.',
      zh: '这是只有一个错误类别时的损失。错误类别共有 $K-1$ 个，每个在分母中贡献 $e^0$。',
    },
    'all-rivals': {
      en: 'The right class is counted twice: *K* classes are $K-1$ wrong ones and the right one.',
      zh: '真实类别被计算了两次。*K* 个类别中，错误类别只有 $K-1$ 个。',
    },
    sign: {
      en: 'The minus is missing: this is the logarithm of the probability, which is below 0.',
      zh: '漏了负号。这是概率的对数，小于 0。',
    },
    probability: {
      en: 'This is the probability of the right class. The loss is minus its logarithm.',
      zh: '这是真实类别的概率，损失是概率的负对数。',
    },
    'denominator-missing': {
      en: String.raw`The denominator is missing: $-\ln p=-z+\ln\sum_je^{z_j}$.`,
      zh: String.raw`漏了分母，应为 $-\ln p=-z+\ln\sum_je^{z_j}$。`,
    },
  },
};
