import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'convexity',
  points: ['guarantee', 'hard', 'expressive', 'practice'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why give up convexity?', zh: '为什么放弃凸性？' },
  question: {
    en: 'A linear model with squared error or cross-entropy has a convex loss. Why add hidden non-linear units all the same? Say what is lost, what is known about the worst case, and what is gained.',
    zh: '线性模型的平方误差和交叉熵损失是凸函数，为什么仍要加入非线性的隐藏神经元？说明失去什么、最坏情形下有什么结论、得到什么。',
  },
  points: {
    guarantee: {
      en: 'Lost: the guarantee that a local minimum is global. The minimum itself is still there.',
      zh: '失去的是局部极小必为全局最小的保证，最优解本身仍然存在。',
    },
    hard: {
      en: 'Worst case: deciding whether a 2-layer, 3-node network of threshold units can fit the data exactly is NP-complete.',
      zh: '最坏情形下，判定两层三结点的阈值网络能否精确拟合数据是 NP 完全问题。',
    },
    expressive: {
      en: 'Gained: expressive power, such as XOR, learned features, approximation of any continuous function on a bounded closed set (non-polynomial activation, enough units).',
      zh: '得到的是表达能力，如解决异或问题、学习特征、逼近有界闭集上的任意连续函数（激活函数非多项式，神经元足够多）。',
    },
    practice: {
      en: 'In practice solutions of low loss are found, and generalization counts, not the exact minimum.',
      zh: '实践中通常能找到损失很低的解，而且目标是泛化，不要求精确的最小值。',
    },
  },
  solution: {
    en: 'The guarantee is given up that every local minimum is global, not the optimum; saddles and local minima may occur, and in the worst case (threshold units, exact fit) even deciding whether suitable weights exist is NP-complete. In return the model can represent what no linear model can, such as XOR, learn its features, and, with a non-polynomial activation and enough units, approximate any continuous function on a bounded closed set. With good initialization, normalization and noisy gradients low losses are found in practice, and what counts is the test error.',
    zh: '放弃的是“局部极小必为全局最小”的保证，而不是最优解。训练中可能遇到鞍点和局部极小值，最坏情形下（阈值神经元、精确拟合），判定合适的权重是否存在就已经是 NP 完全问题。换来的是表达能力，例如能解决线性模型无法解决的异或问题，能学习特征，激活函数非多项式且神经元足够多时还能逼近有界闭集上的任意连续函数。实践中借助合适的初始化、归一化和梯度噪声，通常能找到损失很低的解，而最终关心的是泛化。',
  },
};
