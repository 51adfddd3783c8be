/** A length in pixels to a tenth: no eye sees more, and drawings stay short. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
