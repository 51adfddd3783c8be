// What is said of a direction: its rate, and the steepest one of the norm.

import type { ParamsOf, ResultOf, Sentences } from '../../../../src/demo/define-demo';
import { optionWords } from '../../../../src/demo/option-words';
import type { model } from './model';

const names = {
  l2: { en: '*ℓ*₂, Euclid', zh: '*ℓ*₂（欧氏）' },
  max: { en: '*ℓ*∞, largest entry', zh: '*ℓ*∞（最大分量）' },
  l1: { en: '*ℓ*₁, sum of sizes', zh: '*ℓ*₁（绝对值之和）' },
} as const;

export const normWords = optionWords('norm', names);

/** The names of the norms within a sentence. */
const inSentences = {
  l2: { en: 'the Euclidean norm', zh: '欧氏范数' },
  max: { en: 'the norm ℓ∞', zh: ' ℓ∞ 范数' },
  l1: { en: 'the norm ℓ₁', zh: ' ℓ₁ 范数' },
} as const;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    if (result.steepestAngle === null)
      return `At (${params.point.map((each) => number(each, { as: 'tick' })).join(', ')}) the gradient is 0: to first order f changes in no direction, and none is the steepest.`;
    const along = `Along ${number(params.direction, { as: 'tick' })}° ${result.rate === 0 ? 'f does not change to first order' : `f changes at the rate ${number(result.rate, { as: 'tick' })}`}.`;
    const steepest = `along ${number(result.steepestAngle, { as: 'tick' })}°, with the rate ${number(result.steepestRate, { as: 'tick' })}`;
    return `${along} In ${inSentences[params.norm].en} ${result.isOnly ? 'the steepest unit step points' : 'several unit steps are the steepest; one of them points'} ${steepest}.`;
  },
  zh: ({ params, result, number }) => {
    if (result.steepestAngle === null)
      return `在点 (${params.point.map((each) => number(each, { as: 'tick' })).join(', ')}) 处梯度为 0，f 沿任何方向的一阶变化都为 0，没有最速下降方向。`;
    const along = `沿 ${number(params.direction, { as: 'tick' })}° 方向，f 的${result.rate === 0 ? '一阶变化为 0' : `变化率为 ${number(result.rate, { as: 'tick' })}`}。`;
    return `${along}用${inSentences[params.norm].zh}度量步长，长度为 1 的步中，最速下降方向${result.isOnly ? '是' : '不唯一，其一是'} ${number(result.steepestAngle, { as: 'tick' })}°，变化率为 ${number(result.steepestRate, { as: 'tick' })}。`;
  },
};

/** Within this angle, in degrees, the slider cannot come nearer. */
const near = 0.5 + 1e-9;

/** Whether no step falls faster: among Euclidean ones as far as whole degrees tell. */
const isSteepest = (
  { norm }: ParamsOf<typeof model>,
  { rate, steepestRate, between }: ResultOf<typeof model>,
): boolean =>
  norm === 'l2' ? between !== null && 180 - between <= near : rate - steepestRate <= 1e-9 * -steepestRate;

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result }) => {
    const { gradientAngle, steepestAngle, between } = result;
    if (steepestAngle === null || gradientAngle === null || between === null) return null;
    if (isSteepest(params, result))
      return params.norm === 'l2'
        ? 'v points against the gradient, as nearly as whole degrees allow: the dotted line touches the circle (but for that rounding).'
        : 'No step of this norm is steeper: the dotted line has no point inside the dashed figure.';
    if (Math.abs(between - 90) < near)
      return 'v runs along the contour: across the gradient the rate is 0, or as near to it as a whole degree allows. This, not the opposite of the gradient, is where f changes most slowly.';
    return between < near
      ? 'v points along the gradient. The opposite direction has a rate of the same size with a minus sign.'
      : null;
  },
  zh: ({ params, result }) => {
    const { gradientAngle, steepestAngle, between } = result;
    if (steepestAngle === null || gradientAngle === null || between === null) return null;
    if (isSteepest(params, result))
      return params.norm === 'l2'
        ? 'v 与梯度方向相反（滑块只能取整数度，略有误差），点线与圆相切。'
        : '用这个范数度量时，没有下降更快的步，因为点线不再穿过虚线图形的内部。';
    if (Math.abs(between - 90) < near)
      return 'v 沿等高线方向，与梯度垂直，变化率为 0（滑块只能取整数度，所以可能略有出入）。变化最慢的是这个方向，不是梯度的反方向。';
    return between < near ? 'v 沿梯度方向。相反方向的变化率大小相同，符号为负。' : null;
  },
};
