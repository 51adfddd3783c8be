// What is said of sums: how far from the Gaussian, and where the law has no say.

import type { ParamsOf, ResultOf, Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

type Params = ParamsOf<typeof model>;
type Result = ResultOf<typeof model>;

const kinds = {
  uniform: { en: 'uniform', zh: '均匀分布' },
  exponential: { en: 'exponential', zh: '指数分布' },
  bernoulli: { en: 'Bernoulli', zh: '伯努利分布' },
  cauchy: { en: 'Cauchy', zh: '柯西分布' },
} as const;

export const summary: Sentences<typeof model> = {
  en: ({ params: { summand, summands }, result, number }) => {
    const far = `a distribution function up to ${number(result.gap, { digits: 3 })} from that of N(0, 1)`;
    const k = number(summands);
    if (summand === 'cauchy')
      return summands === 1
        ? `A single standard Cauchy number has ${far}. The mean of k of them has the same one.`
        : `The mean of ${k} Cauchy numbers is standard Cauchy again. It has ${far}, whatever k is.`;
    return summands === 1
      ? `A single ${kinds[summand].en} number, standardized, has ${far}.`
      : `The standardized sum of ${k} independent ${kinds[summand].en} numbers has ${far}.`;
  },
  zh: ({ params: { summand, summands }, result, number }) => {
    const far = `分布函数与 N(0, 1) 的最大差为 ${number(result.gap, { digits: 3 })}`;
    const k = number(summands);
    if (summand === 'cauchy')
      return summands === 1
        ? `单个标准柯西随机数的${far}，k 个的平均值也服从同一分布。`
        : `${k} 个柯西随机数的平均值仍服从标准柯西分布，${far}，与 k 无关。`;
    return summands === 1
      ? `单个${kinds[summand].zh}的随机数标准化后，${far}。`
      : `${k} 个独立的${kinds[summand].zh}随机数之和标准化后，${far}。`;
  },
};

/** Whether the distance of the sample is mostly that of chance. */
const isNoise = ({ summand }: Params, { gap, chanceGap }: Result): boolean =>
  summand !== 'cauchy' && gap < chanceGap;

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.summand === 'cauchy')
      return `The Cauchy distribution has no mean and no variance, so nothing can be standardized and the theorem says nothing. Of these means ${number(result.outside, { as: 'percent' })} lie beyond ±3; of a standard Gaussian it would be ${number(result.gaussianOutside, { as: 'percent', digits: 2 })}.`;
    if (isNoise(params, result))
      return `${number(params.samples)} samples of a true Gaussian would show a distance of about ${number(result.chanceGap, { digits: 2 })} by chance, so the drawn distance says nothing about an exact one as small as this.`;
    return params.summand === 'bernoulli'
      ? 'The sum takes whole values only, so its distribution function has jumps, and the distance is at least half of the largest one.'
      : null;
  },
  zh: ({ params, result, number }) => {
    if (params.summand === 'cauchy')
      return `柯西分布的均值和方差都不存在，无法标准化，中心极限定理不适用。抽样得到的平均值有 ${number(result.outside, { as: 'percent' })} 落在 ±3 之外，而标准高斯分布只有 ${number(result.gaussianOutside, { as: 'percent', digits: 2 })}。`;
    if (isNoise(params, result))
      return `即使样本真的来自高斯分布，${number(params.samples)} 个样本也会因随机误差产生约 ${number(result.chanceGap, { digits: 2 })} 的差，所以抽样得到的差反映不出这样小的精确值。`;
    return params.summand === 'bernoulli'
      ? '和只取整数值，分布函数有跳跃，所以最大差不小于最大跳跃的一半。'
      : null;
  },
};
