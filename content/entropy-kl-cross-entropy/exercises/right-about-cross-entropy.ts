import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'training',
  options: {
    'same-gradient': 'right',
    'at-least-entropy': 'right',
    likelihood: 'right',
    'zero-at-best': {
      see: () => ({ demo: 'entropy-kl-ce', view: 3, set: { q: [0.7, 0.2, 0.1], unit: 'nat' } }),
      pitfall: 'E1.40',
    },
    symmetric: { pitfall: 'E1.43' },
    reverse: { pitfall: 'P06.3' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Right about cross-entropy', zh: '关于交叉熵的正确说法' },
  question: {
    en: 'The labels have the distribution *p*, the model $q_\\theta$. Which statements are right for all *p*?',
    zh: '标签的分布为 *p*，模型为 $q_\\theta$。下列哪些说法对任意 *p* 都成立？',
  },
  options: {
    'same-gradient': {
      en: String.raw`$H(p,q_\theta)$ and $\mathrm{KL}(p\Vert q_\theta)$ have the same gradient in $\theta$, where both are finite and differentiable.`,
      zh: String.raw`在有限且可导之处，$H(p,q_\theta)$ 与 $\mathrm{KL}(p\Vert q_\theta)$ 对 $\theta$ 的梯度相同。`,
    },
    'at-least-entropy': { en: String.raw`$H(p,q_\theta)\ge H(p)$`, zh: String.raw`$H(p,q_\theta)\ge H(p)$` },
    likelihood: {
      en: 'The mean cross-entropy of independent samples with one-hot labels is the negative log-likelihood divided by their number.',
      zh: '独立样本采用独热标签时，平均交叉熵等于负对数似然除以样本数。',
    },
    'zero-at-best': {
      en: 'If the model is perfect, the cross-entropy is 0.',
      zh: '模型完全正确时，交叉熵等于 0。',
    },
    symmetric: {
      en: String.raw`$H(p,q_\theta)=H(q_\theta,p)$`,
      zh: String.raw`$H(p,q_\theta)=H(q_\theta,p)$`,
    },
    reverse: {
      en: String.raw`$H(p,q_\theta)=H(p)+\mathrm{KL}(q_\theta\Vert p)$`,
      zh: String.raw`$H(p,q_\theta)=H(p)+\mathrm{KL}(q_\theta\Vert p)$`,
    },
  },
  why: {
    'zero-at-best': {
      en: 'It is *H*(*p*) then, which is 0 only if the label is certain.',
      zh: '此时交叉熵等于 *H*(*p*)，只有标签确定时才为 0。',
    },
    symmetric: {
      en: 'One distribution weights, the other stands in the logarithm: in general the two sums differ.',
      zh: '一个分布作权重，另一个取对数，交换之后一般不相等。',
    },
    reverse: {
      en: 'The data stand first in the divergence as well.',
      zh: 'KL 散度中也应把数据写在前面。',
    },
  },
  solution: {
    en: String.raw`All follows from $H(p,q_\theta)=H(p)+\mathrm{KL}(p\Vert q_\theta)$: the first part does not depend on $\theta$, the second is at least 0. With samples in place of *p* the cross-entropy is $-\frac1N\sum_i\ln q_\theta(y_i\mid x_i)$.`,
    zh: String.raw`由 $H(p,q_\theta)=H(p)+\mathrm{KL}(p\Vert q_\theta)$ 即可判断，其中前一项与 $\theta$ 无关，后一项非负。用样本代替 *p*，交叉熵变为 $-\frac1N\sum_i\ln q_\theta(y_i\mid x_i)$。`,
  },
};
