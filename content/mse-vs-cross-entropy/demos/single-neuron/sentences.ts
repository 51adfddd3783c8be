// What is said of the two neurons: where they are, and which factor decides.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `From a = ${number(result.startOutput)}, after ${counted(params.epochs, 'epoch')}: squared error has brought the output to ${number(result.squaredOutput)}, cross-entropy to ${number(result.entropyOutput)}; the target is 0. The gradients of that epoch are ${number(result.squaredGradient)} and ${number(result.entropyGradient)}.`,
  zh: ({ params, result, number }) =>
    `输出从 ${number(result.startOutput)} 开始，目标为 0。${number(params.epochs)} 轮之后，均方误差使输出变为 ${number(result.squaredOutput)}，交叉熵使输出变为 ${number(result.entropyOutput)}；这一轮的梯度分别为 ${number(result.squaredGradient)} 和 ${number(result.entropyGradient)}。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ result, number }) => {
    if (result.startOutput <= 0.5) {
      return 'The start is already on the right side: both gradients are small here because the error is small, as they should be.';
    }
    if (result.squaredHalf === 'beyond') {
      return `With squared error the output is still at ½ or above after 1000 epochs: at the start σ′(z) = ${number(result.startSlope)} multiplies every step.`;
    }
    return result.squaredGradient > result.entropyGradient
      ? 'The MSE gradient of this epoch is the larger one now: its neuron is still wrong and no longer saturated, while the other one is almost done.'
      : null;
  },
  zh: ({ result, number }) => {
    if (result.startOutput <= 0.5) {
      return '起点已在正确的一侧，两种梯度都小，原因是误差本来就小，这是合理的。';
    }
    if (result.squaredHalf === 'beyond') {
      return `采用均方误差，1000 轮之后输出仍不低于 ½，因为起点处的 σ′(z) = ${number(result.startSlope)}，每一步的更新量都要乘以 σ′(z)。`;
    }
    return result.squaredGradient > result.entropyGradient
      ? '这一轮反而是 MSE 的梯度较大，因为该神经元仍有误差，又已离开饱和区，而另一个神经元已基本学好。'
      : null;
  },
};
