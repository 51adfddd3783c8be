import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'two-ways',
  points: ['generative', 'decision', 'discriminative', 'example', 'sketch'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Define both, with goats and sheep', zh: '生成模型与判别模型的定义' },
  question: {
    en: 'What is a generative and what a discriminative model? Explain both with goats and sheep told apart by height, and say what you would sketch.',
    zh: '什么是生成模型？什么是判别模型？以按身高区分山羊与绵羊为例加以说明，并说明示意图应画什么。',
  },
  points: {
    generative: {
      en: String.raw`Generative: models the joint distribution $p(x,y)=p(x\mid y)\,p(y)$, how the data arise.`,
      zh: String.raw`生成模型对联合分布 $p(x,y)=p(x\mid y)\,p(y)$ 建模，描述数据如何产生。`,
    },
    decision: {
      en: String.raw`It classifies by Bayes' rule, $\arg\max_yp(x\mid y)\,p(y)$ for equal costs: the prior is part of it.`,
      zh: String.raw`生成模型由贝叶斯公式分类，代价相等时取 $\arg\max_yp(x\mid y)\,p(y)$，先验概率参与判定。`,
    },
    discriminative: {
      en: String.raw`Discriminative: models $p(y\mid x)$ or a decision function directly.`,
      zh: String.raw`判别模型直接对 $p(y\mid x)$ 或判别函数建模。`,
    },
    example: {
      en: 'Example: a height density of goats and one of sheep, each times its prior; against learning from labeled animals where one changes to the other.',
      zh: '举例：生成模型分别估计山羊与绵羊的身高分布，再乘以先验概率；判别模型由带标签的样本直接学习两类的分界。',
    },
    sketch: {
      en: 'Sketch: two weighted densities, against one posterior curve with its boundary.',
      zh: '示意图：前者为两条加权密度曲线，后者为一条后验概率曲线及决策边界。',
    },
  },
  solution: {
    en: String.raw`A generative model has the joint distribution $p(x,y)=p(x\mid y)\,p(y)$ and decides by Bayes' rule for the largest $p(x\mid y)\,p(y)$ (equal costs); a discriminative model has $p(y\mid x)$ or a decision function directly. With goats and sheep the first fits one density for each and weighs it with its share, the second learns only where goat changes to sheep. Sketch two weighted densities for the first, one posterior curve with the boundary for the second.`,
    zh: String.raw`生成模型对联合分布 $p(x,y)=p(x\mid y)\,p(y)$ 建模，代价相等时由贝叶斯公式判为 $p(x\mid y)\,p(y)$ 最大的类别；判别模型直接对 $p(y\mid x)$ 或判别函数建模。对山羊与绵羊，前者分别估计两类的身高分布，再以各自的比例加权，后者只学习两类的分界。画示意图时，前者画两条加权密度曲线，后者画一条后验概率曲线及决策边界。`,
  },
};
