import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { droppedMoments } from '../../../src/math/dropout/dropped-activation';

export const exercise = fill({
  section: 'scaling',
  params: { a: whole(2, 5), q: oneOf(0.4, 0.5, 0.6, 0.8) },
  see: ({ a, q }) => ({ demo: 'dropout-inverted', set: { activation: a, probability: q } }),
  cells: {
    kept: {
      value: ({ a, q }) => droppedMoments(a, q, 'inverted').kept,
      slips: {
        'not-scaled': ({ a }) => a,
        multiplied: ({ a, q }) => a * q,
      },
    },
    square: {
      value: ({ a, q }) => {
        const { mean, variance } = droppedMoments(a, q, 'inverted');
        return variance + mean * mean;
      },
      slips: { 'square-of-mean': ({ a }) => a * a },
    },
    noise: {
      value: ({ a, q }) => droppedMoments(a, q, 'inverted').variance,
      slips: {
        classic: {
          value: ({ a, q }) => a * a * q * (1 - q),
          see: ({ a, q }) => ({
            demo: 'dropout-inverted',
            set: { activation: a, probability: q, form: 'classic' },
          }),
        },
        'second-moment': ({ a, q }) => (a * a) / q,
      },
    },
    classicMean: {
      value: ({ a, q }) => droppedMoments(a, q, 'classic').mean,
      slips: {
        kept: {
          value: ({ a }) => a,
          see: ({ a, q }) => ({
            demo: 'dropout-inverted',
            set: { activation: a, probability: q, form: 'classic' },
          }),
          pitfall: 'E1.17',
        },
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Moments of a dropped activation', zh: '丢弃后激活值的矩' },
  question: {
    en: 'An activation *a* = {a} is kept with probability *q* = {q}. Fill in what is missing, to at least three digits.',
    zh: '激活值 *a* = {a}，以概率 *q* = {q} 保留。填写空缺的值，至少保留三位有效数字。',
  },
  cells: {
    kept: { en: 'inverted form: the value when it is kept', zh: '反向形式下保留时的取值' },
    square: { en: 'inverted form: mean of the square', zh: '反向形式下平方的均值' },
    noise: { en: 'inverted form: variance', zh: '反向形式下的方差' },
    classicMean: { en: 'classic form: mean in training', zh: '经典形式下训练时的均值' },
  },
  slips: {
    'kept.not-scaled': {
      en: 'The inverted form divides by *q* in training.',
      zh: '反向形式在训练时要除以 *q*。',
    },
    'kept.multiplied': {
      en: 'Multiplying by *q* is what the classic form does in evaluation. In training the inverted form divides.',
      zh: '乘以 *q* 是经典形式在评估时的做法，反向形式在训练时除以 *q*。',
    },
    'square.square-of-mean': {
      en: 'This is the square of the mean. The mean of the square is larger by the variance.',
      zh: '这是均值的平方。平方的均值更大，两者之差就是方差。',
    },
    'noise.classic': {
      en: 'This is the variance without the scale. Dividing by *q* divides the variance by *q*².',
      zh: '这是没有缩放时的方差。除以 *q* 之后，方差要除以 *q*²。',
    },
    'noise.second-moment': {
      en: 'This is the mean of the square. Subtract the square of the mean.',
      zh: '这是平方的均值，还应减去均值的平方。',
    },
    'classicMean.kept': {
      en: 'The classic form does not scale in training: only the share *q* of the passes contributes.',
      zh: '经典形式在训练时不缩放，而各次取值中平均只有比例 *q* 不为 0。',
    },
  },
  solution: {
    en: String.raw`Inverted form: kept, the value $\tilde a$ is $a/q\approx\spot{kept}$, else 0, and its mean is *a*. So

$$
\begin{aligned}
E[\tilde a^2]&=q\,\frac{a^2}{q^2}\approx\spot{square}\\
\operatorname{Var}(\tilde a)&=\frac{a^2}q-a^2\approx\spot{noise}
\end{aligned}
$$

The classic form has the mean $qa=\spot{classicMean}$ in training.`,
    zh: String.raw`反向形式的输出 $\tilde a$ 保留时为 $a/q\approx\spot{kept}$，丢弃时为 0，均值为 *a*，所以

$$
\begin{aligned}
E[\tilde a^2]&=q\,\frac{a^2}{q^2}\approx\spot{square}\\
\operatorname{Var}(\tilde a)&=\frac{a^2}q-a^2\approx\spot{noise}
\end{aligned}
$$

经典形式训练时的均值为 $qa=\spot{classicMean}$。`,
  },
};
