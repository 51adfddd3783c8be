import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'training',
  points: ['decomposition', 'constant', 'optimum', 'likelihood', 'not-needed', 'floor'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why cross-entropy instead of KL?', zh: '为什么最小化交叉熵？' },
  question: {
    en: 'Why is minimizing cross-entropy the same as minimizing KL divergence, and the same as maximum likelihood? Why not minimize KL itself?',
    zh: '为什么最小化交叉熵等价于最小化 KL 散度，又等价于极大似然估计？为什么不直接最小化 KL 散度？',
  },
  points: {
    decomposition: {
      en: String.raw`$H(p,q_\theta)=H(p)+\mathrm{KL}(p\Vert q_\theta)$`,
      zh: String.raw`分解 $H(p,q_\theta)=H(p)+\mathrm{KL}(p\Vert q_\theta)$`,
    },
    constant: {
      en: String.raw`$H(p)$ does not depend on $\theta$: same gradient, same minimizers.`,
      zh: String.raw`$H(p)$ 与 $\theta$ 无关，是常数，所以梯度相同，最小值点相同。`,
    },
    optimum: {
      en: String.raw`KL is at least 0, and 0 only for $q_\theta=p$: the minimizer is *p* or, if the model cannot reach it, the $q_\theta$ nearest in KL.`,
      zh: String.raw`KL 散度非负，仅当 $q_\theta=p$ 时为 0；若模型不能表示 *p*，则得到 KL 散度最小的 $q_\theta$。`,
    },
    likelihood: {
      en: String.raw`With independent samples in place of *p* the cross-entropy is $-\frac1N\sum_i\ln q_\theta(y_i\mid x_i)$, the negative log-likelihood divided by *N*.`,
      zh: String.raw`用 *N* 个独立样本代替 *p*，交叉熵变为 $-\frac1N\sum_i\ln q_\theta(y_i\mid x_i)$，即负对数似然除以 *N*。`,
    },
    'not-needed': {
      en: 'The value of KL needs *H*(*p*), which is unknown and would not change the minimizer.',
      zh: '计算 KL 散度的值需要未知的 *H*(*p*)，而 *H*(*p*) 不影响最小值点。',
    },
    floor: {
      en: 'With one-hot labels *H*(*p*) = 0 and both are equal; with soft labels the loss stays at least *H*(*p*) > 0.',
      zh: '独热标签的 *H*(*p*) = 0，两者相等；软标签的损失不小于 *H*(*p*) > 0。',
    },
  },
  solution: {
    en: String.raw`For each input $H(p,q_\theta)=H(p)+\mathrm{KL}(p\Vert q_\theta)$. The entropy of the data does not depend on $\theta$, so cross-entropy and KL have the same gradient and the same minimizers; KL is at least 0, and 0 only for $q_\theta=p$. With $N$ independent samples in place of the unknown $p$ the cross-entropy is $-\frac1N\sum_i\ln q_\theta(y_i\mid x_i)$: minimizing it maximizes the likelihood. The value of KL would need $H(p)$, which is unknown and does not change the minimizer. With one-hot labels $H(p)=0$, with soft labels the loss is at least $H(p)>0$.`,
    zh: String.raw`对每个输入，$H(p,q_\theta)=H(p)+\mathrm{KL}(p\Vert q_\theta)$。$H(p)$ 与 $\theta$ 无关，所以交叉熵与 KL 散度的梯度相同，最小值点也相同；KL 散度非负，仅当 $q_\theta=p$ 时为 0。用 $N$ 个独立样本代替未知的 $p$，交叉熵变为 $-\frac1N\sum_i\ln q_\theta(y_i\mid x_i)$，最小化该式等价于最大化似然。计算 KL 散度的值需要未知的 $H(p)$，而 $H(p)$ 不影响最小值点。独热标签的 $H(p)=0$，软标签的损失不小于 $H(p)>0$。`,
  },
};
