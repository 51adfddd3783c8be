// What is said of the step sizes.

import type { Sentences } from '../../../../src/demo/define-demo';
import { dropAfter } from '../../../../src/math/optimization/adaptive/step-size';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) =>
    `${params.correction ? 'With' : 'Without'} bias correction the first step of Adam is ${number(result.firstStep, { as: 'tick' })} η${
      params.steps > 1
        ? ` and step ${number(params.steps)} is ${number(result.stepNow, { as: 'tick' })} η`
        : ''
    }. In step ${number(params.steps)} RMSProp moves by ${number(result.rmspropNow, { as: 'tick' })} η, AdaGrad by ${number(result.adagradNow, { as: 'tick' })} η.`,
  zh: ({ params, result, number }) =>
    `${params.correction ? '采用' : '不做'}偏差修正时，Adam 第一步的步长为 ${number(result.firstStep, { as: 'tick' })} η${
      params.steps > 1 ? `，第 ${number(params.steps)} 步为 ${number(result.stepNow, { as: 'tick' })} η` : ''
    }。第 ${number(params.steps)} 步，RMSProp 移动 ${number(result.rmspropNow, { as: 'tick' })} η，AdaGrad 移动 ${number(result.adagradNow, { as: 'tick' })} η。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.gradients === 'drop' && params.steps > dropAfter)
      return `From step 21 on the gradient is a hundredth. In the average of RMSProp the old squares fade below the new ones after some 90 steps, in that of Adam after ${number(result.forgotten)}; in the sum of AdaGrad they never fade.`;
    if (result.noiseLevel !== null && params.beta1 > 0 && params.correction && params.steps > 1)
      return `The first step is a whole η long, although it knows one noisy gradient only. Long after the start the root mean square of the steps is about ${number(result.noiseLevel, { digits: 3 })} η.`;
    return null;
  },
  zh: ({ params, result, number }) => {
    if (params.gradients === 'drop' && params.steps > dropAfter)
      return `从第 21 步起，梯度变为原来的 1/100。旧的平方所占的部分要经过若干步才会小于新的平方所占的部分，在 RMSProp 的移动平均中约需 90 步，在 Adam 中约需 ${number(result.forgotten)} 步，在 AdaGrad 的累加和中则始终不会消退。`;
    if (result.noiseLevel !== null && params.beta1 > 0 && params.correction && params.steps > 1)
      return `第一步只用了一个带噪声的梯度，步长却是整个 η。经过很多步之后，步长的均方根约为 ${number(result.noiseLevel, { digits: 3 })} η。`;
    return null;
  },
};
