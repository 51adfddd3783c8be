import { percent } from '../percent';
import type { LabState } from '../state';

const deep = { hiddenLayers: 4, units: 8, learningRate: 0.1, steps: 200 } as const;
const three = { hiddenLayers: 3, units: 8, learningRate: 0.1, steps: 100 } as const;
const hot = { units: 8, learningRate: 3, steps: 200 } as const;

export const states: readonly LabState[] = [
  {
    id: 'without-activation-layers-collapse',
    set: { ...deep, activation: 'identity' },
    beside: deep,
    view: 4,
    title: { en: 'Without activation four layers are one', zh: '没有激活函数，四层即一层' },
    says: {
      en: ({ now, before, number }) =>
        `Four hidden layers without activation decide ${percent(number, now.trainingAccuracy)} of the training points of two circles correctly, with tanh ${percent(number, before.trainingAccuracy)}: linear layers in a row are one affine map, whose border is a line.`,
      zh: ({ now, before, number }) =>
        `四个隐藏层没有激活函数时，在同心圆数据上判对 ${percent(number, now.trainingAccuracy)} 的训练样本，用 tanh 时判对 ${percent(number, before.trainingAccuracy)}。没有激活函数，连续的几层合起来只是一个仿射映射，决策边界是一条直线。`,
    },
    holds: ({ now, before }) => (now.trainingAccuracy ?? 1) < 0.75 && (before.trainingAccuracy ?? 0) > 0.95,
  },
  {
    id: 'sigmoid-hidden-layers-learn-later',
    set: { ...three, activation: 'sigmoid' },
    beside: three,
    view: 2,
    title: { en: 'Sigmoid layers learn later than tanh', zh: 'sigmoid 层比 tanh 学得慢' },
    says: {
      en: ({ now, before, number }) =>
        `After 100 epochs three hidden layers of sigmoids have the training loss ${number(now.trainingLoss, { digits: 3 })}, near ln 2, of tanh ${number(before.trainingLoss, { digits: 3 })}: at 0 the derivative of tanh is four times as large, and its outputs have a mean near 0.`,
      zh: ({ now, before, number }) =>
        `训练 100 个轮次后，三个 sigmoid 隐藏层的训练损失为 ${number(now.trainingLoss, { digits: 3 })}，仍接近 ln 2，tanh 则为 ${number(before.trainingLoss, { digits: 3 })}，因为 tanh 在 0 处的导数是 sigmoid 的四倍，输出的均值也接近 0。`,
    },
    holds: ({ now, before }) => now.trainingLoss > 0.6 && before.trainingLoss < 0.1,
  },
  {
    id: 'large-steps-kill-relus',
    set: { ...hot, activation: 'relu' },
    beside: { ...hot, activation: 'leakyRelu' },
    view: 6,
    title: { en: 'Large steps kill ReLUs', zh: '步长过大使 ReLU 死亡' },
    says: {
      en: ({ now, before, number }) =>
        `With η = ${number(hot.learningRate)} the derivative of ${percent(number, now.dead)} of the hidden ReLUs is 0 on all training points, so they get no gradient; with Leaky ReLU it is ${percent(number, before.dead)}, because a negative net input still passes a gradient. So large a step is bad for both: ${percent(number, now.trainingAccuracy)} and ${percent(number, before.trainingAccuracy)} of the points are right.`,
      zh: ({ now, before, number }) =>
        `η = ${number(hot.learningRate)} 时，${percent(number, now.dead)} 的隐藏层 ReLU 在所有训练样本上导数为 0，得不到梯度；换成 Leaky ReLU，这一比例为 ${percent(number, before.dead)}，因为净输入为负时梯度仍能通过。这样大的步长对两者都不利，训练准确率分别为 ${percent(number, now.trainingAccuracy)} 和 ${percent(number, before.trainingAccuracy)}。`,
    },
    holds: ({ now, before }) => (now.dead ?? 0) > 0.3 && before.dead === 0,
  },
];
