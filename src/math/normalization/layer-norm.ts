import { MathError } from '../errors';
import type { AffineNorm, NormGradient } from './batch-norm';
import { requireLength, requireRows } from './checks';
import { standardize, standardizeGradient } from './standardize';

/** Forward pass of layer normalization: statistics of each of $N$ rows, then $N\times D$ matrices. */
export interface LayerNormForward {
  mean: number[];
  /** The biased variances (divisor $D$). */
  variance: number[];
  normalized: number[][];
  output: number[][];
}

/**
 * Layer normalization of an $N\times D$ matrix: every row (sample, or token) is standardized over its own $D$ features with
 * the biased variance, then $y_{nd}=\gamma_d\hat x_{nd}+\beta_d$. No row depends on another, so training and evaluation are
 * the same. Throws for an empty matrix, shapes that do not fit, and a deviation of 0.
 *
 * Source: J. L. Ba, J. R. Kiros, G. E. Hinton, "Layer Normalization" (2016).
 *
 * @example layerNorm([[1, 3]], { gamma: [1, 1], beta: [0, 0], epsilon: 0 }).output // [[-1, 1]]
 */
export function layerNorm(
  x: readonly (readonly number[])[],
  { gamma, beta, epsilon }: AffineNorm,
): LayerNormForward {
  requireRows('layerNorm', x, gamma.length);
  requireLength('layerNorm', beta, gamma.length);
  const rows = x.map((row) => standardize(row, epsilon));
  return {
    mean: rows.map(({ mean }) => mean),
    variance: rows.map(({ variance }) => variance),
    normalized: rows.map(({ normalized }) => normalized),
    output: rows.map(({ normalized }) => normalized.map((value, d) => gamma[d]! * value + beta[d]!)),
  };
}

/**
 * Backward pass of `layerNorm` from $g_{nd}=\partial L/\partial y_{nd}$: with $h_{nd}=\gamma_dg_{nd}$, each row gives
 * $\frac{\partial L}{\partial x_i}=\frac{1}{\sqrt{\sigma^2+\varepsilon}}\big(h_i-\frac1D\sum_jh_j-\hat x_i\frac1D\sum_jh_j\hat x_j\big)$;
 * $\partial L/\partial\gamma_d=\sum_n g_{nd}\hat x_{nd}$ and $\partial L/\partial\beta_d=\sum_n g_{nd}$. Throws for shapes that do
 * not fit.
 *
 * @example layerNormGradient([[1, 3]], { gamma: [1, 1], epsilon: 0 }, [[1, 2]]).gamma // [-1, 2]
 */
export function layerNormGradient(
  x: readonly (readonly number[])[],
  { gamma, epsilon }: Omit<AffineNorm, 'beta'>,
  upstream: readonly (readonly number[])[],
): NormGradient {
  requireRows('layerNormGradient', x, gamma.length);
  requireRows('layerNormGradient', upstream, gamma.length);
  if (upstream.length !== x.length) {
    throw new MathError(
      `layerNormGradient needs ${x.length} upstream rows, one a row of x, not ${upstream.length}`,
    );
  }
  const gradient: NormGradient = { input: [], gamma: gamma.map(() => 0), beta: gamma.map(() => 0) };
  x.forEach((row, n) => {
    const forward = standardize(row, epsilon);
    const g = upstream[n]!;
    g.forEach((value, d) => {
      gradient.gamma[d]! += value * forward.normalized[d]!;
      gradient.beta[d]! += value;
    });
    const toNormalized = g.map((value, d) => gamma[d]! * value);
    gradient.input.push(standardizeGradient(forward, toNormalized));
  });
  return gradient;
}
