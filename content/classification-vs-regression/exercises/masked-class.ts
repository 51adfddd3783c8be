import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'codes-as-numbers',
  see: () => ({ demo: 'labels-as-numbers', set: { method: 'oneHot' } }),
  options: { outer: 'right', all: { pitfall: 'P02.3' }, middle: 'wrong', ties: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which class is masked?', zh: '哪个类别被掩盖？' },
  question: {
    en: 'One input, three classes with equally many points, class means $m_1\\lt m_2\\lt m_3$. One straight line is fitted to each one-hot target by least squares; the largest line answers. Which classes are answered away from the mean of all inputs?',
    zh: '输入是一维的，三个类别的样本数相等，类别均值满足 $m_1\\lt m_2\\lt m_3$。对每个类别的独热标签用最小二乘拟合一条直线，取输出最大的类别。除全部输入的均值这一点外，会判为哪些类别？',
  },
  options: {
    outer: { en: 'Only the first and the third', zh: '只有第一类与第三类' },
    all: { en: 'All three, each around its mean', zh: '三类都有，各在自己的均值附近' },
    middle: { en: 'Only the second', zh: '只有第二类' },
    ties: { en: 'It depends on how far the means lie apart', zh: '取决于各均值的距离' },
  },
  why: {
    all: {
      en: 'Three lines through one point: on the right of it the largest slope wins, on the left the smallest. The second class has neither.',
      zh: '三条直线过同一点，在该点右侧斜率最大的一条最高，左侧斜率最小的一条最高，而第二类的斜率居中。',
    },
    middle: {
      en: 'Its slope lies between the other two, so on each side one of them is higher.',
      zh: '第二类的斜率居中，在每一侧都有另一类更高。',
    },
    ties: {
      en: 'The slopes are proportional to the differences between the class means and the mean of all: only their order matters.',
      zh: '斜率与类别均值到总均值的差成正比，只有均值的次序起作用。',
    },
  },
  solution: {
    en: String.raw`With the mean $\bar x$ and the variance $s^2$ of all inputs, the line of class *k* is $g_k(x)=\frac13+\frac{(m_k-\bar x)(x-\bar x)}{3s^2}$: for $x\gt\bar x$ the class with the largest mean wins, for $x\lt\bar x$ the one with the smallest. The second class is masked.`,
    zh: String.raw`记全部输入的均值为 $\bar x$、方差为 $s^2$，则类别 *k* 的直线为 $g_k(x)=\frac13+\frac{(m_k-\bar x)(x-\bar x)}{3s^2}$。当 $x\gt\bar x$ 时均值最大的类别输出最大，当 $x\lt\bar x$ 时均值最小的类别输出最大，第二类被掩盖。`,
  },
};
