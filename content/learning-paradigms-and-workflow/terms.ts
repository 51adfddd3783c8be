import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'bandit',
    en: 'bandit',
    zh: '多臂赌博机',
    definition: {
      en: 'Choosing among actions with unknown rewards, where only the reward of the chosen one is seen.',
      zh: '在奖励分布未知的若干动作中反复选择，每次只能看到所选动作的奖励。',
    },
    at: 'learning-paradigms-and-workflow#rewards',
    also: [{ zh: '多臂老虎机' }],
  },
  {
    id: 'clustering',
    en: 'clustering',
    zh: '聚类',
    definition: {
      en: 'Grouping samples by similarity, without labels.',
      zh: '不用标签，按相似程度把样本分成若干组。',
    },
    at: 'learning-paradigms-and-workflow#feedback',
  },
  {
    id: 'deep-learning',
    en: 'deep learning',
    zh: '深度学习',
    definition: {
      en: 'Learning with neural networks of many layers, which learn their representations themselves.',
      zh: '用多层神经网络进行学习，特征表示由网络自动学得。',
    },
    at: 'learning-paradigms-and-workflow#workflow',
  },
  {
    id: 'empirical-risk',
    en: 'empirical / structural risk',
    zh: '经验风险 / 结构风险',
    definition: {
      en: 'Empirical: the mean loss on the training set. Structural: the same plus a penalty on complexity.',
      zh: '经验风险是训练集上的平均损失；结构风险等于经验风险加上对模型复杂度的惩罚。',
    },
    at: 'learning-paradigms-and-workflow#elements',
    finds: { en: ['empirical risk', 'structural risk'], zh: ['经验风险', '结构风险'] },
  },
  {
    id: 'exploration',
    en: 'exploration / exploitation',
    zh: '探索 / 利用',
    definition: {
      en: 'Exploration tries what is little known; exploitation takes what has been best so far.',
      zh: '探索是尝试了解较少的选择，利用是选取目前看来最好的选择。',
    },
    at: 'learning-paradigms-and-workflow#rewards',
    finds: { en: ['exploration', 'exploitation'], zh: ['探索'] },
  },
  {
    id: 'k-means',
    en: 'k-means',
    zh: 'k 均值',
    definition: {
      en: 'Clustering by turns: assign each point to the nearest center, move each center to the mean of its points.',
      zh: '交替执行两步的聚类方法：把每个点归入最近的中心，再把每个中心移到所属各点的均值处。',
    },
    at: 'learning-paradigms-and-workflow#feedback',
  },
  {
    id: 'machine-learning',
    en: 'machine learning',
    zh: '机器学习',
    definition: {
      en: 'Methods by which a program improves at a task with data, instead of being given its rules.',
      zh: '让程序利用数据提高在某项任务上的性能，而不是由人写出规则的方法。',
    },
    at: 'learning-paradigms-and-workflow#elements',
  },
  {
    id: 'model-strategy-algorithm',
    en: 'model / strategy / algorithm',
    zh: '模型 / 策略 / 算法',
    definition: {
      en: 'Three parts of a learning method: the set of functions, the criterion to choose by, and the computation that chooses.',
      zh: '学习方法的三要素：函数的集合、选择的准则与求解的算法。',
    },
    at: 'learning-paradigms-and-workflow#elements',
    also: [{ zh: '模型、学习准则、优化算法', in: ['qiu'] }],
    note: { en: 'The three elements of machine learning (机器学习三要素).', zh: '即机器学习三要素。' },
    finds: { en: [], zh: [] },
  },
  {
    id: 'reinforcement-learning',
    en: 'reinforcement learning',
    zh: '强化学习',
    definition: {
      en: 'Learning from rewards which actions to take in which state.',
      zh: '根据奖励学习在各状态下应采取的动作。',
    },
    at: 'learning-paradigms-and-workflow#feedback',
  },
  {
    id: 'self-supervised-learning',
    en: 'self-supervised learning',
    zh: '自监督学习',
    definition: {
      en: 'Learning from targets that are made from the inputs themselves, such as a hidden word.',
      zh: '由输入本身构造目标（如被遮住的词）来学习。',
    },
    at: 'learning-paradigms-and-workflow#feedback',
  },
  {
    id: 'self-training',
    en: 'self-training',
    zh: '自训练',
    definition: {
      en: 'A model labels unlabeled samples, and is trained again with those it is sure of.',
      zh: '模型给无标签样本标注，再用其中置信度高的样本重新训练。',
    },
    at: 'learning-paradigms-and-workflow#feedback',
  },
  {
    id: 'semi-supervised-learning',
    en: 'semi-supervised learning',
    zh: '半监督学习',
    definition: {
      en: 'Learning from a few labeled and many unlabeled samples.',
      zh: '利用少量有标签样本与大量无标签样本学习。',
    },
    at: 'learning-paradigms-and-workflow#feedback',
  },
  {
    id: 'supervised-learning',
    en: 'supervised learning',
    zh: '监督学习',
    definition: { en: 'Learning from inputs with given targets.', zh: '从带有目标值的输入中学习。' },
    at: 'learning-paradigms-and-workflow#feedback',
    also: [{ zh: '有监督学习' }],
  },
  {
    id: 'unsupervised-learning',
    en: 'unsupervised learning',
    zh: '无监督学习',
    definition: {
      en: 'Learning from inputs without targets: their groups, density or structure.',
      zh: '从没有目标值的输入中学习数据的分组、密度或结构。',
    },
    at: 'learning-paradigms-and-workflow#feedback',
  },
];
