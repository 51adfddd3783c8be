import { equalMeanSpectrum } from '../../../../src/math/input-mean/equal-mean-spectrum';

/** Inputs that all have the mean and the variance, without or with a bias. */
export function spectrumOf(dimension: number, mean: number, { variance = 1, bias = false } = {}) {
  return equalMeanSpectrum({ dimension, mean, variance, bias });
}
