import { batchNormGradient, type NormGradient } from '../../../../src/math/normalization/batch-norm';

/** The gradients of one feature in training mode, with a negligible *ε*. */
export function gradientOf(
  batch: readonly number[],
  gamma: number,
  upstream: readonly number[],
): NormGradient {
  return batchNormGradient(
    batch.map((value) => [value]),
    { gamma: [gamma], epsilon: 0 },
    upstream.map((value) => [value]),
  );
}
