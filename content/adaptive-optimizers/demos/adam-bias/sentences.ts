// What is said of the step sizes.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) =>
    `${params.correction ? 'With' : 'Without'} bias correction the first step of Adam is ${number(result.firstStep, { as: 'tick' })} η${
      params.steps > 1
        ? ` and step ${number(params.steps)} is ${number(result.stepNow, { as: 'tick' })} η`
        : ''
    }. In step ${number(params.steps)} RMSProp moves by ${number(result.rmspropNow, { as: 'tick' })} η, AdaGrad by ${number(result.adagradNow, { as: 'tick' })} η.`,
  zh: ({ params, result, number }) =>
    `${params.correction ? '采用' : '不用'}偏差修正时，Adam 的第一步为 ${number(result.firstStep, { as: 'tick' })} η${
      params.steps > 1 ? `，第 ${number(params.steps)} 步为 ${number(result.stepNow, { as: 'tick' })} η` : ''
    }。第 ${number(params.steps)} 步，RMSProp 移动 ${number(result.rmspropNow, { as: 'tick' })} η，AdaGrad 移动 ${number(result.adagradNow, { as: 'tick' })} η。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, number }) => {
    if (params.gradients === 'drop' && params.steps > 20)
      return 'From step 21 on the gradient is a hundredth. RMSProp forgets the old squares after some ten steps, Adam after about 1/(1−β₂); AdaGrad never does.';
    if (params.gradients === 'noise' && params.beta1 > 0 && params.correction && params.steps > 1)
      return `The first step is a whole η long, although it knows one noisy gradient only. Later steps scatter about a typical length of ${number(Math.sqrt((1 - params.beta1) / (1 + params.beta1)), { digits: 3 })} η.`;
    return null;
  },
  zh: ({ params, number }) => {
    if (params.gradients === 'drop' && params.steps > 20)
      return '从第 21 步起，梯度变为原来的 1/100。RMSProp 经过十几步就忘掉了旧的平方，Adam 约需 1/(1−β₂) 步，AdaGrad 则一直记着。';
    if (params.gradients === 'noise' && params.beta1 > 0 && params.correction && params.steps > 1)
      return `第一步只用了一个带噪声的梯度，步长却是整个 η；之后的步长有大有小，典型值约为 ${number(Math.sqrt((1 - params.beta1) / (1 + params.beta1)), { digits: 3 })} η。`;
    return null;
  },
};
