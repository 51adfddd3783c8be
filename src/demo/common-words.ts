import type { Said } from './words';

/**
 * Labels that several demos have, so that they say the same everywhere: `steps: common.step`. One that only the demos of
 * one topic share may stand here too, as soon as two of them have it.
 */
export const common = {
  step: { en: 'step *t*', zh: '步数 *t*' },
  steps: { en: 'steps', zh: '步数' },
  seed: { en: 'seed', zh: '随机种子' },
  learningRate: { en: 'learning rate *η*', zh: '学习率 *η*' },
  momentum: { en: 'momentum *β*', zh: '动量系数 *β*' },
  coefficient: { en: 'coefficient *β*', zh: '系数 *β*' },
  scale: { en: 'scale *γ*', zh: '缩放 *γ*' },
  shift: { en: 'shift *β*', zh: '平移 *β*' },
  start: { en: 'start', zh: '初值' },
  input: { en: 'input *x*', zh: '输入 *x*' },
  output: { en: 'output', zh: '输出' },
  value: { en: 'value', zh: '取值' },
  sample: { en: 'sample', zh: '样本' },
  loss: { en: 'loss', zh: '损失' },
  gradient: { en: 'gradient', zh: '梯度' },
  gradientDescent: { en: 'gradient descent', zh: '梯度下降' },
  tangent: { en: 'tangent', zh: '切线' },
  density: { en: 'density', zh: '密度' },
  variance: { en: 'variance', zh: '方差' },
  uniform: { en: 'uniform', zh: '均匀' },
  gaussian: { en: 'Gaussian', zh: '高斯' },
  valueAtEachStep: { en: '*f* at each step', zh: '每一步的 *f*' },
  millionthOfStart: { en: '10^{−6} of the start', zh: '初值的 10^{−6}' },
  stepsToMillionth: {
    en: 'steps until *f* stays below 10^{−6} of the start',
    zh: '*f* 从此低于初值的 10^{−6} 所需的步数',
  },
  inPython: { en: 'The same in Python', zh: '用 Python 实现' },
  inPyTorch: { en: 'The same in PyTorch', zh: '用 PyTorch 实现' },
  inNumPy: { en: 'The same in NumPy', zh: '用 NumPy 实现' },
  withTheseNumbers: { en: 'The rule with these numbers', zh: '代入数值' },
} as const satisfies Readonly<Record<string, Said>>;
