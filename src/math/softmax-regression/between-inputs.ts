import { MathError } from '../errors';

/**
 * The logits of the input $(1-\lambda)x+\lambda x'$ from those of $x$ and $x'$: an affine layer mixes them alike,
 * $W((1-\lambda)x+\lambda x')+b=(1-\lambda)z+\lambda z'$.
 *
 * @throws MathError unless both inputs have equally many logits
 * @example logitsBetween([0, 4], [0, -2], 0.5) // [0, 1]
 */
export function logitsBetween(first: readonly number[], second: readonly number[], mixing: number): number[] {
  if (first.length !== second.length) {
    throw new MathError(`logitsBetween needs as many logits twice, not ${first.length} and ${second.length}`);
  }
  return first.map((logit, k) => (1 - mixing) * logit + mixing * second[k]!);
}
