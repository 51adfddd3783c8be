import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({ section: 'valley', points: ['one-rate', 'cancel', 'accumulate', 'rate'] });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'SGD and momentum in a valley', zh: '山谷中的 SGD 与动量' },
  question: {
    en: 'Sketch the paths of SGD and of momentum in a long narrow valley and explain the difference in three sentences. Say what happens to the best rate on a quadratic.',
    zh: '画出 SGD 与动量在狭长山谷中的路径，用三句话解释两者的区别，并说明二次函数上的最优收敛因子如何变化。',
  },
  points: {
    'one-rate': {
      en: 'SGD zigzags because one learning rate must serve both curvatures.',
      zh: 'SGD 沿之字形来回振荡，因为同一个学习率要兼顾两种曲率。',
    },
    cancel: {
      en: 'In the velocity the components across the valley, which change sign, cancel: less oscillation.',
      zh: '横向分量反复变号，在速度中相互抵消，从而抑制振荡。',
    },
    accumulate: {
      en: 'The agreeing components along the valley add up, to at most 1/(1−*β*) times: faster progress.',
      zh: '沿谷底的分量方向一致，不断累积，至多放大到 1/(1−*β*) 倍，从而加快收敛。',
    },
    rate: {
      en: 'On a quadratic the best rate depends on the root of *κ* instead of *κ*.',
      zh: '在二次函数上，最优收敛因子中的 *κ* 变成了 *κ* 的平方根。',
    },
  },
  solution: {
    en: String.raw`SGD zigzags between the walls and creeps along the floor, because one learning rate must serve both curvatures. In the velocity the components across the valley change sign and cancel, and the agreeing ones along it add up, to at most 1/(1−*β*) times. So the path swings at first, then runs along the floor; on a quadratic the best rate improves from $\frac{\kappa-1}{\kappa+1}$ to $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$.`,
    zh: String.raw`SGD 沿之字形在谷壁之间来回振荡，沿谷底前进缓慢，因为同一个学习率要兼顾两种曲率。在速度中，横向分量反复变号而相互抵消，从而抑制振荡；沿谷底的分量方向一致，至多累积到 1/(1−*β*) 倍，从而加快收敛。所以动量法的路径起初摆动，随后沿谷底前进。在二次函数上，最优收敛因子从 $\frac{\kappa-1}{\kappa+1}$ 改进到 $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$。`,
  },
};
