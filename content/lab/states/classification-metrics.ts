import type { LabState } from '../state';

const rare = { data: 'xor', noise: 0.5, samples: 500, units: 8, learningRate: 0.1, steps: 100 } as const;
const line = {
  data: 'moons',
  noise: 0.5,
  samples: 500,
  hiddenLayers: 0,
  learningRate: 0.1,
  steps: 200,
} as const;

export const states: readonly LabState[] = [
  {
    id: 'always-negative-scores-high',
    set: { ...rare, positiveShare: 0.1, initialization: 'zero' },
    beside: { ...rare, positiveShare: 0.1 },
    title: { en: '“Always negative” scores high', zh: '一律判负，准确率也高' },
    says: {
      en: ({ now, before, number }) =>
        `One point in ten is positive. From zero weights the network calls all negative: accuracy ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}, recall ${number(now.recall ?? 0, { as: 'percent', digits: 3 })} on the held-out points. The trained one has ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} and ${number(before.recall ?? 0, { as: 'percent', digits: 3 })}: their accuracies differ little, their recalls much.`,
      zh: ({ now, before, number }) =>
        `正样本占十分之一。权重从 0 开始的网络一律判为负类，留出集上准确率为 ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}，召回率为 ${number(now.recall ?? 0, { as: 'percent', digits: 3 })}；正常训练的网络为 ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} 和 ${number(before.recall ?? 0, { as: 'percent', digits: 3 })}。两者的准确率相差不多，召回率却相差很大。`,
    },
    holds: ({ now, before }) =>
      now.recall === 0 &&
      (before.recall ?? 0) > 0.4 &&
      (now.heldOutAccuracy ?? 0) > (before.heldOutAccuracy ?? 1) - 0.1,
  },
  {
    id: 'higher-accuracy-lower-recall',
    set: { ...line, positiveShare: 0.05 },
    beside: line,
    title: { en: 'Higher accuracy, lower recall', zh: '准确率更高，召回率更低' },
    says: {
      en: ({ now, before, number }) =>
        `With 5% positives logistic regression has an accuracy of ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} and a recall of ${number(now.recall ?? 0, { as: 'percent', digits: 3 })}, with 50% positives ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} and ${number(before.recall ?? 0, { as: 'percent', digits: 3 })}. Most of the accuracy comes from negatives that are easily right; recall looks at the positives alone.`,
      zh: ({ now, before, number }) =>
        `正样本占 5% 时，逻辑回归的准确率为 ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}，召回率为 ${number(now.recall ?? 0, { as: 'percent', digits: 3 })}；占 50% 时为 ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} 和 ${number(before.recall ?? 0, { as: 'percent', digits: 3 })}。准确率主要来自容易判对的负样本，召回率则只看正样本。`,
    },
    holds: ({ now, before }) =>
      (now.heldOutAccuracy ?? 0) > (before.heldOutAccuracy ?? 1) + 0.05 &&
      (now.recall ?? 1) < (before.recall ?? 0) - 0.2,
  },
];
