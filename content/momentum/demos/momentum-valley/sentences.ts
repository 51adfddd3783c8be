// What is said of the four methods: their names, where they have come to, and which of them are not stable.

import { common } from '../../../../src/demo/common-words';
import type { Sentences } from '../../../../src/demo/define-demo';
import { type Said, same } from '../../../../src/demo/words';
import type { methods, model } from './model';

type Method = (typeof methods)[number];

/** The names of the methods as labels. */
export const methodWords: Readonly<Record<Method, Said>> = {
  'gradient-descent': common.gradientDescent,
  momentum: { en: 'momentum, sum form', zh: '动量法（累加形式）' },
  'momentum-average': { en: 'momentum, average form', zh: '动量法（平均形式）' },
  'nesterov-look-ahead': same('Nesterov'),
};

/** The names of the methods within a sentence; in Chinese a Latin name ends with the space before the next word. */
const inSentences: Readonly<Record<Method, Said>> = {
  'gradient-descent': common.gradientDescent,
  momentum: { en: 'momentum in sum form', zh: '累加形式的动量法' },
  'momentum-average': { en: 'momentum in average form', zh: '平均形式的动量法' },
  'nesterov-look-ahead': { en: 'Nesterov', zh: 'Nesterov ' },
};

/** The stability limits of the methods as formulas. */
const limits: Readonly<Record<Method, Said>> = {
  'gradient-descent': { en: 'Gradient descent: 2/κ', zh: '梯度下降 2/κ' },
  momentum: { en: 'Momentum, sum form: 2(1+β)/κ', zh: '累加形式的动量法 2(1+β)/κ' },
  'momentum-average': {
    en: 'Momentum, average form: 2(1+β)/((1−β)κ)',
    zh: '平均形式的动量法 2(1+β)/((1−β)κ)',
  },
  'nesterov-look-ahead': { en: 'Nesterov: 2(1+β)/((1+2β)κ)', zh: 'Nesterov 2(1+β)/((1+2β)κ)' },
};

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const ends = result.walks.map(
      ({ method, value, stepsNeeded }) =>
        `${inSentences[method].en} ${value === null ? 'beyond 10¹⁰⁰' : number(value)}${
          params.optimal && stepsNeeded !== null ? ` (a millionth after ${counted(stepsNeeded, 'step')})` : ''
        }`,
    );
    return `κ = ${number(params.conditionNumber, { as: 'tick' })}, f = ${number(result.startValue, { as: 'tick' })} at the start. ${ends.length === 0 ? 'No method is chosen' : `After ${counted(params.steps, 'step')} f is: ${ends.join('; ')}`}.`;
  },
  zh: ({ params, result, number }) => {
    const ends = result.walks.map(
      ({ method, value, stepsNeeded }) =>
        `${inSentences[method].zh}${value === null ? '超过 10¹⁰⁰' : `为 ${number(value)}`}${
          params.optimal && stepsNeeded !== null ? `（${number(stepsNeeded)} 步后低于初值的百万分之一）` : ''
        }`,
    );
    return `κ = ${number(params.conditionNumber, { as: 'tick' })}，起点处的 f 为 ${number(result.startValue, { as: 'tick' })}。${number(params.steps)} 步之后，${ends.length === 0 ? '未选择方法' : `各方法的 f 如下，${ends.join('；')}`}。`;
  },
};

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.optimal) {
      return 'The sliders for η and β are set aside: each method has the values of its best rate of convergence in the long run for this κ (Nesterov the textbook ones, made for all smooth, strongly convex functions), listed in the table under “More”.';
    }
    const unstable = result.walks
      .filter((walk) => walk.unstable)
      .map(({ method, limit }) => `${limits[method].en} = ${number(limit, { as: 'tick' })}`);
    return unstable.length === 0
      ? null
      : `η = ${number(params.learningRate, { as: 'tick' })} is not below the stability limit of: ${unstable.join('; ')}. ${
          params.start[1] === 0 && params.conditionNumber > 1
            ? 'This start has no error across the valley, so nothing of that is seen.'
            : 'Across the valley an error does not shrink, so the walk does not settle.'
        }`;
  },
  zh: ({ params, result, number }) => {
    if (params.optimal) {
      return 'η 与 β 的滑块暂不起作用。每种方法取当前 κ 下长期收敛因子最优的参数，列在“更多”中的表格里。Nesterov 取标准参数，这组参数适用于所有光滑的强凸函数。';
    }
    const unstable = result.walks
      .filter((walk) => walk.unstable)
      .map(({ method, limit }) => `${limits[method].zh} = ${number(limit, { as: 'tick' })}`);
    return unstable.length === 0
      ? null
      : `η = ${number(params.learningRate, { as: 'tick' })} 不低于以下方法的稳定上限（${unstable.join('；')}）。${
          params.start[1] === 0 && params.conditionNumber > 1
            ? '不过起点没有横向误差，因此图中看不到发散。'
            : '横向误差不再减小，迭代不会收敛。'
        }`;
  },
};
