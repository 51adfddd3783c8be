import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'cross-entropy',
  options: {
    'log-loss': 'right',
    zero: { see: () => ({ demo: 'entropy-kl-ce', view: 3, set: { p: [1, 0, 0] } }) },
    'all-classes': 'wrong',
    'entropy-of-model': 'wrong',
    complement: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Cross-entropy with a one-hot label', zh: '独热标签的交叉熵' },
  question: {
    en: 'The label *p* is one-hot with true class *y*, the model predicts *q* with positive probabilities. What is $H(p,q)$?',
    zh: '标签 *p* 为独热向量，真实类别为 *y*；模型的预测为 *q*，各分量都为正。$H(p,q)$ 等于什么？',
  },
  options: {
    'log-loss': { en: String.raw`$-\ln q_y$`, zh: String.raw`$-\ln q_y$` },
    zero: { en: '0, because *H*(*p*) = 0', zh: '0，因为 *H*(*p*) = 0' },
    'all-classes': { en: String.raw`$-\sum_k\ln q_k$`, zh: String.raw`$-\sum_k\ln q_k$` },
    'entropy-of-model': { en: String.raw`$-\sum_kq_k\ln q_k$`, zh: String.raw`$-\sum_kq_k\ln q_k$` },
    complement: { en: '$1-q_y$', zh: '$1-q_y$' },
  },
  why: {
    zero: {
      en: 'The entropy of the label is 0, but KL(*p*‖*q*) is not, unless the model is sure of the right class.',
      zh: '标签的熵为 0，但 KL(*p*‖*q*) 一般不为 0，除非模型给真实类别的概率为 1。',
    },
    'all-classes': {
      en: 'The weights are missing: those of the wrong classes are 0.',
      zh: '漏了权重，其余类别的权重都为 0。',
    },
    'entropy-of-model': {
      en: 'That is the entropy of the model. The weights are those of the label.',
      zh: '这是模型的熵，权重应取标签的分布。',
    },
    complement: {
      en: String.raw`That is the probability given to wrong classes. It is the first-order approximation of $-\ln q_y$ near $q_y=1$, and far too small for small $q_y$.`,
      zh: String.raw`这是其余类别的概率之和，只是 $-\ln q_y$ 在 $q_y=1$ 附近的一阶近似，当 $q_y$ 很小时，比实际的损失小得多。`,
    },
  },
  solution: {
    en: String.raw`In $-\sum_kp_k\ln q_k$ only $k=y$ has a weight, $p_y=1$. What is left is $-\ln q_y$, which is also $\mathrm{KL}(p\Vert q)$, because $H(p)=0$.`,
    zh: String.raw`在 $-\sum_kp_k\ln q_k$ 中，只有 $k=y$ 一项的权重为 $p_y=1$，其余各项的权重都为 0，所以交叉熵等于 $-\ln q_y$。又因为 $H(p)=0$，这也等于 $\mathrm{KL}(p\Vert q)$。`,
  },
};
