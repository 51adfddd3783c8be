import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'codes-as-numbers',
  points: ['relation', 'mean', 'uses', 'names', 'codes', 'instead'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What regression models', zh: '回归刻画什么关系？' },
  question: {
    en: 'Which relation does regression model, and what is it used for? Can one classify by fitting a regression to the class codes 0, 1, 2?',
    zh: '回归刻画的是哪些量之间的关系，用来解决什么问题？能否对类别编码 0、1、2 作回归来完成分类？',
  },
  points: {
    relation: {
      en: String.raw`The dependence of $y$ on the independent variables $x$: $y=f(x)+\varepsilon$, $E[\varepsilon\mid x]=0$.`,
      zh: String.raw`因变量 $y$ 与自变量 $x$ 之间的关系，即 $y=f(x)+\varepsilon$，$E[\varepsilon\mid x]=0$。`,
    },
    mean: {
      en: String.raw`The expected squared error is least for the conditional mean, $f(x)=E[y\mid x]$.`,
      zh: String.raw`使平方误差的期望最小的是条件均值 $f(x)=E[y\mid x]$。`,
    },
    uses: {
      en: 'It predicts continuous quantities and describes how *y* varies with *x*; classification is another task.',
      zh: '回归用于预测连续变量，也用于描述 $y$ 如何随 $x$ 变化，分类不是回归的任务。',
    },
    names: {
      en: 'Logistic and softmax regression are classifiers: the log-odds are linear in *x*, the target is a class.',
      zh: '逻辑回归与 softmax 回归是分类模型，其对数几率是 *x* 的线性函数，而目标变量是类别。',
    },
    codes: {
      en: 'Codes invent an order and distances; the result depends on an arbitrary choice.',
      zh: '编码引入了并不存在的次序与距离，结果取决于任意的编码方式。',
    },
    instead: {
      en: 'One-hot targets have no order, but straight least squares can mask a middle class; use softmax with cross-entropy.',
      zh: '独热编码没有次序，但最小二乘直线可能掩盖中间类别，应采用 softmax 与交叉熵。',
    },
  },
  solution: {
    en: String.raw`Regression models how $y$ depends on $x$, $y=f(x)+\varepsilon$ with $E[\varepsilon\mid x]=0$; squared error is least, in expectation, for the conditional mean, $f(x)=E[y\mid x]$. It predicts continuous quantities and describes how $y$ varies with $x$. Logistic and softmax regression are classifiers in spite of their names: the log-odds are linear in $x$, the target is a class. Codes 0, 1, 2 would invent an order and distances, and the result would depend on the numbering. One-hot targets remove the order, but a middle class can be masked by straight least-squares fits. Softmax with cross-entropy is free of both.`,
    zh: String.raw`回归刻画因变量与自变量的关系 $y=f(x)+\varepsilon$，其中 $E[\varepsilon\mid x]=0$，使平方误差期望最小的是条件均值 $f(x)=E[y\mid x]$。回归用于预测连续变量，也用于描述因变量如何随自变量变化。逻辑回归与 softmax 回归虽名为回归，实为分类模型，其对数几率是 $x$ 的线性函数，而目标变量是类别。对编码 0、1、2 作回归会引入次序与距离，结果随编号而变；独热编码去掉了次序，但最小二乘直线可能掩盖中间类别。softmax 与交叉熵没有这两个问题。`,
  },
};
