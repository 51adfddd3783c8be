import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'codes-as-numbers',
  see: () => ({ demo: 'labels-as-numbers', set: { codes: '021' } }),
  options: { order: 'right', integers: 'wrong', scale: 'wrong', unsolvable: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why not fit a regression to codes?', zh: '为什么不能对编码作回归？' },
  question: {
    en: 'Cats, dogs and fish are coded as 0, 1 and 2, and a regression is trained with the codes as targets. What is the fundamental objection?',
    zh: '把猫、狗、鱼编码为 0、1、2，再以编码为目标作回归。根本的问题是什么？',
  },
  options: {
    order: {
      en: 'The codes invent an order and distances between the classes, so the result depends on how they were numbered.',
      zh: '编码引入了类别之间并不存在的次序与距离，结果随编号方式而变。',
    },
    integers: {
      en: 'The outputs are real numbers, and codes are whole.',
      zh: '回归的输出是实数，而编码是整数。',
    },
    scale: {
      en: 'The codes are not standardized; with mean 0 and variance 1 it works.',
      zh: '编码没有标准化，变换为均值 0、方差 1 之后就可以了。',
    },
    unsolvable: {
      en: 'Least squares has no solution for a discrete target.',
      zh: '目标变量离散时，最小二乘无解。',
    },
  },
  why: {
    integers: {
      en: 'That could be mended: take the nearest code. The objection stays, because “nearest” uses distances between codes that mean nothing.',
      zh: '这一点可以补救，取最近的编码即可。但“最近”用到了编码之间的距离，而这种距离没有意义，问题依然存在。',
    },
    scale: {
      en: 'Shifting and scaling the codes shifts and scales the line; the nearest code stays the same class.',
      zh: '对编码作平移和缩放，拟合直线也作同样的变换，最近的编码仍属于同一类别，结果不变。',
    },
    unsolvable: {
      en: 'It has a solution for any numbers. It minimizes the squared distance to codes that were chosen freely.',
      zh: '目标取任何数值，最小二乘都有解，只不过最小化的是到任意选定的编码的距离的平方和。',
    },
  },
  solution: {
    en: 'With 0, 1, 2 a dog lies halfway between a cat and a fish, and in squared loss to mistake a cat for a fish costs four times as much as to mistake it for a dog. Number them otherwise and both change. Softmax with cross-entropy treats the codes as names only.',
    zh: '编码为 0、1、2 时，狗位于猫与鱼的正中间，把猫判为鱼的平方损失是判为狗的四倍。换一种编号，这两点都会改变。softmax 与交叉熵只把编号当作名称。',
  },
};
