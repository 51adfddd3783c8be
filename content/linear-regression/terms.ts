import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'analytic-solution',
    en: 'analytic (closed-form) solution',
    zh: '解析解',
    definition: {
      en: 'A solution given by a formula, not by iteration.',
      zh: '由公式直接给出、无需迭代的解。',
    },
    also: [{ zh: '闭式解' }],
    at: 'linear-regression#normal-equation',
  },
  {
    id: 'least-squares',
    en: 'least squares',
    zh: '最小二乘',
    definition: {
      en: 'Choosing the parameters for which the sum of squared errors is smallest.',
      zh: '选取使误差平方和最小的参数。',
    },
    at: 'linear-regression#normal-equation',
  },
  {
    id: 'leverage',
    en: 'leverage',
    zh: '杠杆值',
    definition: {
      en: 'How strongly a sample can pull its own fitted value: the diagonal of X(XᵀX)⁻¹Xᵀ.',
      zh: '样本对自身拟合值的影响程度，即 X(XᵀX)⁻¹Xᵀ 的对角元。',
    },
    at: 'linear-regression#outliers',
  },
  {
    id: 'loss-function',
    en: 'loss function',
    zh: '损失函数',
    definition: {
      en: 'Says how far a prediction is from its target. Training minimizes its mean over the samples, often plus a penalty.',
      zh: '衡量预测与目标相差多少。训练要使各样本损失的平均最小，常常还要加上惩罚项。',
    },
    at: 'linear-regression#normal-equation',
  },
  {
    id: 'objective-function',
    en: 'objective function',
    zh: '目标函数',
    definition: {
      en: 'The function that training minimizes: mean loss, often plus penalties.',
      zh: '训练时要最小化的函数，通常是平均损失，常再加上惩罚项。',
    },
    at: 'linear-regression#normal-equation',
  },
  {
    id: 'outlier',
    en: 'outlier',
    zh: '离群点',
    definition: {
      en: 'A value or sample far from the rest of the data.',
      zh: '与其余数据相距很远的数值或样本。',
    },
    also: [{ zh: '异常值' }],
    at: 'linear-regression#outliers',
  },
  {
    id: 'linear-regression',
    en: 'linear regression',
    zh: '线性回归',
    definition: {
      en: 'Fits y ≈ wᵀx + b, mostly by least squares. The loss is then convex in w and b, and all zeros are as good a start as any.',
      zh: '用 y ≈ wᵀx + b 拟合，通常采用最小二乘。此时损失对 w 和 b 是凸函数，初值全取 0 也可以。',
    },
    at: 'linear-regression#normal-equation',
  },
  {
    id: 'robust',
    en: 'robust',
    zh: '稳健',
    also: [{ zh: '鲁棒' }],
    definition: {
      en: 'Changed little by noise, or by a few values that are far off.',
      zh: '受噪声或少数离群值的影响很小。',
    },
    at: 'linear-regression#absolute-loss',
  },
  {
    id: 'subgradient',
    en: 'subgradient',
    zh: '次梯度',
    definition: {
      en: 'For convex f, any g with f(y) ≥ f(x) + g·(y − x) for all y. Where f is differentiable, only the gradient; for ReLU at 0, every number from 0 to 1.',
      zh: '对凸函数 f，使 f(y) ≥ f(x) + g·(y − x) 对一切 y 成立的 g。在可导点只有梯度一个；对 ReLU，在 0 处则是 0 到 1 之间的任何数。',
    },
    at: 'linear-regression#absolute-loss',
  },
];
