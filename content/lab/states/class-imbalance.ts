import type { LabState } from '../state';

const early = { units: 8, steps: 10 } as const;
const overlapping = {
  data: 'xor',
  noise: 0.5,
  samples: 500,
  units: 8,
  learningRate: 0.1,
  steps: 200,
} as const;

export const states: readonly LabState[] = [
  {
    id: 'majority-is-learned-first',
    set: { ...early, positiveShare: 0.1 },
    beside: early,
    title: { en: 'The majority is learned first', zh: '先学会的是多数类' },
    says: {
      en: ({ now, before, number }) =>
        `After 10 epochs with one positive in ten the accuracy is ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} on the held-out points and the recall ${number(now.recall ?? 0, { as: 'percent', digits: 3 })}; with balanced classes ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} and ${number(before.recall ?? 0, { as: 'percent', digits: 3 })}. The many negatives rule the loss, and the outputs lean to their side.`,
      zh: ({ now, before, number }) =>
        `正样本占十分之一，训练 10 个轮次之后，留出集上准确率为 ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}，召回率为 ${number(now.recall ?? 0, { as: 'percent', digits: 3 })}；两类平衡时为 ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} 和 ${number(before.recall ?? 0, { as: 'percent', digits: 3 })}。损失主要来自众多负样本，输出因此偏向负类。`,
    },
    holds: ({ now, before }) =>
      (now.heldOutAccuracy ?? 0) >= 0.9 && now.recall === 0 && (before.recall ?? 0) > 0.4,
  },
  {
    id: 'rare-positives-are-missed',
    set: { ...overlapping, positiveShare: 0.05 },
    beside: overlapping,
    title: { en: 'Rare positives are missed', zh: '稀少的正样本常被漏判' },
    says: {
      en: ({ now, before, number }) =>
        `Where classes overlap, 200 epochs with 5% positives end at a recall of ${number(now.recall ?? 0, { as: 'percent', digits: 3 })} on the held-out points, with 50% at ${number(before.recall ?? 0, { as: 'percent', digits: 3 })}. In the overlap most points are negative, so a probability of 1/2 is seldom reached; a lower threshold or class weights would find more.`,
      zh: ({ now, before, number }) =>
        `两类重叠，训练 200 个轮次之后，正样本占 5% 时留出集上的召回率为 ${number(now.recall ?? 0, { as: 'percent', digits: 3 })}，占 50% 时为 ${number(before.recall ?? 0, { as: 'percent', digits: 3 })}。重叠处多为负样本，正类的概率很少达到 1/2；降低阈值或使用类别权重，可以多找出一些正样本。`,
    },
    holds: ({ now, before }) =>
      (now.recall ?? 1) < (before.recall ?? 0) - 0.1 &&
      (now.heldOutAccuracy ?? 0) > (before.heldOutAccuracy ?? 1),
  },
];
