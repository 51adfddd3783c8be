import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'universal-approximation',
  see: () => ({ demo: 'relu-approximation', set: { pieces: 64 } }),
  options: {
    continuous: 'right',
    'relu-qualifies': 'right',
    training: { pitfall: 'E4.4' },
    outside: { pitfall: 'E4.4' },
    jump: {
      see: () => ({ demo: 'relu-approximation', set: { target: 'step', pieces: 64 } }),
      pitfall: 'E1.46',
    },
    count: { see: () => ({ demo: 'relu-approximation' }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What the theorem promises', zh: '定理保证了什么' },
  question: {
    en: 'The activation is continuous and not a polynomial. What does the universal approximation theorem say about networks with one hidden layer?',
    zh: '激活函数连续且不是多项式。关于单隐藏层网络，万能近似定理说了什么？',
  },
  options: {
    continuous: {
      en: 'Any continuous function on a compact set can be approximated as closely as you like.',
      zh: '紧集上的任何连续函数都能任意逼近。',
    },
    'relu-qualifies': {
      en: 'It holds for ReLU too, which is unbounded and has a kink.',
      zh: '它也适用于 ReLU，尽管 ReLU 无界，还有一个折点。',
    },
    training: {
      en: 'Gradient descent finds such a network.',
      zh: '梯度下降能找到这样的网络。',
    },
    outside: {
      en: 'The network is close to the function outside the compact set as well.',
      zh: '在紧集之外，网络也接近该函数。',
    },
    jump: {
      en: 'A function with a jump can be approximated with a maximum error as small as you like.',
      zh: '有跳跃的函数也能逼近到最大误差任意小。',
    },
    count: {
      en: 'It says how many units a given accuracy takes.',
      zh: '它说明了达到给定精度需要多少神经元。',
    },
  },
  why: {
    training: {
      en: 'The theorem says that good weights exist. How to find them is another matter.',
      zh: '定理只说存在好的权重，怎样找到它们是另一回事。',
    },
    outside: {
      en: 'Outside nothing is promised: right of the interval the last piece of the ReLU sum runs on.',
      zh: '集合之外毫无保证：在区间右侧，ReLU 之和的最后一段一直延伸下去。',
    },
    jump: {
      en: 'The theorem needs a continuous function. At a jump a continuous network is off by at least half of the jump.',
      zh: '定理要求函数连续。网络是连续的，在跳跃处至少差半个跳跃高度。',
    },
    count: {
      en: 'It states existence only. A count, such as *h*²/8 for the sine, takes a further argument.',
      zh: '它只断言存在。要数神经元，还得另外论证，例如正弦函数的 *h*²/8。',
    },
  },
  solution: {
    en: 'For every continuous function on a compact set and every ε > 0 there is a network with one hidden layer that stays within ε. ReLU qualifies: it is continuous and not a polynomial. Nothing is said about the number of units, about training, or about inputs outside the set.',
    zh: '对紧集上的任一连续函数和任意 ε > 0，都存在误差不超过 ε 的单隐藏层网络。ReLU 连续且不是多项式，符合条件。至于需要多少神经元、训练能否找到、集合之外会怎样，定理都没有说。',
  },
};
