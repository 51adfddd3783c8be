import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { logSoftmax } from '../../../src/math/softmax';

export const exercise = numeric({
  section: 'gradient',
  params: { k: oneOf(3, 4, 5, 8, 10, 20, 100, 1000) },
  solve: ({ k }) => -logSoftmax(Array<number>(k).fill(0))[0]!,
  slips: {
    probability: ({ k }) => 1 / k,
    'base-two': ({ k }) => Math.log2(k),
    'minus-missing': { value: ({ k }) => -Math.log(k), pitfall: 'E1.59' },
    zero: () => 0,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The loss before training', zh: '训练之前的损失' },
  question: {
    en: 'Softmax regression with {k} classes starts with all weights and biases 0. What is its mean cross-entropy on the training data, in nats (natural logarithm)?',
    zh: 'softmax 回归有 {k} 个类别，权重与偏置全部初始化为 0。训练集上的平均交叉熵是多少（取自然对数）？',
  },
  solution: {
    en: String.raw`All logits are 0, so each class has the probability $1/\spot{k}$ and every sample, whatever its class, has the loss $-\ln(1/\spot{k})=\ln\spot{k}\approx\spot{answer}$. With random weights, a first loss far from this number shows that the start is not balanced.`,
    zh: String.raw`所有得分都为 0，每个类别的概率都是 $1/\spot{k}$，所以无论样本属于哪一类，损失都是 $-\ln(1/\spot{k})=\ln\spot{k}\approx\spot{answer}$。若改为随机初始化，而初始损失与此相差很大，说明初始时各类别的得分并不均衡。`,
  },
  slips: {
    probability: {
      en: 'This is the probability of the right class. The loss is its negative logarithm.',
      zh: '这是真实类别的概率，损失是概率的负对数。',
    },
    'base-two': {
      en: 'This is in bits. In nats the logarithm is natural.',
      zh: '这里用了以 2 为底的对数，应取自然对数。',
    },
    'minus-missing': {
      en: 'This is the log-likelihood. The loss has the opposite sign.',
      zh: '这是对数似然，损失与之符号相反。',
    },
    zero: {
      en: 'The logits are 0, not the loss. Softmax makes equal probabilities of them.',
      zh: '为 0 的是得分，不是损失。经过 softmax，各类别的概率相等。',
    },
  },
};
