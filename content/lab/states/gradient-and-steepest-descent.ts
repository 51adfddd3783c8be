import type { LabResult, LabState } from '../state';

const small = 0.01;
const large = 2;
const line = {
  data: 'gaussians',
  noise: 0.3,
  hiddenLayers: 0,
  initialization: 'zero',
  batchSize: 500,
  learningRate: small,
} as const;
const plane = { data: 'plane', hiddenLayers: 0, batchSize: 500, steps: 1 } as const;

/** The fall of the loss in a step of that rate, to first order: the classes are balanced, so that the bias has the gradient 0. */
const predictedFall = ({ gradientNorms }: LabResult): number =>
  small * (gradientNorms.y[0] ?? Number.NaN) ** 2;
const atStart = ({ trainingCurve }: LabResult): number => trainingCurve.y[0] ?? Number.NaN;

export const states: readonly LabState[] = [
  {
    id: 'small-step-falls-as-predicted',
    set: { ...line, steps: 1 },
    beside: { ...line, steps: 0 },
    view: 2,
    title: { en: 'A small step falls as predicted', zh: '小步长的下降量可以预测' },
    says: {
      en: ({ now, before, number }) =>
        `One step against the gradient with η = ${number(small, { as: 'tick' })} should lower the loss by η‖g‖² = ${number(predictedFall(before), { digits: 3 })} to first order, and lowers it by ${number(before.trainingLoss - now.trainingLoss, { digits: 3 })}; what is missing is the remainder of the Taylor expansion.`,
      zh: ({ now, before, number }) =>
        `以 η = ${number(small, { as: 'tick' })} 沿负梯度方向走一步，按一阶展开损失应下降 η‖g‖² = ${number(predictedFall(before), { digits: 3 })}，实际下降 ${number(before.trainingLoss - now.trainingLoss, { digits: 3 })}，相差的是泰勒展开的余项。`,
    },
    holds: ({ now, before }) =>
      Math.abs((before.trainingLoss - now.trainingLoss) / predictedFall(before) - 1) < 0.03,
  },
  {
    id: 'same-direction-too-long-a-step',
    set: { ...plane, learningRate: large },
    beside: { ...plane, learningRate: small },
    view: 2,
    title: { en: 'The same direction, too long a step', zh: '方向相同，步长过大' },
    says: {
      en: ({ now, before, number }) =>
        `From the same start, where the loss is ${number(atStart(now), { digits: 3 })}, one step against the same gradient takes it to ${number(before.trainingLoss, { digits: 3 })} with η = ${number(small, { as: 'tick' })} and up to ${number(now.trainingLoss, { digits: 3 })} with η = ${number(large)}: steepest descent is a statement about small steps.`,
      zh: ({ now, before, number }) =>
        `起点相同，损失为 ${number(atStart(now), { digits: 3 })}。沿同一个负梯度方向走一步，η = ${number(small, { as: 'tick' })} 时损失变为 ${number(before.trainingLoss, { digits: 3 })}，η = ${number(large)} 时升到 ${number(now.trainingLoss, { digits: 3 })}。最速下降的结论只对小步长成立。`,
    },
    holds: ({ now, before }) =>
      atStart(now) === atStart(before) &&
      now.trainingLoss > 2 * atStart(now) &&
      before.trainingLoss < atStart(now),
  },
];
