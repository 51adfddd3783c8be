import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'bandit', en: 'bandit', zh: '多臂赌博机', also: [{ zh: '多臂老虎机' }] },
  { id: 'clustering', en: 'clustering', zh: '聚类' },
  { id: 'deep-learning', en: 'deep learning', zh: '深度学习' },
  {
    id: 'empirical-risk',
    en: 'empirical / structural risk',
    zh: '经验风险 / 结构风险',
    finds: { en: ['empirical risk', 'structural risk'], zh: ['经验风险', '结构风险'] },
  },
  { id: 'exploration', en: 'exploration / exploitation', zh: '探索 / 利用' },
  { id: 'k-means', en: 'k-means', zh: 'k均值' },
  { id: 'machine-learning', en: 'machine learning', zh: '机器学习' },
  {
    id: 'model-strategy-algorithm',
    en: 'model / strategy / algorithm',
    zh: '模型 / 策略 / 算法',
    also: [{ zh: '模型、学习准则、优化算法', in: ['qiu'] }],
    note: { en: 'The three elements of machine learning (机器学习三要素).', zh: '即机器学习三要素。' },
    finds: { en: [], zh: [] },
  },
  { id: 'reinforcement-learning', en: 'reinforcement learning', zh: '强化学习' },
  { id: 'self-supervised-learning', en: 'self-supervised learning', zh: '自监督学习' },
  { id: 'self-training', en: 'self-training', zh: '自训练' },
  { id: 'semi-supervised-learning', en: 'semi-supervised learning', zh: '半监督学习' },
  { id: 'supervised-learning', en: 'supervised learning', zh: '监督学习', also: [{ zh: '有监督学习' }] },
  { id: 'unsupervised-learning', en: 'unsupervised learning', zh: '无监督学习' },
];
