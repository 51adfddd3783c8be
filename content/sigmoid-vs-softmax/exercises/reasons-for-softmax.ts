import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'why-softmax',
  options: {
    distribution: 'right',
    likelihood: 'right',
    impossible: 'right',
    relations: { see: () => ({ demo: 'multi-label', set: { logit3: 4 } }), pitfall: 'E4.9' },
    gradients: { pitfall: 'P10.2' },
    probabilities: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Good reasons for softmax', zh: '选用 softmax 的正确理由' },
  question: {
    en: 'Exactly one of several classes holds. Which are right reasons to use one softmax instead of a sigmoid per class?',
    zh: '若干类别中恰有一个成立。采用一个 softmax 而不是每类一个 sigmoid，下列哪些是正确的理由？',
  },
  options: {
    distribution: {
      en: 'Its outputs are one distribution over the classes: positive, with sum 1.',
      zh: '输出是各类别上的一个概率分布，各项为正，和为 1。',
    },
    likelihood: {
      en: String.raw`The label has a categorical distribution, whose negative log-likelihood is $-\ln p_c$.`,
      zh: String.raw`标签服从类别分布，其负对数似然就是 $-\ln p_c$。`,
    },
    impossible: {
      en: 'No probability is given to “no class” or “two classes”, which cannot occur.',
      zh: '不会给不可能出现的“没有类别”“两个类别”赋予概率。',
    },
    relations: {
      en: 'It models which classes are similar to each other.',
      zh: 'softmax 能对类别之间的相似性建模。',
    },
    gradients: {
      en: 'Its gradient is bounded, while that of sigmoids with cross-entropy can explode.',
      zh: 'softmax 的梯度有界，而 sigmoid 配交叉熵的梯度可能爆炸。',
    },
    probabilities: {
      en: 'Sigmoid outputs cannot be read as probabilities.',
      zh: 'sigmoid 的输出不能解释为概率。',
    },
  },
  why: {
    relations: {
      en: 'The ratio of two probabilities, $e^{z_i-z_j}$, depends on their two logits alone. Similarity is learned below the softmax.',
      zh: '两个概率之比为 $e^{z_i-z_j}$，只取决于相应的两个得分。相似性是由 softmax 之前的各层学到的。',
    },
    gradients: {
      en: 'Both are output minus label by the logits, below 1 in size.',
      zh: '两者对得分的梯度都是输出减标签，绝对值小于 1。',
    },
    probabilities: {
      en: 'They can: each is the probability that its label holds.',
      zh: '可以，每个输出就是相应标签成立的概率。',
    },
  },
  solution: {
    en: 'All right reasons come from exclusivity: one distribution, one likelihood, nothing for impossible answers. Neither a model of similarity nor steadier gradients belong to softmax.',
    zh: '正确的理由都来自互斥性，即一个分布、统一的似然、不给不可能的答案赋予概率。softmax 既不能对相似性建模，梯度也并不更稳定。',
  },
};
