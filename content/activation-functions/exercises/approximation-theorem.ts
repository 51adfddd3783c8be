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
      pitfall: 'E4.4',
    },
    count: { see: () => ({ demo: 'relu-approximation' }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What the theorem promises', zh: '定理保证了什么' },
  question: {
    en: 'The activation is continuous and not a polynomial. What does the universal approximation theorem say about networks with one hidden layer and a linear output?',
    zh: '设激活函数连续且不是多项式。关于输出层为线性的单隐藏层网络，下列哪些是万能近似定理的结论？',
  },
  options: {
    continuous: {
      en: 'Any continuous function on a compact set can be approximated as closely as you like.',
      zh: '紧集上的任一连续函数都能以任意精度逼近。',
    },
    'relu-qualifies': {
      en: 'It holds for ReLU too, which is unbounded and has a kink.',
      zh: '定理也适用于 ReLU，尽管 ReLU 无界，并且有一个折点。',
    },
    training: {
      en: 'Gradient descent finds such a network.',
      zh: '用梯度下降可以找到这样的网络。',
    },
    outside: {
      en: 'The network is close to the function outside the compact set as well.',
      zh: '网络在紧集之外也接近该函数。',
    },
    jump: {
      en: 'A function with a jump can be approximated with a maximum error as small as you like.',
      zh: '对有跳跃间断点的函数，也能使最大误差任意小。',
    },
    count: {
      en: 'It says how many units a given accuracy takes.',
      zh: '定理给出了达到给定精度所需的神经元个数。',
    },
  },
  why: {
    training: {
      en: 'The theorem says that good weights exist. How to find them is another matter.',
      zh: '定理只断言存在合适的权重，如何找到是另一个问题。',
    },
    outside: {
      en: 'Outside nothing is promised: right of the interval the last piece of the ReLU sum runs on.',
      zh: '定理对集合之外不作保证。例如在区间右侧，ReLU 之和的最后一段会一直延伸下去。',
    },
    jump: {
      en: 'The theorem needs a continuous function. At a jump a continuous network is off by at least half of the jump.',
      zh: '定理要求函数连续。网络的输出是连续的，在跳跃处的误差至少为跳跃高度的一半。',
    },
    count: {
      en: 'It states existence only. How many units a given accuracy takes needs a further argument, such as the error bound *h*²/8 for the sine.',
      zh: '定理只断言存在。要知道达到给定精度所需的神经元个数，还要另作论证，例如利用正弦函数的误差上界 *h*²/8。',
    },
  },
  solution: {
    en: 'For every continuous function on a compact set and every ε > 0 there is a network with one hidden layer and a linear output that stays within ε. ReLU qualifies: it is continuous and not a polynomial. Nothing is said about the number of units, about training, or about inputs outside the set.',
    zh: '对紧集上的任一连续函数和任意 ε > 0，都存在误差不超过 ε 的单隐藏层网络（输出层为线性）。ReLU 连续且不是多项式，满足定理的条件。至于需要多少个神经元、训练能否找到、集合之外的误差有多大，定理都没有作出结论。',
  },
};
