import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { equalCopies } from '../../../src/math/dropout/equal-copies';

export const exercise = numeric({
  section: 'weights',
  params: { k: whole(2, 8), q: oneOf(0.4, 0.5, 0.6, 0.8) },
  see: ({ k, q }) => ({ demo: 'dropout-weights', set: { copies: k, keep: q } }),
  spots: ({ k, q }) => ({ product: k * q, rest: 1 - q }),
  solve: ({ k, q }) => equalCopies(k, q).raw,
  slips: {
    effective: ({ k, q }) => q / (1 - q + k * q),
    'without-dropout': { value: ({ k }) => 1 / k, pitfall: 'E1.16' },
    'expected-count': ({ k, q }) => 1 / (k * q),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The stored weight of a copy', zh: '副本存储的权重' },
  question: {
    en: '*k* = {k} copies of a feature *x* are to predict *x* by a linear model with equal weights. They are dropped with the classic form (no scale in training), keep probability *q* = {q}. Which weight *w* minimizes the expected squared error in training?',
    zh: '用特征 *x* 的 *k* = {k} 个副本以相等的权重线性预测 *x* 本身。训练时采用经典形式的丢弃法（不缩放），保留概率 *q* = {q}。求使训练时期望平方误差最小的权重 *w*。',
  },
  solution: {
    en: String.raw`Let $m_j$ be 1 for a kept copy, 0 for a dropped one. With the number of kept copies $S=\sum_jm_j$ the expected error is $(1-2wE[S]+w^2E[S^2])x^2$. Its derivative by $w$ is 0 at

$$
\begin{aligned}
w&=\frac{E[S]}{E[S^2]}=\frac{kq}{kq(1-q)+k^2q^2}\\
&=\frac1{(1-q)+kq}\\
&=\frac1{\spot{rest}+\spot{product}}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`第 *j* 个副本保留时 $m_j=1$，丢弃时 $m_j=0$。设保留的副本数为 $S=\sum_jm_j$，期望误差为 $(1-2wE[S]+w^2E[S^2])x^2$。令对 $w$ 的导数为 0，得

$$
\begin{aligned}
w&=\frac{E[S]}{E[S^2]}=\frac{kq}{kq(1-q)+k^2q^2}\\
&=\frac1{(1-q)+kq}\\
&=\frac1{\spot{rest}+\spot{product}}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    effective: {
      en: 'This is the weight after scaling by *q* for evaluation. Stored in training is 1/*q* times that.',
      zh: '这是评估时乘以 *q* 之后的有效权重，训练时存储的是其 1/*q* 倍。',
    },
    'without-dropout': {
      en: 'This is the equal split without dropout. The kept copies must make up for the dropped ones, so each is larger.',
      zh: '这是不用丢弃法时的平均分配。保留的副本要补上被丢弃的部分，所以每个权重更大。',
    },
    'expected-count': {
      en: 'This makes the *mean* prediction right, $wkq=1$. The squared error also counts the variance of the prediction, so the best weight is smaller.',
      zh: '这样只使预测的**均值**正确，即 $wkq=1$。平方误差还包含预测的方差，所以最优权重更小。',
    },
  },
};
