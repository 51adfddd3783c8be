import { MathError } from '../errors';
import { mean as meanOf, standardDeviation, variance as varianceOf } from '../statistics';
import { deviationOf } from './checks';

/** Parameters of one batch-normalized feature, and three switches that show what a wrong or special choice does. */
export interface BatchNormStepsOptions {
  gamma: number;
  beta: number;
  epsilon: number;
  /** Forget the division in step 1: $\mu=\sum_i x_i$. A mistake some notes print. */
  omitMeanDivisor?: boolean;
  /** Divide by $m-1$ instead of $m$ in step 2. Right for the running variance, wrong here. */
  unbiasedVariance?: boolean;
  /** Ignore `gamma` and `beta` and take $\gamma=\sqrt{\sigma^2+\varepsilon}$, $\beta=\mu$: the output is the input again. */
  identity?: boolean;
}

/** The four steps, in order, with the $\gamma$ and $\beta$ that were used. */
export interface BatchNormSteps {
  mean: number;
  variance: number;
  normalized: number[];
  output: number[];
  gamma: number;
  beta: number;
}

/**
 * The four steps of batch normalization for one feature of a batch of $m$ numbers in training mode:
 * $\mu=\frac1m\sum_i x_i$; $\sigma^2=\frac1m\sum_i(x_i-\mu)^2$; $\hat x_i=(x_i-\mu)/\sqrt{\sigma^2+\varepsilon}$;
 * $y_i=\gamma\hat x_i+\beta$. With `omitMeanDivisor` the spread in step 2 is measured around the wrong $\mu$, as that
 * mistake implies. Throws for an empty batch, a negative $\varepsilon$, a deviation of 0, and for the unbiased variance of
 * one number.
 *
 * Source: S. Ioffe, C. Szegedy, "Batch Normalization" (2015), algorithm 1.
 *
 * @example batchNormSteps([1, 3], { gamma: 2, beta: 1, epsilon: 0 }).output // [-1, 3]
 */
export function batchNormSteps(batch: ArrayLike<number>, options: BatchNormStepsOptions): BatchNormSteps {
  const { epsilon, omitMeanDivisor = false, unbiasedVariance = false, identity = false } = options;
  const size = batch.length;
  if (unbiasedVariance && size === 1) {
    throw new MathError(
      'batchNormSteps cannot estimate an unbiased variance from one value: pass at least two',
    );
  }
  const trueMean = meanOf(batch);
  const mean = omitMeanDivisor ? size * trueMean : trueMean;
  // Mean squared distance from the mean of step 1; for a wrong mean it exceeds the variance by the squared error.
  const spread = varianceOf(batch) + (mean - trueMean) ** 2;
  const variance = unbiasedVariance ? (spread * size) / (size - 1) : spread;
  const root = Math.hypot(standardDeviation(batch), mean - trueMean);
  const divisor = unbiasedVariance ? Math.sqrt((size - 1) / size) : 1;
  const deviation = deviationOf('batchNormSteps', variance, epsilon, root / divisor);
  const gamma = identity ? deviation : options.gamma;
  const beta = identity ? mean : options.beta;
  const normalized = Array.from(batch, (value) => (value - mean) / deviation);
  return { mean, variance, normalized, output: normalized.map((value) => gamma * value + beta), gamma, beta };
}
