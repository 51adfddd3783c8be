import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({ section: 'valley', points: ['one-rate', 'cancel', 'accumulate', 'rate'] });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'SGD and momentum in a valley', zh: '山谷中的 SGD 与动量法' },
  question: {
    en: 'Sketch the paths of SGD and of momentum in a long narrow valley and explain the difference in three sentences. Say what happens to the best rate of convergence on a quadratic.',
    zh: '画出 SGD 与动量法在狭长山谷中的路径，用三句话解释两者的区别，并说明二次函数上的最优收敛因子如何变化。',
  },
  points: {
    'one-rate': {
      en: 'One learning rate must serve both curvatures: SGD zigzags if it is large, creeps if it is small.',
      zh: '同一个学习率要兼顾两种曲率，取大则 SGD 沿之字形来回振荡，取小则前进缓慢。',
    },
    cancel: {
      en: 'In the velocity the components across the valley, which change sign, largely cancel: less oscillation.',
      zh: '横向分量反复变号，在速度中大部分抵消，从而抑制振荡。',
    },
    accumulate: {
      en: 'The agreeing components along the valley add up, to at most 1/(1−*β*) times: faster progress.',
      zh: '沿谷底的分量方向一致，不断累积，至多放大到 1/(1−*β*) 倍，从而加快收敛。',
    },
    rate: {
      en: 'On a quadratic the best rate of convergence depends on the root of *κ* instead of *κ*.',
      zh: '在二次函数上，最优收敛因子中的 *κ* 变成了 *κ* 的平方根。',
    },
  },
  solution: {
    en: String.raw`One learning rate must serve both curvatures: if it is large, SGD zigzags between the walls; if small, it creeps along the floor. Momentum steps along the accumulated gradients: in them the components across the valley change sign and largely cancel, which damps the oscillation, and the agreeing ones along it add up, to at most 1/(1−*β*) times (*β*: momentum coefficient), which speeds up progress. So the path swings at first, then runs along the floor; on a positive definite quadratic with condition number *κ*, with full gradients, the best rate of convergence improves from $\frac{\kappa-1}{\kappa+1}$ to $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$.`,
    zh: String.raw`同一个学习率要兼顾两种曲率，取大则 SGD 沿之字形在谷壁之间振荡，取小则沿谷底前进缓慢。动量法用历史梯度的累积代替当前梯度，其中横向分量反复变号而大部分抵消，从而抑制振荡；沿谷底的分量方向一致，至多累积到 1/(1−*β*) 倍（*β* 为动量系数），从而加快收敛。所以动量法的路径起初摆动，随后沿谷底前进。在条件数为 *κ* 的正定二次函数上，用精确梯度，最优收敛因子从 $\frac{\kappa-1}{\kappa+1}$ 改进到 $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$。`,
  },
};
