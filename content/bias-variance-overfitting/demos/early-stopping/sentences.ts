// What the three error curves say in each of their states.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** Whether the curves go on beyond the epoch at which training is stopped. */
const goesOn = (epochs: number, stopEpoch: number | null) => stopEpoch !== null && stopEpoch < epochs;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const stop =
      result.stopEpoch === null
        ? `Training has not been stopped so far (patience: ${params.patience}); the lowest validation error yet is at epoch ${number(result.keptEpoch)}`
        : `Training stops at epoch ${number(result.stopEpoch)} (patience: ${params.patience}) and keeps epoch ${number(result.keptEpoch)}`;
    const end = goesOn(params.epochs, result.stopEpoch) ? 'Without stopping, after' : 'After';
    return `${stop}: validation error ${number(result.keptValidation)}, true error ${number(result.keptTruth)}. ${end} ${counted(params.epochs, 'epoch')} the training error is ${number(result.trainingNow)} and the true error ${number(result.truthNow)}.`;
  },
  zh: ({ params, result, number }) => {
    const stop =
      result.stopEpoch === null
        ? `耐心值为 ${params.patience} 时训练尚未停止，目前验证误差在第 ${number(result.keptEpoch)} 轮最低`
        : `耐心值为 ${params.patience} 时，训练在第 ${number(result.stopEpoch)} 轮停止，保留第 ${number(result.keptEpoch)} 轮的参数`;
    const end = goesOn(params.epochs, result.stopEpoch) ? '如果不停止，' : '';
    return `${stop}，此时验证误差为 ${number(result.keptValidation)}，真实误差为 ${number(result.keptTruth)}。${end}训练 ${number(params.epochs)} 轮之后，训练误差为 ${number(result.trainingNow)}，真实误差为 ${number(result.truthNow)}。`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.noise === 0)
      return 'Without noise there is nothing wrong to learn: training and true error both tend to 0, and in the long run nothing is gained by stopping.';
    if (result.keptEpoch !== result.lowestEpoch)
      return `Stopped before the lowest point: the validation error falls again later, to ${number(result.lowestValidation)} at epoch ${number(result.lowestEpoch)}. A longer patience would have waited for it.`;
    if (result.keptEpoch === 0)
      return 'No epoch so far has a lower validation error than the start, so the zero weights are kept.';
    if (result.keptEpoch !== result.trueBestEpoch)
      return `The true error, which nobody sees in practice, is lowest at epoch ${number(result.trueBestEpoch)} (${number(result.trueBest)}): the validation set is a sample, so its minimum lies elsewhere.`;
    return null;
  },
  zh: ({ params, result, number }) => {
    if (params.noise === 0)
      return '没有噪声就没有错误的信息可学，训练误差与真实误差都趋于 0，从长远看，提前停止没有好处。';
    if (result.keptEpoch !== result.lowestEpoch)
      return `训练在最低点之前就停止了。验证误差后来再次下降，在第 ${number(result.lowestEpoch)} 轮达到 ${number(result.lowestValidation)}，耐心值更大才能等到。`;
    if (result.keptEpoch === 0) return '迄今没有一轮的验证误差低于初始值，所以保留的是全零的初始权重。';
    if (result.keptEpoch !== result.trueBestEpoch)
      return `真实误差（实际中无法得知）在第 ${number(result.trueBestEpoch)} 轮最低，为 ${number(result.trueBest)}。验证集只是一次抽样的结果，所以两条曲线的最低点不在同一轮。`;
    return null;
  },
};
