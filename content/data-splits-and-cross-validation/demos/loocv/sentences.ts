// What is said of a sample that is left out.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const { residual, leftOutResidual, leverage, loocv, trainingError } = result;
    if (residual === null || leverage === null || trainingError === null)
      return 'All five samples have the same input: no line is determined.';
    const size = (value: number) => number(value, { as: 'tick', digits: 4 });
    const one =
      leftOutResidual === null
        ? `Without sample ${params.leftOut} the others have one and the same input, and no line is determined.`
        : `The residual of sample ${params.leftOut} is ${size(residual)} for the line of all five and ${size(leftOutResidual)} for the line of the other four (leverage ${number(leverage, { as: 'tick', digits: 3 })}).`;
    return `${one} Mean squared residual: ${size(trainingError)}${loocv === null ? '.' : `; leave-one-out: ${size(loocv)}.`}`;
  },
  zh: ({ params, result, number }) => {
    const { residual, leftOutResidual, leverage, loocv, trainingError } = result;
    if (residual === null || leverage === null || trainingError === null)
      return '五个样本的输入全部相同，直线无法确定。';
    const size = (value: number) => number(value, { as: 'tick', digits: 4 });
    const one =
      leftOutResidual === null
        ? `去掉样本 ${params.leftOut} 之后，其余样本的输入全部相同，直线无法确定。`
        : `样本 ${params.leftOut} 对五点拟合直线的残差为 ${size(residual)}，对其余四点拟合直线的残差为 ${size(leftOutResidual)}，杠杆值为 ${number(leverage, { as: 'tick', digits: 3 })}。`;
    return `${one}残差的均方为 ${size(trainingError)}${loocv === null ? '。' : `，留一法的均方误差为 ${size(loocv)}。`}`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ result }) =>
    result.loocv === null && result.slope !== null
      ? 'One sample has leverage 1: it alone decides the slope, the line passes through it, and without it there is no fit to predict with.'
      : null,
  zh: ({ result }) =>
    result.loocv === null && result.slope !== null
      ? '有一个样本的杠杆值为 1，斜率完全由该样本决定，直线必经过该样本；去掉之后就无法拟合，也就无法预测。'
      : null,
};
