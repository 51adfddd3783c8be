import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({ section: 'valley', points: ['one-rate', 'cancel', 'accumulate', 'rate'] });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'SGD and momentum in a valley', zh: '山谷中的 SGD 与动量' },
  question: {
    en: 'Sketch the paths of SGD and of momentum in a long narrow valley and explain the difference in three sentences. Say what happens to the best rate on a quadratic.',
    zh: '画出 SGD 与动量在狭长山谷中的路径，用三句话解释它们的区别，并说明二次函数上的最优收敛率如何变化。',
  },
  points: {
    'one-rate': {
      en: 'SGD zigzags because one learning rate must serve both curvatures.',
      zh: 'SGD 来回折返，因为一个学习率要兼顾两种曲率。',
    },
    cancel: {
      en: 'In the velocity the alternating components across the valley cancel.',
      zh: '在速度中，横向交替的分量相互抵消。',
    },
    accumulate: {
      en: 'The agreeing components along the valley add up, to at most 1/(1−*β*) times.',
      zh: '沿谷底一致的分量不断累积，至多 1/(1−*β*) 倍。',
    },
    rate: {
      en: 'On a quadratic the best rate depends on the root of *κ* instead of *κ*.',
      zh: '在二次函数上，最优收敛率中的 *κ* 变成了它的平方根。',
    },
  },
  solution: {
    en: String.raw`SGD zigzags between the walls and creeps along the floor, because one learning rate must serve both curvatures. In the velocity the alternating components across the valley cancel, and the agreeing ones along it add up to 1/(1−*β*) times. So the path swings wide at first, then runs along the floor; on a quadratic the best rate improves from $\frac{\kappa-1}{\kappa+1}$ to $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$.`,
    zh: String.raw`SGD 在两壁之间来回折返，沿谷底爬得很慢，因为一个学习率要兼顾两种曲率。在速度中，横向交替的分量相互抵消，沿谷底一致的分量累积到 1/(1−*β*) 倍。所以路径起初摆动较大，随后沿谷底前进；在二次函数上，最优收敛率从 $\frac{\kappa-1}{\kappa+1}$ 改进到 $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$。`,
  },
};
