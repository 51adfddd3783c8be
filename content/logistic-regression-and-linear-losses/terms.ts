import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'binary-cross-entropy', en: 'binary cross-entropy', zh: '二元交叉熵' },
  { id: 'decision-boundary', en: 'decision boundary', zh: '决策边界' },
  { id: 'hinge-loss', en: 'hinge loss', zh: '合页损失' },
  {
    id: 'logit',
    en: 'log-odds / logit',
    zh: '对数几率',
    note: {
      en: '“Logits” as raw network outputs are 未归一化得分.',
      zh: '网络的原始输出 logits 译为“未归一化得分”。',
    },
    finds: { en: ['log-odds', 'logit'], zh: ['对数几率'] },
  },
  { id: 'logistic-regression', en: 'logistic regression', zh: '逻辑回归', also: [{ zh: '对数几率回归' }] },
  { id: 'margin', en: 'margin', zh: '间隔', finds: { en: [], zh: [] } },
  { id: 'support-vector-machine', en: 'support vector machine', zh: '支持向量机' },
  { id: 'threshold', en: 'threshold', zh: '阈值' },
];
