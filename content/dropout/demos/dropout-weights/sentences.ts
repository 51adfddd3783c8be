// What is said of the weights of equal copies.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const raw = number(result.raw);
    const effective = number(result.effective);
    const without = number(result.without);
    if (params.keep === 1)
      return `With q = 1 nothing is dropped: ${params.copies === 1 ? 'the one copy has' : `an equal split gives each of the ${counted(params.copies, 'copy', 'copies')}`} the weight ${without}.`;
    const grown =
      params.copies === 1
        ? `the classic form stores ${raw}, as without dropout`
        : `the classic form stores ${raw} for each, ${number(result.rawRatio, { digits: 3 })} times the ${without} of an equal split without dropout`;
    return `${params.copies === 1 ? 'One copy' : counted(params.copies, 'copy', 'copies')}, kept with probability q = ${number(params.keep, { as: 'tick' })}: ${grown}. Scaled for evaluation it is ${effective}; ${params.copies === 1 ? 'it passes on' : 'all together they pass on'} ${number(result.total, { digits: 3, as: 'percent' })} of the feature.`;
  },
  zh: ({ params, result, number }) => {
    const raw = number(result.raw);
    const effective = number(result.effective);
    const without = number(result.without);
    if (params.keep === 1)
      return params.copies === 1
        ? `q = 1 时不丢弃，唯一副本的权重为 ${without}。`
        : `q = 1 时不丢弃，平均分配给 ${number(params.copies)} 个副本，每个权重为 ${without}。`;
    const grown =
      params.copies === 1
        ? `经典形式存储的权重为 ${raw}，与不用丢弃法时相同`
        : `经典形式存储的每个权重为 ${raw}，是不用丢弃法、平均分配时 ${without} 的 ${number(result.rawRatio, { digits: 3 })} 倍`;
    return `${number(params.copies)} 个副本，保留概率 q = ${number(params.keep, { as: 'tick' })}。${grown}。评估时缩放为 ${effective}，${params.copies === 1 ? '' : '全部副本合计'}传递该特征的 ${number(result.total, { digits: 3, as: 'percent' })}。`;
  },
};

/** Why a picture is empty. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params }) =>
    params.copies === 1
      ? 'With one copy there is no share to choose: the picture of leaning on one copy is empty.'
      : null,
  zh: ({ params }) =>
    params.copies === 1 ? '只有一个副本时没有分配可言，所以“依赖单个副本的代价”一图没有曲线。' : null,
};
