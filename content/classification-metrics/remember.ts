import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'Precision $\\frac{TP}{TP+FP}$ looks at what was called positive, recall $\\frac{TP}{TP+FN}$ at what is positive.',
    zh: '精确率 $\\frac{TP}{TP+FP}$ 针对判为正类的样本，召回率 $\\frac{TP}{TP+FN}$ 针对实际为正类的样本。',
  },
  {
    en: '$F_1=\\frac{2PR}{P+R}$ is the harmonic mean, at most twice the smaller of the two, so it is high only if both are.',
    zh: '$F_1=\\frac{2PR}{P+R}$ 是调和平均，不超过较小者的两倍，只有两者都高时才高。',
  },
  {
    en: 'AUC is the probability that a random positive scores above a random negative, a tie counting one half; it depends on the order of the scores alone.',
    zh: 'AUC 是随机正样本的得分高于随机负样本的概率，并列计一半，其值只取决于得分的次序。',
  },
];
