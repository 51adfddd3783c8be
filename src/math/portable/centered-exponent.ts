const view = new DataView(new ArrayBuffer(8));

/** The upper half of the bits of $\sqrt{1/2}$. */
const upperBitsOfRoot = 0x3fe6a09e;

/**
 * The whole number $k$ for which $2^{-k}x$ lies between $\sqrt{1/2}$ and $\sqrt2$ (to 20 bits), read off the bits of a finite normal
 * $x>0$. For a subnormal $x$ it is -1023.
 *
 * @example centeredExponent(6) // 3
 */
export function centeredExponent(x: number): number {
  view.setFloat64(0, x);
  return (view.getInt32(0) - upperBitsOfRoot) >> 20;
}
