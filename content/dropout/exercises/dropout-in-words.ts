import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'scaling',
  points: ['mask', 'training', 'mean', 'variance', 'evaluation', 'rate'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Dropout on half a page', zh: '简述丢弃法' },
  question: {
    en: 'Define inverted dropout, show that it keeps the mean of an activation, give the variance, say what happens in evaluation (also in the classic form), and name usual probabilities.',
    zh: '给出反向丢弃法的定义，证明激活值的均值不变，求方差，说明评估时的做法（包括经典形式），并写出丢弃概率的常用取值。',
  },
  points: {
    mask: {
      en: 'Mask *m* is 1 with keep probability *q*, 0 with drop probability $p=1-q$: independent for every unit, sample and step.',
      zh: '掩码 *m* 以保留概率 *q* 取 1，以丢弃概率 $p=1-q$ 取 0，各神经元、各样本、各步相互独立。',
    },
    training: {
      en: String.raw`Training: $\tilde a=\frac mqa$, the gradient times the same $m/q$.`,
      zh: String.raw`训练时输出 $\tilde a=\frac mqa$，梯度乘以同一个 $m/q$。`,
    },
    mean: {
      en: String.raw`Mean: $q\cdot\frac aq+(1-q)\cdot0=a$.`,
      zh: String.raw`均值为 $q\cdot\frac aq+(1-q)\cdot0=a$。`,
    },
    variance: {
      en: String.raw`Variance: $\frac{a^2}{q^2}q(1-q)=a^2\frac{1-q}q$.`,
      zh: String.raw`方差为 $\frac{a^2}{q^2}q(1-q)=a^2\frac{1-q}q$。`,
    },
    evaluation: {
      en: 'Evaluation: all units, no mask, no scale. The classic form trains with *ma* and multiplies by *q* in evaluation.',
      zh: '评估时使用全部神经元，不用掩码，也不缩放。经典形式训练时输出 *ma*，评估时乘以 *q*。',
    },
    rate: {
      en: 'Rule of thumb: drop 50% in wide fully connected layers, 10% to 30% elsewhere; tune on validation data.',
      zh: '经验取值：较宽的全连接层丢弃 50%，其他位置丢弃 10% 到 30%，由验证集决定。',
    },
  },
  solution: {
    en: String.raw`With a mask *m* (1 with keep probability *q*, 0 with drop probability $p=1-q$, independent for every unit, sample and step) training turns an activation *a* into $\tilde a=\frac mqa$ and multiplies the gradient by $m/q$. For a given *a* its mean is $E[\tilde a]=q\cdot\frac aq=a$, its variance $\operatorname{Var}(\tilde a)=\frac{a^2}{q^2}q(1-q)=a^2\frac{1-q}q$. So evaluation needs neither mask nor scale; the classic form trains with *ma*, mean *qa*, and multiplies by *q* in evaluation. Usual drop probabilities: 50% in wide dense layers, 10% to 30% elsewhere, tuned on validation data.`,
    zh: String.raw`设掩码 *m* 以保留概率 *q* 取 1，以丢弃概率 $p=1-q$ 取 0，各神经元、各样本、各步相互独立。训练时把激活值 *a* 变为 $\tilde a=\frac mqa$，梯度乘以 $m/q$。给定 *a*，均值为 $E[\tilde a]=q\cdot\frac aq=a$，方差为 $\operatorname{Var}(\tilde a)=\frac{a^2}{q^2}q(1-q)=a^2\frac{1-q}q$。因此评估时不用掩码，也不缩放；经典形式训练时输出 *ma*，均值为 *qa*，评估时乘以 *q*。丢弃概率的经验取值，较宽的全连接层为 50%，其他位置为 10% 到 30%，由验证集决定。`,
  },
};
