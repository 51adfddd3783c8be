import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const separable = (steps: number) => ({ demo: 'logistic-fit', set: { labels: 'separable', steps } });

export const exercise = trueFalse({
  section: 'separable',
  statements: {
    'finite-weights': { isTrue: false, see: () => separable(100_000), pitfall: 'P08.2' },
    'all-right': { isTrue: false, see: () => separable(100), pitfall: 'P08.2' },
    unique: true,
    direction: { isTrue: true, see: () => separable(100_000) },
    penalty: true,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about separable data', zh: '关于线性可分的说法' },
  question: {
    en: 'Logistic regression is trained with cross-entropy, without penalty unless the statement says otherwise. Is the statement right?',
    zh: '用交叉熵训练逻辑回归，若无特别说明，不加正则化项。判断下列说法是否正确。',
  },
  statements: {
    'finite-weights': {
      en: 'On linearly separable data the maximum likelihood weights are finite.',
      zh: '对线性可分的数据，极大似然估计得到的权重是有限的。',
    },
    'all-right': {
      en: 'Once all training samples are classified rightly, a further step of gradient descent changes nothing.',
      zh: '全部训练样本判对之后，再做一步梯度下降，权重不再改变。',
    },
    unique: {
      en: 'If a finite minimum exists and the columns of *X* (with the column of ones) are linearly independent, the minimum is unique.',
      zh: '如果存在有限的极小值点，且 *X*（含全 1 列）的各列线性无关，则极小值点唯一。',
    },
    direction: {
      en: 'On separable data the weights grow without bound, but with a small enough learning rate their direction settles.',
      zh: '对线性可分的数据，权重无限增大，但只要学习率足够小，权重的方向会趋于稳定。',
    },
    penalty: {
      en: String.raw`With the penalty $\frac\lambda2(\lVert w\rVert^2+b^2)$, *λ* > 0, there is exactly one minimum, and it is finite, also on separable data.`,
      zh: String.raw`加上正则化项 $\frac\lambda2(\lVert w\rVert^2+b^2)$（*λ* > 0）之后，即使数据线性可分，也恰有一个有限的极小值点。`,
    },
  },
  why: {
    'finite-weights': {
      en: 'Scaling up weights that are right everywhere lowers every loss; the infimum 0 is reached by no finite weights.',
      zh: '只要全部判对，把权重放大就能使每个样本的损失变小，任何有限的权重都取不到下确界 0。',
    },
    'all-right': {
      en: 'Every sample still has the error *p* − *y* ≠ 0. On separable data the gradient is 0 at no finite weights.',
      zh: '每个样本的误差 *p* − *y* 都不为 0。对线性可分的数据，在任何有限的权重处梯度都不为 0。',
    },
    unique: {
      en: String.raw`The Hessian $\frac1nX^\top DX$, *D* diagonal with the entries $p_i(1-p_i)\gt0$, is then positive definite, so the loss is strictly convex.`,
      zh: String.raw`此时海森矩阵 $\frac1nX^\top DX$ 正定（*D* 为对角矩阵，对角元 $p_i(1-p_i)\gt0$），损失函数严格凸。`,
    },
    direction: {
      en: 'It tends to the direction of the largest margin (Soudry et al., 2018).',
      zh: '权重的方向趋于最大间隔的方向（Soudry 等，2018）。',
    },
    penalty: {
      en: 'The sum is strictly convex and goes to infinity in every direction, because the cross-entropy is at least 0 and the penalty grows without bound.',
      zh: '交叉熵非负，而正则化项沿任何方向都趋于无穷，两者之和严格凸，因此恰有一个极小值点。',
    },
  },
  solution: {
    en: String.raw`Separable: with weights that give every sample a margin $m_i\gt0$, scaled up by the factor *s*, the losses $\ln(1+e^{-sm_i})$ fall towards 0, so no finite minimum. A penalty or early stopping keeps the weights finite. Not separable, with independent columns: strictly convex, at most one minimum.`,
    zh: String.raw`线性可分时，把使各样本间隔 $m_i\gt0$ 的权重放大到 *s* 倍，*s* 增大时损失 $\ln(1+e^{-sm_i})$ 趋于 0，所以没有有限的极小值点，加正则化项或采用早停法可以使权重保持有限。线性不可分且各列线性无关时，损失严格凸，极小值点至多有一个。`,
  },
};
