import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'binary-cross-entropy',
    en: 'binary cross-entropy',
    zh: '二元交叉熵',
    definition: {
      en: '−[y ln p + (1 − y) ln(1 − p)]: the negative log-likelihood of a label y with predicted probability p.',
      zh: '−[y ln p + (1 − y) ln(1 − p)]，即预测概率为 p 时标签 y 的负对数似然。',
    },
  },
  {
    id: 'decision-boundary',
    en: 'decision boundary',
    zh: '决策边界',
    definition: {
      en: 'The set of inputs where the decision changes from one class to another.',
      zh: '判定结果由一类变为另一类的输入所构成的集合。',
    },
  },
  {
    id: 'hinge-loss',
    en: 'hinge loss',
    zh: '合页损失',
    definition: {
      en: 'max(0, 1 − m) for the margin m = y f(x), y = ±1: no loss from margin 1 on.',
      zh: 'max(0, 1 − m)，其中 m = y f(x)，y = ±1；间隔达到 1 之后损失为 0。',
    },
  },
  {
    id: 'logit',
    en: 'log-odds / logit',
    zh: '对数几率',
    definition: {
      en: 'ln(p/(1 − p)) of a probability p; the inverse of the sigmoid.',
      zh: '概率 p 的对数几率 ln(p/(1 − p))，是 sigmoid 的反函数。',
    },
    note: {
      en: '“Logits” as raw network outputs are 未归一化得分.',
      zh: '网络的原始输出 logits 译为“未归一化得分”。',
    },
    finds: { en: ['log-odds', 'logit'], zh: ['对数几率'] },
  },
  {
    id: 'logistic-regression',
    en: 'logistic regression',
    zh: '逻辑回归',
    definition: {
      en: 'A linear model for the log-odds, p = σ(wᵀx + b), fitted by cross-entropy; a classifier despite its name.',
      zh: '对数几率的线性模型，p = σ(wᵀx + b)，用交叉熵拟合；名为回归，实为分类。',
    },
    also: [{ zh: '对数几率回归' }],
  },
  {
    id: 'margin',
    en: 'margin',
    zh: '间隔',
    definition: {
      en: 'y f(x) for a label y = ±1: positive if the sample is on the right side; divided by ‖w‖, its distance from the boundary.',
      zh: '标签 y = ±1 时的 y f(x)，为正表示分类正确；除以 ‖w‖ 即到边界的距离。',
    },
    finds: { en: [], zh: [] },
  },
  {
    id: 'support-vector-machine',
    en: 'support vector machine',
    zh: '支持向量机',
    definition: {
      en: 'The linear classifier of largest margin; with hinge loss, penalty and kernel also where classes overlap or bend.',
      zh: '间隔最大的线性分类器；配合合页损失、惩罚项与核函数，也可处理重叠或非线性的类别。',
    },
  },
  {
    id: 'threshold',
    en: 'threshold',
    zh: '阈值',
    definition: {
      en: 'The value of score or probability from which a sample is called positive.',
      zh: '得分或概率达到此值时，样本判为正类。',
    },
  },
];
