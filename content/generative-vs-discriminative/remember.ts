import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'A generative model describes how inputs $x$ and classes $y$ arise, $p(x,y)=p(x\\mid y)\\,p(y)$; a discriminative one models $p(y\\mid x)$ or a decision function directly.',
    zh: '生成模型描述输入 $x$ 与类别 $y$ 如何产生，即 $p(x,y)=p(x\\mid y)\\,p(y)$；判别模型直接对 $p(y\\mid x)$ 或判别函数建模。',
  },
  {
    en: 'At equal costs a generative classifier takes the class with the largest $p(x\\mid y)\\,p(y)$; the likelihood $p(x\\mid y)$ alone suffices for equal priors, but not in general.',
    zh: '代价相等时，生成模型把样本判为 $p(x\\mid y)\\,p(y)$ 最大的类别；只比较似然 $p(x\\mid y)$ 在先验概率相等时成立，一般不成立。',
  },
  {
    en: 'Linear discriminant analysis is generative in spite of its name, since it models $p(x\\mid y)$ by Gaussians with one covariance matrix; logistic regression is discriminative.',
    zh: '线性判别分析虽有“判别”之名，却用协方差矩阵相同的高斯分布描述 $p(x\\mid y)$，所以是生成模型；逻辑回归则是判别模型。',
  },
];
