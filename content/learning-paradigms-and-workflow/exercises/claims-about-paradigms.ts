import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'feedback',
  statements: {
    gan: { isTrue: false, pitfall: 'E1.22' },
    names: { isTrue: false, see: () => ({ demo: 'paradigm-lab' }), pitfall: 'P01.2' },
    inertia: true,
    number: { isTrue: false, see: () => ({ demo: 'paradigm-lab', set: { k: 4 } }), pitfall: 'P01.2' },
    unlabeled: { isTrue: false, pitfall: 'P01.3' },
    reward: true,
    pca: true,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the paradigms', zh: '关于学习范式的说法' },
  question: { en: 'Is the statement right?', zh: '判断下列说法是否正确。' },
  statements: {
    gan: {
      en: 'In the original GAN no part is trained with a classification loss, because the data have no labels.',
      zh: '在最初的生成对抗网络中，数据没有标签，所以没有哪一部分是用分类损失训练的。',
    },
    names: {
      en: 'From unlabeled points k-means can tell which group is the class “ill”.',
      zh: 'k 均值可以由无标签的样本判断哪一组是“患病”类。',
    },
    inertia: {
      en: 'From one assignment to the next, the inertia of k-means never rises.',
      zh: '在 k 均值的逐次分配中，簇内平方和不会增大。',
    },
    number: {
      en: 'k-means finds out by itself how many clusters there are.',
      zh: 'k 均值能自动确定聚类的个数。',
    },
    unlabeled: {
      en: 'Adding unlabeled data to a few labeled ones improves a classifier in all cases.',
      zh: '在少量有标签样本之外再加入无标签样本，任何情况下都能改进分类器。',
    },
    reward: {
      en: 'In reinforcement learning the reward evaluates the action taken and does not say which one would have been right.',
      zh: '在强化学习中，奖励只评价所采取的动作，并不指出哪个动作才是正确的。',
    },
    pca: {
      en: 'PCA is unsupervised: it uses no targets.',
      zh: 'PCA 不使用目标变量，属于无监督学习。',
    },
  },
  why: {
    gan: {
      en: 'The discriminator is a classifier of real against generated, with targets that the procedure makes itself.',
      zh: '判别器就是区分真实样本与生成样本的分类器，标签由训练过程自行构造。',
    },
    names: {
      en: 'It gives groups numbers. What a group means takes at least one label from outside.',
      zh: 'k 均值只给各组编号，某一组代表什么，至少需要一个外部标签才能说明。',
    },
    inertia: {
      en: 'Nearest center for each point, mean for each group: neither step can raise the sum of squares.',
      zh: '每个点归入最近的中心，每个中心移到组内均值，两步都不会使平方和增大。',
    },
    number: {
      en: '$k$ is given beforehand; with another $k$ it returns another number of groups.',
      zh: '$k$ 是事先给定的，换一个 $k$，得到的组数就不同。',
    },
    unlabeled: {
      en: 'Only if they tell of the labels (cluster or manifold assumption); else it can get worse.',
      zh: '只有无标签样本与标签有关（聚类假设或流形假设成立）时才有帮助，否则可能更差。',
    },
    reward: {
      en: 'That is why trying other actions, exploration, is necessary.',
      zh: '正因为如此，才需要尝试其他动作，也就是探索。',
    },
    pca: {
      en: 'It looks for directions of large variance of the inputs.',
      zh: 'PCA 只寻找输入方差较大的方向。',
    },
  },
  solution: {
    en: 'What is known beforehand decides: with no labels there are groups without names; with few, an assumption carries the names further; rewards evaluate; and a procedure may make its own targets.',
    zh: '关键在于训练时已知什么。没有标签时，得到的组没有名称；少量标签要靠假设推广到其他样本；奖励只作评价；有的训练过程还会自行构造目标。',
  },
};
