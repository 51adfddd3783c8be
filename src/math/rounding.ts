/** So many units of the last place may gather in a sum of some ten terms. */
const gathered = 64;

/**
 * 0 where `value` is no more than rounding leaves of terms as large as `scale` that cancel, else the value itself: what
 * would be exactly 0 without rounding is shown as 0, and nothing else is. The scale is the size of what was added or
 * subtracted on the way, not of the result.
 *
 * @example zeroIfNoise(0.1 + 0.2 - 0.3, 0.3) // 0
 */
export function zeroIfNoise(value: number, scale: number): number {
  return Math.abs(value) <= gathered * Number.EPSILON * scale ? 0 : value;
}

/**
 * A value rounded to the last decimal place that is above its `noise`, so that no digit is shown that is not determined.
 *
 * @example roundToNoise(0.00091593399532, 6.6e-5) // 0.0009
 */
export function roundToNoise(value: number, noise: number): number {
  if (!(noise > 0) || value === 0) return value;
  const place = Math.ceil(Math.log10(noise));
  // One digit stays in any case: the order of magnitude.
  const digits = Math.floor(Math.log10(Math.abs(value))) - place + 1;
  return Number(value.toPrecision(Math.min(17, Math.max(1, digits))));
}
