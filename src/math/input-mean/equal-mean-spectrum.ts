import { requireFinite, requirePositive, requireWhole } from '../checks';

/** $d$ uncorrelated inputs with the same mean $\mu$ and the same variance $\sigma^2$. */
export interface EqualInputs {
  /** $d\ge1$. */
  dimension: number;
  mean: number;
  /** $\sigma^2>0$. */
  variance: number;
  /** Whether the neuron has a bias: one more input, which is 1 in every sample. */
  bias: boolean;
}

/** The Hessian's eigenvalues: two special ones at most, and $\sigma^2$ for all the rest. */
export interface EqualMeanSpectrum {
  /** All eigenvalues, largest first: $d$ of them, $d+1$ with a bias. */
  values: number[];
  largest: number;
  smallest: number;
  /** $\kappa=\lambda_{\max}/\lambda_{\min}$. */
  conditionNumber: number;
}

/**
 * The eigenvalues of the second moment $E[xx^\top]=\sigma^2I+\mu^2\mathbf1\mathbf1^\top$, the Hessian of a linear neuron with half the
 * squared error. Without a bias they are $\sigma^2+d\mu^2$ once and $\sigma^2$ $d-1$ times, so $\kappa=1+d\mu^2/\sigma^2$ for
 * $d\ge2$. With a bias the first one gives way to the two eigenvalues of
 * $\begin{pmatrix}\sigma^2+d\mu^2&\sqrt d\,\mu\\\sqrt d\,\mu&1\end{pmatrix}$, whose product is $\sigma^2$.
 *
 * @throws MathError unless $d$ is a whole number above 0, $\mu$ finite and $\sigma^2>0$
 * @example equalMeanSpectrum({ dimension: 3, mean: 1, variance: 1, bias: false }).values // [4, 1, 1]
 */
export function equalMeanSpectrum({ dimension, mean, variance, bias }: EqualInputs): EqualMeanSpectrum {
  requireWhole('equalMeanSpectrum', 'inputs', dimension, 1);
  requireFinite('equalMeanSpectrum', 'mean', mean);
  requirePositive('equalMeanSpectrum', 'variance', variance);
  const along = variance + dimension * mean * mean;
  const values = Array<number>(dimension - 1).fill(variance);
  if (bias) {
    // The larger root without cancellation, the smaller one from the product.
    const larger = (along + 1 + Math.hypot(along - 1, 2 * Math.sqrt(dimension) * mean)) / 2;
    values.push(larger, variance / larger);
  } else {
    values.push(along);
  }
  values.sort((one, other) => other - one);
  const [largest, smallest] = [values[0]!, values.at(-1)!];
  return { values, largest, smallest, conditionNumber: largest / smallest };
}
