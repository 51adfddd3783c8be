import { sigmoid } from '../activations/sigmoidal';
import { MathError } from '../errors';

/**
 * Sigmoids divided by their sum, $\sigma(z_k)/\sum_j\sigma(z_j)$: the order of the classes is that of softmax, because $\sigma$ is
 * increasing, but the numbers are others. Softmax is what odds $\sigma/(1-\sigma)=e^z$ divided by their sum give.
 *
 * @throws MathError without logits, or if all sigmoids are 0 in floating point
 * @example normalizedSigmoids([Math.log(3), 0]) // [0.6, 0.4]
 */
export function normalizedSigmoids(logits: readonly number[]): number[] {
  const outputs = logits.map(sigmoid);
  const sum = outputs.reduce((total, output) => total + output, 0);
  if (!(sum > 0)) throw new MathError('normalizedSigmoids needs a logit that is not far below 0');
  return outputs.map((output) => output / sum);
}
