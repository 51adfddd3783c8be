import { percent } from '../percent';
import type { LabResult, LabState } from '../state';

const wrong = { data: 'gaussians', hiddenLayers: 0, initialization: 'constant' } as const;
const start = { ...wrong, inputShift: 10, steps: 0 } as const;
const slow = { ...wrong, inputShift: 3 } as const;

const gradientOf = ({ gradientNorms }: LabResult): number => gradientNorms.y[0] ?? Number.NaN;

export const states: readonly LabState[] = [
  {
    id: 'squared-error-flat-where-sure-and-wrong',
    set: { ...start, output: 'sigmoidSquaredError' },
    beside: start,
    view: 7,
    title: { en: 'Sure and wrong: flat or steep', zh: '确信却错误：平坦与陡峭' },
    says: {
      en: ({ now, before, number }) =>
        `The sigmoid is saturated at 1 for all points, and half of them belong to class 0. The gradient of the squared error has the norm ${number(gradientOf(now), { digits: 3 })}, that of cross-entropy ${number(gradientOf(before), { digits: 3 })}: only the first contains the derivative of the sigmoid, which is nearly 0 here.`,
      zh: ({ now, before, number }) =>
        `sigmoid 对所有样本都饱和在 1 附近，而其中一半属于类别 0。平方误差的梯度范数为 ${number(gradientOf(now), { digits: 3 })}，交叉熵的为 ${number(gradientOf(before), { digits: 3 })}。只有前者含有 sigmoid 的导数，而此处导数几乎为 0。`,
    },
    holds: ({ now, before }) => gradientOf(now) < 0.01 && gradientOf(before) > 1,
  },
  {
    id: 'squared-error-learns-later',
    set: { ...slow, output: 'sigmoidSquaredError' },
    beside: slow,
    view: 3,
    title: { en: 'From a wrong start squared error is slower', zh: '起点错误时平方误差学得慢' },
    says: {
      en: ({ now, before, number }) =>
        `From weights that answer 1 nearly everywhere, 50 epochs with the squared error take the training accuracy to ${percent(number, now.trainingAccuracy)}, with cross-entropy and the same η to ${percent(number, before.trainingAccuracy)}: at the same weights its gradient by z is at most a quarter.`,
      zh: ({ now, before, number }) =>
        `在初始权重下，网络的输出几乎处处为 1。训练 50 个轮次后，用平方误差时训练准确率为 ${percent(number, now.trainingAccuracy)}，η 不变而改用交叉熵时为 ${percent(number, before.trainingAccuracy)}。在同样的权重下，平方误差对 z 的梯度至多是交叉熵的四分之一。`,
    },
    holds: ({ now, before }) => (now.trainingAccuracy ?? 1) < 0.8 && (before.trainingAccuracy ?? 0) > 0.88,
  },
];
