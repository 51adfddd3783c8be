// What is said of a run: how well it does, and why it ended or cannot learn.

import type { Sentences, Told } from '../../../../src/demo/define-demo';
import type { Language, Said } from '../../../../src/demo/words';
import type { LabParams } from './acts';
import type { model } from './model';

type Result = ReturnType<typeof model.compute>;
type Divergence = NonNullable<Result['divergence']>;

const quantities: Readonly<Record<Divergence['quantity'], Said>> = {
  activation: { en: 'a net input', zh: '净输入' },
  gradient: { en: 'a gradient', zh: '梯度' },
  weight: { en: 'a weight', zh: '权重' },
  loss: { en: 'the loss', zh: '损失' },
};

/** The epoch whose weights are shown: an early stop goes back to the best ones, a divergence to the last finite ones. */
const shownEpoch = (result: Result, params: LabParams): number =>
  result.keptEpoch ?? (result.divergence ? result.divergence.epoch - 1 : params.steps);

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const after = `After ${counted(shownEpoch(result, params), 'epoch')}`;
    if (result.rootMeanSquare !== null)
      return `${after} the root mean squared error on the held-out points is ${number(result.rootMeanSquare, { digits: 3 })}.`;
    const [training, heldOut] = [result.trainingAccuracy ?? 0, result.heldOutAccuracy ?? 0];
    return `${after} the network decides ${number(training, { as: 'percent', digits: 3 })} of the training points and ${number(heldOut, { as: 'percent', digits: 3 })} of the held-out points correctly.`;
  },
  zh: ({ params, result, number }) => {
    const after = `${number(shownEpoch(result, params))} 个轮次之后，`;
    if (result.rootMeanSquare !== null)
      return `${after}留出集上的均方根误差为 ${number(result.rootMeanSquare, { digits: 3 })}。`;
    const [training, heldOut] = [result.trainingAccuracy ?? 0, result.heldOutAccuracy ?? 0];
    return `${after}网络判对了 ${number(training, { as: 'percent', digits: 3 })} 的训练样本和 ${number(heldOut, { as: 'percent', digits: 3 })} 的留出样本。`;
  },
};

type About = Told<LabParams, Result>;

/** Whose number it is, as the pictures call the layer. */
function ofLayer(layer: number, { hiddenLayers }: LabParams, language: Language): string {
  if (layer > hiddenLayers) return language === 'en' ? ' of the output layer' : '输出层的';
  return language === 'en' ? ` of layer ${layer}` : `第 ${layer} 层的`;
}

/** Why the run ended where it did. */
function end({ params, result, number }: About, language: Language): string | null {
  const { divergence, stoppedAt, keptEpoch } = result;
  if (divergence) {
    const { epoch, update, layer, quantity, largestWeightBefore } = divergence;
    const weight = number(largestWeightBefore, { digits: 3 });
    const what = quantities[quantity][language];
    const whose = quantity === 'loss' ? '' : ofLayer(layer, params, language);
    return language === 'en'
      ? `Diverged in epoch ${number(epoch)}: at its update ${number(update)}, ${what}${whose} passed 10¹² in size; the largest weight at the start of the epoch was ${weight}. The pictures keep the last epoch with finite numbers. Try a smaller η, clipping, or standardized inputs.`
      : `第 ${number(epoch)} 个轮次发散：该轮次第 ${number(update)} 次更新时，${whose}${what}的绝对值超过 10¹²，而该轮次开始时最大的权重为 ${weight}。图中保留最后一个数值有限的轮次。可以减小 η、裁剪梯度或把输入标准化。`;
  }
  if (stoppedAt === null || keptEpoch === null) return null;
  return language === 'en'
    ? `Stopped at epoch ${number(stoppedAt)}; the weights of epoch ${number(keptEpoch)} are kept. The held-out points have chosen that epoch, so their loss no longer measures new data fairly: that takes a third, untouched set.`
    : `在第 ${number(stoppedAt)} 个轮次停止，保留第 ${number(keptEpoch)} 个轮次的权重。这个轮次由留出集选出，留出集损失因此往往偏低，不宜再用来估计新数据上的损失，报告结果要用另一份从未使用过的测试集。`;
}

/** Units that are alike stay alike. */
function symmetry({ params, result, number }: About, language: Language): string | null {
  const beganEqual = params.initialization === 'zero' || params.initialization === 'constant';
  if (!beganEqual || result.distinct !== 1 || params.units === 1) return null;
  const units = number(params.units);
  const isTrained = shownEpoch(result, params) > 0;
  return language === 'en'
    ? `All ${units} units of layer 1 compute the same function: they began equal${isTrained ? ' and got equal gradients' : ''}.`
    : `第 1 层的 ${units} 个神经元计算同一个函数，因为初始权重相同${isTrained ? '，得到的梯度也相同' : ''}。`;
}

const firstOf = (told: About, language: Language): string | null =>
  end(told, language) ?? symmetry(told, language);

/** What needs an explanation. */
export const remark: Sentences<typeof model, string | null> = {
  en: (told) => firstOf(told, 'en'),
  zh: (told) => firstOf(told, 'zh'),
};
