import type { LabState } from '../state';

const few = {
  data: 'moons',
  noise: 0.5,
  samples: 20,
  hiddenLayers: 0,
  learningRate: 0.3,
  steps: 200,
} as const;
const divided = { samples: 100, units: 8, learningRate: 0.1, steps: 200 } as const;

/** Of the difference of two accuracies, each measured on ten points: the variances $p(1-p)/10$ add. */
const differenceError = Math.sqrt((2 * 0.8 * 0.2) / 10);

export const states: readonly LabState[] = [
  {
    id: 'ten-held-out-points-are-unsure',
    set: { ...few, seed: 3 },
    beside: { ...few, seed: 4 },
    title: { en: 'Ten held-out points say little', zh: '十个留出样本太少' },
    says: {
      en: ({ now, before, number }) =>
        `On two draws of 20 points, half of them held out, a linear model trained alike has held-out accuracies of ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} and ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}. Ten points of a true accuracy of 80% each make the standard error of such a difference ${number(100 * differenceError, { digits: 3 })} percentage points, so it says little.`,
      zh: ({ now, before, number }) =>
        `两次各抽 20 个样本，留出一半，设置完全相同的线性模型在留出集上的准确率分别为 ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} 和 ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}。若真实准确率为 80%，各用十个样本测得的两个准确率之差，标准误就有 ${number(100 * differenceError, { digits: 3 })} 个百分点，所以这点差别说明不了什么。`,
    },
    holds: ({ now, before }) =>
      Math.abs((now.heldOutAccuracy ?? 0) - (before.heldOutAccuracy ?? 0)) > differenceError,
  },
  {
    id: 'training-error-is-too-low',
    set: { data: 'circles', noise: 0.5, samples: 60, units: 8, optimizer: 'adam', steps: 400 },
    view: 3,
    title: { en: 'The training set flatters', zh: '训练误差偏低' },
    says: {
      en: ({ now, number }) =>
        `The network decides ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of its 30 training points correctly and ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} of 30 held-out points from the same rings. Its weights were fitted to the former, noise included, so only the latter tell of new data.`,
      zh: ({ now, number }) =>
        `网络在 30 个训练样本上判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}，在同一分布的 30 个留出样本上只判对 ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}。权重是按训练样本（连同其中的噪声）学出来的，只有留出集能说明在新数据上的表现。`,
    },
    holds: ({ now }) =>
      (now.trainingAccuracy ?? 0) > (now.heldOutAccuracy ?? 1) + 0.15 &&
      now.heldOutLoss > now.trainingLoss + 0.5,
  },
  {
    id: 'held-out-points-do-not-train',
    set: { ...divided, heldOutShare: 0.8 },
    beside: { ...divided, heldOutShare: 0.2 },
    title: { en: 'What is held out does not train', zh: '留出的样本不参与训练' },
    says: {
      en: ({ now, before, number }) =>
        `Of 100 points 80 are held out: after 200 epochs on the other 20 the network decides ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} of them correctly. Trained on 80 points, it decides ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} of the 20 held-out ones. A large test part makes the estimate surer and the model poorer.`,
      zh: ({ now, before, number }) =>
        `100 个样本留出 80 个，用其余 20 个训练 200 个轮次，留出集上判对 ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}；改用 80 个样本训练，留出的 20 个判对 ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}。留出得多，估计更可靠，模型却更差。`,
    },
    holds: ({ now, before }) => (now.heldOutAccuracy ?? 1) < (before.heldOutAccuracy ?? 0) - 0.04,
  },
];
