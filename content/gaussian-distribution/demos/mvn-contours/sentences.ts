// What is said of the point and of the ellipse on which it lies.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ result, number }) =>
    result.distanceSquared === 0
      ? `The point is the mean, where the density is largest: ${number(result.density, { digits: 3 })}.`
      : `The point is at the Euclidean distance ${number(result.length, { digits: 3 })} from the mean, at the Mahalanobis distance ${number(result.distance, { digits: 3 })}. The density there is ${number(result.density, { digits: 3 })}.`,
  zh: ({ result, number }) =>
    result.distanceSquared === 0
      ? `这一点就是均值，密度最大，为 ${number(result.density, { digits: 3 })}。`
      : `这一点到均值的欧氏距离为 ${number(result.length, { digits: 3 })}，马氏距离为 ${number(result.distance, { digits: 3 })}，密度为 ${number(result.density, { digits: 3 })}。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ result, number }) =>
    result.isClamped
      ? `The covariance is held at ${number(result.covarianceUsed, { digits: 4 })}, a correlation of 99%. Beyond ±σ₁σ₂ the matrix is not a covariance, and at the limit it is singular: all mass on a line, no density.`
      : null,
  zh: ({ result, number }) =>
    result.isClamped
      ? `协方差限制在 ${number(result.covarianceUsed, { digits: 4 })}，此时相关系数的绝对值为 99%。超出 ±σ₁σ₂ 的矩阵不是协方差矩阵；恰好等于 ±σ₁σ₂ 时矩阵奇异，概率全部集中在一条直线上，密度不存在。`
      : null,
};
