// What is said of the gradient through time: how large it is, and why.

import type { ParamsOf, ResultOf, Sentences } from '../../../../src/demo/define-demo';
import { largestState, type model } from './model';

type Params = ParamsOf<typeof model>;
type Result = ResultOf<typeof model>;

/** What has become of a gradient of 1. */
function fate({ product }: Result, { weight }: Params): keyof typeof inEnglish {
  if (product === 0) return weight === 0 ? 'none' : 'lost';
  if (product === 1) return 'kept';
  if (Number(product.toPrecision(4)) === 1) return 'nearly';
  return product < 1 ? 'shrunk' : 'grown';
}

const inEnglish = {
  none: 'the state no longer depends on the start',
  lost: 'it is too small for a number of the computer and has become 0',
  shrunk: 'it has shrunk',
  kept: 'it has not changed',
  nearly: 'it has hardly changed',
  grown: 'it has grown',
} as const;

const inChinese = {
  none: '此时状态与初值无关',
  lost: '小到浮点数无法表示，已下溢为 0',
  shrunk: '缩小了',
  kept: '没有变化',
  nearly: '几乎没有变化',
  grown: '变大了',
} as const;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const gradient = number(result.product, { as: 'tick' });
    const after = `After ${counted(params.steps, 'step')} a gradient of 1 is ${gradient}: ${inEnglish[fate(result, params)]}.`;
    if (params.activation === 'linear')
      return `In the linear unit each step multiplies the gradient by w = ${number(params.weight, { as: 'tick' })}. ${after}`;
    return `With tanh, w = ${number(params.weight, { as: 'tick' })}. The first factor is ${number(result.firstFactor, { as: 'tick' })}${params.steps === 1 ? '' : `, the last ${number(result.lastFactor, { as: 'tick' })}`}. ${after}`;
  },
  zh: ({ params, result, number }) => {
    const gradient = number(result.product, { as: 'tick' });
    const after = `经过 ${number(params.steps)} 步，大小为 1 的梯度变为 ${gradient}，${inChinese[fate(result, params)]}。`;
    if (params.activation === 'linear')
      return `线性单元每一步把梯度乘以 w = ${number(params.weight, { as: 'tick' })}。${after}`;
    return `激活函数为 tanh，w = ${number(params.weight, { as: 'tick' })}。第一步的系数为 ${number(result.firstFactor, { as: 'tick' })}${params.steps === 1 ? '' : `，最后一步的系数为 ${number(result.lastFactor, { as: 'tick' })}`}。${after}`;
  },
};

/** A weight above 1 under tanh: at rest in exactly 0 nothing dampens; elsewhere saturation may. */
function tanhAboveOne({ activation, weight, start }: Params, { lastFactor }: Result) {
  if (activation !== 'tanh' || weight <= 1) return null;
  if (start === 0) return 'rest';
  return lastFactor < 1 ? 'saturated' : null;
}

/** States of a linear unit with |w| > 1 grow from step to step: the last one is the largest. */
const leavesPicture = ({ activation }: Params, { lastState }: Result) =>
  activation === 'linear' && Math.abs(lastState) > largestState;

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (leavesPicture(params, result))
      return 'Without tanh the state grows by the same factor and leaves the picture of the states.';
    const why = tanhAboveOne(params, result);
    if (why === 'rest')
      return 'The state stays at exactly 0, where tanh has slope 1: each factor is w, as in the linear unit. tanh bounds the states, not the gradient.';
    return why === 'saturated'
      ? `Although w is above 1, the last factor w·(1 − h²) is below 1: at h = ${number(result.lastState, { as: 'tick' })} tanh has slope ${number(result.lastFactor / params.weight, { as: 'tick' })}.`
      : null;
  },
  zh: ({ params, result, number }) => {
    if (leavesPicture(params, result)) return '没有 tanh 时，状态也按同样的倍数增大，超出状态图的范围。';
    const why = tanhAboveOne(params, result);
    if (why === 'rest')
      return '状态恒为 0，此处 tanh 的导数为 1，每一步的系数都是 w，与线性单元相同。tanh 限制的是状态，不是梯度。';
    return why === 'saturated'
      ? `虽然 w 大于 1，但最后一步的系数 w(1 − h²) 小于 1，因为 tanh 在 h = ${number(result.lastState, { as: 'tick' })} 处的导数为 ${number(result.lastFactor / params.weight, { as: 'tick' })}。`
      : null;
  },
};
