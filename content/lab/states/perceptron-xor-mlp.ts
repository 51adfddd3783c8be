import { percent } from '../percent';
import type { LabState } from '../state';

const hidden = {
  data: 'xor',
  hiddenLayers: 1,
  units: 8,
  activation: 'relu',
  learningRate: 0.1,
  steps: 500,
} as const;
const line = { data: 'xor', hiddenLayers: 0, learningRate: 0.1, steps: 1000 } as const;

export const states: readonly LabState[] = [
  {
    id: 'one-hidden-layer-solves-xor',
    set: hidden,
    beside: { ...hidden, hiddenLayers: 0 },
    title: { en: 'One hidden layer solves XOR', zh: '一个隐藏层解决异或问题' },
    says: {
      en: ({ now, before, number }) =>
        `With one hidden layer of eight ReLUs the network decides ${percent(number, now.trainingAccuracy)} of the training points of XOR correctly, without it ${percent(number, before.trainingAccuracy)}: the hidden layer folds the plane, so that a line separates the folded points.`,
      zh: ({ now, before, number }) =>
        `有一个隐藏层（八个 ReLU）时，网络判对 ${percent(number, now.trainingAccuracy)} 的异或训练样本，没有隐藏层时判对 ${percent(number, before.trainingAccuracy)}。隐藏层把平面折叠，折叠之后的点用直线就能分开。`,
    },
    holds: ({ now, before }) => (now.trainingAccuracy ?? 0) > 0.95 && (before.trainingAccuracy ?? 1) < 0.75,
  },
  {
    id: 'more-epochs-do-not-separate-xor',
    set: line,
    beside: { ...line, steps: 100 },
    view: 3,
    title: { en: 'More epochs do not separate XOR', zh: '多训练也分不开异或' },
    says: {
      en: ({ now, before, number }) =>
        `Without a hidden layer ${percent(number, before.trainingAccuracy)} of the training points are right after 100 epochs and ${percent(number, now.trainingAccuracy)} after 1000: no line separates XOR, so there is none to find.`,
      zh: ({ now, before, number }) =>
        `没有隐藏层时，100 个轮次后判对 ${percent(number, before.trainingAccuracy)} 的训练样本，1000 个轮次后判对 ${percent(number, now.trainingAccuracy)}。异或数据线性不可分，训练再久也找不到这样的直线。`,
    },
    holds: ({ now, before }) => (now.trainingAccuracy ?? 1) < 0.75 && (before.trainingAccuracy ?? 1) < 0.75,
  },
];
