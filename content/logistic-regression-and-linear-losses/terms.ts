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
    at: 'logistic-regression-and-linear-losses#loss',
  },
  {
    id: 'decision-boundary',
    en: 'decision boundary',
    zh: '决策边界',
    definition: {
      en: 'The set of inputs where the decision changes from one class to another.',
      zh: '判定结果由一类变为另一类的输入所构成的集合。',
    },
    at: 'logistic-regression-and-linear-losses#log-odds',
  },
  {
    id: 'hinge-loss',
    en: 'hinge loss',
    zh: '合页损失',
    definition: {
      en: 'max(0, 1 − m) for the margin m = y f(x), y = ±1: no loss from margin 1 on.',
      zh: 'max(0, 1 − m)，其中 m = y f(x)，y = ±1；间隔达到 1 之后损失为 0。',
    },
    at: 'logistic-regression-and-linear-losses#six-losses',
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
    at: 'logistic-regression-and-linear-losses#log-odds',
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
    at: 'logistic-regression-and-linear-losses#log-odds',
  },
  {
    id: 'margin',
    en: 'margin',
    zh: '间隔',
    definition: {
      en: 'y f(x) for a label y = ±1: positive if the sample is on the right side; divided by ‖w‖, its signed distance from the boundary.',
      zh: '标签 y = ±1 时的 y f(x)，为正表示分类正确；除以 ‖w‖ 即到边界的带符号距离。',
    },
    finds: { en: [], zh: [] },
    at: 'logistic-regression-and-linear-losses#labels',
  },
  {
    id: 'support-vector-machine',
    en: 'support vector machine',
    zh: '支持向量机',
    definition: {
      en: 'The linear classifier of largest margin; with hinge loss, penalty and kernel also where classes overlap or bend.',
      zh: '间隔最大的线性分类器；配合合页损失、惩罚项与核函数，也可处理重叠或非线性的类别。',
    },
    at: 'logistic-regression-and-linear-losses#six-losses',
  },
  {
    id: 'threshold',
    en: 'threshold',
    zh: '阈值',
    definition: {
      en: 'The value of score or probability from which a sample is called positive.',
      zh: '得分或概率达到此值时，样本判为正类。',
    },
    at: 'logistic-regression-and-linear-losses#costs',
  },
  {
    id: 'odds',
    en: 'odds',
    zh: '几率',
    definition: {
      en: 'The probability of an event over that of its opposite, p/(1 − p): from 0 to ∞.',
      zh: '事件的概率与其对立事件的概率之比 p/(1 − p)，取值从 0 到 ∞。',
    },
    at: 'logistic-regression-and-linear-losses#log-odds',
    finds: { en: ['odds'], zh: [] },
  },
  {
    id: 'support-vector',
    en: 'support vector',
    zh: '支持向量',
    definition: {
      en: 'A training sample with a multiplier above 0 in the dual problem of the SVM, so with margin at most 1; the weights are a sum over these samples.',
      zh: '支持向量机对偶问题中乘子大于 0 的训练样本，间隔不超过 1，权重是这些样本的线性组合。',
    },
    at: 'logistic-regression-and-linear-losses#six-losses',
    finds: { en: ['support vectors'], zh: [] },
  },
  {
    id: 'surrogate-loss',
    en: 'surrogate loss',
    zh: '替代损失',
    definition: {
      en: 'A loss with a useful gradient, often convex, that is minimized in place of the 0/1 loss.',
      zh: '代替 0-1 损失加以最小化的损失，通常是凸函数，能提供有用的梯度。',
    },
    at: 'logistic-regression-and-linear-losses#loss',
    finds: { en: ['surrogate'], zh: ['替代损失'] },
  },
];
