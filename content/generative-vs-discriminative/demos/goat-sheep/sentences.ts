// What the picture of the two animals says in each of its states.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

type Told = Parameters<Sentences<typeof model>['en']>[0];

/** Whether the density alone would decide for the other animal. */
const densityMisleads = ({ result }: Told): boolean => {
  const { goatLikelihood, sheepLikelihood, decision } = result;
  if (decision === 'undecided' || Math.abs(goatLikelihood - sheepLikelihood) < 1e-12) return false;
  return goatLikelihood > sheepLikelihood !== (decision === 'goat');
};

const named = {
  en: { goat: 'a goat', sheep: 'a sheep' },
  zh: { goat: '山羊', sheep: '绵羊' },
} as const;

export const summary: Sentences<typeof model> = {
  en: (told) => {
    const { params, result, number } = told;
    const start = `At height ${number(params.height, { as: 'tick' })} the probability of a goat is ${number(result.posterior, { digits: 3 })}`;
    if (result.decision === 'undecided') {
      return `${start}: the two animals are equally probable here${result.boundaries.length > 0 ? ', this is a boundary' : ''}.`;
    }
    const decided = `${start}, so the decision is ${named.en[result.decision as 'goat' | 'sheep']}`;
    return densityMisleads(told)
      ? `${decided}, although the density of the other animal is larger there: the prior decides.`
      : `${decided}.`;
  },
  zh: (told) => {
    const { params, result, number } = told;
    const start = `身高为 ${number(params.height, { as: 'tick' })} 时，山羊的后验概率为 ${number(result.posterior, { digits: 3 })}`;
    if (result.decision === 'undecided') {
      return `${start}，两类的概率相等${result.boundaries.length > 0 ? '，该点恰为分界点' : ''}。`;
    }
    const decided = `${start}，应判为${named.zh[result.decision as 'goat' | 'sheep']}`;
    return densityMisleads(told)
      ? `${decided}，尽管此处另一类的类条件密度更大。可见判定结果由先验概率决定。`
      : `${decided}。`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result }) => {
    if (result.boundaries.length === 2) {
      return params.goatDeviation < params.sheepDeviation
        ? 'Two boundaries: the goats vary less, so they win only in between, and very small and very tall animals are both called sheep.'
        : 'Two boundaries: the sheep vary less, so they win only in between, and very small and very tall animals are both called goats.';
    }
    if (result.boundaries.length === 1) return 'Equal standard deviations: one boundary.';
    if (result.posterior === 0.5) return null;
    return 'No boundary: here the same animal is the more probable one at every height.';
  },
  zh: ({ params, result }) => {
    if (result.boundaries.length === 2) {
      return params.goatDeviation < params.sheepDeviation
        ? '分界点有两个。山羊身高的方差较小，只有身高介于两者之间才判为山羊，特别矮和特别高的都判为绵羊。'
        : '分界点有两个。绵羊身高的方差较小，只有身高介于两者之间才判为绵羊，特别矮和特别高的都判为山羊。';
    }
    if (result.boundaries.length === 1) return '两类的标准差相等，分界点只有一个。';
    if (result.posterior === 0.5) return null;
    return '没有分界点。在当前参数下，无论身高多少，概率较大的都是同一类。';
  },
};
