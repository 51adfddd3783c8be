// What is said of a walk: where it has come to, and why it goes on, stops or flies apart.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    if (result.value === null)
      return `In step ${number(result.divergedAt!)} a number exceeds 10¹⁰⁰: the walk flies apart.`;
    const angle =
      result.angle === null
        ? ''
        : ` At the start −∇f points ${number(result.angle, { as: 'tick' })}° away from the nearest minimum.`;
    return `After ${counted(params.steps, 'step')} f has come from ${number(result.startValue, { as: 'tick' })} to ${number(result.value, { as: 'tick' })}, and the last step was ${number(result.stepLength!, { as: 'tick' })} long.${angle}`;
  },
  zh: ({ params, result, number }) => {
    if (result.value === null) return `第 ${number(result.divergedAt!)} 步有数值超过 10¹⁰⁰，迭代发散。`;
    const angle =
      result.angle === null
        ? ''
        : `起点处 −∇f 与指向最近最小值点的方向相差 ${number(result.angle, { as: 'tick' })}°。`;
    return `${number(params.steps)} 步之后，f 从 ${number(result.startValue, { as: 'tick' })} 变为 ${number(result.value, { as: 'tick' })}，最近一步的长度为 ${number(result.stepLength!, { as: 'tick' })}。${angle}`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (result.gradientNorm === 0 && result.startValue === result.value && result.stepLength === 0)
      return result.value === 0
        ? 'The walk starts in a minimum: the gradient is 0, so it stays there.'
        : 'The walk starts at the saddle: the gradient is 0, so it stays there.';
    if (result.atSaddle)
      return 'The gradient has become (almost) 0, but this is the saddle (0, 0), not a minimum: on the line y = 0 no step has a part in y.';
    if (params.normalized)
      return `Every step is ${number(params.learningRate, { as: 'tick' })} long, however near the minimum is. Unless it lands exactly there, the walk goes on hopping to and fro.`;
    return params.function === 'oval' && params.learningRate >= 1 / 3
      ? `η is not below 2/L = 1/3: in y every step multiplies the distance by ${number(1 - 6 * params.learningRate, { as: 'tick' })}. ${params.start[1] === 0 ? 'This start has y = 0, so nothing of that is seen.' : 'The walk does not settle.'}`
      : null;
  },
  zh: ({ params, result, number }) => {
    if (result.gradientNorm === 0 && result.startValue === result.value && result.stepLength === 0)
      return result.value === 0
        ? '起点就是最小值点，梯度为 0，参数停在原处。'
        : '起点就是鞍点，梯度为 0，参数停在原处。';
    if (result.atSaddle)
      return '梯度已（几乎）为 0，但这里是鞍点 (0, 0)，不是极小值点。在直线 y = 0 上，每一步都没有 y 方向的分量。';
    if (params.normalized)
      return `无论离最小值点多近，每一步的长度都是 ${number(params.learningRate, { as: 'tick' })}。除非恰好落在最小值点上，否则就会在附近来回跳动。`;
    return params.function === 'oval' && params.learningRate >= 1 / 3
      ? `η 不小于 2/L = 1/3，每一步都把 y 乘以 ${number(1 - 6 * params.learningRate, { as: 'tick' })}。${params.start[1] === 0 ? '不过起点的 y = 0，图中看不到发散。' : '迭代不会收敛。'}`
      : null;
  },
};
