import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'trade-offs',
  options: { 'leave-out': 'right', zero: 'wrong', mean: 'wrong', refuse: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A feature is missing', zh: '特征缺失时的朴素贝叶斯' },
  question: {
    en: 'A fitted naive Bayes classifier gets an animal whose weight $x_2$ was not recorded, by chance. What follows from the model?',
    zh: '用拟合好的朴素贝叶斯分类器给某只动物分类，但这只动物的体重 $x_2$ 因偶然原因没有记录。按照模型应怎样处理？',
  },
  options: {
    'leave-out': {
      en: String.raw`Leave the factor $p(x_2\mid y)$ out of the product`,
      zh: String.raw`在乘积中略去因子 $p(x_2\mid y)$`,
    },
    zero: {
      en: String.raw`Set the factor $p(x_2\mid y)$ to 0`,
      zh: String.raw`令因子 $p(x_2\mid y)$ 为 0`,
    },
    mean: {
      en: 'Put in the mean weight of all animals, which changes nothing',
      zh: '代入全体动物体重的均值，这样不影响结果',
    },
    refuse: {
      en: 'The posterior is not defined',
      zh: '后验概率没有定义',
    },
  },
  why: {
    zero: {
      en: 'Then all products are 0, and nothing is left to compare.',
      zh: '这样各类别的乘积都为 0，无法比较。',
    },
    mean: {
      en: 'The mean weight has a likelihood of its own in each class, in general an unequal one, so it does change the odds.',
      zh: '体重的均值在各类别中的似然一般不相等，代入之后会改变几率。',
    },
    refuse: {
      en: 'The joint distribution gives $p(x_1,y)$ by integrating over $x_2$, and from it the posterior.',
      zh: '对 $x_2$ 积分即可由联合分布得到 $p(x_1,y)$，再求后验概率。',
    },
  },
  solution: {
    en: String.raw`$\int p(x_2\mid y)\,dx_2=1$, so integrating the joint distribution over $x_2$ leaves the other factors. The condition is that the value is missing by chance.`,
    zh: String.raw`因为 $\int p(x_2\mid y)\,dx_2=1$，所以联合分布对 $x_2$ 积分之后只剩下其余因子。前提是缺失出于偶然。`,
  },
};
