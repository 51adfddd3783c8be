import type { LabState } from '../state';

const zero = { data: 'plane', samples: 500, heldOutShare: 0.8, initialization: 'zero', steps: 0 } as const;
const noise = 0.5;

/** The network answers 0 everywhere, so this is the mean square of the targets, whose mean is 0. */
const meanSquare = ({ rootMeanSquare }: { readonly rootMeanSquare: number | null }): number =>
  (rootMeanSquare ?? Number.NaN) ** 2;

export const states: readonly LabState[] = [
  {
    id: 'variances-of-independent-parts-add',
    set: { ...zero, noise },
    beside: { ...zero, noise: 0 },
    title: { en: 'Variances of independent parts add', zh: '独立部分的方差相加' },
    says: {
      en: ({ now, before, number }) =>
        `With all weights 0 the mean squared error is the variance of the targets (their mean is 0). Without noise it is ${number(meanSquare(before), { digits: 3 })}; independent noise of variance ${number(noise ** 2, { as: 'tick' })} should make it ${number(meanSquare(before) + noise ** 2, { digits: 3 })}, and on 400 points it is ${number(meanSquare(now), { digits: 3 })}.`,
      zh: ({ now, before, number }) =>
        `权重全为 0 时，均方误差就是目标的方差（目标的均值为 0）。没有噪声时，均方误差为 ${number(meanSquare(before), { digits: 3 })}；加上方差为 ${number(noise ** 2, { as: 'tick' })} 的独立噪声，理论上应为 ${number(meanSquare(before) + noise ** 2, { digits: 3 })}，400 个样本上算得 ${number(meanSquare(now), { digits: 3 })}。`,
    },
    holds: ({ now, before }) => Math.abs(meanSquare(now) - meanSquare(before) - noise ** 2) < 0.05,
  },
];
