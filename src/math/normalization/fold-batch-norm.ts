import { deviationOf, requireLength, requireRows } from './checks';

/** A linear layer $z=Wx+b$: `weights` is $O\times I$, `bias` has $O$ numbers. */
export interface LinearLayer {
  weights: readonly (readonly number[])[];
  bias: readonly number[];
}

/** Batch normalization of $O$ outputs in evaluation mode. */
export interface FrozenBatchNorm {
  gamma: readonly number[];
  beta: readonly number[];
  mean: readonly number[];
  variance: readonly number[];
  epsilon: number;
}

/**
 * The linear layer that does the work of a linear layer followed by batch normalization in evaluation mode:
 * $W'=\gamma W/\sqrt{\hat\sigma^2+\varepsilon}$ and $b'=\gamma(b-\hat\mu)/\sqrt{\hat\sigma^2+\varepsilon}+\beta$, one $\gamma$,
 * $\beta$, $\hat\mu$, $\hat\sigma^2$ an output. Throws for shapes that do not fit and a variance plus $\varepsilon$ that is not
 * above 0.
 *
 * @example foldBatchNorm({ weights: [[2]], bias: [3] }, { gamma: [4], beta: [1], mean: [5], variance: [4], epsilon: 0 }) //
 * { weights: [[4]], bias: [-3] }
 */
export function foldBatchNorm(
  { weights, bias }: LinearLayer,
  { gamma, beta, mean, variance, epsilon }: FrozenBatchNorm,
): { weights: number[][]; bias: number[] } {
  requireRows('foldBatchNorm', weights, weights[0]?.length ?? 0);
  for (const list of [bias, gamma, beta, mean, variance])
    requireLength('foldBatchNorm', list, weights.length);
  const factors = variance.map((value, o) => gamma[o]! / deviationOf('foldBatchNorm', value, epsilon));
  return {
    weights: weights.map((row, o) => row.map((weight) => factors[o]! * weight)),
    bias: bias.map((value, o) => factors[o]! * (value - mean[o]!) + beta[o]!),
  };
}
