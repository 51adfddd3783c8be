import { MathError } from '../errors';
import { deviationOf, requireLength, requireRows } from './checks';
import { standardize, standardizeGradient } from './standardize';

/** Learned parameters of $D$ normalized features, one $\gamma$ and one $\beta$ a feature, and the common $\varepsilon$. */
export interface AffineNorm {
  gamma: readonly number[];
  beta: readonly number[];
  epsilon: number;
}

/** Forward pass of batch normalization: statistics of each of $D$ features, then $N\times D$ matrices. */
export interface BatchNormForward {
  mean: number[];
  /** The biased variances (divisor $N$), which the forward pass uses. */
  variance: number[];
  normalized: number[][];
  output: number[][];
}

/** Gradients of a loss with respect to the input of a normalization ($N\times D$) and its learned parameters ($D$). */
export interface NormGradient {
  input: number[][];
  gamma: number[];
  beta: number[];
}

/**
 * Batch normalization of an $N\times D$ batch in training mode: every column (feature) is standardized with its own mean
 * and biased variance, then scaled and shifted, $y_{nd}=\gamma_d\hat x_{nd}+\beta_d$. Throws for an empty batch, shapes
 * that do not fit, and a deviation of 0.
 *
 * Source: S. Ioffe, C. Szegedy, "Batch Normalization" (2015), algorithm 1.
 *
 * @example batchNorm([[1], [3]], { gamma: [2], beta: [1], epsilon: 0 }).output // [[-1], [3]]
 */
export function batchNorm(
  x: readonly (readonly number[])[],
  { gamma, beta, epsilon }: AffineNorm,
): BatchNormForward {
  requireLength('batchNorm', beta, gamma.length);
  requireRows('batchNorm', x, gamma.length);
  const features = columnsOf(x, gamma.length).map((column) => standardize(column, epsilon));
  const normalized = rowsOf(
    features.map((feature) => feature.normalized),
    x.length,
  );
  return {
    mean: features.map(({ mean }) => mean),
    variance: features.map(({ variance }) => variance),
    normalized,
    output: normalized.map((row) => row.map((value, d) => gamma[d]! * value + beta[d]!)),
  };
}

/**
 * Backward pass of `batchNorm` in training mode. From $g_{nd}=\partial L/\partial y_{nd}$:
 * $\frac{\partial L}{\partial x_i}=\frac{\gamma}{\sqrt{\sigma^2+\varepsilon}}\big(g_i-\frac1m\sum_jg_j-\hat x_i\frac1m\sum_jg_j\hat x_j\big)$,
 * $\partial L/\partial\gamma=\sum_i g_i\hat x_i$, $\partial L/\partial\beta=\sum_i g_i$. Every column of the input
 * gradient sums to 0: the gradient cannot move the mean. Throws for shapes that do not fit.
 *
 * @example batchNormGradient([[1], [3]], { gamma: [2], epsilon: 0 }, [[1], [0]]).gamma // [-1]
 */
export function batchNormGradient(
  x: readonly (readonly number[])[],
  { gamma, epsilon }: Omit<AffineNorm, 'beta'>,
  upstream: readonly (readonly number[])[],
): NormGradient {
  requireRows('batchNormGradient', x, gamma.length);
  requireRows('batchNormGradient', upstream, gamma.length);
  if (upstream.length !== x.length) {
    throw new MathError(
      `batchNormGradient needs ${x.length} upstream rows, one a row of x, not ${upstream.length}`,
    );
  }
  const upstreamColumns = columnsOf(upstream, gamma.length);
  const features = columnsOf(x, gamma.length).map((column, d) => {
    const forward = standardize(column, epsilon);
    const g = upstreamColumns[d]!;
    const toNormalized = g.map((value) => gamma[d]! * value);
    return {
      input: standardizeGradient(forward, toNormalized),
      gamma: g.reduce((sum, value, n) => sum + value * forward.normalized[n]!, 0),
      beta: g.reduce((sum, value) => sum + value, 0),
    };
  });
  return {
    input: rowsOf(
      features.map(({ input }) => input),
      x.length,
    ),
    gamma: features.map((feature) => feature.gamma),
    beta: features.map((feature) => feature.beta),
  };
}

/**
 * Batch normalization of an $N\times D$ batch in evaluation mode, with stored statistics instead of those of the batch:
 * $y_{nd}=\gamma_d\,\frac{x_{nd}-\hat\mu_d}{\sqrt{\hat\sigma_d^2+\varepsilon}}+\beta_d$. No row depends on another, so the batch may
 * even be empty. Throws for shapes that do not fit and for
 * $\hat\sigma^2+\varepsilon$ not above 0.
 *
 * @example batchNormEvaluation([[5]], { gamma: [2], beta: [1], epsilon: 0 }, { mean: [1], variance: [4] }) // [[5]]
 */
export function batchNormEvaluation(
  x: readonly (readonly number[])[],
  { gamma, beta, epsilon }: AffineNorm,
  running: { mean: readonly number[]; variance: readonly number[] },
): number[][] {
  for (const list of [beta, running.mean, running.variance]) {
    requireLength('batchNormEvaluation', list, gamma.length);
  }
  const deviations = running.variance.map((variance) =>
    deviationOf('batchNormEvaluation', variance, epsilon),
  );
  return x.map((row) => {
    requireLength('batchNormEvaluation', row, gamma.length);
    return row.map((value, d) => gamma[d]! * ((value - running.mean[d]!) / deviations[d]!) + beta[d]!);
  });
}

/** The $D$ columns of a row-major $N\times D$ matrix. */
function columnsOf(rows: readonly (readonly number[])[], width: number): number[][] {
  return Array.from({ length: width }, (_, d) => rows.map((row) => row[d]!));
}

/** The row-major $N\times D$ matrix with the given $D$ columns. */
function rowsOf(columns: readonly (readonly number[])[], height: number): number[][] {
  return Array.from({ length: height }, (_, n) => columns.map((column) => column[n]!));
}
