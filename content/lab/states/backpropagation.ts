import type { LabResult, LabState } from '../state';

const one = { data: 'xor', batchSize: 500, learningRate: 0.1 } as const;
const sigmoid = { activation: 'sigmoid', positiveShare: 0.3, steps: 0 } as const;

const ofLayer = ({ gradientNorms }: LabResult, layer: number): number =>
  gradientNorms.y[layer - 1] ?? Number.NaN;

export const states: readonly LabState[] = [
  {
    id: 'the-update-moves-the-weights',
    set: { ...one, steps: 1 },
    beside: { ...one, steps: 0 },
    view: 2,
    title: { en: 'Gradients first, then one update', zh: '先求梯度，再更新一次' },
    says: {
      en: ({ now, before, number }) =>
        `Before the first update backpropagation has already given the first layer a gradient of norm ${number(ofLayer(before, 1), { digits: 3 })}, and the loss is still ${number(before.trainingLoss, { digits: 4 })}. One update of all weights, with gradients taken at the old ones, makes it ${number(now.trainingLoss, { digits: 4 })}.`,
      zh: ({ now, before, number }) =>
        `第一次更新之前，反向传播已求出第 1 层的梯度，范数为 ${number(ofLayer(before, 1), { digits: 3 })}，而损失仍是 ${number(before.trainingLoss, { digits: 4 })}。用旧权重处的梯度把全部权重更新一次，损失变为 ${number(now.trainingLoss, { digits: 4 })}。`,
    },
    holds: ({ now, before }) => ofLayer(before, 1) > 0.01 && now.trainingLoss < before.trainingLoss - 1e-5,
  },
  {
    id: 'hidden-deltas-contain-the-weights-above',
    set: { ...sigmoid, initialization: 'zero' },
    beside: sigmoid,
    view: 7,
    title: { en: 'Hidden deltas contain outgoing weights', zh: '隐藏层的 δ 含后一层的权重' },
    says: {
      en: ({ now, before, number }) =>
        `With all weights 0 the output layer has a gradient of norm ${number(ofLayer(now, 3), { digits: 3 })} and the first layer exactly ${number(ofLayer(now, 1))}; with Glorot's weights the first layer has ${number(ofLayer(before, 1), { digits: 3 })}. The δ of a hidden unit contains the sum of its outgoing weights times the deltas above, and here all of these weights are 0.`,
      zh: ({ now, before, number }) =>
        `权重全为 0 时，输出层梯度的范数为 ${number(ofLayer(now, 3), { digits: 3 })}，第 1 层梯度的范数恰为 ${number(ofLayer(now, 1))}；用 Glorot 初始化时第 1 层为 ${number(ofLayer(before, 1), { digits: 3 })}。隐藏神经元的 δ 含有后一层各 δ 乘以相应权重之和，而这里这些权重都是 0。`,
    },
    holds: ({ now, before }) => ofLayer(now, 1) === 0 && ofLayer(now, 3) > 0.1 && ofLayer(before, 1) > 1e-4,
  },
];
