// What is said of the race: the names of the methods, where they have come to, and why some leave the picture.

import { common } from '../../../../src/demo/common-words';
import type { Sentences } from '../../../../src/demo/define-demo';
import { type Said, same } from '../../../../src/demo/words';
import { kappa, type methods, type model } from './model';

type Method = (typeof methods)[number];

export const methodWords: Readonly<Record<Method, Said>> = {
  'gradient-descent': common.gradientDescent,
  momentum: { en: 'momentum, *β* = 9/10', zh: '动量法，*β* = 9/10' },
  adagrad: same('AdaGrad'),
  rmsprop: same('RMSProp'),
  adam: same('Adam'),
};

const inSentences: Readonly<Record<Method, Said>> = {
  'gradient-descent': { en: 'gradient descent', zh: '梯度下降' },
  momentum: { en: 'momentum', zh: '动量法' },
  adagrad: same('AdaGrad'),
  rmsprop: same('RMSProp'),
  adam: same('Adam'),
};

/** Gradients below this are no longer large against ε in the division. */
const nearEpsilon = 1e-6;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const ends = result.walks.map(
      ({ method, value }) =>
        `${inSentences[method].en} ${value === null ? 'beyond 10¹⁰⁰' : number(value, { digits: 3 })}`,
    );
    return `Valley at ${number(params.rotation, { as: 'tick' })}°, f = ${number(result.startValue, { as: 'tick' })} at the start. After ${counted(params.steps, 'step')} f is: ${ends.join('; ') || 'no method chosen'}.`;
  },
  zh: ({ params, result, number }) => {
    const ends = result.walks.map(
      ({ method, value }) =>
        `${inSentences[method].zh}${value === null ? '超过 10¹⁰⁰' : `为 ${number(value, { digits: 3 })}`}`,
    );
    return `山谷转过 ${number(params.rotation, { as: 'tick' })}°，起点处的 f 为 ${number(result.startValue, { as: 'tick' })}。${number(params.steps)} 步之后，${ends.length === 0 ? '未选择方法' : `各方法的 f 如下，${ends.join('；')}`}。`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    const unstable = result.walks.filter((walk) => walk.unstable);
    const parts = unstable.map(
      ({ method, rate }) =>
        `${inSentences[method].en} (η = ${number(rate, { as: 'tick' })}, limit ${method === 'momentum' ? '2(1+β)' : '2'}/${number(kappa * params.lossScale, { as: 'tick' })})`,
    );
    if (parts.length > 0)
      return `Not below the stability limit: ${parts.join('; ')}. Across the valley the error does not shrink, so the walk does not settle.`;
    return Math.max(...result.slopes) < nearEpsilon
      ? 'The gradients are so small that ε = 10⁻⁸ counts in the division: the adaptive steps shrink with the gradient, as those of gradient descent do.'
      : null;
  },
  zh: ({ params, result, number }) => {
    const unstable = result.walks.filter((walk) => walk.unstable);
    const parts = unstable.map(
      ({ method, rate }) =>
        `${inSentences[method].zh}（η = ${number(rate, { as: 'tick' })}，上限为 ${method === 'momentum' ? '2(1+β)' : '2'}/${number(kappa * params.lossScale, { as: 'tick' })}）`,
    );
    if (parts.length > 0)
      return `以下方法的学习率不低于稳定上限：${parts.join('；')}。横向误差不再减小，迭代不会收敛。`;
    return Math.max(...result.slopes) < nearEpsilon
      ? '梯度太小，分母中的 ε = 10⁻⁸ 不可忽略。自适应方法的步长会像梯度下降一样随梯度一起减小。'
      : null;
  },
};
