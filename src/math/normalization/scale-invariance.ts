import { dot } from '../linear-algebra/dot';
import { requireLength, requireRows } from './checks';
import { standardize, standardizeGradient } from './standardize';

/** One linear unit followed by batch normalization, its data and its loss. */
export interface NormalizedLinearUnit {
  /** $N\times D$ inputs. */
  inputs: readonly (readonly number[])[];
  /** $N$ targets. */
  targets: readonly number[];
  gamma: number;
  beta: number;
  epsilon: number;
}

/** Outputs, loss and weight gradient of a `NormalizedLinearUnit` at given weights. */
export interface NormalizedLinearResult {
  /** $z_n=w^\top x_n$. */
  preActivations: number[];
  outputs: number[];
  loss: number;
  /** $\partial L/\partial w$. */
  gradient: number[];
  gradientNorm: number;
  /** $w^\top\,\partial L/\partial w$, which is 0 up to $\varepsilon$: the gradient is orthogonal to the weights. */
  gradientDotWeights: number;
}

/**
 * A linear unit $z_n=w^\top x_n$ with batch normalization, $y_n=\gamma\hat z_n+\beta$, and the loss
 * $L=\frac1{2N}\sum_n(y_n-t_n)^2$. Because $\mathrm{BN}(aWx)=\mathrm{BN}(Wx)$ for $a>0$ and $\varepsilon\to0$, multiplying the
 * weights by $a$ leaves outputs and loss alone and divides the gradient by $a$. Throws for shapes that do not fit.
 *
 * @example normalizedLinearUnit({ inputs: [[1], [3]], targets: [0, 0], gamma: 1, beta: 0, epsilon: 0 }, [2]).outputs // [-1,
 * 1]
 */
export function normalizedLinearUnit(
  { inputs, targets, gamma, beta, epsilon }: NormalizedLinearUnit,
  weights: readonly number[],
): NormalizedLinearResult {
  const count = inputs.length;
  requireRows('normalizedLinearUnit', inputs, weights.length);
  requireLength('normalizedLinearUnit', targets, count);
  const preActivations = inputs.map((row) => dot(row, weights));
  const forward = standardize(preActivations, epsilon);
  const outputs = forward.normalized.map((value) => gamma * value + beta);
  const errors = outputs.map((output, n) => output - targets[n]!);
  const toPreActivations = standardizeGradient(
    forward,
    errors.map((error) => (gamma * error) / count),
  );
  const gradient = weights.map((_, d) => {
    return inputs.reduce((sum, row, n) => sum + toPreActivations[n]! * row[d]!, 0);
  });
  return {
    preActivations,
    outputs,
    loss: errors.reduce((sum, error) => sum + error ** 2, 0) / (2 * count),
    gradient,
    gradientNorm: Math.hypot(...gradient),
    gradientDotWeights: dot(gradient, weights),
  };
}
