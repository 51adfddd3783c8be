// What the grid of people shows, in whole people, and what Bayes' rule makes of the rates.

import type { ParamsOf, ResultOf, Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

type Result = ResultOf<typeof model>;

const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

const resultEn = ({ tests }: ParamsOf<typeof model>) =>
  tests === 1 ? 'test positive' : `test positive ${tests} times out of ${tests}`;
const resultZh = ({ tests }: ParamsOf<typeof model>) =>
  tests === 1 ? '检测为阳性' : `的 ${tests} 次检测全为阳性`;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) =>
    `Of ${number(result.people)} people ${number(result.ill)} ${one(result.ill, 'is', 'are')} ill. Of these ${number(result.found)}, and of the ${number(result.healthy)} healthy ones ${number(result.alarmed)}, ${resultEn(params)}. Someone who does is ill with probability ${number(result.posterior, { digits: 3, as: 'percent' })}.`,
  zh: ({ params, result, number }) =>
    `${number(result.people)} 人中有 ${number(result.ill)} 人患病，其中 ${number(result.found)} 人${resultZh(params)}；${number(result.healthy)} 名健康者中，有 ${number(result.alarmed)} 人${resultZh(params)}。${params.tests === 1 ? '检测' : `${params.tests} 次检测全`}为阳性的人患病的概率为 ${number(result.posterior, { digits: 3, as: 'percent' })}。`,
};

const isSure = (params: ParamsOf<typeof model>) => params.specificity === 1;
const rounded = ({ positives, posterior, found }: Result) =>
  positives === 0 || Math.abs(found / positives - posterior) > 0.005;

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (isSure(params))
      return 'With specificity 1 no healthy person tests positive: a positive result is proof.';
    if (rounded(result)) {
      return 'The people are rounded to whole ones; the probability is computed from the rates themselves.';
    }
    if (params.tests > 1) {
      return `This assumes that the results of one person are independent of each other, given ill or healthy. If the cause of a false alarm stays with the person, repeating the test adds less than this.`;
    }
    return result.posterior < 0.5
      ? `More of the positive results are false than true: ${number(result.falseAlarmRate, { digits: 3, as: 'percent' })} of the healthy are alarmed, and for each ill person there are ${number((1 - params.prior) / params.prior, { digits: 2 })} healthy ones.`
      : null;
  },
  zh: ({ params, result, number }) => {
    if (isSure(params)) return '特异度为 1 时，健康者不会检测为阳性，阳性结果就足以确诊。';
    if (rounded(result)) return '图中的人数已取整，概率则直接由各个比率算出。';
    if (params.tests > 1) {
      return '此处假设给定患病与否时，同一个人的各次结果相互独立。如果误报的原因是这个人固有的，重复检测带来的信息就没有这么多。';
    }
    return result.posterior < 0.5
      ? `阳性结果中，误报多于真阳性。健康者的误报率为 ${number(result.falseAlarmRate, { digits: 3, as: 'percent' })}，而健康者的人数是患病者的 ${number((1 - params.prior) / params.prior, { digits: 2 })} 倍。`
      : null;
  },
};
