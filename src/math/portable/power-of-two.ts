const smallestExponent = -1074;
const largestExponent = 1023;

/** All powers of two that a double can hold, each twice the one before, which is exact. */
const powers = new Float64Array(largestExponent - smallestExponent + 1);
for (let k = 0, power = Number.MIN_VALUE; k < powers.length; k++, power *= 2) powers[k] = power;

/**
 * $2^k$ for a whole number $k$ from -1074 to 1023, exactly. (`2 ** k` need not be exact: ECMAScript leaves its last bits to the engine.)
 *
 * @example powerOfTwo(-1) // 0.5
 */
export function powerOfTwo(k: number): number {
  // A whole number for the index even where k comes as a floating-point number.
  return powers[(k - smallestExponent) | 0]!;
}
