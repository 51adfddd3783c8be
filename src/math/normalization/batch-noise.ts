import { requireWhole } from '../checks';
import type { Random } from '../random';
import { mean, standardDeviation } from '../statistics';

/** Distributions to draw a batch from, all with mean 0 and variance 1. */
export const unitDistributions = {
  /** $n()$. */
  gaussian: (random: Random): number => random.normal(),
  /** $\sqrt{12}\,(u()-\tfrac12)$. */
  uniform: (random: Random): number => Math.sqrt(12) * (random.uniform() - 0.5),
  /** $-\ln(1-u())-1$: skewed, never below $-1$. */
  exponential: (random: Random): number => -Math.log(1 - random.uniform()) - 1,
} as const;

/** A name of `unitDistributions`. */
export type UnitDistribution = keyof typeof unitDistributions;

/** Statistics of many batches, one entry a batch, and their summary over the batches. */
export interface BatchNoise {
  means: number[];
  /** The biased standard deviations (divisor $m$), as the forward pass of batch normalization uses them. */
  deviations: number[];
  /** Standard deviation of `means` over the batches (population value). */
  meanSpread: number;
  /** Mean of `deviations`. */
  averageDeviation: number;
}

/**
 * Draws `batches` batches of `size` numbers with true mean 0 and variance 1, batch by batch, and measures how far each
 * batch's own mean and deviation are off. Throws unless `size` and `batches` are whole numbers above 0.
 *
 * @example sampleBatchNoise(createRandom(1), { distribution: 'gaussian', size: 4, batches: 100 }).meanSpread // 0.438882
 */
export function sampleBatchNoise(
  random: Random,
  { distribution, size, batches }: { distribution: UnitDistribution; size: number; batches: number },
): BatchNoise {
  requireWhole('sampleBatchNoise', 'values in a batch', size, 1);
  requireWhole('sampleBatchNoise', 'batches', batches, 1);
  const draw = unitDistributions[distribution];
  const batch = new Float64Array(size);
  const means: number[] = [];
  const deviations: number[] = [];
  for (let b = 0; b < batches; b++) {
    for (let i = 0; i < size; i++) batch[i] = draw(random);
    means.push(mean(batch));
    deviations.push(standardDeviation(batch));
  }
  return { means, deviations, meanSpread: standardDeviation(means), averageDeviation: mean(deviations) };
}

/**
 * Standard deviation of the mean of $m$ independent numbers, in units of their own $\sigma$: $1/\sqrt m$.
 * Throws unless $m$ is a whole number above 0.
 *
 * @example batchMeanNoise(16) // 0.25
 */
export function batchMeanNoise(size: number): number {
  requireWhole('batchMeanNoise', 'values in a batch', size, 1);
  return 1 / Math.sqrt(size);
}

/**
 * Standard deviation of the unbiased variance of $m$ Gaussian numbers, in units of $\sigma^2$: $\sqrt{2/(m-1)}$; null for
 * $m=1$, where that variance is undefined. Throws unless $m$ is a whole number above 0.
 *
 * @example batchVarianceNoise(9) // 0.5
 */
export function batchVarianceNoise(size: number): number | null {
  requireWhole('batchVarianceNoise', 'values in a batch', size, 1);
  return size === 1 ? null : Math.sqrt(2 / (size - 1));
}

/**
 * Expected biased standard deviation of $m$ Gaussian numbers, in units of $\sigma$:
 * $E[s]/\sigma=\sqrt{\tfrac2m}\,\Gamma(\tfrac m2)/\Gamma(\tfrac{m-1}2)$, below 1 for every $m$ and 0 for $m=1$. Throws unless
 * $m$ is a whole number above 0.
 *
 * @example expectedBatchDeviation(2) // 0.56419
 */
export function expectedBatchDeviation(size: number): number {
  requireWhole('expectedBatchDeviation', 'values in a batch', size, 1);
  if (size === 1) return 0;
  // r(k) = Γ(k/2) / Γ((k-1)/2) satisfies r(2) = 1/√π and r(k+1) r(k) = (k-1)/2: no gamma function that could overflow.
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let k = 2; k < size; k++) ratio = (k - 1) / 2 / ratio;
  return Math.sqrt(2 / size) * ratio;
}
