// What is said of the two neurons: where they are, and which factor decides.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** The number of epochs until the output is below one half, or the word for one that the longest training does not reach. */
const halfInWords = (epochs: number | 'beyond', number: (value: number) => string, beyond: string): string =>
  epochs === 'beyond' ? beyond : number(epochs);

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `From a = ${number(result.startOutput)}, after ${counted(params.epochs, 'epoch')}: squared error has brought the output to ${number(result.squaredOutput)}, cross-entropy to ${number(result.entropyOutput)}; the target is 0.${result.startOutput > 0.5 ? ` The output falls below ½ after ${halfInWords(result.squaredHalf, number, 'more than 1000')} (MSE) and ${halfInWords(result.entropyHalf, number, 'more than 1000')} (CE) epochs.` : ''}`,
  zh: ({ params, result, number }) =>
    `输出从 ${number(result.startOutput)} 开始，目标为 0。${number(params.epochs)} 轮之后，均方误差使输出变为 ${number(result.squaredOutput)}，交叉熵使输出变为 ${number(result.entropyOutput)}。${result.startOutput > 0.5 ? `输出降到 ½ 以下，MSE 需要${halfInWords(result.squaredHalf, (epochs) => ` ${number(epochs)}`, '超过 1000')} 轮，CE 需要${halfInWords(result.entropyHalf, (epochs) => ` ${number(epochs)}`, '超过 1000')} 轮。` : ''}`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ result, number }) => {
    if (result.startOutput <= 0.5) {
      return 'The start is not on the wrong side of ½, so there is no plateau. What is small here is the error itself, at most ½.';
    }
    if (result.squaredHalf === 'beyond') {
      return `With squared error the output is still at ½ or above after 1000 epochs. The factor σ′(z), ${number(result.startSlope)} at the start, makes the difference.`;
    }
    return result.squaredGradient > result.entropyGradient
      ? `In this epoch MSE has the larger gradient, ${number(result.squaredGradient)} against ${number(result.entropyGradient)}: the error of its neuron is still so much larger that the factor σ′(z) does not make up for it.`
      : null;
  },
  zh: ({ result, number }) => {
    if (result.startOutput <= 0.5) {
      return '起点不在错误的一侧，因此没有平台。这里小的是误差本身，不超过 ½。';
    }
    if (result.squaredHalf === 'beyond') {
      return `采用均方误差，1000 轮之后输出仍不低于 ½，区别就在因子 σ′(z)，起点处为 ${number(result.startSlope)}。`;
    }
    return result.squaredGradient > result.entropyGradient
      ? `这一轮 MSE 的梯度为 ${number(result.squaredGradient)}，反而大于交叉熵的 ${number(result.entropyGradient)}，因为该神经元的误差仍大得多，乘以 σ′(z) 之后还是更大。`
      : null;
  },
};
