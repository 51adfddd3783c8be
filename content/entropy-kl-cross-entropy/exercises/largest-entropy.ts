import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'entropy',
  options: {
    die: 'right',
    coin: 'wrong',
    'rare-event': { see: () => ({ demo: 'binary-entropy', set: { p: 0.01 } }), pitfall: 'E1.42' },
    certain: 'wrong',
    loaded: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which entropy is largest?', zh: '哪个随机变量的熵最大？' },
  question: {
    en: 'Which of these random variables has the largest entropy?',
    zh: '下列随机变量中，哪个的熵最大？',
  },
  options: {
    die: { en: 'the throw of a fair die', zh: '掷一次均匀骰子的点数' },
    coin: { en: 'the toss of a fair coin', zh: '抛一次均匀硬币的结果' },
    'rare-event': {
      en: 'whether an event with probability 1/100 happens',
      zh: '概率为 1/100 的事件是否发生',
    },
    certain: { en: 'the throw of a die that shows six each time', zh: '每次都掷出六点的骰子的点数' },
    loaded: {
      en: 'the throw of a die that shows six in every second throw, the other faces equally often',
      zh: '六点的概率为 1/2、其余各面概率相等的骰子的点数',
    },
  },
  why: {
    coin: {
      en: 'It has the most that two outcomes can have, 1 bit. Six equally probable outcomes have more.',
      zh: '熵为 1 bit，这已是只有两个结果时的最大值，但六个等概率结果的熵更大。',
    },
    'rare-event': {
      en: 'If it happens, it tells much; but it hardly ever does. The entropy is the expectation.',
      zh: '事件一旦发生，自信息很大，但事件很少发生。熵是自信息的期望，所以很小。',
    },
    certain: {
      en: 'Nothing is uncertain: the entropy is 0.',
      zh: '结果确定，没有不确定性，熵为 0。',
    },
    loaded: {
      en: 'It also has six outcomes, but for a fixed number of outcomes the uniform distribution has the largest entropy.',
      zh: '同样有六个结果，但结果个数一定时，均匀分布的熵最大。',
    },
  },
  solution: {
    en: String.raw`The fair die has $\log_26$ bit, the largest possible for six outcomes; more than the 1 bit of a fair coin, and the others are not uniform.`,
    zh: String.raw`均匀骰子的熵为 $\log_26$ bit，是六个结果时的最大值，大于均匀硬币的 1 bit；其余各项都不是均匀分布。`,
  },
};
