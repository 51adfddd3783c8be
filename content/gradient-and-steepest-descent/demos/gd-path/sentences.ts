// What is said of a walk: where it has come to, and why it goes on, stops or flies apart.

import type { ParamsOf, ResultOf, Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    if (result.value === null)
      return `In step ${number(result.divergedAt!)} a number exceeds 10¹⁰⁰: the walk flies apart.`;
    const angle =
      result.angle === null
        ? ''
        : ` At the start −∇f is ${number(result.angle, { as: 'tick' })}° off the way to the nearest minimum.`;
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

type Params = ParamsOf<typeof model>;
type Result = ResultOf<typeof model>;

/** Whether the walk between the two minima ends higher than it began. */
const climbs = (params: Params, { value, startValue }: Result): boolean =>
  params.function === 'twoMinima' && !params.normalized && (value === null || value > startValue);

/** Whether a walk of equal steps has met the minimum, but for rounding. */
const hasLanded = ({ gradientNorm, value }: Result): boolean =>
  gradientNorm !== null && gradientNorm < 1e-12 && value !== null && value < 1e-12;

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (result.gradientNorm === 0 && result.startValue === result.value && result.stepLength === 0)
      return result.value === 0
        ? 'The walk starts in a minimum: the gradient is 0, so it stays there.'
        : 'The walk starts at the saddle: the gradient is 0, so it stays there.';
    if (result.atSaddle)
      return 'The gradient has become (almost) 0, but this is the saddle (0, 0), not a minimum: on the line y = 0 no step has a part in y.';
    if (climbs(params, result))
      return 'Where |y| is large this function bends strongly, with curvature 6y² − 2: no learning rate is small enough for all starts. Start nearer, or lower η.';
    if (params.normalized)
      return hasLanded(result)
        ? 'The walk has landed in the minimum to within rounding, and there it stays. From almost every other start it would hop to and fro about it.'
        : `Every step is ${number(params.learningRate, { as: 'tick' })} long, however flat the place. Unless it lands exactly where the gradient is 0, the walk does not come to rest.`;
    return params.function === 'oval' && params.learningRate >= 1 / 3
      ? `η is not below 2/L = 1/3: every step multiplies y by ${number(1 - 6 * params.learningRate, { as: 'tick' })}. ${params.start[1] === 0 ? 'This start has y = 0, so nothing of that is seen.' : 'The walk does not settle.'}`
      : null;
  },
  zh: ({ params, result, number }) => {
    if (result.gradientNorm === 0 && result.startValue === result.value && result.stepLength === 0)
      return result.value === 0
        ? '起点就是最小值点，梯度为 0，参数停在原处。'
        : '起点就是鞍点，梯度为 0，参数停在原处。';
    if (result.atSaddle)
      return '梯度已（几乎）为 0，但这里是鞍点 (0, 0)，不是极小值点。在直线 y = 0 上，每一步都没有 y 方向的分量。';
    if (climbs(params, result))
      return '|y| 较大处曲率 6y² − 2 很大，没有哪个学习率对所有起点都足够小。可以把起点移近一些，或减小 η。';
    if (params.normalized)
      return hasLanded(result)
        ? '参数恰好落在最小值点上（只差舍入误差），因此停在原处。从其他起点出发，几乎总会在附近来回跳动。'
        : `无论所在处多么平缓，每一步的长度都是 ${number(params.learningRate, { as: 'tick' })}。除非恰好落在梯度为 0 的点上，否则不会停下来。`;
    return params.function === 'oval' && params.learningRate >= 1 / 3
      ? `η 不小于 2/L = 1/3，每一步都把 y 乘以 ${number(1 - 6 * params.learningRate, { as: 'tick' })}。${params.start[1] === 0 ? '不过起点的 y = 0，图中看不到发散。' : '迭代不会收敛。'}`
      : null;
  },
};
