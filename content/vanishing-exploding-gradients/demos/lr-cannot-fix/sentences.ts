// What is said of the learning rate: how far the first and the last layer have moved, and which of the two ends it serves.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** All outputs at 0 or 1 miss their targets of 0.2 and 0.8 by 0.2: ½ · 16 · 0.04. The loss that a saturated output is stuck at. */
const stuck = 0.32;

/** The mean derivative of a layer that has become small, and that of one of which next to nothing is left. */
const small = 0.01;
const saturated = 1e-5;

/** Whether the outputs stand near 0 or 1, a fifth from their targets. */
const atTheEnds = ({ lastDerivative, loss }: { lastDerivative: number; loss: number }): boolean =>
  lastDerivative < small && Math.abs(loss - stuck) < 0.02;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `After ${counted(params.steps, 'step')} with η = ${number(params.learningRate, { as: 'tick' })}, the loss has gone from ${number(result.lossBefore, { digits: 3 })} to ${number(result.loss, { digits: 3 })}. The first layer has moved by ${number(result.firstMove, { as: 'percent', digits: 2 })} of its norm and the tenth by ${number(result.lastMove, { as: 'percent', digits: 3 })}.`,
  zh: ({ params, result, number }) =>
    `取 η = ${number(params.learningRate, { as: 'tick' })}，经过 ${number(params.steps)} 步，损失由 ${number(result.lossBefore, { digits: 3 })} 变为 ${number(result.loss, { digits: 3 })}。第 1 层移动了自身范数的 ${number(result.firstMove, { as: 'percent', digits: 2 })}，第 10 层移动了 ${number(result.lastMove, { as: 'percent', digits: 3 })}。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ result }) => {
    if (atTheEnds(result))
      return result.lastDerivative < saturated
        ? 'Layer 10 is saturated: its outputs stand at 0 or 1, their derivatives are next to 0, and now every layer gets next to no gradient.'
        : 'Layer 10 is nearly saturated: its derivatives are small, and so are the gradients of all layers. With more steps the training may still leave this state.';
    if (result.loss < 1e-6)
      return 'The sample is learned, and layer 1 has hardly moved: the last layers did it alone. With one sample they can; layer 1 is as random as at the start.';
    return null;
  },
  zh: ({ result }) => {
    if (atTheEnds(result))
      return result.lastDerivative < saturated
        ? '第 10 层已经饱和，输出停在 0 或 1 附近，导数几乎为 0，各层都几乎得不到梯度。'
        : '第 10 层接近饱和，导数很小，各层的梯度也随之变小。继续训练，仍有可能离开这一状态。';
    if (result.loss < 1e-6)
      return '样本已经学会，第 1 层却几乎没有动：后面几层单独记住了这个样本。这是因为样本只有一个；第 1 层仍和开始时一样是随机的。';
    return null;
  },
};
