/** Splits a double into halves of 26 bits. */
const splitter = 134217729;

/**
 * What rounding takes from the product $p=ab$: $ab-p$, exactly, as long as nothing overflows or falls below the normal numbers.
 *
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision" (1971), with the splitting of G. W. Veltkamp.
 *
 * @example lostOfProduct(1 + Number.EPSILON, 1 + Number.EPSILON) // 4.93038e-32
 */
export function lostOfProduct(a: number, b: number): number {
  const wideA = splitter * a;
  const upperA = wideA - (wideA - a);
  const lowerA = a - upperA;
  const wideB = splitter * b;
  const upperB = wideB - (wideB - b);
  const lowerB = b - upperB;
  return lowerA * lowerB - (a * b - upperA * upperB - upperA * lowerB - lowerA * upperB);
}
