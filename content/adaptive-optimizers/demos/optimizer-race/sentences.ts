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

/** A component of the gradient below this is no longer large against ε in the division. */
const nearEpsilon = 1e-6;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const ends = result.walks.map(
      ({ method, value }) =>
        `${inSentences[method].en} ${value === null ? 'beyond 10¹⁰⁰' : number(value, { digits: 3 })}`,
    );
    return `Valley at ${number(params.rotation, { as: 'tick' })}°, f = ${number(result.startValue, { as: 'tick' })} at the start. ${ends.length === 0 ? 'No method is drawn.' : `After ${counted(params.steps, 'step')} f is: ${ends.join('; ')}.`}`;
  },
  zh: ({ params, result, number }) => {
    const ends = result.walks.map(
      ({ method, value }) =>
        `${inSentences[method].zh}${value === null ? '超过 10¹⁰⁰' : ` ${number(value, { digits: 3 })}`}`,
    );
    return `山谷转过 ${number(params.rotation, { as: 'tick' })}°，起点处的 f 为 ${number(result.startValue, { as: 'tick' })}。${ends.length === 0 ? '未选择方法。' : `${number(params.steps)} 步之后的 f：${ends.join('，')}。`}`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    const unstable = result.walks.filter((walk) => walk.unstable);
    const parts = unstable.map(
      ({ method, rate }) =>
        `${inSentences[method].en} (η = ${number(rate, { as: 'tick' })}, limit ${method === 'momentum' ? '2(1+β)' : '2'}/${number(kappa * params.lossScale, { as: 'tick' })})`,
    );
    const said: string[] = [];
    if (params.rotation > 0)
      said.push(
        `At this angle the best diagonal scaling leaves a condition number of ${number(result.scaledCondition, { digits: 3 })}, instead of ${number(kappa)}.`,
      );
    if (parts.length > 0)
      said.push(
        `Not below the stability limit: ${parts.join('; ')}. Across the valley the error does not shrink, so the walk does not settle.`,
      );
    else if (Math.min(...result.slopes) < nearEpsilon)
      said.push(
        'At the start some component of the gradient is so small that ε = 10⁻⁸ counts in the division: there the adaptive steps shrink with the gradient, as those of gradient descent do.',
      );
    return said.length > 0 ? said.join(' ') : null;
  },
  zh: ({ params, result, number }) => {
    const unstable = result.walks.filter((walk) => walk.unstable);
    const parts = unstable.map(
      ({ method, rate }) =>
        `${inSentences[method].zh}（η = ${number(rate, { as: 'tick' })}，上限为 ${method === 'momentum' ? '2(1+β)' : '2'}/${number(kappa * params.lossScale, { as: 'tick' })}）`,
    );
    const said: string[] = [];
    if (params.rotation > 0)
      said.push(
        `取这个转角时，最优的对角缩放把条件数由 ${number(kappa)} 降到 ${number(result.scaledCondition, { digits: 3 })}。`,
      );
    if (parts.length > 0)
      said.push(
        `以下方法的学习率不低于稳定上限：${parts.join('；')}。曲率最大的方向上误差不再减小，迭代不会收敛。`,
      );
    else if (Math.min(...result.slopes) < nearEpsilon)
      said.push(
        '起点处有的梯度分量太小，分母中的 ε = 10⁻⁸ 不可忽略。在该方向上，自适应方法的步长会像梯度下降一样随梯度减小。',
      );
    return said.length > 0 ? said.join('') : null;
  },
};
