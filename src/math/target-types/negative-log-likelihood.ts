import { requireFinite, requirePositive, requireWhole } from '../checks';
import { MathError } from '../errors';
import { logSoftmax } from '../softmax';

/**
 * The negative log-likelihood of a continuous target, $-\ln N(y;f,\sigma^2)=\frac{(y-f)^2}{2\sigma^2}+\ln\sigma+\frac12\ln2\pi$. It is
 * finite where the density itself has become 0 in floating point.
 *
 * @throws MathError for a deviation that is not above 0, or for a number that is not finite
 * @example gaussianNegativeLogLikelihood(2, { mean: 1, standardDeviation: 1 }) // 1.41894
 */
export function gaussianNegativeLogLikelihood(
  target: number,
  { mean, standardDeviation }: { mean: number; standardDeviation: number },
): number {
  requireFinite('gaussianNegativeLogLikelihood', 'target', target);
  requireFinite('gaussianNegativeLogLikelihood', 'mean', mean);
  requirePositive('gaussianNegativeLogLikelihood', 'standard deviation', standardDeviation);
  const z = (target - mean) / standardDeviation;
  return (z * z) / 2 + Math.log(standardDeviation) + Math.log(2 * Math.PI) / 2;
}

/**
 * The negative log-likelihood of a class, $-\ln\mathrm{softmax}(z)_c$: the cross-entropy of its one-hot label.
 *
 * @throws MathError for a class that has no logit, or as `softmax`
 * @example categoricalNegativeLogLikelihood([0, 0], 1) // 0.693147
 */
export function categoricalNegativeLogLikelihood(logits: readonly number[], right: number): number {
  const logarithm = logSoftmax(logits)[right];
  if (logarithm === undefined) {
    throw new MathError('categoricalNegativeLogLikelihood needs a class that has a logit');
  }
  return -logarithm;
}

/**
 * The negative log-likelihood of a count $y$ with the rate $\lambda=e^z$, $-\ln\frac{\lambda^ye^{-\lambda}}{y!}=e^z-yz+\ln y!$. Its
 * derivative by the output $z$ is $\lambda-y$.
 *
 * @throws MathError for a count that is not a whole number of at least 0, or an output that is not finite
 * @example poissonNegativeLogLikelihood(0, 0) // 1
 */
export function poissonNegativeLogLikelihood(count: number, output: number): number {
  requireWhole('poissonNegativeLogLikelihood', 'events', count);
  requireFinite('poissonNegativeLogLikelihood', 'output', output);
  let logFactorial = 0;
  for (let k = 2; k <= count; k++) logFactorial += Math.log(k);
  return Math.exp(output) - count * output + logFactorial;
}
