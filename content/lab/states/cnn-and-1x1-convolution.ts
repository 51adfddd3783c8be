import type { LabState } from '../state';

const stack = { activation: 'relu', initialization: 'he', learningRate: 0.1, steps: 200 } as const;
const channels = { learningRate: 0.1, steps: 200 } as const;

export const states: readonly LabState[] = [
  {
    id: 'pointwise-layers-need-a-nonlinearity',
    set: { ...stack, activation: 'identity' },
    beside: stack,
    title: { en: '1×1 layers need ReLU between them', zh: '1×1 卷积之间须有非线性' },
    says: {
      en: ({ now, before, number }) =>
        `Take the picture as an image whose two channels are the coordinates of a pixel: the network is three 1×1 convolutions, the same map at every pixel. Without ReLU between them they are one affine map and decide ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of the training points correctly, with ReLU ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}.`,
      zh: ({ now, before, number }) =>
        `把坐标平面看成一幅图像，像素的两个坐标就是两个通道，网络便是三层 1×1 卷积，每个像素都用同一个映射。层间没有 ReLU 时，三层合为一个仿射映射，判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} 的训练样本；有 ReLU 时判对 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}。`,
    },
    holds: ({ now, before }) => (now.trainingAccuracy ?? 1) < 0.75 && (before.trainingAccuracy ?? 0) > 0.95,
  },
  {
    id: 'one-channel-is-too-narrow',
    set: { ...channels, units: 1 },
    beside: channels,
    title: { en: 'A bottleneck of one channel is too narrow', zh: '一个通道的瓶颈太窄' },
    says: {
      en: ({ now, before, number }) =>
        `Take the network as 1×1 convolutions of an image whose two channels are the coordinates of a pixel: with one channel in each hidden layer, ${number(now.weights)} weights, ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of the training points are decided correctly, with four, ${number(before.weights)} weights, ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}. Narrowing saves weights, but only one number a pixel passes, so the map has straight stripes.`,
      zh: ({ now, before, number }) =>
        `把像素的两个坐标看成两个通道，网络便由 1×1 卷积构成。隐藏层都只有一个通道时共 ${number(now.weights)} 个权重，判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} 的训练样本；有四个通道时共 ${number(before.weights)} 个权重，判对 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}。减少通道能省权重，但每个像素只有一个数传到后面的层，输出图中因此只有平行的条纹。`,
    },
    holds: ({ now, before }) =>
      now.weights < before.weights &&
      (now.trainingAccuracy ?? 1) < 0.85 &&
      (before.trainingAccuracy ?? 0) > 0.95,
  },
];
