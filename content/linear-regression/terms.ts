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
    id: 'objective-function',
    en: 'objective function',
    zh: '目标函数',
    definition: {
      en: 'The function that training minimizes: mean loss, often plus penalties.',
      zh: '训练所最小化的函数，即平均损失，常加上惩罚项。',
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
];
