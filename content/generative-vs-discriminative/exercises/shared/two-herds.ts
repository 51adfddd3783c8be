import { linearDiscriminant } from '../../../../src/math/generative/linear-discriminant';

/** Weight and bias of two Gaussian classes on a line, with a common standard deviation. */
export function lineOf(
  one: number,
  zero: number,
  deviation: number,
  prior = 0.5,
): { weight: number; bias: number } {
  const { weights, bias } = linearDiscriminant({ one: [one], zero: [zero] }, [[deviation ** 2]], prior);
  return { weight: weights[0]!, bias };
}
