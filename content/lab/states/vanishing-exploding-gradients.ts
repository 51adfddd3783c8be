import { percent } from '../percent';
import type { LabState } from '../state';

const start = { data: 'xor', hiddenLayers: 4, units: 8, steps: 0 } as const;
const sigmoid = { ...start, activation: 'sigmoid', steps: 200 } as const;
const exploding = {
  data: 'waves',
  hiddenLayers: 4,
  units: 8,
  activation: 'relu',
  initialization: 'standardNormal',
  learningRate: 0.3,
  steps: 100,
} as const;

export const states: readonly LabState[] = [
  {
    id: 'sigmoid-gradients-vanish',
    set: { ...start, activation: 'sigmoid' },
    beside: start,
    view: 7,
    title: { en: 'Gradients vanish through sigmoids', zh: '梯度经 sigmoid 层消失' },
    says: {
      en: ({ now, before, number }) =>
        `With four hidden layers of sigmoids the norm of the gradient of the first layer is ${number(now.gradientRatio ?? Number.NaN, { digits: 3 })} times that of the last; with tanh and the same weights it is ${number(before.gradientRatio ?? Number.NaN, { digits: 3 })}: each sigmoid layer multiplies by a derivative of at most ¼.`,
      zh: ({ now, before, number }) =>
        `四个 sigmoid 隐藏层时，第 1 层与最后一层的梯度范数之比为 ${number(now.gradientRatio ?? Number.NaN, { digits: 3 })}；权重相同而用 tanh 时为 ${number(before.gradientRatio ?? Number.NaN, { digits: 3 })}。每经过一个 sigmoid 层，都要乘以不超过 ¼ 的导数。`,
    },
    holds: ({ now, before }) =>
      (now.gradientRatio ?? 1) < 0.02 && (before.gradientRatio ?? 0) > 10 * (now.gradientRatio ?? 1),
  },
  {
    id: 'larger-rate-is-no-cure',
    set: { ...sigmoid, learningRate: 10 },
    beside: sigmoid,
    view: 6,
    title: { en: 'A larger learning rate is no cure', zh: '增大学习率不能解决梯度消失' },
    says: {
      en: ({ now, before, number }) =>
        `With η = ${number(0.03, { as: 'tick' })} the sigmoid network still has the training accuracy ${percent(number, before.trainingAccuracy)} after 200 epochs, with η = ${number(10)} too (${percent(number, now.trainingAccuracy)}): η multiplies the gradients of all layers alike, so within a step it leaves their ratio as it is, and the larger steps have left ${percent(number, now.saturated)} of the activations of the worst layer saturated.`,
      zh: ({ now, before, number }) =>
        `训练 200 个轮次后，η = ${number(0.03, { as: 'tick' })} 时 sigmoid 网络的训练准确率还是 ${percent(number, before.trainingAccuracy)}，η = ${number(10)} 时也只有 ${percent(number, now.trainingAccuracy)}。η 对各层的梯度乘以同一个数，不改变同一步中各层梯度之比；而且 η = ${number(10)} 时更新量过大，饱和最严重的一层有 ${percent(number, now.saturated)} 的激活值饱和。`,
    },
    holds: ({ now, before }) =>
      (now.trainingAccuracy ?? 1) < 0.7 &&
      (before.trainingAccuracy ?? 1) < 0.7 &&
      (now.saturated ?? 0) > 0.9 &&
      (before.saturated ?? 1) < 0.1,
  },
  {
    id: 'clipping-stops-the-explosion',
    set: { ...exploding, clipNorm: 0.5 },
    beside: exploding,
    view: 2,
    title: { en: 'Clipping by norm stops the explosion', zh: '按范数裁剪防止爆炸' },
    says: {
      en: ({ now, before, number }) =>
        `ReLUs with weights from N(0, 1) start at the loss ${number(now.trainingCurve.y[0] ?? Number.NaN, { digits: 3 })}. Gradients clipped to norm ½ bring it to ${number(now.trainingLoss, { digits: 3 })} in 100 epochs; without clipping the run diverges in epoch ${number(before.divergence?.epoch ?? Number.NaN)}.`,
      zh: ({ now, before, number }) =>
        `ReLU 网络的权重取自 N(0, 1)，损失从 ${number(now.trainingCurve.y[0] ?? Number.NaN, { digits: 3 })} 开始。把梯度按范数裁剪到 ½ 以内，100 个轮次后损失降到 ${number(now.trainingLoss, { digits: 3 })}；不裁剪则在第 ${number(before.divergence?.epoch ?? Number.NaN)} 个轮次发散。`,
    },
    holds: ({ now, before }) =>
      now.divergence === null && now.trainingLoss < 0.2 && before.divergence !== null,
  },
];
