import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'separability',
  points: ['definition', 'features', 'kernel', 'hidden', 'local'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From inseparable to separable', zh: '使数据变得可分' },
  question: {
    en: 'Define linearly inseparable, and name four ways to classify such data nevertheless, each with what it needs.',
    zh: '给出线性不可分的定义，写出使这类数据得以分类的四种方法，并说明各需要什么条件。',
  },
  points: {
    definition: {
      en: String.raw`No $(w,b)$ satisfies $y_i(w^\top x_i+b)>0$ for all samples.`,
      zh: String.raw`不存在 $(w,b)$，使所有样本满足 $y_i(w^\top x_i+b)>0$。`,
    },
    features: {
      en: 'A feature map that is non-linear on the data, such as $x_1x_2$ for XOR.',
      zh: '用特征变换，该变换在数据上必须是非线性的，例如对异或添加 $x_1x_2$。',
    },
    kernel: {
      en: 'A kernel, polynomial or Gaussian: the same implicitly. The linear kernel adds nothing.',
      zh: '用核方法，由多项式核或高斯核隐式地完成特征变换，线性核不起作用。',
    },
    hidden: {
      en: 'A hidden layer with a non-linear activation, whose weights learn the features.',
      zh: '用带非线性激活函数的隐藏层，由训练得到特征变换。',
    },
    local: {
      en: 'Clusters that are separable each by itself, with a linear classifier in each.',
      zh: '先聚类，使每一簇内部线性可分，再对各簇用线性分类器。',
    },
  },
  solution: {
    en: String.raw`Inseparable: no $(w,b)$ has $y_i(w^\top x_i+b)>0$ for all samples with labels $y_i=\pm1$. Ways out: (1) add features that are non-linear on the data, e.g. $x_1x_2$; (2) do it implicitly with a polynomial or Gaussian kernel (the linear one adds nothing); (3) let a hidden layer with a non-linear activation learn the features; (4) cluster first, so that each cluster is separable, and use one linear classifier in each. A soft margin only tolerates mistakes.`,
    zh: String.raw`线性不可分是指不存在 $(w,b)$，使所有样本（标签 $y_i=\pm1$）满足 $y_i(w^\top x_i+b)>0$。处理方法有四种：（1）添加在数据上非线性的特征，例如 $x_1x_2$；（2）用多项式核或高斯核隐式地变换特征，线性核不起作用；（3）用带非线性激活函数的隐藏层学习特征；（4）先聚类，使每一簇内部线性可分，再对各簇用线性分类器。软间隔只是容忍错误。`,
  },
};
