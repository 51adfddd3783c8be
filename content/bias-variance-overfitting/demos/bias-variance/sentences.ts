// What the picture of the drawn fits says in each of its states.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `Degree ${params.degree}: bias² ${number(result.biasSquared, { digits: 3 })}, variance ${number(result.variance, { digits: 3 })}, noise ${number(params.noiseVariance, { as: 'tick' })}; together ${number(result.total)}, the expected error on new data. ${counted(params.dataSets, 'drawn data set')} ${params.dataSets === 1 ? 'gives' : 'give'} bias² ${number(result.simulatedBias, { digits: 3 })} and variance ${number(result.simulatedVariance, { digits: 3 })}.`,
  zh: ({ params, result, number }) =>
    `${params.degree} 次多项式的偏差平方为 ${number(result.biasSquared, { digits: 3 })}，方差为 ${number(result.variance, { digits: 3 })}，噪声为 ${number(params.noiseVariance, { as: 'tick' })}，三项之和 ${number(result.total)} 就是新数据上的期望误差。由抽取的 ${number(params.dataSets)} 个训练集估计，偏差平方为 ${number(result.simulatedBias, { digits: 3 })}，方差为 ${number(result.simulatedVariance, { digits: 3 })}。`,
};

/** Even degrees from 2 on: the sine is odd about the middle of the inputs, and so is the expected fit. */
const addsNoBias = (degree: number) => degree >= 2 && degree % 2 === 0;

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, number }) => {
    if (params.noiseVariance === 0)
      return 'Without noise all data sets are equal, so there is no variance: what is left of the error is bias.';
    if (params.dataSets === 1)
      return 'One data set can’t tell bias from variance: its fit is off the truth by both, and a single fit has no spread.';
    if (params.degree + 1 === params.samples)
      return 'As many parameters as samples: every fit goes through all its points, so the training error is 0. The noise is learned by heart.';
    if (addsNoBias(params.degree))
      return `The sine is odd about x = ½, the middle of the inputs, so the expected fit of degree ${params.degree} is that of degree ${params.degree - 1}. The extra parameter adds variance and takes away no bias.`;
    return params.dataSets < 10
      ? `With few data sets the estimates are off on average too: ${number(params.dataSets)} sets give (1 − 1/${number(params.dataSets)}) of the variance, and the rest of it is counted as bias².`
      : null;
  },
  zh: ({ params, number }) => {
    if (params.noiseVariance === 0) return '没有噪声时各训练集完全相同，方差为 0，误差中只剩下偏差。';
    if (params.dataSets === 1)
      return '只有一个训练集时无法区分偏差与方差，因为这一次拟合与真实函数之差同时包含两者，而单个拟合谈不上离散程度。';
    if (params.degree + 1 === params.samples)
      return '参数个数等于样本数，每次拟合都经过全部训练样本，训练误差为 0，噪声也被记住了。';
    if (addsNoBias(params.degree))
      return `正弦函数关于输入的中点 x = ½ 反对称，所以 ${params.degree} 次拟合的期望与 ${params.degree - 1} 次相同。多出的一个参数只增加方差，不减小偏差。`;
    return params.dataSets < 10
      ? `训练集较少时，估计值的期望也有偏离。由 ${number(params.dataSets)} 个训练集得到的方差，期望等于精确值乘以 (1 − 1/${number(params.dataSets)})，其余部分被计入偏差平方。`
      : null;
  },
};
