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

/**
 * $2^kx$ for a whole number $k$ from -2096 to 2046, rounded once where it is subnormal: the power is multiplied in two parts, as one alone may
 * be no double.
 *
 * @example timesPowerOfTwo(0.75, 1024) // 1.34827e308
 */
export function timesPowerOfTwo(x: number, k: number): number {
  const most = Math.max(-1022, Math.min(k, 1023));
  return x * powerOfTwo(most) * powerOfTwo(k - most);
}
