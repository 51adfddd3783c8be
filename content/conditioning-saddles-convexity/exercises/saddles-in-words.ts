import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'saddles',
  points: ['definition', 'count', 'slow', 'escape'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Saddle points in four sentences', zh: '简述鞍点' },
  question: {
    en: 'What is a saddle point, why are there so many in high dimension, why do they slow training down, and what helps?',
    zh: '什么是鞍点？高维空间中鞍点为什么多？鞍点为什么使训练变慢？怎样逃离？',
  },
  points: {
    definition: {
      en: 'Gradient 0, neither local minimum nor maximum; eigenvalues of both signs suffice.',
      zh: '梯度为 0，但既非局部极小值点、也非局部极大值点；特征值有正有负是充分条件。',
    },
    count: {
      en: 'Where the Hessian is invertible, a minimum needs all *n* eigenvalues positive. Were signs coins, that had probability $2^{-n}$; for random symmetric matrices it is even rarer: a heuristic.',
      zh: '若海森矩阵可逆，极小值点要求 *n* 个特征值全为正。假如正负号由掷硬币决定，概率仅为 $2^{-n}$，随机对称矩阵的概率更小，这是启发式论证。',
    },
    slow: {
      en: 'Near it the gradient is small; the distance grows exponentially, but from a tiny value.',
      zh: '附近梯度很小，偏离虽按指数增长，但初始值很小。',
    },
    escape: {
      en: 'Noise pushes the parameters off; momentum and adaptive methods speed up, but neither moves a coordinate whose gradient has always been exactly 0.',
      zh: '噪声使参数离开鞍点；动量法与自适应方法加快逃离，但若梯度的某个坐标始终恰为 0，这两类方法都不能改变该坐标。',
    },
  },
  solution: {
    en: 'At a saddle the gradient is 0, and *f* rises in some directions and falls in others; eigenvalues of both signs suffice. Where the Hessian is invertible, a minimum needs all *n* eigenvalues positive: were signs coins, that had probability $2^{-n}$, and for random symmetric matrices it is even rarer (for networks a heuristic). Near the saddle gradients are tiny, so progress stalls, although the distance grows exponentially. Noise of mini-batches pushes the parameters off; momentum and Adam usually leave faster, but neither moves a coordinate whose gradient has always been exactly 0.',
    zh: '鞍点处梯度为 0，函数沿一些方向上升、沿另一些方向下降，海森矩阵的特征值有正有负是充分条件。若海森矩阵可逆，极小值点要求 *n* 个特征值全为正。假如正负号由掷硬币决定，概率仅为 $2^{-n}$，随机对称矩阵的概率更小（对神经网络只是启发式论证）。鞍点附近梯度很小，偏离虽按指数增长，训练仍会停滞。小批量的噪声使参数离开鞍点；动量法和 Adam 一般能加快逃离，但若梯度的某个坐标始终恰为 0，两者都不能改变该坐标。',
  },
};
